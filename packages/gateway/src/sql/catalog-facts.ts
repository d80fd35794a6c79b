import type { Catalog, ColumnDefault } from "../mapping/catalog.js";
import type { SourceMapping } from "../mapping/mapping.js";
import { tableText } from "./identifiers.js";
import type { TextRows } from "./wire-query.js";

/**
 * Further branches of the catalog's statement, nine texts wide: the columns that the database fills by itself, the
 * sequences ($2) that may be asked, and the columns that a trigram index knows.
 */
export const factsText = `
UNION ALL
SELECT 'default', asked.name, a.attname::text, a.attidentity::text, pg_get_expr(d.adbin, d.adrelid), NULL, NULL, NULL, NULL
FROM asked JOIN pg_attribute a ON a.attrelid = asked.id LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attnum > 0 AND (a.atthasdef OR a.attidentity <> '')
UNION ALL
SELECT 'sequence', s.name, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM unnest($2::text[]) AS s(name) JOIN pg_class c ON c.oid = to_regclass(s.name)
WHERE CASE WHEN c.relkind = 'S' THEN has_sequence_privilege(c.oid, 'USAGE, UPDATE') ELSE false END
UNION ALL
SELECT 'trigram', asked.name, a.attname::text, NULL, NULL, NULL, NULL, NULL, NULL
FROM asked JOIN pg_index x ON x.indrelid = asked.id AND x.indisvalid AND x.indpred IS NULL
 CROSS JOIN generate_series(0, x.indnkeyatts - 1) AS k(n) JOIN pg_opclass o ON o.oid = x.indclass[k.n]
 JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = x.indkey[k.n] WHERE o.opcname LIKE '%trgm%'`;

const kinds: ReadonlySet<string | null | undefined> = new Set(["default", "sequence", "trigram"]);

/** Whether a row of the catalog's statement comes from one of these branches. */
export function isFact(row: TextRows[number]): boolean {
  return kinds.has(row[0]);
}

/** What a catalog says besides tables, from the rows of these branches. */
export type CatalogFacts = Pick<Catalog, "default" | "sequence" | "trigram">;

/** Reads the rows of these branches. */
export function factsOf(rows: TextRows): CatalogFacts {
  const defaults = new Map<string, ColumnDefault>();
  const [sequences, trigrams] = [new Set<string>(), new Set<string>()];
  for (const [kind, name, column, identity, expression] of rows) {
    const key = JSON.stringify([name, column]);
    if (kind === "sequence") sequences.add(name ?? "");
    else if (kind === "trigram") trigrams.add(key);
    else defaults.set(key, defaultOf(identity ?? "", expression ?? null));
  }
  const keyOf = (ref: Parameters<CatalogFacts["default"]>[0], column: string) =>
    JSON.stringify([tableText(ref), column]);
  return {
    default: (ref, column) => defaults.get(keyOf(ref, column)) ?? null,
    sequence: (name) => sequences.has(name),
    trigram: (ref, column) => trigrams.has(keyOf(ref, column)),
  };
}

function defaultOf(identity: string, expression: string | null): ColumnDefault {
  if (identity !== "") return { kind: "identity", always: identity === "a" };
  return literalDefault(expression ?? "NULL") ?? { kind: "expression", text: expression ?? "" };
}

/** The value of a default that is a plain literal, as the server prints it: `'0'::character varying`, `(-1)`, `false`. */
function literalDefault(text: string): ColumnDefault | null {
  const [, quoted, number, word] =
    /^\(?(?:'((?:[^']|'')*)'|(-?[0-9]+(?:\.[0-9]+)?)|(true|false|NULL))\)?(?:::[a-z0-9_ "().,[\]]+)?$/i.exec(text) ??
    [];
  if (quoted !== undefined) return { kind: "literal", value: quoted.replaceAll("''", "'") };
  if (number !== undefined) return { kind: "literal", value: number };
  if (word === undefined) return null;
  return { kind: "literal", value: word === "NULL" ? null : word };
}

/** The sequences that a mapping takes keys from. */
export function sequencesOf(mapping: SourceMapping): readonly string[] {
  const keys = [...mapping.entities.values()].flatMap(({ parts }) => parts.map((part) => part.write?.key));
  return [...new Set(keys.flatMap((key) => (typeof key === "object" ? [key.sequence] : [])))];
}

import type { Call } from "@zwgk/schema";
import type { FieldMapping, SourceMapping, TableRef } from "../mapping/mapping.js";
import { Database } from "./database.js";
import { quote, tableText } from "./identifiers.js";
import { spellingsIn } from "./reference-access.js";
import { defaultConnections, defaultTimeouts } from "./settings.js";

/** Spellings by which a lookup finds several rows: it reads the first, and none of the others can be written. */
export interface AmbiguousSpellings {
  /** The fields that look up there, as in `Document.publisher`. */
  readonly fields: readonly string[];
  readonly table: TableRef;
  readonly count: number;
  /** Two of them at most. */
  readonly examples: readonly string[];
}

type Lookup = Extract<FieldMapping, { kind: "lookup" }>;

/** Asks a source which spellings of its lookups are not one row's alone. @throws SourceFailedError, SourceLateError */
export async function ambiguousSpellings(
  mapping: SourceMapping,
  url: string,
  call: Call,
): Promise<readonly AmbiguousSpellings[]> {
  const { source, label } = mapping;
  const database = new Database({ source, label, url, connections: defaultConnections, timeouts: defaultTimeouts });
  try {
    const found: AmbiguousSpellings[] = [];
    for (const [text, { fields, table }] of lookupsOf(mapping)) {
      const rows = await database.read("slow", { name: null, text }, [], call);
      const [first] = rows;
      if (first) found.push({ fields, table, count: Number(first[1]), examples: rows.map(([one]) => one ?? "") });
    }
    return found;
  } finally {
    await database.close();
  }
}

interface Looking {
  readonly fields: string[];
  readonly table: TableRef;
}

/** The lookups of a mapping by their statements: many fields look up in one place. */
function lookupsOf(mapping: SourceMapping): ReadonlyMap<string, Looking> {
  const lookups = new Map<string, Looking>();
  for (const { entity, parts } of mapping.entities.values())
    for (const [name, field] of parts.flatMap((part) => [...part.fields])) {
      if (field.kind !== "lookup") continue;
      const text = statement(field);
      const looking = lookups.get(text) ?? { fields: [], table: field.table };
      lookups.set(text, looking);
      const full = `${entity.name}.${name}`;
      if (!looking.fields.includes(full)) looking.fields.push(full);
    }
  return lookups;
}

function statement({ table, match, key }: Lookup): string {
  const spelled = match.map(
    (one) =>
      `SELECT l.${quote(key)}::text AS key, s.spelling FROM ${tableText(table)} AS l CROSS JOIN LATERAL unnest(${spellingsIn(one)}) AS s(spelling)`,
  );
  return `SELECT spelling, (count(*) OVER ())::text FROM (${spelled.join(" UNION ALL ")}) AS spelled
WHERE btrim(spelling) <> '' GROUP BY spelling HAVING count(DISTINCT key) > 1 ORDER BY spelling LIMIT 2`;
}

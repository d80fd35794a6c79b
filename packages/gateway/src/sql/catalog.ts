import type { Call } from "@zwgk/schema";
import type { Catalog, CatalogColumn, CatalogIndex, CatalogTable } from "../mapping/catalog.js";
import type { FieldMapping, PartMapping, SourceMapping, TableRef } from "../mapping/mapping.js";
import { factsOf, factsText, isFact, sequencesOf } from "./catalog-facts.js";
import { arrayText } from "./column-types.js";
import type { Database } from "./database.js";
import { tableText } from "./identifiers.js";
import type { TextRows } from "./wire-query.js";

/** Collations whose order is that of the bytes. */
const byteOrders = "'c', 'posix', 'ucs_basic', 'c.utf-8', 'c.utf8', 'pg_c_utf8'";

/** Lengths are declared with 4 more; numeric's with precision in the upper half and scale in the lowest 11 bits. */
const declared = "CASE WHEN y.typbasetype = 0 THEN a.atttypmod ELSE y.typtypmod END";

const text = `WITH asked AS (SELECT name, to_regclass(name) AS id FROM unnest($1::text[]) AS name),
base AS (SELECT CASE to_jsonb(d) ->> 'datlocprovider' WHEN 'i' THEN 'icu' WHEN 'b' THEN 'c' ELSE lower(d.datcollate) END AS name
 FROM pg_database d WHERE d.datname = current_database())
SELECT 'column', asked.name, a.attname::text, coalesce(b.typname, y.typname)::text, a.attnotnull::text,
 (a.attcollation = 0 OR lower(CASE WHEN c.collname = 'default' THEN base.name ELSE c.collname END) IN (${byteOrders}))::text,
 CASE WHEN r.relkind = 'v' THEN 'view' ELSE r.reltuples::bigint::text END,
 (r.relkind = 'r' AND r.relpersistence = 'p' AND NOT r.relhassubclass AND NOT r.relrowsecurity)::text, (${declared})::text
FROM asked JOIN pg_class r ON r.oid = asked.id JOIN pg_attribute a ON a.attrelid = asked.id
 JOIN pg_type y ON y.oid = a.atttypid LEFT JOIN pg_type b ON b.oid = nullif(y.typbasetype, 0)
 LEFT JOIN pg_collation c ON c.oid = a.attcollation CROSS JOIN base
WHERE a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT 'index', asked.name, i.relname::text, m.amname::text, x.indisunique::text, (x.indpred IS NOT NULL)::text,
 (SELECT json_agg(json_build_array(a.attname, x.indoption[k.n - 1] & 1) ORDER BY k.n)::text
  FROM generate_series(1, x.indnkeyatts::int) AS k(n)
  LEFT JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = x.indkey[k.n - 1] AND a.attnum > 0), NULL, NULL
FROM asked JOIN pg_index x ON x.indrelid = asked.id AND x.indisvalid JOIN pg_class i ON i.oid = x.indexrelid
 JOIN pg_am m ON m.oid = i.relam
UNION ALL SELECT 'server', current_setting('server_version_num'), NULL, NULL, NULL, NULL, NULL, NULL, NULL${factsText}`;

/** Reads what the database says of every table that the mapping names, in one statement. */
export async function readCatalog(database: Database, mapping: SourceMapping, call: Call): Promise<Catalog> {
  const names = [...new Set(tablesOf(mapping).map(tableText))];
  const parameters = [arrayText(names), arrayText(sequencesOf(mapping))];
  const rows = await database.read("slow", { name: null, text }, parameters, call);
  return { ...catalogOf(rows.filter((row) => !isFact(row))), ...factsOf(rows.filter(isFact)) };
}

interface Building extends Omit<CatalogTable, "indexes"> {
  readonly columns: Map<string, CatalogColumn>;
  readonly indexes: CatalogIndex[];
  rows: number;
  view: boolean;
  ordinary: boolean;
}

function catalogOf(rows: TextRows): Pick<Catalog, "version" | "table"> {
  const tables = new Map<string, Building>();
  const version = Number(rows.find((row) => row[0] === "server")?.[1]);
  for (const row of rows.filter((one) => one[0] !== "server")) {
    const [kind, table, name, type, first, second, last, ordinary, modifier] = row.map((value) => value ?? "") as [
      string,
      ...string[],
    ];
    const building: Building = tables.get(table as string) ?? {
      columns: new Map(),
      indexes: [],
      rows: -1,
      view: false,
      ordinary: false,
    };
    tables.set(table as string, building);
    if (kind === "column") {
      building.view = last === "view";
      building.rows = building.view ? -1 : Number(last);
      building.ordinary = ordinary === "true";
      building.columns.set(name as string, {
        type: type as string,
        notNull: first === "true",
        byBytes: second === "true",
        ...sizeOf(type as string, Number(modifier)),
      });
    } else {
      const index = {
        name: name as string,
        method: type as string,
        unique: first === "true",
        partial: second === "true",
      };
      building.indexes.push({ ...index, columns: indexColumns(last as string) });
    }
  }
  return { version, table: (ref) => tables.get(tableText(ref)) ?? null };
}

function sizeOf(type: string, modifier: number): Pick<CatalogColumn, "length" | "digits"> {
  const size = modifier < 4 ? null : modifier - 4;
  const length = type === "varchar" || type === "bpchar" ? size : null;
  if (type !== "numeric" || size === null) return { length, digits: null };
  // A scale may be negative.
  const scale = ((size & 0x7ff) ^ 0x400) - 0x400;
  return { length, digits: { precision: (size >> 16) & 0xffff, scale } };
}

function indexColumns(json: string): CatalogIndex["columns"] {
  const columns = JSON.parse(json) as [string | null, number][];
  return columns.map(([column, option]) => ({ column, descending: option === 1 }));
}

function tablesOf(mapping: SourceMapping): TableRef[] {
  const parts = [...mapping.entities.values()].flatMap((entity) => entity.parts);
  return parts.flatMap(tablesOfPart);
}

/** Every table that a part is read from. */
export function tablesOfPart(part: PartMapping): TableRef[] {
  const ofFields = [...part.fields.values()].flatMap(tablesOfField);
  return [part.table, ...part.joins.map((join) => join.table), ...ofFields];
}

function tablesOfField(field: FieldMapping): TableRef[] {
  return field.kind === "lookup" || field.kind === "link" || field.kind === "attachmentTable" ? [field.table] : [];
}

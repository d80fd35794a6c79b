import type { TableRef } from "../mapping/mapping.js";

export { literal } from "../mapping/codecs/sql-text.js";

/** A name in SQL, quoted. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A table in SQL. */
export function tableText(table: TableRef): string {
  return table.schema === null ? quote(table.table) : `${quote(table.schema)}.${quote(table.table)}`;
}

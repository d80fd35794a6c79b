import type { ColumnRef } from "./mapping.js";
import type { RawField } from "./raw-mapping.js";
import { columnRef, type FieldReading } from "./reading.js";

/** The column of a field, which may be one of a joined table. */
export function fieldColumn(name: string, { joins, problems, path }: FieldReading): ColumnRef {
  return columnRef(name, joins, problems, path);
}

/** Written along with the part: its own columns, and those of a table that extends it. */
export function isWritable(raw: RawField, column: ColumnRef, { writes, joins }: FieldReading): boolean {
  if (!writes || raw.writable === false) return false;
  return column.alias === "t" || joins.some((join) => join.alias === column.alias && join.extends);
}

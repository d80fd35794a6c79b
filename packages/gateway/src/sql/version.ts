import type { ColumnRef, PartMapping } from "../mapping/mapping.js";
import { extensionsOf } from "./write-statements.js";

/** Name under which a record's version is selected, beside the entity's fields. */
export const versionField = "version";

/**
 * SQL of a record's version: the transactions that last wrote its rows (xmin). It changes with every change, by
 * whomever, and needs nothing added to a county's tables. Null for records that can't be written: their table may be a
 * view, which has none.
 */
export function versionText(part: PartMapping, column: (ref: ColumnRef) => string): string | null {
  if (!part.write) return null;
  const aliases = ["t", ...extensionsOf(part).map((join) => join.alias)];
  return `concat_ws('.', ${aliases.map((alias) => column({ alias, column: "xmin" })).join(", ")})`;
}

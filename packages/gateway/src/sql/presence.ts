import type { ColumnAccess } from "./access.js";
import { raw } from "./fragment.js";
import { allOf, type Truth } from "./truth.js";

/**
 * Conditions that hold for every row which gets past what was already asked: a column that was compared has a readable
 * value, and need not be asked for it again.
 */
export type Known = Set<string>;

/** Rows that match and have a readable value; what is known of them grows. */
export function presentAnd(access: ColumnAccess, match: Truth, known: Known): Truth {
  const { present } = access;
  if (present === null || known.has(present)) return match;
  known.add(present);
  return allOf([match, raw(present)]);
}

/** The column as it orders and compares by its canonical value. */
export function ordered(access: ColumnAccess): string {
  return access.codec.collated && !access.byBytes ? `${access.sql} COLLATE "C"` : access.sql;
}

import type { OrderKey, Scalar } from "../source.js";
import { compareUtf8 } from "./text-order.js";

/** The values of a record's order keys; null where missing. */
export type OrderValues = readonly (Scalar | null)[];

/** Compares two values of one field: text by UTF-8 bytes, numbers by value, false before true. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (a === b) return 0;
  if (typeof a === "string" && typeof b === "string") return compareUtf8(a, b);
  return a < b ? -1 : 1;
}

/** Compares two records by their order values. Missing values come last, whichever the direction. */
export function compareOrder(a: OrderValues, b: OrderValues, keys: readonly OrderKey[]): number {
  for (let i = 0; i < keys.length; i++) {
    const x = a[i] ?? null;
    const y = b[i] ?? null;
    if (x === y) continue;
    if (x === null) return 1;
    if (y === null) return -1;
    const compared = compareScalars(x, y);
    if (compared !== 0) return keys[i]?.descending ? -compared : compared;
  }
  return 0;
}

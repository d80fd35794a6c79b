import type { Scalar } from "@zwgk/schema";
import { sql } from "kysely";
import { type Fragment, joined } from "./fragment.js";

/** A condition in SQL, or what it comes to for every row. */
export type Truth = Fragment | boolean;

/** A comparison of one field, after `not` was driven down to it. `negated`: the field has a value that doesn't compare so. */
export interface Comparison {
  readonly op: "eq" | "lt" | "lte" | "gt" | "gte" | "in" | "contains" | "startsWith" | "has";
  readonly negated: boolean;
  readonly field: string;
  /** The value of the condition that the statement was compiled for; a list for `in` and `has`. */
  readonly sample: Scalar | readonly Scalar[];
  /** Where calls find their value; null when the value is written into the statement. */
  readonly place: number | null;
}

/** All of them; folds what is known. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  const open = truths.filter((one) => typeof one !== "boolean");
  return open.length === 0 ? true : open.length === 1 ? (open[0] as Fragment) : joined(open, " AND ");
}

/** Any of them; folds what is known. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  const open = truths.filter((one) => typeof one !== "boolean");
  if (open.length < 2) return open[0] ?? false;
  return sql`(${joined(
    open.map((one) => sql`(${one})`),
    " OR ",
  )})`;
}

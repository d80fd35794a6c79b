import { endOfDay, startOfDay } from "../shared/plain-date.js";
import type { Condition, Scalar } from "../source.js";
import type { Frame } from "./figure.js";

/** All of these. */
export const allOf = (...of: readonly Condition[]): Condition => ({ op: "and", of });

/** At least one of these. */
export const anyOf = (...of: readonly Condition[]): Condition => ({ op: "or", of });

/** The field has this value. */
export const is = (field: string, value: Scalar): Condition => ({ op: "eq", field, value });

/** The field has one of these values. */
export const isIn = (field: string, values: readonly string[]): Condition => ({ op: "in", field, values });

/** The field has no value. */
export const isMissing = (field: string): Condition => ({ op: "missing", field, is: true });

/** The date is up to this day. */
export const upTo = (field: string, value: string): Condition => ({ op: "lte", field, value });

/** The date is after this day. */
export const after = (field: string, value: string): Condition => ({ op: "gt", field, value });

/** The date is before this day. */
export const before = (field: string, value: string): Condition => ({ op: "lt", field, value });

/** The date is this day or later. */
export const from = (field: string, value: string): Condition => ({ op: "gte", field, value });

/** Published by the end of the day up to which it is told. */
export const publishedByThen = ({ asOf }: Frame): Condition => upTo("publishedAt", endOfDay(asOf));

/** Published in the year, up to that day. */
export const publishedInYear = ({ startOfYear, asOf }: Frame): Condition =>
  allOf(from("publishedAt", startOfDay(startOfYear)), upTo("publishedAt", endOfDay(asOf)));

/** The day lies in the year, up to that day. */
export const inYear = (field: string, { startOfYear, asOf }: Frame): Condition =>
  allOf(from(field, startOfYear), upTo(field, asOf));

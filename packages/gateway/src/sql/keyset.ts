import { compareScalars, type OrderKey, type Scalar, type Start } from "@zwgk/schema";
import { sql } from "kysely";
import { boundTypeOf } from "./access.js";
import { accepts } from "./column-types.js";
import { type Fragment, joined, parameter, raw } from "./fragment.js";
import type { Inputs } from "./inputs.js";
import type { ColumnTerm, OrderTerm } from "./order-terms.js";
import { allOf, anyOf, type Truth } from "./truth.js";

/** What of a start decides about the statement. */
export interface StartShape {
  /** Per order key: the start's value is missing. */
  readonly missing: readonly boolean[];
  /** After which record, or whether records with exactly these order values are still to be given. */
  readonly at: "key" | "inclusive" | "exclusive";
}

/** The shape of a start, and its text for cache keys. */
export function startShape(start: Start): StartShape {
  const at = start.key !== undefined ? "key" : start.inclusive === true ? "inclusive" : "exclusive";
  return { missing: start.order.map((value) => value === null), at };
}

/** The key column, and the direction in which it breaks ties. */
export interface TieBreak {
  readonly sql: string;
  readonly type: string | undefined;
  /** As the list is read: reversed when it is read backward. */
  readonly descending: boolean;
  /** The local key of a start as the column has it; null when it can't have it. */
  readonly encode: (key: string) => string | null;
}

/** One part of a page: its rows come after those of the branches before it. */
export interface Branch {
  readonly conditions: readonly Truth[];
  readonly orderBy: string;
}

/** What a page is cut by. */
export interface Cut {
  readonly terms: readonly OrderTerm[];
  readonly tie: TieBreak;
  readonly backward: boolean;
  readonly start: StartShape | null;
}

/**
 * The branches whose concatenation is the list from its start. One order key in a column that its index serves gives up
 * to two: rows with a value in the order of the column, rows without one by key. The second is only read when the first
 * runs dry. Anything else is one branch, ordered by expressions.
 */
export function branchesOf(cut: Cut): readonly Branch[] {
  const open = openTerms(cut);
  const [only] = open;
  if (open.length === 1 && only?.kind === "column" && only.sorted) return sortedBranches(cut, only);
  if (open.every((term) => term.kind === "column" && term.sorted && term.present === null)) {
    return [{ conditions: rowCondition(cut, open as readonly ColumnTerm[]), orderBy: orderBy(cut, open) }];
  }
  return [{ conditions: [beyond(cut, 0)], orderBy: orderBy(cut, open) }];
}

/** Terms that tell rows of the part, or the part from the start, apart. */
function openTerms({ terms, start }: Cut): readonly OrderTerm[] {
  return terms.filter((term, at) => {
    if (term.kind === "missing") return start !== null && !start.missing[at];
    return term.kind === "column" || start !== null;
  });
}

function sortedBranches(cut: Cut, term: ColumnTerm): readonly Branch[] {
  const at = cut.terms.indexOf(term);
  const { start, backward, tie } = cut;
  const byKey = `${tie.sql}${tie.descending ? " DESC" : ""}`;
  const starts = start === null ? null : start.missing[at] === true ? "without" : "with";
  const given: Branch = {
    conditions: [present(term), starts === "with" ? afterValue(cut, term, at) : true],
    orderBy: `${term.sql}${isReversed(cut, term) ? " DESC" : ""}, ${byKey}`,
  };
  if (term.present === null) return starts === "without" && !backward ? [] : [given];
  const missing: Branch = {
    conditions: [raw(`${term.present} IS NOT TRUE`), starts === "without" ? afterTie(cut) : true],
    orderBy: byKey,
  };
  if (backward) return starts === "with" ? [given] : [missing, given];
  return starts === "without" ? [missing] : [given, missing];
}

function present(term: ColumnTerm): Truth {
  return term.present === null ? true : raw(term.present);
}

function isReversed(cut: Cut, term: OrderTerm): boolean {
  return term.descending !== cut.backward;
}

/** Rows beyond the start's value and key, in a form that an index on (column, key) serves. */
function afterValue(cut: Cut, term: ColumnTerm, at: number): Truth {
  const reversed = isReversed(cut, term);
  if (cut.start?.at !== "key") return compared(cut, term, at, cut.start?.at === "inclusive" ? "reach" : "pass");
  if (reversed === cut.tie.descending) return rowCompared(cut, [term], reversed);
  const tied = sql`(${raw(term.sql)} <> ${boundOf(term, at, "first")} OR ${afterKey(cut)})`;
  return sql`${compared(cut, term, at, "reach")} AND ${tied as Fragment}`;
}

function rowCondition(cut: Cut, terms: readonly ColumnTerm[]): readonly Truth[] {
  const { start, tie } = cut;
  if (start === null) return [];
  const [first] = terms;
  if (first === undefined) return [afterTie(cut)];
  const reversed = isReversed(cut, first);
  const agree = terms.every((term) => isReversed(cut, term) === reversed) && tie.descending === reversed;
  if (agree && start.at === "key") return [rowCompared(cut, terms, reversed)];
  return [compared(cut, first, cut.terms.indexOf(first), "reach"), beyond(cut, 0)];
}

function rowCompared(cut: Cut, terms: readonly ColumnTerm[], reversed: boolean): Fragment {
  const columns = [...terms.map((term) => term.sql), cut.tie.sql].join(", ");
  const side = reversed ? "first" : "last";
  const values = [...terms.map((term) => boundOf(term, cut.terms.indexOf(term), side)), keyValue(cut)];
  return sql`(${raw(columns)}) ${raw(reversed ? "<" : ">")} (${joined(values, ", ")})`;
}

/** Rows beyond (or at) the start's value of one key; missing values aside. */
function compared(cut: Cut, term: ColumnTerm, at: number, how: "pass" | "reach"): Fragment {
  const reversed = isReversed(cut, term);
  const sign = (reversed ? "<" : ">") + (how === "reach" ? "=" : "");
  const side = sign === "<" || sign === ">=" ? "first" : "last";
  return sql`${raw(term.sql)} ${raw(sign)} ${boundOf(term, at, side)}`;
}

function afterKey(cut: Cut): Fragment {
  return sql`${raw(cut.tie.sql)} ${raw(cut.tie.descending ? "<" : ">")} ${keyValue(cut)}`;
}

/** Rows with the start's own order values. */
function afterTie(cut: Cut): Truth {
  return cut.start?.at === "key" ? afterKey(cut) : cut.start?.at !== "exclusive";
}

function keyValue(cut: Cut): Fragment {
  const { tie } = cut;
  return parameter(({ start }) => {
    const key = start?.key === undefined ? null : tie.encode(start.key);
    return key !== null && accepts(tie.type, key) ? key : null;
  });
}

/** The start's value of an order key as the column compares with it. */
function boundOf(term: ColumnTerm, at: number, side: "first" | "last"): Fragment {
  const { codec } = term.access;
  const of = ({ start }: Inputs) => start?.order[at] ?? null;
  if (term.sorted) {
    const bound = (inputs: Inputs) => bounded(of(inputs), (given) => codec.bound(given, side));
    return parameter(bound, boundTypeOf(term.access));
  }
  const type = term.sql.endsWith(`COLLATE "C"`) ? "text" : null;
  return parameter((inputs) => bounded(of(inputs), String), type);
}

function bounded(given: Scalar | null, text: (given: Scalar) => string): string | null {
  const bound = given === null ? null : text(given);
  return bound?.includes("\0") ? null : bound;
}

/** Rows beyond the start, key by key: missing values come last, whichever the direction. */
function beyond(cut: Cut, at: number): Truth {
  const { start } = cut;
  if (start === null) return true;
  const term = cut.terms[at];
  if (term === undefined) return afterTie(cut);
  const isMissing = start.missing[at] === true;
  return anyOf([passes(cut, term, at, isMissing), allOf([equals(term, at, isMissing), beyond(cut, at + 1)])]);
}

function passes(cut: Cut, term: OrderTerm, at: number, isMissing: boolean): Truth {
  const { backward } = cut;
  if (isMissing)
    return (
      backward &&
      (term.kind === "column" ? (term.present === null ? true : raw(term.present)) : term.kind === "constant")
    );
  switch (term.kind) {
    case "missing":
      return !backward;
    case "constant":
      return constantly(term.value, at, (order) => (isReversed(cut, term) ? order < 0 : order > 0));
    case "column": {
      const further = compared(cut, term, at, "pass");
      if (term.present === null) return further;
      const known = sql`(${raw(term.present)} AND ${further})`;
      return backward ? known : sql`(${known} OR ${raw(term.present)} IS NOT TRUE)`;
    }
  }
}

function equals(term: OrderTerm, at: number, isMissing: boolean): Truth {
  if (term.kind === "missing") return isMissing;
  if (term.kind === "constant") return isMissing ? false : constantly(term.value, at, (order) => order === 0);
  if (isMissing) return term.present === null ? false : raw(`${term.present} IS NOT TRUE`);
  const same = sql`${raw(term.sql)} BETWEEN ${boundOf(term, at, "first")} AND ${boundOf(term, at, "last")}`;
  return term.present === null ? same : sql`(${raw(term.present)} AND ${same})`;
}

/** A comparison of a constant with the start's value, made when the statement is run. */
function constantly(constant: Scalar, at: number, holds: (order: number) => boolean): Fragment {
  return parameter(({ start }) => String(holds(compareScalars(constant, start?.order[at] ?? constant))), "boolean");
}

function orderBy(cut: Cut, terms: readonly OrderTerm[]): string {
  const keys = terms
    .filter((term) => term.kind === "column")
    .map((term) => orderKey(term, isReversed(cut, term), cut.backward));
  return [...keys, `${cut.tie.sql}${cut.tie.descending ? " DESC" : ""}`].join(", ");
}

function orderKey(term: ColumnTerm, reversed: boolean, backward: boolean): string {
  const direction = reversed ? " DESC" : "";
  if (term.present === null) return term.sql + direction;
  const value = term.sorted ? `CASE WHEN ${term.present} THEN ${term.sql} END` : term.sql;
  return `${value}${direction} NULLS ${backward ? "FIRST" : "LAST"}`;
}

/** Whether ties are broken by descending keys: they follow the last key of the order, so that one index serves both. */
export function tieDescends(order: readonly OrderKey[], backward: boolean): boolean {
  return (order.at(-1)?.descending ?? false) !== backward;
}

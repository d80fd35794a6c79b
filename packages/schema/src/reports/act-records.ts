import { allOf, anyOf, is, isIn, isMissing } from "../figures/conditions.js";
import type { Condition } from "../source.js";
import type { SingleKey } from "./cells.js";
import { type ReportSet, regionsOf, scopeCondition } from "./report-set.js";
import type { RecordsOf } from "./request-records.js";

/** The codes of ActKind, by row of Table 2. */
export const actKindOf = {
  licences: "LICENCE",
  penalties: "PENALTY",
  coercions: "COERCION",
  feesWan: "FEE",
} as const satisfies Readonly<Record<SingleKey, string>>;

/** What was handed in for the year of a report, by the bodies of its scope. Whole years: there are no others. */
export function actsOfYear({ scope, frame }: ReportSet): Condition {
  const within = scopeCondition(scope);
  return allOf(...(within ? [within] : []), is("year", frame.year), isIn("kind", Object.values(actKindOf)));
}

/** Rows that were begun and say nothing: neither a number nor 0. */
export const blankActs: Condition = anyOf(
  allOf(is("kind", "FEE"), isMissing("amountYuan")),
  allOf(isIn("kind", ["LICENCE", "PENALTY", "COERCION"]), isMissing("decisions")),
);

/** The rows that a cell of Table 2 adds up. */
export function actsOfCell(key: SingleKey, set: ReportSet): RecordsOf {
  const where = allOf(actsOfYear(set), is("kind", actKindOf[key]));
  return { entity: "ActTally", regions: regionsOf(set), where };
}

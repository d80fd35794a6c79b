import { allOf, is } from "../figures/conditions.js";
import { requestPhases } from "../figures/request-phases.js";
import type { Condition } from "../source.js";
import type { ApplicantKey, RequestRowKey } from "./cells.js";
import { applicantCodeOf, type RequestPhase } from "./count.js";
import { type ReportSet, regionsOf, scopeCondition } from "./report-set.js";
import { resultRows } from "./request-rows.js";

/** Records of one list: which, of which regions. */
export interface RecordsOf {
  readonly entity: string;
  readonly regions: readonly string[];
  readonly where: Condition;
}

/** Of which of the four numbers a row of Table 3 is, or is a part. */
export function phaseOfRow(row: RequestRowKey): RequestPhase {
  return row === "newReceived" || row === "carriedIn" || row === "carriedOut" ? row : "closed";
}

/** All of the conditions that there are. */
export const all = (conditions: readonly (Condition | undefined)[]): Condition =>
  allOf(...conditions.filter((one) => one !== undefined));

/** Which requests a column counts; undefined for the total. */
export function applicantIs(column: ApplicantKey): Condition | undefined {
  const code = applicantCodeOf(column);
  return code === null ? undefined : is("applicantKind", code);
}

/** The requests that a cell of Table 3 counts: same scope, same period, same condition as the count. */
export function requestsOf(row: RequestRowKey, column: ApplicantKey, set: ReportSet): RecordsOf {
  const outcome = resultRows.find(({ key }) => key === row)?.outcome;
  return {
    entity: "Request",
    regions: regionsOf(set),
    where: all([
      scopeCondition(set.scope),
      requestPhases[phaseOfRow(row)](set.frame),
      applicantIs(column),
      outcome && is("outcome", outcome),
    ]),
  };
}

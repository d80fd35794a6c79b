import { after, allOf, anyOf, before, is, isMissing } from "../figures/conditions.js";
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

const all = (conditions: readonly (Condition | undefined)[]) => allOf(...conditions.filter((one) => one !== undefined));
const unclassed = (field: string) => anyOf(isMissing(field), is(field, "UNKNOWN"));

function applicantIs(column: ApplicantKey): Condition | undefined {
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

/** Requests that most likely make a rule of Table 3 fail; null where there is no telling. */
export function suspectsOf(rule: string, set: ReportSet): RecordsOf | null {
  const [family = "", key = ""] = rule.split(".");
  const where = suspicion(family, key, set);
  if (!where) return null;
  const regions = family === "T3-F" ? [set.place.region] : regionsOf(set);
  return { entity: "Request", regions, where: all([scopeCondition(set.scope), where]) };
}

function suspicion(family: string, key: string, { frame }: ReportSet): Condition | null {
  const { startOfYear, asOf } = frame;
  const { newReceived, closed } = requestPhases;
  switch (family) {
    case "T3-A": {
      const early = allOf(closed(frame), anyOf(isMissing("receivedOn"), after("receivedOn", asOf)));
      const late = allOf(newReceived(frame), before("closedOn", startOfYear));
      return all([anyOf(early, late), applicantIs(key as ApplicantKey)]);
    }
    case "T3-B":
      return all([closed(frame), unclassed("outcome"), applicantIs(key as ApplicantKey)]);
    case "T3-C": {
      const outcome = resultRows.find((one) => one.key === key)?.outcome;
      const phase = requestPhases[phaseOfRow(key as RequestRowKey)](frame);
      return all([phase, outcome && is("outcome", outcome), unclassed("applicantKind")]);
    }
    case "T3-F": {
      const counted = anyOf(...Object.values(requestPhases).map((phase) => phase(frame)));
      return all([counted, unclassed("agencyKind"), applicantIs(key as ApplicantKey)]);
    }
    default:
      return null;
  }
}

import { after, allOf, anyOf, before, inYear, is, isMissing } from "../figures/conditions.js";
import { requestPhases } from "../figures/request-phases.js";
import type { Condition } from "../source.js";
import { actKindOf, actsOfCell } from "./act-records.js";
import type { ApplicantKey, RemedyGroupKey, RequestRowKey, SingleKey } from "./cells.js";
import { remediesIn, remediesWhere, remedyCountColumns, remedyKindOf } from "./remedy-records.js";
import { type ReportSet, regionsOf, scopeCondition } from "./report-set.js";
import { all, applicantIs, phaseOfRow, type RecordsOf } from "./request-records.js";
import { resultRows } from "./request-rows.js";

/** Records that most likely make a rule fail, as far as the rule tells; null where there is no telling. */
export function suspectsOf(rule: string, set: ReportSet): RecordsOf | null {
  const [family = "", key = ""] = rule.split(".");
  if (family.startsWith("T2-")) return suspectDisclosures(family, key, set);
  return suspectRequests(family, key, set) ?? suspectRemedies(family, key, set);
}

/** Only the body that the report is of tells its parts apart; a county's are a part as a whole. */
const ofPlace = (records: RecordsOf, { place }: ReportSet): RecordsOf => ({ ...records, regions: [place.region] });
const unclassed = (field: string) => anyOf(isMissing(field), is(field, "UNKNOWN"));

function suspectRequests(family: string, key: string, set: ReportSet): RecordsOf | null {
  const where = suspicion(family, key, set);
  if (!where) return null;
  const records = { entity: "Request", regions: regionsOf(set), where: all([scopeCondition(set.scope), where]) };
  return family === "T3-F" ? ofPlace(records, set) : records;
}

function suspicion(family: string, key: string, { frame }: ReportSet): Condition | null {
  const { startOfYear, asOf } = frame;
  const { newReceived, closed, carriedIn } = requestPhases;
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
    case "T3-E":
      return all([carriedIn(frame), applicantIs(key as ApplicantKey)]);
    case "T3-F": {
      const counted = anyOf(...Object.values(requestPhases).map((phase) => phase(frame)));
      return all([counted, unclassed("agencyKind"), applicantIs(key as ApplicantKey)]);
    }
    default:
      return null;
  }
}

function suspectRemedies(family: string, key: string, set: ReportSet): RecordsOf | null {
  const counted = anyOf(...remedyCountColumns.map((column) => remediesIn(column, set)));
  const kind = (group: RemedyGroupKey) => is("kind", remedyKindOf[group]);
  switch (family) {
    case "T4-A":
      return remediesWhere([kind(key as RemedyGroupKey), remediesIn("unclassed", set)], set);
    case "T4-F":
      return ofPlace(remediesWhere([kind(key as RemedyGroupKey), unclassed("agencyKind"), counted], set), set);
    case "T34-A":
      return remediesWhere([kind("review"), isMissing("requestId"), counted], set);
    case "T34-B":
      return remediesWhere([kind("directSuit"), counted], set);
    case "T44-A":
      return remediesWhere([kind("suitAfterReview"), counted], set);
    default:
      return null;
  }
}

const documentKinds: Readonly<Record<string, string>> = { regulations: "RULE", normativeDocs: "NORMATIVE" };

function suspectDisclosures(family: string, key: string, set: ReportSet): RecordsOf | null {
  const kind = documentKinds[key];
  const documents = (...where: readonly Condition[]) => ({
    entity: "Document",
    regions: regionsOf(set),
    where: allOf(...where),
  });
  switch (family) {
    case "T2-A":
      return kind ? documents(is("kind", kind), inYear("expiresOn", set.frame)) : null;
    case "T2-B":
      return documents(is("kind", "RULE"));
    case "T2-C":
      return actsOfCell("feesWan", set);
    case "T2-K":
      return key in actKindOf ? actsOfCell(key as SingleKey, set) : null;
    case "T2-F": {
      // A document has no kind of agency: `suspectRecords` leaves out those of the bodies that belong to a part.
      if (kind) return ofPlace(documents(is("kind", kind)), set);
      const acts = actsOfCell(key as SingleKey, set);
      return ofPlace({ ...acts, where: allOf(acts.where, unclassed("agencyKind")) }, set);
    }
    default:
      return null;
  }
}

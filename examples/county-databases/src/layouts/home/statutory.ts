import { actTalliesOf } from "../../city/act-tallies.js";
import type { ActTally, Remedy } from "../../city/records.js";
import { rowsOf, type TableRows } from "../layout.js";
import { type PlaceCases, remediesOf } from "./cases.js";

/** Reconsiderations and suits of the city and of every county, none of which has a table for them, under the keys that ledgers give them. */
export function remedyTable(places: readonly PlaceCases[]): TableRows {
  return rowsOf("zwgk.remedy", remediesOf(places), {
    region: (one: Remedy) => one.region,
    key: ({ requestId, kind }) => `${requestId}/${kind === "REVIEW" ? "review" : "suit"}`,
    withdrawn: () => false,
    request_id: (one) => one.requestId,
    kind: (one) => one.kind,
    agency_kind: (one) => one.agencyKind,
    filed_on: (one) => one.filedOn,
    ended_on: (one) => one.endedOn,
    result: (one) => one.result,
    first_ended_on: (one) => one.firstEndedOn,
    first_result: (one) => one.firstResult,
  });
}

/** What agencies of the city and of every county hand in for Table 2. */
export function actTallyTable(places: readonly PlaceCases[]): TableRows {
  const tallies = places.flatMap(({ ground }) => actTalliesOf(ground)).map((one, at) => ({ ...one, n: at + 1 }));
  return rowsOf("zwgk.act_tally", tallies, {
    region: (one: ActTally) => one.region,
    key: ({ region, year, n }: ActTally & { readonly n: number }) => `${region}-${year}-${String(n).padStart(5, "0")}`,
    withdrawn: () => false,
    year: (one: ActTally) => one.year,
    kind: (one: ActTally) => one.kind,
    agency: (one: ActTally) => one.agency,
    agency_kind: (one: ActTally) => one.agencyKind,
    decisions: (one: ActTally) => one.decisions,
    amount_yuan: (one: ActTally) => one.amountYuan,
  });
}

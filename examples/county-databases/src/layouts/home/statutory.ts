import { actTalliesOf } from "../../city/act-tallies.js";
import type { PlaceCases } from "../../city/city.js";
import type { ActTally, Remedy } from "../../city/records.js";
import { remediesOf } from "../../city/remedies.js";
import { rowsOf, type TableRows } from "../layout.js";
import { requestIdOf } from "../request-id.js";

/** Reconsiderations and suits of the city and of every county, none of which has a table for them. */
export function remedyTable(places: readonly PlaceCases[]): TableRows {
  const remedies = places.flatMap(({ ground, requests }) => remediesOf(ground, requests, requestIdOf(ground.place)));
  return remedyRows(remedies);
}

/** The rows of a list of remedies, under the keys that the ledgers of their requests give them. */
export function remedyRows(remedies: readonly Remedy[]): TableRows {
  return rowsOf("zwgk.remedy", remedies, {
    region: (one) => one.region,
    key: ({ requestId, kind }) => `${requestId}/${kind === "REVIEW" ? "review" : "suit"}`,
    withdrawn: () => false,
    request_id: (one) => one.requestId,
    kind: (one) => one.kind,
    agency_kind: (one) => one.agencyKind,
    filed_on: (one) => one.filedOn,
    ended_on: (one) => one.endedOn,
    result: (one) => one.result,
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

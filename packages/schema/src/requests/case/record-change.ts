import type { Ledgers, RecordChange } from "../../ledgers.js";
import { parseRecordId } from "../../source.js";
import type { CaseFacts } from "../ledger/case-state.js";
import { recordOfCase } from "./record-of-case.js";

/** Whether the record of a request is kept at home, where its ledger changes it. */
export function isAtHome(id: string, region: string, ledgers: Pick<Ledgers, "homeOf">): boolean {
  const place = parseRecordId(id);
  return place !== null && ledgers.homeOf("Request", region) === place.source;
}

/** What of a request's record changes with its ledger; nothing where a county's own table holds it. */
export function recordChanges(
  id: string,
  region: string,
  facts: CaseFacts,
  ledgers: Pick<Ledgers, "homeOf">,
): readonly RecordChange[] {
  const place = parseRecordId(id);
  if (!place || !isAtHome(id, region, ledgers)) return [];
  return [{ entity: "Request", key: place.key, values: recordOfCase(facts) }];
}

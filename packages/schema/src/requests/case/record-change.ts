import type { Ledgers, RecordChange } from "../../ledgers.js";
import { parseRecordId, type Row, type Value } from "../../source.js";
import type { CaseFacts } from "../ledger/case-state.js";
import { recordOfCase } from "./record-of-case.js";

/** What a case was before its next event, and what it is then. */
export interface Turn {
  readonly before: CaseFacts;
  readonly after: CaseFacts;
}

/**
 * What of a request's record changes with its ledger. Nothing where a county's own table holds it and isn't written from
 * here, nor where that table says all of it already.
 */
export function recordChanges(
  record: Row,
  { before, after }: Turn,
  ledgers: Pick<Ledgers, "placeOf">,
): readonly RecordChange[] {
  const id = parseRecordId(record.id);
  const place = ledgers.placeOf("Request", String(record.region));
  if (!id || place?.source !== id.source) return [];
  const values = recordOfCase(after);
  if (!place.atHome && !isNews(record, recordOfCase(before), values, place.fields)) return [];
  return [{ entity: "Request", key: id.key, values }];
}

type Values = Readonly<Record<string, Value>>;

/** Whether the event changes what is written, or the record doesn't say it. A code that isn't mapped says nothing. */
function isNews(record: Row, before: Values, after: Values, fields: ReadonlySet<string>): boolean {
  return Object.entries(after).some(([name, value]) => {
    if (!fields.has(name)) return false;
    const turned = before[name] !== undefined && before[name] !== value;
    return turned || (record[name] !== "UNKNOWN" && (record[name] ?? null) !== value);
  });
}

/** Whether the record of a request follows its ledger in a field: it is kept at home, or its county's table is written from here. */
export function followsLedger(id: string, region: string, field: string, ledgers: Pick<Ledgers, "placeOf">): boolean {
  const place = ledgers.placeOf("Request", region);
  if (!place || place.source !== parseRecordId(id)?.source) return false;
  return place.atHome || place.fields.has(field);
}

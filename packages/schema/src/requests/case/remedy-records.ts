import type { LedgerEntry, NewEntry, RecordChange } from "../../ledgers.js";
import type { Row } from "../../source.js";
import type { EventKind } from "../ledger/events.js";
import { concernsRemedies, remediesOf } from "../remedies/remedies-of.js";
import { caseLedger } from "./case-ledger.js";

/** The records of reconsideration and suit that a ledger comes to with one more entry; none where it concerns neither. */
export function remedyRecords(
  { id, agencyKind }: Row,
  entries: readonly LedgerEntry[],
  { kind, on, data }: NewEntry,
): readonly RecordChange[] {
  if (!concernsRemedies(kind as EventKind)) return [];
  const next: LedgerEntry = { place: entries.length + 1, kind, on, recordedAt: "", by: "", data };
  return remediesOf({ id, agencyKind: (agencyKind ?? null) as string | null }, caseLedger([...entries, next]));
}

import type { EntryData, LedgerEntry } from "../../ledgers.js";
import type { CaseEvent, Evidence, Ledger } from "../ledger/events.js";

/** What an event says besides its kind and its day. */
export interface Said {
  readonly data: EntryData;
  readonly evidence: readonly Evidence[];
  readonly note: string | null;
}

/** An event's sayings as an entry keeps them: no kind of event has data of the name `evidence` or `note`. */
export function keptData({ data, evidence, note }: Said): EntryData {
  return { ...data, ...(evidence.length > 0 ? { evidence } : {}), ...(note === null ? {} : { note }) };
}

/** What an entry says. */
export function saidBy({ data }: LedgerEntry): Said {
  if (data.evidence === undefined && data.note === undefined) return { data, evidence: [], note: null };
  const { evidence = [], note = null, ...own } = data;
  return { data: own, evidence: evidence as readonly Evidence[], note: note as string | null };
}

/** The events of a case, from the entries of its ledger: only what `recordCaseEvent` checked was ever entered. */
export function caseLedger(entries: readonly LedgerEntry[]): Ledger {
  return entries.map((entry) => {
    const { kind, on, recordedAt, by } = entry;
    const { data, evidence, note } = saidBy(entry);
    const event = { kind, on, recordedAt, by, evidence, data };
    return (note === null ? event : { ...event, note }) as unknown as CaseEvent;
  });
}

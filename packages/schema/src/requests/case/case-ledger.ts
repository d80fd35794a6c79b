import type { EntryData, LedgerEntry } from "../../ledgers.js";
import type { CaseEvent, Evidence, Ledger, Repeated } from "../ledger/events.js";

/** What an event says besides its kind and its day. */
export interface Said {
  readonly data: EntryData;
  readonly evidence: readonly Evidence[];
  readonly note: string | null;
  /** Of what repeats an event of the case that this one came of. */
  readonly repeats?: Repeated | undefined;
}

/** An event's sayings as an entry keeps them: no kind of event has data of the name `evidence`, `note` or `repeats`. */
export function keptData({ data, evidence, note, repeats }: Said): EntryData {
  return {
    ...data,
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(note === null ? {} : { note }),
    ...(repeats === undefined ? {} : { repeats }),
  };
}

/** What an entry says. */
export function saidBy({ data }: LedgerEntry): Said {
  if (data.evidence === undefined && data.note === undefined && data.repeats === undefined)
    return { data, evidence: [], note: null };
  const { evidence = [], note = null, repeats, ...own } = data;
  const said = { data: own, evidence: evidence as readonly Evidence[], note: note as string | null };
  return repeats === undefined ? said : { ...said, repeats: repeats as Repeated };
}

/** The events of a case, from the entries of its ledger: only what `recordCaseEvent` checked was ever entered. */
export function caseLedger(entries: readonly LedgerEntry[]): Ledger {
  return entries.map((entry) => {
    const { kind, on, recordedAt, by } = entry;
    const { data, evidence, note, repeats } = saidBy(entry);
    const event = { kind, on, recordedAt, by, evidence, data };
    if (note === null && repeats === undefined) return event as unknown as CaseEvent;
    return { ...event, ...(note === null ? {} : { note }), ...(repeats ? { repeats } : {}) } as unknown as CaseEvent;
  });
}

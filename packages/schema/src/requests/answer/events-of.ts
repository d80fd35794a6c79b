import type { CaseEvent, EventKind, Ledger } from "../ledger/events.js";

type EventOfKind<Kind extends EventKind> = Extract<CaseEvent, { kind: Kind }>;

/** The events of one kind, in order. */
export function eventsOf<Kind extends EventKind>(ledger: Ledger, kind: Kind): readonly EventOfKind<Kind>[] {
  return ledger.filter((event): event is EventOfKind<Kind> => event.kind === kind);
}

/** The last event of a kind. */
export function lastEventOf<Kind extends EventKind>(ledger: Ledger, kind: Kind): EventOfKind<Kind> | undefined {
  return eventsOf(ledger, kind).at(-1);
}

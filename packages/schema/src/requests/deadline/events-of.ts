import type { CaseEvent, EventKind, Ledger } from "../ledger/events.js";

/** The events of one kind, in the order in which they were entered. */
export function eventsOf<Kind extends EventKind>(ledger: Ledger, kind: Kind): readonly CaseEvent<Kind>[] {
  return ledger.filter((event) => event.kind === kind) as CaseEvent[] as CaseEvent<Kind>[];
}

/** The earliest event of a kind that fits, by its day; of one day, the one entered first. Null when there is none. */
export function firstOf<Kind extends EventKind>(
  ledger: Ledger,
  kind: Kind,
  fits: (event: CaseEvent<Kind>) => boolean = () => true,
): CaseEvent<Kind> | null {
  let first: CaseEvent<Kind> | null = null;
  for (const event of ledger) {
    if (event.kind !== kind) continue;
    const found = event as CaseEvent as CaseEvent<Kind>;
    if ((first === null || found.on < first.on) && fits(found)) first = found;
  }
  return first;
}

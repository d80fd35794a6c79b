import type { CaseEvent, EventKind, Ledger } from "../ledger/events.js";

/** What becomes of an answer that is signed: it is dispatched, or it goes to nobody. */
const ends: ReadonlySet<EventKind> = new Set(["dispatched", "gateReturned", "withdrawn", "transferred", "split"]);

/**
 * The signatures of answers that went to nobody: they were returned before their dispatch, or the request was withdrawn. Their
 * letters stay, under their numbers; what went out has an approval and a reply of its own.
 */
export function signedInVain(ledger: Ledger): ReadonlySet<CaseEvent> {
  const inVain = ledger.filter((event, at) => {
    if (event.kind !== "signed") return false;
    const end = ledger.slice(at + 1).find(({ kind }) => ends.has(kind));
    return end !== undefined && end.kind !== "dispatched";
  });
  return new Set(inVain);
}

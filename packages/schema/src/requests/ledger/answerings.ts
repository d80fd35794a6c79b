import type { PlainDate } from "../../shared/plain-date.js";
import { type CaseState, newCase, type Order } from "./case-state.js";
import { ordersFor } from "./challenge.js";
import type { CaseEvent, Ledger } from "./events.js";
import { changesBy } from "./facts.js";
import { namedBy, seenAgain, seenFrom } from "./proceedings.js";

/**
 * The events in the order of the ledger, cut where an answer that was dispatched was set aside: each part but the first
 * begins with the order to answer anew. An order against the silence before an answer sets nothing aside. Never empty.
 */
export function answeringsOf(ledger: Ledger): readonly Ledger[] {
  if (!ledger.some(({ kind }) => kind === "reanswerOrdered")) return [ledger];
  const starts = [0];
  let facts = newCase;
  for (const [at, event] of ledger.entries()) {
    const next = withFacts(facts, event);
    if (next.answers.length > facts.answers.length) starts.push(at);
    facts = next;
  }
  return starts.map((start, nth) => ledger.slice(start, starts[nth + 1]));
}

/** The events since the answer before was set aside; all of them where none was. */
export function currentAnswering(ledger: Ledger): Ledger {
  return answeringsOf(ledger).at(-1) ?? ledger;
}

/** The order that binds the answer which is given last, or owed, as a ledger has it; null where there is none on the day. */
export function bindingOrder(ledger: Ledger, on: PlainDate): Order | null {
  if (!ledger.some(({ kind }) => kind === "reanswerOrdered")) return null;
  const facts = ledger.reduce(withFacts, newCase);
  return ordersFor(facts, facts.answers.length + 1, on).at(-1) ?? null;
}

/** The facts alone: of a ledger that is read up to a day, what is missing in between puts nothing out of place. */
function withFacts(facts: CaseState, event: CaseEvent): CaseState {
  const place = namedBy(event);
  const seen = seenFrom(facts, place);
  const next = { ...seen, ...changesBy(seen, event) };
  return seen === facts ? next : seenAgain(facts, next, place);
}

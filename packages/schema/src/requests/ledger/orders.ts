import type { PlainDate } from "../../shared/plain-date.js";
import type { CaseFacts } from "./case-state.js";
import type { CaseEvent } from "./events.js";

/**
 * What an order to answer changes (责令重新答复; DOMAIN.md §1.8, §2.4). Where an answer was dispatched it is set aside, and
 * the case goes back to be answered anew; against silence the order gives the day, and nothing else. The day of the first
 * answer stays the day on which the case was closed: Table 3 counts it once, by its first reply (§2.6, which is silent
 * about a second one).
 */
export function withOrder(facts: CaseFacts, { on, data }: CaseEvent<"reanswerOrdered">): Partial<CaseFacts> {
  const { orderedBy, answerBy = null } = data;
  const order = { on, orderedBy, answerBy, proceeding: facts.earlierProceedings.length };
  return { orders: [...facts.orders, order], ...setAside(facts, on) };
}

function setAside(facts: CaseFacts, on: PlainDate): Partial<CaseFacts> {
  const { outcome, items, letter, signedOn, dispatchedOn, dispatches, deliveredOn, archivedOn } = facts;
  if (dispatchedOn === null) return {};
  const afterOrders = facts.orders.length;
  const given = { afterOrders, outcome, items, letter, signedOn, dispatchedOn, dispatches, deliveredOn, archivedOn };
  const nothing = { outcome: null, items: [], letter: null, signedOn: null, dispatchedOn: null, dispatches: [] };
  return {
    ...nothing,
    ...{ draft: null, returnedOn: null, deliveredOn: null, archivedOn: null, reopenedOn: on },
    answers: [...facts.answers, given],
    consultations: facts.consultations.map((one) => (one.opinionOn === null ? { ...one, passedOver: true } : one)),
  };
}

/** Whether the last decision or judgment has ordered to answer already: each orders once. */
export function hasOrdered({ orders, earlierProceedings }: CaseFacts, by: string): boolean {
  const last = orders.at(-1);
  return last !== undefined && last.proceeding === earlierProceedings.length && last.orderedBy === by;
}

/** An event, or the entry of one. */
interface Kinded {
  readonly kind: string;
}

/**
 * The events in the order of the ledger, cut where an answer that was dispatched was set aside: each part but the first
 * begins with the order to answer anew. Never empty.
 */
export function answeringsOf<One extends Kinded>(ledger: readonly One[]): readonly (readonly One[])[] {
  if (!ledger.some(({ kind }) => kind === "reanswerOrdered")) return [ledger];
  const starts = [0];
  let answered = false;
  for (const [at, { kind }] of ledger.entries()) {
    if (kind === "dispatched") answered = true;
    if (kind !== "reanswerOrdered" || !answered) continue;
    starts.push(at);
    answered = false;
  }
  return starts.map((start, nth) => ledger.slice(start, starts[nth + 1]));
}

/** The events since the answer before was set aside; all of them where none was. */
export function currentAnswering<One extends Kinded>(ledger: readonly One[]): readonly One[] {
  return answeringsOf(ledger).at(-1) ?? ledger;
}

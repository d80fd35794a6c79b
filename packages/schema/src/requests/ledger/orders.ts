import type { PlainDate } from "../../shared/plain-date.js";
import type { CaseFacts } from "./case-state.js";
import { isAboutAnswer, orderedAnswer } from "./challenge.js";
import type { CaseEvent } from "./events.js";
import { allOrders } from "./outstanding.js";

/**
 * What an order to answer changes (责令重新答复; DOMAIN.md §1.8, §2.4). The answer that its proceeding was about is set
 * aside, and the case goes back to be answered anew; against silence the order gives the day, and nothing else, though the
 * answer be entered first. One whose answer was given before it binds to nothing: an answer that came while the silence was
 * challenged stays, as nobody has decided about it, and so does the day of another order. The day of the first answer stays
 * the day on which the case was closed: Table 3 counts it once, by its first reply (§2.6, which is silent about a second one).
 */
export function withOrder(facts: CaseFacts, { on, data }: CaseEvent<"reanswerOrdered">): Partial<CaseFacts> {
  const { orderedBy, answerBy = null } = data;
  const { answer, isGiven } = orderedAnswer(facts, on);
  const order = { on, orderedBy, answerBy, proceeding: facts.earlierProceedings.length, answer };
  if (isGiven) return { idleOrders: [...facts.idleOrders, order] };
  return { orders: [...facts.orders, order], ...setAside(facts, on) };
}

function setAside(facts: CaseFacts, on: PlainDate): Partial<CaseFacts> {
  const { outcome, items, letter, signedOn, dispatchedOn, dispatches, deliveredOn, archivedOn } = facts;
  if (dispatchedOn === null || !isAboutAnswer(facts)) return {};
  const given = { outcome, items, letter, signedOn, dispatchedOn, dispatches, deliveredOn, archivedOn };
  const nothing = { outcome: null, items: [], letter: null, signedOn: null, dispatchedOn: null, dispatches: [] };
  const undispatched = { deliveredOn: null, archivedOn: null };
  return {
    ...nothing,
    ...undispatched,
    ...{ draft: null, returnedOn: null, reopenedOn: on },
    answers: [...facts.answers, given],
    consultations: facts.consultations.map((one) => (one.opinionOn === null ? { ...one, passedOver: true } : one)),
  };
}

/**
 * Whether a decision or judgment of a proceeding has ordered to answer already: each orders once.
 * @param at place of the proceeding, from 0; by default the last one
 */
export function hasOrdered(facts: CaseFacts, by: string | undefined, at = facts.earlierProceedings.length): boolean {
  return allOrders(facts).some(({ proceeding, orderedBy }) => proceeding === at && orderedBy === by);
}

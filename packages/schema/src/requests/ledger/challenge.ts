import type { PlainDate } from "../../shared/plain-date.js";
import { addWorkingDays } from "../../shared/working-days.js";
import type { CaseFacts, CaseState, Challenged, Order, Remedy } from "./case-state.js";
import type { OrderedBy } from "./events.js";
import type { Moment } from "./outstanding.js";

/**
 * What a remedy that is sought now is about. The law has remedies against an answer and against the failure to give it
 * (条例 Art 51, DOMAIN.md §1.8), and is read so that each of them is one proceeding: against the silence before an answer,
 * against the answer, and both again after each order to answer anew. Each is counted by Table 4, and the one against an
 * answer may be filed while that against the silence before it is pending. An answer is the same one though an order
 * against that silence comes after it.
 */
export function challengedNow(facts: CaseFacts, on: PlainDate | null = null): Challenged {
  const { orders, dispatchedOn, ordersBeforeDispatch } = facts;
  if (dispatchedOn === null) return { orders: orders.length, answered: false };
  return { orders: ordersBeforeDispatch, answered: !isBeforeAnswer(facts, on) };
}

/**
 * Whether a remedy of this day is about the silence before the answer that came since, as agencies hear of a filing after
 * it: unless that answer is challenged already, as proceedings are entered one after the other.
 */
export function isBeforeAnswer(facts: CaseFacts, on: PlainDate | null): boolean {
  const { dispatchedOn, ordersBeforeDispatch, challenged } = facts;
  const isAnswerChallenged = challenged?.answered === true && challenged.orders === ordersBeforeDispatch;
  return on !== null && dispatchedOn !== null && on < dispatchedOn && !isAnswerChallenged;
}

/** The order to answer that was in force on a day: the last one, or the last before the answer that came since. */
export function orderOn(facts: CaseFacts, on: PlainDate): Order | undefined {
  const { orders, ordersBeforeDispatch } = facts;
  return isBeforeAnswer(facts, on) ? orders[ordersBeforeDispatch - 1] : orders.at(-1);
}

/**
 * Whether the last proceeding is about the answer that was dispatched last: only then does an order to answer anew set that
 * aside. In a ledger from elsewhere that knows no proceeding, it is.
 */
export function isAboutAnswer(facts: CaseFacts): boolean {
  return facts.dispatchedOn !== null && !isAnotherNow(facts);
}

/** Whether there is something to challenge that the last proceeding isn't about. False where there was no proceeding. */
export function isAnotherNow(facts: CaseFacts, on: PlainDate | null = null): boolean {
  const now = challengedNow(facts, on);
  const { challenged } = facts;
  return challenged !== null && (challenged.orders !== now.orders || challenged.answered !== now.answered);
}

/**
 * Whether the answer is dispatched, or its time is over: the day that an order states, or else the twenty working days,
 * which nothing shortens (条例 Art 33). Silence after an order that states no day isn't challenged anew: no period is guessed.
 */
export function isChallengeable(state: CaseState, { on, calendar }: Moment): boolean {
  const wasOpen = isBeforeAnswer(state, on);
  if (state.dispatchedOn !== null && !wasOpen) return true;
  const { open, receivedOn } = state;
  const order = orderOn(state, on);
  if (order) return (open || wasOpen) && order.answerBy !== null && on > order.answerBy;
  return (open || wasOpen) && receivedOn !== null && on > addWorkingDays(calendar, receivedOn, 20).date;
}

/** Whether a further proceeding is possible: about what none was about yet. */
export function isNewlyChallengeable(state: CaseState, moment: Moment): boolean {
  return isAnotherNow(state, moment.on) && isChallengeable(state, moment);
}

/**
 * Whether a suit belongs to the last proceeding. After a decided reconsideration `afterReview` tells it from a direct suit
 * about an answer that came since.
 */
export function isOfLastProceeding(facts: CaseFacts, afterReview: boolean, on: PlainDate): boolean {
  if (facts.suit !== null) return false;
  return facts.review === null || afterReview || !isAnotherNow(facts, on);
}

/** What changes as a remedy is sought: what it is about, and what the last proceeding was where this is another. */
export function begunProceeding(facts: CaseFacts, isAnother: boolean, on: PlainDate): Partial<CaseFacts> {
  const { challenged, earlierProceedings, review, suit } = facts;
  if (challenged === null) return { challenged: challengedNow(facts, on) };
  if (!isAnother) return {};
  const earlier = [...earlierProceedings, { challenged, review, suit }];
  return { challenged: challengedNow(facts, on), earlierProceedings: earlier, review: null, suit: null };
}

/** The last decision or judgment of the last proceeding; null while there is none, or another instance is at it. */
export function lastRuling({
  review,
  suit,
}: Pick<CaseFacts, "review" | "suit">): { readonly by: OrderedBy; readonly remedy: Remedy } | null {
  if (suit !== null) {
    if (suit.endedOn === null) return null;
    return { by: suit.appealedOn === null ? "JUDGMENT" : "APPEAL_JUDGMENT", remedy: suit };
  }
  return review === null || review.endedOn === null ? null : { by: "REVIEW_DECISION", remedy: review };
}

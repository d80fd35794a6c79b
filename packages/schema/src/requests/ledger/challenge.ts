import type { PlainDate } from "../../shared/plain-date.js";
import { addWorkingDays } from "../../shared/working-days.js";
import type { CaseFacts, CaseState, Challenged, Remedy } from "./case-state.js";
import type { OrderedBy } from "./events.js";
import type { Moment } from "./outstanding.js";

/**
 * What a remedy of a day is about; without a day, what one that is sought now is about. The law has remedies against an
 * answer and against the failure to give it (条例 Art 51, DOMAIN.md §1.8), and is read so that each of them is one proceeding:
 * against the silence before an answer, against the answer, and both again after each order to answer anew. Each is counted
 * by Table 4, in whatever order they are filed and entered: agencies hear of a filing after it, so that what is dated before
 * an answer is about the silence before that.
 */
export function challengedOn(facts: CaseFacts, on: PlainDate | null = null): Challenged {
  const answers = answersOf(facts);
  const nth = on === null ? -1 : answers.findIndex(({ dispatchedOn }) => on < dispatchedOn);
  const next = answers[nth];
  if (on === null || !next) return challengedNow(facts);
  const [before, order] = [answers[nth - 1], facts.orders[next.orders - 1]];
  const isBefore = before !== undefined && order !== undefined && on < order.on;
  return isBefore ? { orders: before.orders, answered: true } : { orders: next.orders, answered: false };
}

function challengedNow({ dispatchedOn, orders, ordersBeforeDispatch }: CaseFacts): Challenged {
  const answered = dispatchedOn !== null;
  return { orders: answered ? ordersBeforeDispatch : orders.length, answered };
}

/** Every answer of the case, by how many orders it followed, and the day of its first dispatch. */
function answersOf({ answers, dispatchedOn, ordersBeforeDispatch }: CaseFacts) {
  const earlier = answers.map((one) => ({ orders: one.afterOrders, dispatchedOn: one.dispatchedOn }));
  return dispatchedOn === null ? earlier : [...earlier, { orders: ordersBeforeDispatch, dispatchedOn }];
}

/**
 * Whether the last proceeding is about the answer that was dispatched last: only then does an order to answer anew set that
 * aside. In a ledger from elsewhere that knows no proceeding, it is.
 */
export function isAboutAnswer(facts: CaseFacts): boolean {
  const { challenged, dispatchedOn } = facts;
  return dispatchedOn !== null && (challenged === null || isSame(challenged, challengedNow(facts)));
}

/** Whether what the last proceeding is about was answered since, whatever became of that answer. */
export function isAnsweredSince(facts: CaseFacts): boolean {
  const { challenged } = facts;
  if (challenged === null) return false;
  const next = challenged.orders + (challenged.answered ? 1 : 0);
  return answersOf(facts).some(({ orders }) => orders >= next);
}

/**
 * Whether there is something to challenge that no proceeding is about. False where there was none, and where the case is seen
 * from one that goes on: what goes on begins none.
 */
export function isAnotherOn(facts: CaseFacts, on: PlainDate | null = null): boolean {
  const { challenged, earlierProceedings, seenFrom } = facts;
  if (challenged === null || seenFrom !== null) return false;
  const now = challengedOn(facts, on);
  return !isSame(challenged, now) && !earlierProceedings.some((one) => isSame(one.challenged, now));
}

/** Whether both are the same answer, or the same silence. */
export function isSame(one: Challenged, other: Challenged): boolean {
  return one.orders === other.orders && one.answered === other.answered;
}

/**
 * Whether the answer is dispatched, or its time is over: the day that an order states, or else the twenty working days,
 * which nothing shortens (条例 Art 33). Silence after an order that states no day isn't challenged anew: no period is guessed.
 */
export function isChallengeable(state: CaseState, { on, calendar }: Moment): boolean {
  const { answered, orders } = challengedOn(state, on);
  if (answered) return true;
  if (!wasOpenOn(state, on)) return false;
  const order = state.orders[orders - 1];
  if (order) return order.answerBy !== null && on > order.answerBy;
  return state.receivedOn !== null && on > addWorkingDays(calendar, state.receivedOn, 20).date;
}

/** Whether the agency owed an answer on a day, whatever came since; what was handed on is challenged where it went. */
function wasOpenOn({ open, dispatchedOn, closedOn, transferredTo, splitInto }: CaseState, on: PlainDate): boolean {
  if (open || dispatchedOn !== null) return true;
  return transferredTo === null && splitInto.length === 0 && closedOn !== null && on < closedOn;
}

/** Whether a further proceeding is possible: about what none was about yet. */
export function isNewlyChallengeable(state: CaseState, moment: Moment): boolean {
  return isAnotherOn(state, moment.on) && isChallengeable(state, moment);
}

/**
 * Whether a suit belongs to the last proceeding. After a decided reconsideration `afterReview` tells it from a direct suit
 * about an answer that came since.
 */
export function isOfLastProceeding(facts: CaseFacts, afterReview: boolean, on: PlainDate): boolean {
  if (facts.suit !== null) return false;
  return facts.review === null || afterReview || !isAnotherOn(facts, on);
}

/** What changes as a remedy is sought: what it is about, and what the last proceeding was where this is another. */
export function begunProceeding(facts: CaseFacts, isAnother: boolean, on: PlainDate): Partial<CaseFacts> {
  const { challenged, earlierProceedings, review, suit } = facts;
  if (challenged === null) return { challenged: challengedOn(facts, on) };
  if (!isAnother) return {};
  const earlier = [...earlierProceedings, { challenged, review, suit }];
  return { challenged: challengedOn(facts, on), earlierProceedings: earlier, review: null, suit: null };
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

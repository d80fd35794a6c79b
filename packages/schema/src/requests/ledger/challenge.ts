import type { PlainDate } from "../../shared/plain-date.js";
import { addWorkingDays } from "../../shared/working-days.js";
import type { CaseFacts, CaseState, Challenged, Order, Remedies, Remedy } from "./case-state.js";
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
  const given = answerDays(facts);
  const later = on === null ? -1 : given.findIndex((day) => on < day);
  if (later < 0 && facts.dispatchedOn !== null) return answered(given.length);
  const answer = later < 0 ? given.length + 1 : later + 1;
  const orders = ordersFor(facts, answer, on).length;
  // What is before the order that set an answer aside is about that one.
  return answer > 1 && orders === 0 ? answered(answer - 1) : { answer, answered: false, orders };
}

const answered = (answer: number): Challenged => ({ answer, answered: true, orders: 0 });

/** The days of the first dispatches of a case's answers, in order. */
function answerDays({ answers, dispatchedOn }: CaseFacts): readonly PlainDate[] {
  const earlier = answers.map((one) => one.dispatchedOn);
  return dispatchedOn === null ? earlier : [...earlier, dispatchedOn];
}

/** The orders to give an answer that bind on a day, by their days. @param on null: on any day */
export function ordersFor({ orders }: CaseFacts, answer: number, on: PlainDate | null): readonly Order[] {
  const some = orders.filter((order) => order.answer === answer && (on === null || order.on <= on));
  return some.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/**
 * What a proceeding is about, by the day on which it was begun: so an answer that is entered after its challenge is
 * challenged all the same. What could be challenged last, where no remedy was sought.
 */
export function subjectOf(facts: CaseFacts, { review, suit }: Remedies): Challenged {
  return challengedOn(facts, (review ?? suit)?.filedOn ?? null);
}

/** Whether a remedy was ever sought. */
export function isChallenged({ review, suit }: Remedies): boolean {
  return review !== null || suit !== null;
}

/**
 * Whether the last proceeding is about the answer that was dispatched last: only then does an order to answer anew set that
 * aside. In a ledger from elsewhere that knows no proceeding, it is.
 */
export function isAboutAnswer(facts: CaseFacts): boolean {
  return facts.dispatchedOn !== null && isSame(subjectOf(facts, facts), answered(facts.answers.length + 1));
}

/**
 * Which answer an order by the last proceeding asks for, from 1: the one that wasn't given, or that after the one it is
 * about; and whether that was given before the day of the order.
 */
export function orderedAnswer(facts: CaseFacts, on: PlainDate): { readonly answer: number; readonly isGiven: boolean } {
  const { answer, answered: isAnswered } = subjectOf(facts, facts);
  const ordered = isAnswered ? answer + 1 : answer;
  const day = answerDays(facts)[ordered - 1];
  return { answer: ordered, isGiven: day !== undefined && day < on };
}

/**
 * Whether there is something to challenge that no proceeding is about. False where there was none, and where the case is seen
 * from one that goes on: what goes on begins none.
 */
export function isAnotherOn(facts: CaseFacts, on: PlainDate | null = null): boolean {
  if (!isChallenged(facts) || facts.seenFrom !== null) return false;
  const now = challengedOn(facts, on);
  return ![...facts.earlierProceedings, facts].some((one) => isSame(subjectOf(facts, one), now));
}

/** Whether both are the same answer, or the same silence. */
export function isSame(one: Challenged, other: Challenged): boolean {
  return one.answer === other.answer && one.answered === other.answered && one.orders === other.orders;
}

/**
 * Whether the answer is dispatched, or its time is over: the day that an order states, or else the twenty working days,
 * which nothing shortens (条例 Art 33). Silence after an order that states no day isn't challenged anew: no period is guessed.
 */
export function isChallengeable(state: CaseState, { on, calendar }: Moment): boolean {
  const now = challengedOn(state, on);
  if (now.answered) return true;
  if (!wasOpenOn(state, on)) return false;
  const order = ordersFor(state, now.answer, on).at(-1);
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

/** What changes as a remedy is sought: the last proceeding is an earlier one where this is another. */
export function begunProceeding(facts: CaseFacts, isAnother: boolean): Partial<CaseFacts> {
  const { earlierProceedings, review, suit } = facts;
  if (!isAnother || !isChallenged(facts)) return {};
  return { earlierProceedings: [...earlierProceedings, { review, suit }], review: null, suit: null };
}

/**
 * The last decision or judgment of a proceeding; null while there is none, or another instance is at it.
 * @param on a suit that followed reconsideration only after this day is not there yet
 */
export function lastRuling(
  { review, suit }: Remedies,
  on: PlainDate | null = null,
): { readonly by: OrderedBy; readonly remedy: Remedy } | null {
  const isLater = suit?.afterReview === true && on !== null && on < suit.filedOn;
  if (suit !== null && !isLater) {
    if (suit.endedOn === null) return null;
    return { by: suit.appealedOn === null ? "JUDGMENT" : "APPEAL_JUDGMENT", remedy: suit };
  }
  return review === null || review.endedOn === null ? null : { by: "REVIEW_DECISION", remedy: review };
}

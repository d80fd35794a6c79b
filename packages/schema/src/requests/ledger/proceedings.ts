import type { PlainDate } from "../../shared/plain-date.js";
import type { CaseFacts, CaseState, Proceeding } from "./case-state.js";
import { challengedNow, isAnotherNow, lastRuling } from "./challenge.js";
import type { CaseEvent, EventData, EventKind } from "./events.js";
import { type RemedyStatus, remedyStates } from "./states.js";

/** Whose data may say which proceeding of the case goes on with the event; without it the last one does. */
export type ProceedingKind = {
  [Kind in EventKind]: "proceeding" extends keyof EventData[Kind] ? Kind : never;
}[EventKind];

/** What goes on with a proceeding, and where that one stands before. */
const goesOn = {
  reviewDecided: "UNDER_REVIEW",
  sued: "REVIEW_DECIDED",
  judged: "IN_COURT",
  appealed: "JUDGED",
  appealJudged: "IN_SECOND_INSTANCE",
} as const satisfies Readonly<Record<ProceedingKind, RemedyStatus>>;

/** Whether an event of the kind may go on with a proceeding that isn't the last one. */
export function mayName(kind: EventKind): kind is ProceedingKind {
  return kind in goesOn;
}

/** Where a proceeding stands, by its own remedies. */
export function remedyOf({ review, suit }: Pick<Proceeding, "review" | "suit">): RemedyStatus {
  if (suit !== null && suit.appealedOn !== null) return suit.endedOn === null ? "IN_SECOND_INSTANCE" : "APPEAL_JUDGED";
  if (suit !== null) return suit.endedOn === null ? "IN_COURT" : "JUDGED";
  if (review === null) return "NONE";
  return review.endedOn === null ? "UNDER_REVIEW" : "REVIEW_DECIDED";
}

/** Every proceeding of a case, in the order in which they were entered; their places, from 1, are how events name them. */
export function proceedingsOf({ earlierProceedings, challenged, review, suit }: CaseFacts): readonly Proceeding[] {
  return challenged === null ? [] : [...earlierProceedings, { challenged, review, suit }];
}

/** The place of the proceeding that an event goes on with, as it says it; null where it says none. */
export function namedBy({ data }: Pick<CaseEvent, "data">): number | null {
  return "proceeding" in data ? (data.proceeding ?? null) : null;
}

/**
 * The case as it stands for one of its proceedings: that one is the last, and nothing else is to be challenged, as what
 * goes on with it begins none. The case itself where the place is null, or that of none.
 */
export function seenFrom(state: CaseState, place: number | null): CaseState {
  const seen = place === null ? undefined : proceedingsOf(state)[place - 1];
  if (!seen || place === null) return state;
  const { review, suit } = seen;
  const earlierProceedings = state.earlierProceedings.slice(0, place - 1);
  return { ...state, review, suit, remedy: remedyOf(seen), challenged: challengedNow(state), earlierProceedings };
}

/** The whole case again, after the one that was seen from a place has changed. */
export function seenAgain(whole: CaseState, seen: CaseState, place: number | null): CaseState {
  const { challenged, earlierProceedings } = whole;
  if (place === null || place > earlierProceedings.length) return { ...seen, challenged, earlierProceedings };
  const { review, suit, remedy } = whole;
  const changed = earlierProceedings.map((one, at) =>
    at === place - 1 ? { ...one, review: seen.review, suit: seen.suit } : one,
  );
  return { ...seen, challenged, review, suit, remedy, earlierProceedings: changed };
}

/** Places of the proceedings with which an event of the kind can go on: by where they stand, and but for those whose last ruling ordered an answer. */
function placesFor(state: CaseState, kind: ProceedingKind): readonly number[] {
  const isDone = (one: Proceeding, at: number) =>
    state.orders.some(({ proceeding, orderedBy }) => proceeding === at && orderedBy === lastRuling(one)?.by);
  return proceedingsOf(state).flatMap((one, at) =>
    remedyOf(one) === goesOn[kind] && !isDone(one, at) ? [at + 1] : [],
  );
}

/** Whether an event goes on with a proceeding, and there are several with which it can: then it has to say which. */
export function mustName(state: CaseState, event: Sought): boolean {
  return mayName(event.kind) && !begins(event) && placesFor(state, event.kind).length > 1;
}

/** A suit without reconsideration begins a proceeding, or follows reconsideration that decided nothing. */
const begins = ({ kind, data = {} }: Sought) =>
  kind === "sued" && !("afterReview" in data && data.afterReview === true);

/**
 * The place of the only proceeding with which an event can go on that names none, where that is an earlier one; null
 * otherwise: then it is about the last, or begins another.
 */
export function onlyPlaceFor(state: CaseState, event: Sought): number | null {
  const { kind, data = {} } = event;
  if (!mayName(kind) || begins(event) || "proceeding" in data) return null;
  const [only, ...others] = placesFor(state, kind);
  return only !== undefined && others.length === 0 && only <= state.earlierProceedings.length ? only : null;
}

/** An event, or what is known of one that isn't entered yet. */
interface Sought {
  readonly kind: EventKind;
  readonly data?: object;
  readonly on?: PlainDate;
}

/**
 * Whether a remedy is sought where it has no place while the last proceeding is pending: there is nothing else to challenge,
 * or it is a suit that would go on with reconsideration which isn't decided, or with a proceeding that has its suit.
 */
export function isSoughtTwice(state: CaseState, { kind, data = {}, on }: Sought): boolean {
  if (kind !== "reviewFiled" && kind !== "sued") return false;
  if ("proceeding" in data && state.suit !== null) return true;
  if (!remedyStates[state.remedy].open) return false;
  const goesOnWithReview = state.remedy === "UNDER_REVIEW" && "afterReview" in data && data.afterReview === true;
  return goesOnWithReview || !isAnotherNow(state, on);
}

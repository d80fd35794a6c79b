import type { PlainDate } from "../../shared/plain-date.js";
import type { CaseFacts, CaseState, Proceeding, Remedies } from "./case-state.js";
import { challengedOn, isAnotherOn, isChallenged, isSame, lastRuling, subjectOf } from "./challenge.js";
import type { CaseEvent, EventData, EventKind } from "./events.js";
import { hasOrdered } from "./orders.js";
import { type RemedyStatus, remedyStates } from "./states.js";

/** Whose data may say which proceeding of the case goes on with the event; without it the last one does. */
export type ProceedingKind = {
  [Kind in EventKind]: "proceeding" extends keyof EventData[Kind] ? Kind : never;
}[EventKind];

/** What goes on with a proceeding, and where that one stands before. */
const goesOn = {
  reviewDecided: ["UNDER_REVIEW"],
  sued: ["REVIEW_DECIDED"],
  judged: ["IN_COURT"],
  appealed: ["JUDGED"],
  appealJudged: ["IN_SECOND_INSTANCE"],
  reanswerOrdered: ["REVIEW_DECIDED", "IN_COURT", "JUDGED", "APPEAL_JUDGED"],
} as const satisfies Readonly<Record<ProceedingKind, readonly RemedyStatus[]>>;

/** Whether an event of the kind may go on with a proceeding that isn't the last one. */
export function mayName(kind: EventKind): kind is ProceedingKind {
  return kind in goesOn;
}

/** Where a proceeding stands, by its own remedies. */
export function remedyOf({ review, suit }: Remedies): RemedyStatus {
  if (suit !== null && suit.appealedOn !== null) return suit.endedOn === null ? "IN_SECOND_INSTANCE" : "APPEAL_JUDGED";
  if (suit !== null) return suit.endedOn === null ? "IN_COURT" : "JUDGED";
  if (review === null) return "NONE";
  return review.endedOn === null ? "UNDER_REVIEW" : "REVIEW_DECIDED";
}

/** Every proceeding of a case, in the order in which they were entered; their places, from 1, are how events name them. */
export function proceedingsOf(facts: CaseFacts): readonly Proceeding[] {
  const { earlierProceedings, review, suit } = facts;
  if (!isChallenged(facts)) return [];
  return [...earlierProceedings, { review, suit }].map((one) => ({ ...one, challenged: subjectOf(facts, one) }));
}

/** The place of the proceeding that an event goes on with, as it says it; null where it says none. */
export function namedBy({ data }: Pick<CaseEvent, "data">): number | null {
  return "proceeding" in data ? (data.proceeding ?? null) : null;
}

/** The case as it stands for one of its proceedings: that one is the last. Itself where the place is null, or that of none. */
export function seenFrom(state: CaseState, place: number | null): CaseState {
  const seen = place === null ? undefined : proceedingsOf(state)[place - 1];
  if (!seen || place === null) return state;
  const { review, suit } = seen;
  const earlierProceedings = state.earlierProceedings.slice(0, place - 1);
  return { ...state, review, suit, remedy: remedyOf(seen), earlierProceedings, seenFrom: place };
}

/** The whole case again, after the one that was seen from a place has changed. */
export function seenAgain(whole: CaseState, seen: CaseState, place: number | null): CaseState {
  const { earlierProceedings } = whole;
  const again = { ...seen, seenFrom: null };
  if (place === null || place > earlierProceedings.length) return { ...again, earlierProceedings };
  const { review, suit, remedy } = whole;
  const changed = earlierProceedings.map((one, at) =>
    at === place - 1 ? { ...one, review: seen.review, suit: seen.suit } : one,
  );
  return { ...again, review, suit, remedy, earlierProceedings: changed };
}

/** An event, or what is known of one that isn't entered yet. */
interface Sought extends Known {
  readonly kind: EventKind;
}

/** What an event says, and of which day it is, as far as that is known. */
interface Known {
  readonly data?: object;
  readonly on?: PlainDate;
}

/** Places of the proceedings with which an event can go on: by where they stand, and but for those whose last ruling ordered an answer. */
function placesFor(state: CaseState, kind: ProceedingKind, { data = {}, on }: Known): readonly number[] {
  const statuses: readonly RemedyStatus[] = goesOn[kind];
  return proceedingsOf(state).flatMap((one, at) => {
    const isFit = statuses.includes(remedyOf(one)) && !hasOrdered(state, lastRuling(one, on)?.by, at);
    return isFit && (kind !== "reanswerOrdered" || mayOrder(one, data, on)) ? [at + 1] : [];
  });
}

/** Whether the last ruling of a proceeding on a day corrected, and is the one by which an answer is ordered. */
function mayOrder(one: Proceeding, data: object, on: PlainDate | undefined): boolean {
  const last = lastRuling(one, on);
  return last?.remedy.result === "CORRECTED" && (!("orderedBy" in data) || data.orderedBy === last.by);
}

/** Whether an event goes on with a proceeding, and could with another than the last one too: then it has to say with which. */
export function mustName(state: CaseState, event: Sought): boolean {
  if (!mayName(event.kind)) return false;
  return isDirect(event) ? earlierAbout(state, event) !== null : placesFor(state, event.kind, event).length > 1;
}

/** A suit without reconsideration begins a proceeding, or follows reconsideration of the same thing that decided nothing. */
const isDirect = ({ kind, data = {} }: Sought) =>
  kind === "sued" && !("afterReview" in data && data.afterReview === true);

/** The place of the earlier proceeding that is about what is challenged on the day; null where that is none, or the last. */
function earlierAbout(state: CaseState, { on }: Sought): number | null {
  const now = challengedOn(state, on ?? null);
  const at = state.earlierProceedings.findIndex((one) => isSame(subjectOf(state, one), now));
  return at < 0 ? null : at + 1;
}

/**
 * The place of the only proceeding with which an event can go on that names none, where that is an earlier one; null
 * otherwise: then it is about the last, or begins another.
 */
export function onlyPlaceFor(state: CaseState, event: Sought): number | null {
  const { kind, data = {} } = event;
  if (!mayName(kind) || "proceeding" in data) return null;
  if (isDirect(event)) return earlierAbout(state, event);
  const [only, ...others] = placesFor(state, kind, event);
  return only !== undefined && others.length === 0 && only <= state.earlierProceedings.length ? only : null;
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
  return goesOnWithReview || !isAnotherOn(state, on);
}

import { addDays, type PlainDate } from "../../../shared/plain-date.js";
import type { CaseState } from "../case-state.js";
import { challengedOn, isAboutAnswer, isAnotherOn, lastRuling, ordersFor } from "../challenge.js";
import { disclosesWhole } from "../decided.js";
import type { EventKind } from "../events.js";

/** What an event is, as far as its cause depends on it: `id` is the consultation that it answers. */
export interface WhichEvent {
  readonly kind: EventKind;
  readonly id?: string;
  /** Of a suit that follows reconsideration: it is held to that one's decision alone. */
  readonly afterReview?: boolean;
}

/**
 * The day before which an event can't have taken place, by what it answers or follows; null when nothing came before.
 * An opinion, and a letter's receipt, that are proved late are entered late: they are held to their letter alone.
 */
export function notBefore(
  state: CaseState,
  { kind, id = "", afterReview = false }: WhichEvent,
  on: PlainDate | null = null,
): PlainDate | null {
  switch (kind) {
    // It is another day than its channel gives: before the arrival that was entered, or after it.
    case "receiptDayStated":
      return null;
    case "corrected":
      return state.correction?.askedOn ?? null;
    case "consultationReceived":
    case "opinionIn":
      return consultedOn(state, id);
    case "thirdPartyTold":
      return toldAfter(state, id);
    case "receiptIssued":
      return latest(state.registeredOn, state.receivedOn);
    case "paid":
      return state.fee?.lastPaidOn ?? state.fee?.noticedOn ?? null;
    case "feeNoticeReceived":
      return state.fee?.noticedOn ?? null;
    case "drafted":
      return latest(state.returnedOn, afterOpinions(state));
    // The applicant's own act, which follows from nothing that the agency did; a request that isn't received counts nowhere.
    case "withdrawn":
      return latest(state.receivedOn ?? state.arrivedOn, state.reopenedOn);
    case "correctionAsked":
    case "transferred":
    case "split":
      return afterOpinions(state);
    case "gatePassed":
      return state.draft?.draftedOn ?? null;
    case "gateReturned":
      return latest(state.draft?.draftedOn, state.signedOn);
    case "signed":
      return state.draft?.reviewedOn ?? null;
    case "dispatched":
      return latest(state.signedOn, state.dispatches.at(-1)?.on, ...toldObjectorsOn(state));
    // Not the last dispatch: a signature under the first may become known after the answer was posted too.
    case "delivered":
    case "publicationProposed":
      return state.dispatchedOn;
    case "reviewFiled":
      return challengedSince(state, on);
    case "publicationDecided":
      return state.publicationProposedOn;
    case "transferTold":
      return state.closedOn;
    case "archived":
      return latest(state.closedOn, state.dispatches.at(-1)?.on, state.deliveredOn);
    case "reviewDecided":
      return state.review?.filedOn ?? null;
    case "sued":
      // What is about another answer than the reconsideration doesn't follow it; of what does, SUIT_IN_ORDER asks.
      if (afterReview) return state.review?.endedOn ?? null;
      return latest(isAnotherOn(state, on) ? null : state.review?.endedOn, challengedSince(state, on));
    case "judged":
      return state.suit?.filedOn ?? null;
    case "appealed":
      return state.suit?.firstEndedOn ?? null;
    case "appealJudged":
      return state.suit?.appealedOn ?? null;
    case "reanswerOrdered":
      return latest(lastRuling(state, on)?.remedy.endedOn, isAboutAnswer(state) ? afterAnswer(state) : null);
    case "confirmed":
    case "registered":
    case "assigned":
    case "filed":
      return state.arrivedOn;
    default:
      return afterWaits(state);
  }
}

/** Whether an event can have taken place on a day, by what it answers or follows. */
export function isAfterCause(state: CaseState, which: WhichEvent, on: PlainDate): boolean {
  const first = notBefore(state, which, on);
  return first === null || on >= first;
}

/** What goes on beside consultations (延期、收费, another consultation) comes after the corrections and payments it follows. */
function afterWaits({ receivedOn, arrivedOn, correction, fee, reopenedOn }: CaseState): PlainDate | null {
  return latest(
    receivedOn ?? arrivedOn,
    correction?.correctedOn ?? correction?.askedOn,
    fee?.receivedOn ?? fee?.noticedOn,
    fee?.lastPaidOn,
    reopenedOn,
  );
}

/** What ends the work on a case, or sets it back, comes after the consultations too. */
function afterOpinions(state: CaseState): PlainDate | null {
  const days = state.consultations.map(({ sentOn, receivedOn, opinionOn }) => opinionOn ?? receivedOn ?? sentOn);
  return latest(afterWaits(state), ...days);
}

/** A remedy is sought after its answer was dispatched; against silence, after what asks for the answer. */
function challengedSince(state: CaseState, on: PlainDate | null): PlainDate | null {
  const { answer, answered } = challengedOn(state, on);
  return answered ? state.dispatchedOn : (ordersFor(state, answer, on).at(-1)?.on ?? state.receivedOn);
}

/** What sets an answer aside is of a later day than its last dispatch: so its days are told from those of the next one. */
function afterAnswer({ dispatches, deliveredOn }: CaseState): PlainDate | null {
  const last = dispatches.at(-1);
  return last ? latest(addDays(last.on, 1), deliveredOn) : null;
}

function latest(...days: readonly (PlainDate | null | undefined)[]): PlainDate | null {
  return days.reduce<PlainDate | null>((last, day) => (day && (last === null || day > last) ? day : last), null);
}

/** A third party is told after its opinion, or after what is known of the letter that asked for it. */
function toldAfter(state: CaseState, id: string): PlainDate | null {
  return state.consultations.find((one) => one.id === id)?.opinionOn ?? consultedOn(state, id);
}

/** Who objected to what is disclosed is told before the answer is dispatched (条例 Art 32). */
function toldObjectorsOn(state: CaseState): readonly (PlainDate | null)[] {
  if (!disclosesWhole(state)) return [];
  return state.consultations.filter(({ consents }) => consents === false).map(({ toldOn }) => toldOn);
}

/** A consultation is received after it was sent; its opinion comes after that, where the receipt is known. */
function consultedOn({ consultations }: CaseState, id: string): PlainDate | null {
  const consultation = consultations.find((one) => one.id === id);
  return consultation?.receivedOn ?? consultation?.sentOn ?? null;
}

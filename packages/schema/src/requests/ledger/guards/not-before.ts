import type { PlainDate } from "../../../shared/plain-date.js";
import type { CaseState } from "../case-state.js";
import type { CaseEvent } from "../events.js";

/** The day before which an event can't have taken place, by what it answers; null when nothing came before. */
export function notBefore(state: CaseState, event: CaseEvent): PlainDate | null {
  switch (event.kind) {
    case "corrected":
      return state.correction?.askedOn ?? null;
    case "consultationReceived":
    case "opinionIn":
      return consultedOn(state, event.data.id);
    case "paid":
      return state.fee?.noticedOn ?? null;
    case "gatePassed":
    case "gateReturned":
      return state.draft?.draftedOn ?? null;
    case "signed":
      return state.draft?.reviewedOn ?? null;
    case "dispatched":
      return state.signedOn;
    case "delivered":
    case "reviewFiled":
    case "publicationProposed":
      return state.dispatchedOn;
    case "archived":
      return state.deliveredOn ?? state.closedOn;
    case "reviewDecided":
      return state.review?.filedOn ?? null;
    case "sued":
      return state.review?.endedOn ?? state.dispatchedOn;
    case "judged":
      return state.suit?.filedOn ?? null;
    case "confirmed":
    case "registered":
    case "assigned":
    case "split":
    case "withdrawn":
    case "transferred":
    case "filed":
      return state.arrivedOn;
    default:
      return state.receivedOn ?? state.arrivedOn;
  }
}

/** A consultation is received after it was sent; its opinion comes after that, where the receipt is known. */
function consultedOn({ consultations }: CaseState, id: string): PlainDate | null {
  const consultation = consultations.find((one) => one.id === id);
  return consultation?.receivedOn ?? consultation?.sentOn ?? null;
}

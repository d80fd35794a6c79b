import type { CaseState, Consultation } from "./case-state.js";
import { lastRuling } from "./challenge.js";
import { type EventKind, gates, transferAudiences } from "./events.js";
import { longestExtension } from "./guards/case-guards.js";
import { materialsAfterArchive } from "./guards/material-guards.js";
import { isAfterCause } from "./guards/not-before.js";
import { excludedOutcomes, onlyOutcomeOf } from "./guards/outcome-fits.js";
import { suitsPossible } from "./guards/suit-fits.js";
import {
  isCorrectionOver,
  type Moment,
  openConsultations,
  unreceivedConsultations,
  withoutConsent,
} from "./outstanding.js";

/** What the data of an action may say now, where the ledger narrows it. */
export interface Choice {
  /** The property of the event's data. */
  readonly field: string;
  /** The only values it may have; null when others are possible. */
  readonly oneOf: readonly string[] | null;
  /** Values it may not have. */
  readonly noneOf: readonly string[];
  /** The largest number it may be; null when there is none. */
  readonly atMost: number | null;
}

/** What an action may say in a state of its case, on a day. */
export function choicesOf(state: CaseState, kind: EventKind, moment: Moment): readonly Choice[] {
  switch (kind) {
    case "gatePassed":
      return [
        oneOf(
          "gate",
          gates.filter((gate) => !state.draft?.gatesPassed.includes(gate)),
        ),
      ];
    case "corrected":
      // After its day it needs a reason (条例 Art 30).
      return isCorrectionOver(state, moment) ? [{ ...anything("lateBecause"), noneOf: [""] }] : [];
    case "consulted":
      return [{ ...anything("id"), noneOf: state.consultations.map(({ id }) => id) }];
    case "consultationReceived":
    case "opinionIn":
    case "thirdPartyTold":
      return [oneOf("id", answerable(state, kind, moment))];
    case "transferTold":
      return [
        oneOf(
          "audience",
          transferAudiences.filter((one) => !state.transferToldTo.includes(one)),
        ),
      ];
    case "extended":
      return [{ ...anything("workingDays"), atMost: longestExtension - state.extensionDays }];
    case "drafted":
      return [outcomes(state, moment)];
    case "sued":
      return [oneOf("afterReview", suitsPossible(state, moment).map(String))];
    case "reanswerOrdered":
      return [
        oneOf(
          "orderedBy",
          [lastRuling(state, moment.on)?.by].flatMap((by) => by ?? []),
        ),
      ];
    case "filed":
      return state.status === "ARCHIVED" ? [oneOf("material", materialsAfterArchive)] : [];
    default:
      return [];
  }
}

/** The consultations that an event of a kind may answer on a day: not before what is known of their letters. */
function answerable(state: CaseState, kind: EventKind, moment: Moment): readonly string[] {
  return idsOf(waiting(state, kind, moment)).filter((id) => isAfterCause(state, { kind, id }, moment.on));
}

function waiting(state: CaseState, kind: EventKind, moment: Moment): readonly Consultation[] {
  if (kind === "thirdPartyTold") return withoutConsent(state, moment);
  return kind === "opinionIn" ? openConsultations(state) : unreceivedConsultations(state, moment);
}

/** Of an answer whose items aren't known, or are all of one kind. */
function outcomes(state: CaseState, moment: Moment): Choice {
  const only = onlyOutcomeOf(state, moment);
  return only === null ? { ...anything("outcome"), noneOf: excludedOutcomes(state) } : oneOf("outcome", [only]);
}

function idsOf(consultations: readonly { readonly id: string }[]): readonly string[] {
  return consultations.map(({ id }) => id);
}

function anything(field: string): Choice {
  return { field, oneOf: null, noneOf: [], atMost: null };
}

/** A property that has one of these values. */
export function oneOf(field: string, values: readonly string[]): Choice {
  return { ...anything(field), oneOf: values };
}

import type { Label } from "../../label.js";
import type { CaseFacts } from "./case-state.js";
import { gates } from "./events.js";
import { awaitedConsultations, awaitsCorrection, awaitsPayment, needsConfirmation } from "./outstanding.js";

/** Which way a transition goes, where that depends on what is known after its event. */
export interface Condition {
  readonly label: Label;
  readonly holds: (facts: CaseFacts) => boolean;
}

/** The conditions by name. */
export const conditions = {
  NEEDS_CONFIRMATION: {
    label: { en: "the channel needs confirmation", zh: "该渠道须经双方确认" },
    holds: ({ channel }) => channel !== null && needsConfirmation(channel),
  },
  UNREGISTERED: {
    label: { en: "not yet registered", zh: "尚未登记" },
    holds: ({ registrationNumber }) => registrationNumber === null,
  },
  AWAITS_CORRECTION: { label: { en: "a correction is outstanding", zh: "补正未收到" }, holds: awaitsCorrection },
  AWAITS_PAYMENT: { label: { en: "a fee is not wholly paid", zh: "费用未缴清" }, holds: awaitsPayment },
  CONSULTS: {
    label: { en: "an opinion is outstanding", zh: "意见未收到" },
    holds: (facts) => awaitedConsultations(facts).length > 0,
  },
  ANSWER_STANDS: {
    label: { en: "the order isn't about the answer that was dispatched", zh: "责令重新答复不针对已送出的答复" },
    holds: ({ dispatchedOn }) => dispatchedOn !== null,
  },
  HAS_HANDLER: { label: { en: "it has a handler", zh: "已分办" }, holds: ({ handler }) => handler !== null },
  ALL_GATES: {
    label: { en: "all six gates are passed", zh: "六关均已通过" },
    holds: ({ draft }) => draft !== null && gates.every((gate) => draft.gatesPassed.includes(gate)),
  },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;

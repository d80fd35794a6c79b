import { articles } from "../../articles.js";
import type { EventKind } from "../events.js";
import type { Action } from "../machine-types.js";
import type { CaseStatus } from "../states.js";
import { atWork, toCorrection, toHandler, toOpinions, toPayment } from "./work.js";

/** While the answer is being worked out, and the period for it runs or is suspended. */
const beforeSignature = [...atWork, "CONSULTING", "DRAFTED", "REVIEWED"] as const;

/** Opinions that come late are entered all the same. */
const withLateOpinion = ["AWAITING_PAYMENT", "DRAFTED", "REVIEWED", "SIGNED", "DISPATCHED", "DELIVERED"] as const;

/** The proof of a letter's receipt moves the period that was, whenever it is found: in the archive too. */
const withLateReceipt = [...withLateOpinion, "ARCHIVED"] as const;

/** 补正、征求意见、告知第三方、延期、延迟、收费. */
export const handlingActions = {
  correctionAsked: {
    article: articles.correction,
    moves: [{ from: atWork, to: "AWAITING_CORRECTION" }],
    needs: ["CORRECTION_ONCE", "UNORDERED"],
    checks: ["MATTERS_STATED", "PERIOD_STATED"],
  },
  corrected: {
    article: articles.correction,
    // While the answer that it was abandoned is not signed, a correction for which there is a reason still comes in time.
    moves: [
      { from: ["AWAITING_CORRECTION"], to: toCorrection },
      { from: ["DRAFTED"], to: [{ when: "AWAITS_CORRECTION", to: "DRAFTED" }, ...toHandler] },
      { from: ["REVIEWED"], to: [{ when: "AWAITS_CORRECTION", to: "REVIEWED" }, ...toHandler] },
    ],
    needs: ["CORRECTION_ASKED"],
    checks: ["CORRECTION_IN_TIME"],
  },
  consulted: {
    article: articles.thirdParty,
    moves: [{ from: [...atWork, "CONSULTING"], to: "CONSULTING" }],
    needs: [],
    checks: ["ADDRESSEE_STATED", "CONSULTATION_NEW"],
  },
  consultationReceived: {
    article: articles.thirdParty,
    // The proof of it may come after the opinion.
    moves: [{ from: [...atWork, "CONSULTING", ...withLateReceipt], to: "SAME" }],
    needs: ["CONSULTATION_ON_ITS_WAY"],
    checks: ["CONSULTATION_UNRECEIVED"],
  },
  opinionIn: {
    article: articles.thirdParty,
    moves: [
      { from: ["CONSULTING"], to: toOpinions },
      { from: withLateOpinion, to: "SAME" },
    ],
    needs: ["CONSULTED"],
    checks: ["CONSULTATION_OPEN"],
  },
  // Who objected is told before the answer is dispatched (OBJECTORS_TOLD); who was silent may be told with it or after it,
  // but not once the case is archived.
  thirdPartyTold: {
    article: articles.thirdParty,
    moves: [{ from: [...atWork, "CONSULTING", ...withLateOpinion], to: "SAME" }],
    needs: ["THIRD_PARTY_WITHOUT_CONSENT"],
    checks: ["TOLD_THIRD_PARTY", "NOTICE_NUMBERED"],
  },
  extended: {
    article: articles.reply,
    moves: [{ from: beforeSignature, to: "SAME" }],
    needs: ["EXTENSION_LEFT", "UNORDERED"],
    checks: ["EXTENSION_WITHIN", "EXTENSION_APPROVED"],
  },
  delayed: {
    article: articles.delay,
    moves: [{ from: beforeSignature, to: "SAME" }],
    needs: ["UNORDERED"],
    checks: ["DELAY_AHEAD"],
  },
  feeNoticed: {
    article: articles.fee,
    moves: [{ from: [...atWork, "CONSULTING"], to: "AWAITING_PAYMENT" }],
    needs: ["FEE_ONCE", "UNORDERED"],
    checks: ["FEE_STATED"],
  },
  feeNoticeReceived: {
    article: articles.fee,
    // The proof of it may come after the payment.
    moves: [{ from: [...atWork, "CONSULTING", ...withLateReceipt], to: "SAME" }],
    needs: ["FEE_NOTICE_ON_ITS_WAY"],
    checks: [],
  },
  paid: {
    article: articles.fee,
    moves: [{ from: ["AWAITING_PAYMENT"], to: toPayment }],
    needs: ["FEE_NOTICED", "PAYMENT_IN_TIME"],
    checks: ["PAYMENT_STATED"],
  },
} as const satisfies Partial<Record<EventKind, Action<CaseStatus>>>;

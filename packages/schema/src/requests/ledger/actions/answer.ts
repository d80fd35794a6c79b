import { articles } from "../../articles.js";
import type { EventKind } from "../events.js";
import type { Action } from "../machine-types.js";
import type { CaseStatus } from "../states.js";
import { atWork, backToWork, toHandler, toOpinions } from "./work.js";

/** 拟稿、六关、签发、送出、送达、归档、责令重新答复、转为主动公开. */
export const answerActions = {
  drafted: {
    article: articles.answer,
    moves: [{ from: [...atWork, "AWAITING_CORRECTION", "CONSULTING", "AWAITING_PAYMENT", "DRAFTED"], to: "DRAFTED" }],
    needs: ["CORRECTION_WAITED_FOR", "PAYMENT_WAITED_FOR", "OPINIONS_WAITED_FOR"],
    checks: ["OUTCOME_STATED", "OUTCOME_FITS"],
  },
  gatePassed: {
    article: articles.gates,
    moves: [
      {
        from: ["DRAFTED"],
        to: [
          { when: "ALL_GATES", to: "REVIEWED" },
          { when: null, to: "DRAFTED" },
        ],
      },
    ],
    needs: ["DRAFT_EXISTS"],
    checks: ["GATE_ONCE"],
  },
  gateReturned: {
    article: articles.gates,
    // What is signed goes back too, until it is dispatched: its letter stays, under its number, and went to nobody.
    moves: [{ from: ["DRAFTED", "REVIEWED", "SIGNED"], to: backToWork }],
    needs: ["DRAFT_EXISTS"],
    checks: ["REASON_STATED"],
  },
  signed: {
    article: articles.system,
    moves: [{ from: ["REVIEWED"], to: "SIGNED" }],
    needs: ["GATES_PASSED", "DRAFT_FITS"],
    checks: ["LETTER_NUMBERED"],
  },
  dispatched: {
    article: articles.reply,
    // Until it is delivered it is sent again: what was handed over in vain is posted (DOMAIN.md §8.5).
    moves: [
      { from: ["SIGNED"], to: "DISPATCHED" },
      { from: ["DISPATCHED"], to: "SAME" },
    ],
    needs: ["SIGNED_FIRST", "SIGNED_FITS", "OBJECTORS_TOLD"],
    checks: [],
  },
  delivered: {
    article: null,
    moves: [{ from: ["DISPATCHED"], to: "DELIVERED" }],
    needs: ["DISPATCHED_FIRST"],
    checks: [],
  },
  archived: {
    article: articles.system,
    moves: [{ from: ["DISPATCHED", "DELIVERED", "WITHDRAWN", "TRANSFERRED", "SPLIT"], to: "ARCHIVED" }],
    needs: ["HANDED_OVER"],
    checks: [],
  },
  // DOMAIN.md §2.4 counts 撤销、变更、确认违法、责令履行 as corrected: only then is there something to answer, and an archived
  // case is opened again. Against silence the order only gives the day: an answer that came meanwhile stands, and what the
  // applicant was asked for isn't waited for any more.
  reanswerOrdered: {
    article: articles.remedies,
    moves: [
      { from: ["DISPATCHED"], to: [{ when: "ANSWER_STANDS", to: "DISPATCHED" }, ...toHandler] },
      { from: ["DELIVERED"], to: [{ when: "ANSWER_STANDS", to: "DELIVERED" }, ...toHandler] },
      { from: ["ARCHIVED"], to: [{ when: "ANSWER_STANDS", to: "ARCHIVED" }, ...toHandler] },
      { from: ["AWAITING_CORRECTION", "AWAITING_PAYMENT"], to: toOpinions },
      { from: ["RECEIVED", ...atWork, "CONSULTING", "DRAFTED", "REVIEWED", "SIGNED"], to: "SAME" },
    ],
    needs: ["CORRECTED_LAST", "NOT_ENDED_OTHERWISE"],
    checks: ["ORDERED_BY_LAST", "ORDERED_DAY_AHEAD"],
  },
  publicationProposed: {
    article: articles.publication,
    moves: [{ from: ["DISPATCHED", "DELIVERED", "ARCHIVED"], to: "SAME" }],
    needs: ["ANSWERED_FIRST", "DISCLOSED_SOMETHING", "PROPOSED_ONCE"],
    checks: [],
  },
  publicationDecided: {
    article: articles.publication,
    moves: [{ from: ["DISPATCHED", "DELIVERED", "ARCHIVED"], to: "SAME" }],
    needs: ["PROPOSAL_PENDING"],
    checks: ["DECLINED_WITH_REASON", "ACCEPTED_WITH_DOCUMENT"],
  },
} as const satisfies Partial<Record<EventKind, Action<CaseStatus>>>;

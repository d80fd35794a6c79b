import { articles } from "../../articles.js";
import type { EventKind } from "../events.js";
import type { Action } from "../machine-types.js";
import type { CaseStatus } from "../states.js";
import { atWork, toHandler } from "./work.js";

/** 收件、确认、认定收到之日、登记、回执、拆分、分办、移交、移交文书. */
export const intakeActions = {
  received: {
    article: articles.receipt,
    moves: [
      {
        from: ["NEW"],
        to: [
          { when: "NEEDS_CONFIRMATION", to: "AWAITING_CONFIRMATION" },
          { when: null, to: "RECEIVED" },
        ],
      },
    ],
    needs: [],
    checks: [],
  },
  confirmed: {
    article: articles.receipt,
    moves: [{ from: ["AWAITING_CONFIRMATION"], to: [{ when: "UNREGISTERED", to: "RECEIVED" }, ...toHandler] }],
    needs: [],
    checks: [],
  },
  // The legal day is derived by channel, and may be stated otherwise for a reason (DOMAIN.md §1.5.2).
  receiptDayStated: {
    article: articles.receipt,
    moves: [
      { from: ["AWAITING_CONFIRMATION"], to: [{ when: "UNREGISTERED", to: "RECEIVED" }, ...toHandler] },
      {
        from: [
          "RECEIVED",
          ...atWork,
          "AWAITING_CORRECTION",
          "CONSULTING",
          "AWAITING_PAYMENT",
          "DRAFTED",
          "REVIEWED",
          "SIGNED",
        ],
        to: "SAME",
      },
    ],
    needs: ["UNANSWERED", "RECEIPT_BEFORE_ACTS"],
    checks: ["RECEIPT_REASON_STATED"],
  },
  // Who cannot be reached is registered all the same, and the clock starts with the contact (207号, DOMAIN.md §1.5.2).
  registered: {
    article: articles.system,
    moves: [
      { from: ["RECEIVED"], to: toHandler },
      { from: ["AWAITING_CONFIRMATION"], to: "SAME" },
    ],
    needs: ["REGISTERED_ONCE"],
    checks: ["NUMBER_STATED"],
  },
  // From the registration of what was received until it is answered: no state between them is without both.
  receiptIssued: {
    article: articles.system,
    moves: [
      {
        from: [...atWork, "AWAITING_CORRECTION", "CONSULTING", "AWAITING_PAYMENT", "DRAFTED", "REVIEWED", "SIGNED"],
        to: "SAME",
      },
    ],
    needs: ["RECEIPT_ONCE"],
    checks: ["RECEIPT_NUMBERED"],
  },
  // 一事一申请, at registration (DOMAIN.md §2.6).
  split: {
    article: articles.fee,
    moves: [{ from: ["RECEIVED", ...atWork], to: "SPLIT" }],
    needs: ["SPLIT_FIRST", "UNORDERED", "UNCHALLENGED"],
    checks: ["PARTS_STATED"],
  },
  assigned: {
    article: articles.system,
    moves: [
      { from: ["REGISTERED"], to: "IN_PROCESS" },
      {
        from: [
          "AWAITING_CONFIRMATION",
          "RECEIVED",
          "IN_PROCESS",
          "AWAITING_CORRECTION",
          "CONSULTING",
          "AWAITING_PAYMENT",
          "DRAFTED",
          "REVIEWED",
          "SIGNED",
          "DISPATCHED",
          "DELIVERED",
        ],
        to: "SAME",
      },
    ],
    needs: [],
    checks: ["HANDLER_NAMED"],
  },
  transferred: {
    article: null,
    moves: [{ from: ["AWAITING_CONFIRMATION", "RECEIVED", ...atWork], to: "TRANSFERRED" }],
    needs: ["UNORDERED", "UNCHALLENGED"],
    checks: ["RECIPIENT_STATED"],
  },
  // Two letters belong to a transfer; one of them may have gone out with it.
  transferTold: {
    article: articles.answer,
    moves: [{ from: ["TRANSFERRED"], to: "SAME" }],
    needs: ["TRANSFER_LETTER_LEFT"],
    checks: ["TRANSFER_TOLD_ONCE", "TRANSFER_NUMBERED"],
  },
  withdrawn: {
    article: null,
    moves: [
      {
        from: [
          "AWAITING_CONFIRMATION",
          "RECEIVED",
          ...atWork,
          "AWAITING_CORRECTION",
          "CONSULTING",
          "AWAITING_PAYMENT",
          "DRAFTED",
          "REVIEWED",
          "SIGNED",
        ],
        to: "WITHDRAWN",
      },
    ],
    needs: ["NEVER_ANSWERED"],
    checks: [],
  },
} as const satisfies Partial<Record<EventKind, Action<CaseStatus>>>;

import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import { addWorkingDays } from "../../shared/working-days.js";
import type { CaseState } from "./case-state.js";
import { areConsultationsOver, isCorrectionOver, isPaymentOver, type Moment } from "./outstanding.js";
import type { WaitingFor } from "./states.js";

/** The queues of a region, by name. A case may be in several. */
export const queueLabels = {
  ALL: { en: "Everything that is open", zh: "全部在办" },
  OVERDUE: { en: "Overdue", zh: "已逾期" },
  DUE_SOON: { en: "Due on the day or soon after it", zh: "即将到期" },
  WITHOUT_OWNER: { en: "Without a handler", zh: "未分办" },
  WAITING_FOR: { en: "Waiting for somebody", zh: "等待中" },
  NOT_ENTERED: { en: "Requests without an event in their ledger", zh: "未登记台账" },
} as const satisfies Record<string, Label>;

export type QueueName = keyof typeof queueLabels;

/** An open request in a queue. */
export interface InQueue {
  /** Null where nothing was entered in its ledger. */
  readonly state: CaseState | null;
  /** Whether the duty to reply is met (DOMAIN.md §8.5); without an event in the ledger, whether its record is closed. */
  readonly met: boolean;
  /** The last day for the reply; null where no clock runs. Without an event in the ledger, by the record's day of receipt. */
  readonly dueOn: PlainDate | null;
}

/** Which of the open requests are asked for. */
export interface QueueAsked {
  readonly which: QueueName;
  /** Of `WAITING_FOR`: whom they wait for; null: anybody but nobody. */
  readonly whom: WaitingFor | null;
  /** Only what this handler has; null: whoever has it. */
  readonly handler: string | null;
}

/** The day that is asked about, and the first due day that is no longer soon. */
export interface QueueMoment extends Moment {
  readonly soonBefore: PlainDate;
}

/** @param soon in working days: what is due within them is due soon. */
export function queueMoment<At extends Moment>(moment: At, soon: number): At & QueueMoment {
  return { ...moment, soonBefore: addWorkingDays(moment.calendar, moment.on, soon + 1).date };
}

/**
 * Whether an open request is in a queue. One that its ledger says is closed is in none, unless it is closed by the dispatch
 * of an answer that hasn't met the duty yet: its applicant has still to sign for it. Of one that nothing is entered of,
 * nobody knows whom it waits for; but it owes a reply all the same (条例 Art 33), and has no handler.
 */
export function isInQueue(
  { state, met, dueOn }: InQueue,
  { which, whom, handler }: QueueAsked,
  at: QueueMoment,
): boolean {
  const isOwed = state === null ? !met : state.open || (state.status === "DISPATCHED" && !met);
  if (!isOwed || (handler !== null && state?.handler !== handler)) return false;
  switch (which) {
    case "ALL":
      return true;
    case "OVERDUE":
      return dueOn !== null && dueOn < at.on;
    case "DUE_SOON":
      return dueOn !== null && dueOn >= at.on && dueOn < at.soonBefore;
    case "WITHOUT_OWNER":
      return state === null || state.handler === null;
    case "WAITING_FOR":
      return state !== null && waitsFor(state, at).some((one) => (whom === null ? one !== "NOBODY" : one === whom));
    case "NOT_ENTERED":
      return state === null;
  }
}

/** The first due day that is beyond a queue; null where there is none, so that undated cases are in it too. */
export function endOfQueue(which: QueueName, { on, soonBefore }: QueueMoment): PlainDate | null {
  if (which === "OVERDUE") return on;
  return which === "DUE_SOON" ? soonBefore : null;
}

/**
 * Whom a case waits for on a day. Once the applicant's time for a correction (条例 Art 30) or a payment (109号) is over, or
 * the time for every opinion (Art 32, 34), it waits for the agency, which may go on without.
 */
export function waitsFor(state: CaseState, moment: Moment): readonly WaitingFor[] {
  const isOver =
    (state.status === "AWAITING_CORRECTION" && isCorrectionOver(state, moment)) ||
    (state.status === "AWAITING_PAYMENT" && isPaymentOver(state, moment)) ||
    (state.status === "CONSULTING" && areConsultationsOver(state, moment));
  return isOver ? ["AGENCY"] : state.waitingFor;
}

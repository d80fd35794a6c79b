import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { RefusalCode } from "../ledger/refusal.js";
import type { Deadline, NoDeadline } from "./deadline.js";
import type { WhatIfAction } from "./hypothetical.js";
import { ignoredReasons } from "./ignored-reasons.js";
import { isEnd, noClockReason } from "./no-clock.js";
import type { DeadlineSettings } from "./settings.js";

/** Why an action of today would not move a deadline, whatever else it does. */
type BlockReason = "PERIOD_OVER" | "ANSWERED" | "CORRECTION_LAPSED" | "PAYMENT_LAPSED" | "CASE_ENDED";

/** Why an action of today would not move a deadline, or would not be taken. */
export type RefusalReason = BlockReason | RefusalCode;

/** An action that doesn't count, and why. */
export interface RefusedAction {
  readonly action: WhatIfAction;
  readonly reason: RefusalReason;
  readonly label: Label;
  /** The provision behind it; null where there is none. */
  readonly article: Label | null;
}

const reasons: Readonly<Record<BlockReason, Pick<RefusedAction, "label" | "article">>> = {
  PERIOD_OVER: ignoredReasons.PERIOD_OVER,
  ANSWERED: { label: { en: "The request was answered", zh: "申请已答复" }, article: null },
  // Open, and to be closed as abandoned (条例 Art 30, 109号): until then no period runs that could be moved.
  CORRECTION_LAPSED: noClockReason("CORRECTION_LAPSED"),
  PAYMENT_LAPSED: noClockReason("PAYMENT_LAPSED"),
  CASE_ENDED: { label: { en: "The case has ended", zh: "该件已终结" }, article: null },
};

/** The action, refused for a reason. */
export function refusal(action: WhatIfAction, reason: BlockReason): RefusedAction {
  const { label, article } = reasons[reason];
  return { action, reason, label, article };
}

/** What keeps every action of the day from counting; null when nothing does. */
export function blockOf(now: Deadline | NoDeadline, asOf: PlainDate, settings: DeadlineSettings): BlockReason | null {
  if (now.met) return "ANSWERED";
  if (now.dueOn === null) {
    const { code } = now.reason;
    if (code === "CORRECTION_LAPSED" || code === "PAYMENT_LAPSED") return code;
    return isEnd(code) ? "CASE_ENDED" : null;
  }
  return settings.lateActs === "VOID" && asOf > now.dueOn ? "PERIOD_OVER" : null;
}

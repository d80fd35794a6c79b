import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { RefusalCode } from "../ledger/refusal.js";
import type { Deadline, NoDeadline } from "./deadline.js";
import type { WhatIfAction } from "./hypothetical.js";
import { ignoredReasons } from "./ignored-reasons.js";
import { isEnd } from "./no-clock.js";
import type { DeadlineSettings } from "./settings.js";

/** Why an action of today would not move a deadline, whatever else it does. */
type BlockReason = "PERIOD_OVER" | "ANSWERED" | "CASE_ENDED";

/** Why an action of today would not move a deadline, or would not be taken. */
export type RefusalReason = BlockReason | RefusalCode;

/** An action that doesn't count, and why. */
export interface RefusedAction {
  readonly action: WhatIfAction;
  readonly reason: RefusalReason;
  readonly label: Label;
}

const labels: Readonly<Record<BlockReason, Label>> = {
  PERIOD_OVER: ignoredReasons.PERIOD_OVER.label,
  ANSWERED: { en: "The request was answered", zh: "申请已答复" },
  CASE_ENDED: { en: "The case has ended", zh: "该件已终结" },
};

/** The action, refused for a reason. */
export function refusal(action: WhatIfAction, reason: BlockReason): RefusedAction {
  return { action, reason, label: labels[reason] };
}

/** What keeps every action of the day from counting; null when nothing does. */
export function blockOf(now: Deadline | NoDeadline, asOf: PlainDate, settings: DeadlineSettings): BlockReason | null {
  if (now.met) return "ANSWERED";
  if (now.dueOn === null) return isEnd(now.reason.code) ? "CASE_ENDED" : null;
  return settings.lateActs === "VOID" && asOf > now.dueOn ? "PERIOD_OVER" : null;
}

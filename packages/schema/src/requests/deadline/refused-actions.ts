import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { RefusalCode } from "../ledger/refusal.js";
import type { IgnoredReason } from "./acts.js";
import type { Deadline, NoDeadline } from "./deadline.js";
import type { WhatIfAction } from "./hypothetical.js";
import { isEnd } from "./no-clock.js";
import type { DeadlineSettings } from "./settings.js";

/** Why an action of today would not move a deadline, whatever else it does. */
type BlockReason = IgnoredReason | "ANSWERED" | "CASE_ENDED";

/** Why an action of today would not move a deadline, or would not be taken. */
export type RefusalReason = BlockReason | RefusalCode;

/** An action that doesn't count, and why. */
export interface RefusedAction {
  readonly action: WhatIfAction;
  readonly reason: RefusalReason;
  readonly label: Label;
}

const labels: Readonly<Record<BlockReason, Label>> = {
  PERIOD_OVER: { en: "The period for the reply has run out", zh: "答复期限已届满" },
  ASKED_BEFORE: { en: "A correction is asked for once (Art 30)", zh: "补正应当一次性告知（第三十条）" },
  NOT_ASKED: { en: "Nothing was asked for", zh: "未曾告知补正或者缴费" },
  OVER_TWENTY: {
    en: "Extensions are 20 working days in total (Art 33)",
    zh: "延长的期限最长不得超过20个工作日（第三十三条）",
  },
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

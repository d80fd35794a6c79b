import type { Label } from "../../label.js";
import { chinaCalendar } from "../../shared/china-calendar.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { DueDate } from "../../shared/working-days.js";
import type { Deadline, NoDeadline } from "../deadline/deadline.js";
import type { DutyMet } from "../deadline/duty-met.js";
import type { LegalReceipt, NoLegalReceipt } from "../deadline/legal-receipt.js";
import type { NoClockReason } from "../deadline/no-clock.js";
import { type ProofDay, proofOf } from "../deadline/proof.js";
import { daysLeft, type Standing, standingOf } from "../deadline/standing.js";
import type { Suspension } from "../deadline/suspensions.js";

/** A deadline, or why there is none, as the schema gives it out. */
export interface DeadlineObject {
  readonly dueOn: PlainDate | null;
  readonly daysLeft: number | null;
  readonly provisional: boolean;
  readonly standing: Standing | null;
  readonly reason: NoClockReason | null;
  readonly receipt: LegalReceipt | NoLegalReceipt;
  readonly workingDays: number | null;
  readonly extensionDays: number | null;
  readonly waitingUntil: DueDate | null;
  readonly met: DutyMet | null;
  readonly suspensions: readonly Suspension[];
  readonly proof: () => readonly ProofDay[];
}

/** Makes the object of a deadline that was derived for `asOf`. The days of its proof are walked when asked for. */
export function deadlineObject(deadline: Deadline | NoDeadline, asOf: PlainDate): DeadlineObject {
  const { receipt, met } = deadline;
  if (deadline.dueOn === null) {
    const { reason, waitingUntil } = deadline;
    const none = { dueOn: null, daysLeft: null, standing: null, workingDays: null, extensionDays: null };
    const provisional = waitingUntil?.provisional ?? false;
    return { ...none, provisional, reason, receipt, waitingUntil, met, suspensions: [], proof: () => [] };
  }
  const { dueOn, provisional, workingDays, extensionDays, suspensions } = deadline;
  return {
    dueOn,
    provisional,
    receipt,
    workingDays,
    extensionDays,
    suspensions,
    met,
    daysLeft: met ? null : daysLeft(deadline, asOf, chinaCalendar),
    standing: standingOf(deadline, asOf),
    reason: null,
    waitingUntil: null,
    proof: () => proofOf(deadline, chinaCalendar),
  };
}

/** A code with its words. */
export interface Coded<Code extends string> {
  readonly code: Code;
  readonly label: Label;
}

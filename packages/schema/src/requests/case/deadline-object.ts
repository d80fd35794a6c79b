import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { DueDate } from "../../shared/working-days.js";
import type { Reading } from "../access/whole-reading.js";
import type { IgnoredAct } from "../deadline/acts.js";
import type { Deadline, NoDeadline } from "../deadline/deadline.js";
import { deadlineOf } from "../deadline/deadline-of.js";
import type { DutyMet } from "../deadline/duty-met.js";
import type { LegalReceipt, NoLegalReceipt } from "../deadline/legal-receipt.js";
import type { NoClockReason } from "../deadline/no-clock.js";
import type { OrderedDay } from "../deadline/ordered.js";
import { correctionNoticeDue } from "../deadline/other-periods.js";
import { type ProofDay, proofOf } from "../deadline/proof.js";
import type { DeadlineSettings } from "../deadline/settings.js";
import { daysLeft, type Standing, standingOf } from "../deadline/standing.js";
import type { Suspension } from "../deadline/suspensions.js";
import type { Ledger } from "../ledger/events.js";
import type { Reckoning } from "./reckoning.js";

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
  /** The last day for a notice of correction (条例 Art 30); null before the legal receipt. */
  readonly correctionNoticeBy: () => DueDate | null;
  /** The events that the clock doesn't count, or not wholly. */
  readonly ignored: readonly IgnoredAct[];
  /** The order that fixes the day; null where the law's period runs, or none does. */
  readonly ordered: OrderedDay | null;
  readonly met: DutyMet | null;
  readonly suspensions: readonly Suspension[];
  readonly reading: DeadlineSettings;
  readonly proof: () => readonly ProofDay[];
  /** Awaited before names of those who are consulted are shown; absent where they are blank. */
  readonly noted?: Reading["noted"] | undefined;
}

/** The deadline of a ledger as it stands on a day. */
export function deadlineIn(ledger: Ledger, reckoning: Reckoning, asOf: PlainDate): DeadlineObject {
  return deadlineObject(deadlineOf(ledger, reckoning.calendar, asOf, reckoning.settings), asOf, reckoning);
}

/** Makes the object of a deadline that was derived for `asOf`. What is walked day by day is found when it is asked for. */
export function deadlineObject(
  deadline: Deadline | NoDeadline,
  asOf: PlainDate,
  { calendar, settings: reading }: Reckoning,
): DeadlineObject {
  const { receipt, met, ignored } = deadline;
  const correctionNoticeBy = () => receipt.on && correctionNoticeDue(receipt.on, calendar);
  const common = { receipt, met, ignored, correctionNoticeBy, reading };
  if (deadline.dueOn === null) {
    const { reason, waitingUntil } = deadline;
    const none = { dueOn: null, ordered: null, daysLeft: null, standing: null, workingDays: null, extensionDays: null };
    const provisional = waitingUntil?.provisional ?? false;
    return { ...common, ...none, provisional, reason, waitingUntil, suspensions: [], proof: () => [] };
  }
  const { dueOn, provisional, workingDays, extensionDays, suspensions, ordered } = deadline;
  return {
    ...common,
    dueOn,
    provisional,
    workingDays,
    extensionDays,
    suspensions,
    ordered,
    daysLeft: met ? null : daysLeft(deadline, asOf, calendar),
    standing: standingOf(deadline, asOf),
    reason: null,
    waitingUntil: null,
    proof: () => proofOf(deadline, calendar),
  };
}

/** A code with its words. */
export interface Coded<Code extends string> {
  readonly code: Code;
  readonly label: Label;
}

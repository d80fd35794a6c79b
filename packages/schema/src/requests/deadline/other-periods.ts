import type { PlainDate } from "../../shared/plain-date.js";
import { addWorkingDays, type Calendar, type DueDate } from "../../shared/working-days.js";
import type { CaseEvent, Ledger } from "../ledger/events.js";
import { firstOf } from "./events-of.js";
import { type DeadlineSettings, defaultDeadlineSettings, statutoryDays } from "./settings.js";

/** The last day for a notice of correction: 7 working days after the legal receipt (条例 Art 30). */
export function correctionNoticeDue(receivedOn: PlainDate, calendar: Calendar): DueDate {
  return addWorkingDays(calendar, receivedOn, statutoryDays.correctionNotice);
}

/** The last day for an opinion: 15 working days after its addressee received the letter (Art 32, 34). */
export function consultationDue(receivedOn: PlainDate, calendar: Calendar): DueDate {
  return addWorkingDays(calendar, receivedOn, statutoryDays.opinion);
}

/** 补正期限 after the notice's receipt, where the notice fixes none: "reasonable" (Art 30), by default 10 working days. */
export function correctionDue(
  noticedOn: PlainDate,
  calendar: Calendar,
  settings: DeadlineSettings = defaultDeadlineSettings,
): DueDate {
  return addWorkingDays(calendar, noticedOn, settings.correctionDays);
}

/** The last day for paying the fee: 20 working days from the day after the notice's receipt (109号). */
export function feePaymentDue(receivedOn: PlainDate, calendar: Calendar): DueDate {
  return addWorkingDays(calendar, receivedOn, statutoryDays.payment);
}

/** The last day for paying the fee of a notice; null while it isn't known when the applicant received it (109号). */
export function paymentDueOf(
  { on: noticedOn }: CaseEvent<"feeNoticed">,
  ledger: Ledger,
  calendar: Calendar,
): DueDate | null {
  const received = firstOf(ledger, "feeNoticeReceived", ({ on }) => on >= noticedOn);
  return received && feePaymentDue(received.on, calendar);
}

import type { PlainDate } from "../../shared/plain-date.js";
import type { Calendar, DueDate } from "../../shared/working-days.js";
import { currentAnswering } from "../ledger/answerings.js";
import type { Ledger } from "../ledger/events.js";
import { deadlineOf } from "./deadline-of.js";
import { eventsOf, firstOf } from "./events-of.js";
import { clocksOfReply, type KeptClock, plainClock } from "./kept-clock.js";
import type { CaseDate } from "./moved-deadlines.js";
import { isEnd } from "./no-clock.js";
import { consultationDue, correctionNoticeDue } from "./other-periods.js";
import { deadlineOfRecord } from "./record-deadline.js";
import type { DeadlineSettings } from "./settings.js";

/** A date that an open case has to keep, and the clocks by which it is counted. */
export interface KeptDate {
  readonly what: CaseDate;
  readonly consultation: string | null;
  /** Null where no clock runs. */
  readonly date: PlainDate | null;
  readonly provisional: boolean;
  /** None where no clock runs. */
  readonly clocks: readonly KeptClock[];
}

/** The dates of a case that are still to be kept on a day, under a calendar; none once it is answered or ended. */
export function datesOf(
  ledger: Ledger,
  calendar: Calendar,
  asOf: PlainDate,
  settings: DeadlineSettings,
): readonly KeptDate[] {
  const deadline = deadlineOf(ledger, calendar, asOf, settings);
  if (deadline.met) return [];
  if (deadline.dueOn === null) {
    const { code } = deadline.reason;
    const noticed = firstOf(ledger, "feeNoticeReceived")?.on;
    // While the notice's receipt isn't known, there is no date to keep (109号). One that has lapsed may come back: under
    // another calendar the last day for the payment is still to come.
    const due = code === "AWAITING_PAYMENT" || code === "PAYMENT_LAPSED" ? deadline.waitingUntil : null;
    if (isEnd(code)) return due && noticed ? [kept("PAYMENT", due, noticed)] : [];
    const paid = due && noticed ? [kept("PAYMENT", due, noticed)] : [];
    const waiting = { what: "REPLY", consultation: null, date: null, provisional: false, clocks: [] } as const;
    return [waiting, ...paid, ...opinions(currentAnswering(ledger), calendar)];
  }
  const { dueOn: date, provisional } = deadline;
  const clocks = clocksOfReply(deadline, ledger);
  const reply = { what: "REPLY", consultation: null, date, provisional, clocks } as const;
  if (deadline.ordered) return [reply, ...opinions(currentAnswering(ledger), calendar)];
  return [reply, ...correctionNotice(ledger, deadline.receipt.on, calendar), ...opinions(ledger, calendar)];
}

/** Of an open request whose ledger is empty only the day for the reply is known, by its record, and provisional (Art 33). */
export function datesOfRecord(receivedOn: PlainDate, calendar: Calendar): readonly KeptDate[] {
  const { dueOn: date, provisional } = deadlineOfRecord(receivedOn, calendar);
  return [kept("REPLY", { date, provisional }, receivedOn)];
}

/** A date that is counted from a day on, whatever happens. */
function kept(what: CaseDate, due: DueDate, since: PlainDate, consultation: string | null = null): KeptDate {
  return { what, consultation, ...due, clocks: [plainClock(since, due.date)] };
}

/** A correction is asked for once (条例 Art 30): the date is kept until it was, or an answer is drafted. */
function correctionNotice(ledger: Ledger, receivedOn: PlainDate, calendar: Calendar): readonly KeptDate[] {
  if (firstOf(ledger, "correctionAsked") || firstOf(ledger, "drafted")) return [];
  return [kept("CORRECTION_NOTICE", correctionNoticeDue(receivedOn, calendar), receivedOn)];
}

/** The opinions that are outstanding, of addressees who have received the letter (Art 32, 34). */
function opinions(ledger: Ledger, calendar: Calendar): readonly KeptDate[] {
  return eventsOf(ledger, "consulted").flatMap(({ data: { id } }) => {
    const received = firstOf(ledger, "consultationReceived", (event) => event.data.id === id);
    if (!received || firstOf(ledger, "opinionIn", (event) => event.data.id === id)) return [];
    return [kept("OPINION", consultationDue(received.on, calendar), received.on, id)];
  });
}

import { dateOfEpochDay, epochDayOf, type PlainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import type { Deadline } from "./deadline.js";
import type { LegalReceipt } from "./legal-receipt.js";
import { statutoryDays } from "./settings.js";
import { workingDayIndex } from "./working-day-index.js";

/** What the day of receipt rests on where only the record of the request says it. */
const basis = {
  en: "day of receipt in the record of the request; its ledger is empty",
  zh: "申请记录所载收到申请之日（台账尚未登记）",
};

/** The receipt on the day that the record of a request says. */
export function receiptOfRecord(on: PlainDate): LegalReceipt {
  return { on, channel: null, basis, stated: null, reason: null };
}

/** The first day on which a reply to a request can be due: nothing shortens the twenty working days (条例 Art 33). */
export function earliestDue(receivedOn: PlainDate, calendar: Calendar): PlainDate {
  const index = workingDayIndex(calendar);
  return dateOfEpochDay(index.dayOfRank(index.rankOf(epochDayOf(receivedOn)) + statutoryDays.reply));
}

/**
 * The deadline of an open request in whose ledger nothing is entered: the twenty working days (条例 Art 33) from the day of
 * receipt that its record says. It is provisional whatever the calendar: an extension, a correction or a consultation that
 * nobody entered would move it (Art 30, 32–34).
 */
export function deadlineOfRecord(receivedOn: PlainDate, calendar: Calendar): Deadline {
  const dueOn = earliestDue(receivedOn, calendar);
  return {
    dueOn,
    provisional: true,
    reason: null,
    receipt: receiptOfRecord(receivedOn),
    startsAfter: receivedOn,
    restarts: [],
    workingDays: statutoryDays.reply,
    extensionDays: 0,
    periodEndsOn: dueOn,
    delayedUntil: null,
    suspensions: [],
    ignored: [],
    ordered: null,
    met: null,
  };
}

import type { PlainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import type { Deadline, NoDeadline } from "./deadline.js";
import { supposed, type WhatIfAction } from "./hypothetical.js";
import type { LetterDue } from "./letters-due.js";
import { receiptOfRecord } from "./record-deadline.js";
import { type DeadlineSettings, defaultDeadlineSettings } from "./settings.js";
import { type WhatIf, whatIf } from "./what-if.js";

/**
 * {@link whatIf} of an open request in whose ledger nothing is entered: as if it had been received and registered on the day
 * that its record says, and nothing since (条例 Art 33). What stands on that is provisional whatever the calendar, as
 * `deadlineOfRecord` is. Without that day nothing can be done, and no reply is due on a day that is known.
 */
export function whatIfOfRecord(
  receivedOn: PlainDate | null,
  actions: readonly WhatIfAction[],
  calendar: Calendar,
  asOf: PlainDate,
  settings: DeadlineSettings = defaultDeadlineSettings,
): WhatIf {
  if (receivedOn === null) return whatIf([], actions, calendar, asOf, settings);
  const ledger = [
    supposed("received", receivedOn, { channel: "IN_PERSON" }),
    supposed("registered", receivedOn, { number: "what-if" }),
  ];
  const { now, then, lastLawfulDay, letters, refused } = whatIf(ledger, actions, calendar, asOf, settings);
  const last = lastLawfulDay && { ...lastLawfulDay, provisional: true };
  const common = { lastLawfulDay: last, letters: letters.map(provisionalLetter), refused };
  // biome-ignore lint/suspicious/noThenProperty: what comes then, and no function
  return { ...common, now: provisional(now, receivedOn), then: provisional(then, receivedOn) };
}

function provisional(one: Deadline | NoDeadline, receivedOn: PlainDate): Deadline | NoDeadline {
  const receipt = receiptOfRecord(receivedOn);
  return one.dueOn === null ? { ...one, receipt } : { ...one, receipt, provisional: true };
}

/** A consultation stops the clock from today, whatever the record says. */
function provisionalLetter(one: LetterDue): LetterDue {
  const isOfToday = one.letter === "THIRD_PARTY_CONSULTATION" || one.letter === "AGENCY_CONSULTATION";
  return isOfToday ? one : { ...one, provisional: true };
}

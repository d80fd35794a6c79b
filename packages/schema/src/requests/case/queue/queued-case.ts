import type { LedgerEntry } from "../../../ledgers.js";
import { dateOfEpochDay, epochDayOf, type PlainDate, plainDate } from "../../../shared/plain-date.js";
import type { Calendar } from "../../../shared/working-days.js";
import type { Listed } from "../../../source.js";
import type { Deadline, NoDeadline } from "../../deadline/deadline.js";
import { deadlineOf } from "../../deadline/deadline-of.js";
import { statutoryDays } from "../../deadline/settings.js";
import { workingDayIndex } from "../../deadline/working-day-index.js";
import { foldCase } from "../../ledger/fold.js";
import type { Moment } from "../../ledger/outstanding.js";
import type { InQueue } from "../../ledger/queues.js";
import { caseLedger } from "../case-ledger.js";
import type { Reckoning } from "../reckoning.js";

/** An open request with what its ledger says on a day. */
export interface QueuedCase extends InQueue {
  readonly listed: Listed;
  /** What its record says; null where it says nothing readable. */
  readonly receivedOn: PlainDate | null;
  readonly deadline: Deadline | NoDeadline;
  /**
   * The day by which it is ordered: its due day; of a request without an event, the first day that can be it. Null: it
   * comes last, in the order of receipt.
   */
  readonly place: PlainDate | null;
}

/**
 * The first day on which a reply to a request can be due: nothing shortens the twenty working days (条例 Art 33). Where
 * a ledger counts from an earlier day than its record says, the record decides over the place in a queue.
 */
export function earliestDue(receivedOn: PlainDate, calendar: Calendar): PlainDate {
  const index = workingDayIndex(calendar);
  return dateOfEpochDay(index.dayOfRank(index.rankOf(epochDayOf(receivedOn)) + statutoryDays.reply));
}

/** The day that is asked about, and what deadlines are reckoned by. */
export type QueuedAt = Moment & Reckoning;

/** A request as its events up to a day leave it. */
export function queuedCase(listed: Listed, entries: readonly LedgerEntry[], moment: QueuedAt): QueuedCase {
  const { on, calendar, settings } = moment;
  const ledger = caseLedger(entries.filter((entry) => entry.on <= on));
  const deadline = deadlineOf(ledger, calendar, on, settings);
  const received = listed.row.receivedOn;
  const receivedOn = typeof received === "string" ? plainDate(received) : null;
  const state = ledger.length === 0 ? null : foldCase(ledger);
  const earliest = receivedOn && earliestDue(receivedOn, calendar);
  const place = state === null ? earliest : laterOf(deadline.dueOn, earliest);
  return { listed, receivedOn, state, dueOn: deadline.dueOn, deadline, place };
}

function laterOf(dueOn: PlainDate | null, earliest: PlainDate | null): PlainDate | null {
  if (dueOn === null || earliest === null) return null;
  return dueOn > earliest ? dueOn : earliest;
}

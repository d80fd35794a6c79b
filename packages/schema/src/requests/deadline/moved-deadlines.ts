import type { PlainDate } from "../../shared/plain-date.js";
import { type Calendar, isWorkingDay } from "../../shared/working-days.js";
import { type DayNature, dayNature } from "./day-nature.js";
import type { Deadline, NoDeadline } from "./deadline.js";
import { deadlineOf } from "./deadline-of.js";
import { type DeadlineSettings, defaultDeadlineSettings } from "./settings.js";
import type { CaseLedger } from "./what-if.js";

/** A day that is worked in one calendar and not in the other. */
export interface ChangedDay {
  readonly date: PlainDate;
  readonly from: DayNature;
  readonly to: DayNature;
}

/** An open case whose last lawful day is another under a new calendar. */
export interface MovedDeadline {
  readonly id: string;
  /** Null where no clock ran, or runs. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Whether the new date is provisional still. */
  readonly provisional: boolean;
  /** Why: the changed days after its receipt, up to the later of the two dates. */
  readonly days: readonly ChangedDay[];
}

/** Every open case whose date moves when one calendar takes the place of another, in the order of the cases. */
export function movedDeadlines(
  cases: readonly CaseLedger[],
  before: Calendar,
  after: Calendar,
  asOf: PlainDate,
  settings: DeadlineSettings = defaultDeadlineSettings,
): readonly MovedDeadline[] {
  const changed = changedDays(before, after);
  return cases.flatMap(({ id, ledger }) => {
    const from = deadlineOf(ledger, before, asOf, settings);
    if (from.met) return [];
    const to = deadlineOf(ledger, after, asOf, settings);
    if (from.dueOn === to.dueOn) return [];
    const provisional = to.dueOn !== null && to.provisional;
    return [{ id, from: from.dueOn, to: to.dueOn, provisional, days: within(changed, from, to) }];
  });
}

/** The days that are worked in one of the calendars only, in order. */
export function changedDays(before: Calendar, after: Calendar): readonly ChangedDay[] {
  const named = new Set([before, after].flatMap(({ holidays, makeUp }) => [...holidays, ...makeUp]) as PlainDate[]);
  return [...named]
    .filter((date) => isWorkingDay(before, date) !== isWorkingDay(after, date))
    .sort()
    .map((date) => ({ date, from: dayNature(before, date), to: dayNature(after, date) }));
}

function within(
  changed: readonly ChangedDay[],
  ...deadlines: readonly (Deadline | NoDeadline)[]
): readonly ChangedDay[] {
  const start = deadlines[0]?.receipt.on ?? "";
  const end = deadlines.reduce((last, { dueOn }) => (dueOn && dueOn > last ? dueOn : last), "");
  return changed.filter(({ date }) => date > start && date <= end);
}

import type { PlainDate } from "../../shared/plain-date.js";
import { type Calendar, isWorkingDay } from "../../shared/working-days.js";
import { datesOf, datesOfRecord } from "./case-dates.js";
import { type DayNature, dayNature } from "./day-nature.js";
import type { KeptClock } from "./kept-clock.js";
import { type DeadlineSettings, defaultDeadlineSettings } from "./settings.js";
import type { CaseLedger } from "./what-if.js";

/** A case whose dates may move. */
export interface DatedCase extends CaseLedger {
  /** Where nothing is entered in its ledger: the day of receipt that its record says. */
  readonly recordedOn?: PlainDate | null;
}

/** A day that is worked in one calendar and not in the other. */
export interface ChangedDay {
  readonly date: PlainDate;
  readonly from: DayNature;
  readonly to: DayNature;
}

/** Which date of a case: for the reply, the notice of a correction, an opinion, or the payment of a fee. */
export type CaseDate = "REPLY" | "CORRECTION_NOTICE" | "OPINION" | "PAYMENT";

/** A date of an open case that is another under a new calendar. */
export interface MovedDeadline {
  readonly id: string;
  readonly what: CaseDate;
  /** Of an opinion: the id of its consultation. */
  readonly consultation: string | null;
  /** Null where no clock ran, or runs. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Whether the new date is provisional still. */
  readonly provisional: boolean;
  /** Why: the changed days that its clock counts under one calendar and not under the other. */
  readonly days: readonly ChangedDay[];
}

/**
 * Every date of an open case that moves when one calendar takes the place of another, in the order of the cases: the reply
 * (条例 Art 33), the notice of a correction (Art 30), opinions (Art 32, 34), the payment (109号). Of one that nothing is
 * entered of: the reply alone, by its record.
 */
export function movedDeadlines(
  cases: readonly DatedCase[],
  before: Calendar,
  after: Calendar,
  asOf: PlainDate,
  settings: DeadlineSettings = defaultDeadlineSettings,
): readonly MovedDeadline[] {
  const changed = changedDays(before, after);
  return cases.flatMap(({ id, ledger, recordedOn = null }) => {
    const datesIn = (calendar: Calendar) =>
      recordedOn === null ? datesOf(ledger, calendar, asOf, settings) : datesOfRecord(recordedOn, calendar);
    const now = datesIn(after);
    return datesIn(before).flatMap(({ what, consultation, date: from, clocks }) => {
      const then = now.find((one) => one.what === what && one.consultation === consultation);
      const to = then?.date ?? null;
      if (from === to || (lapsing.has(what) && isPast(asOf, from, to))) return [];
      const days = changed.filter((day) => moves(day, clocks, then?.clocks ?? []));
      return [{ id, what, consultation, from, to, provisional: then?.provisional ?? false, days }];
    });
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

/** What can't be made up for once its day is over: a notice of correction (条例 Art 30), a payment (109号). */
const lapsing: ReadonlySet<CaseDate> = new Set(["CORRECTION_NOTICE", "PAYMENT"]);

/** Whether it is over under either calendar. */
function isPast(asOf: PlainDate, ...dates: readonly (PlainDate | null)[]): boolean {
  return dates.every((date) => date === null || date < asOf);
}

/**
 * Whether a changed day moved a date: it is counted by one of the clocks under one calendar and not under the other. Of a
 * consultation's clock, only where it stopped the date's own for longer or shorter.
 */
function moves({ date, from, to }: ChangedDay, before: readonly KeptClock[], after: readonly KeptClock[]): boolean {
  const pairs = (before.length > 0 ? before : after).map((one) => {
    const isOther = ({ consultation }: KeptClock) => consultation === one.consultation;
    return [before.find(isOther) ?? one, after.find(isOther) ?? one] as const;
  });
  return pairs.some(
    ([was, is]) =>
      (was === is || was.end !== is.end) &&
      (date <= was.end || date <= is.end) &&
      (was.runsOn(date) && isWorked(from)) !== (is.runsOn(date) && isWorked(to)),
  );
}

function isWorked(nature: DayNature): boolean {
  return nature === "WORKING_DAY" || nature === "MAKE_UP_WORKING_DAY";
}

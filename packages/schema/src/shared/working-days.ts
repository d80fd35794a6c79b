import { addDays, dateOfEpochDay, dayOfWeek, epochDayOf, type PlainDate, plainDateFrom } from "./plain-date.js";

/** Which days are off and which weekends are worked, from the first to the last day for which that is published. */
export interface Calendar {
  readonly coveredFrom: PlainDate;
  readonly coveredTo: PlainDate;
  /** Days off, weekends within a holiday included; beyond the last published day those of fixed date. */
  readonly holidays: ReadonlySet<string>;
  /** Weekend days that are working days (调休). */
  readonly makeUp: ReadonlySet<string>;
}

/** What a published or local notice changes in a calendar (DOMAIN.md §12.1: overrides, §12.2: next year's notice). */
export interface CalendarNotice {
  readonly coveredTo?: PlainDate;
  readonly holidays?: readonly PlainDate[];
  readonly workingDays?: readonly PlainDate[];
}

/** The end of a period. `provisional`: a day in it lies where the calendar isn't published (DESIGN.md §5, invariant 6). */
export interface DueDate {
  readonly date: PlainDate;
  readonly provisional: boolean;
}

/** A number of working days; `provisional` as in {@link DueDate}. */
export interface WorkingDayCount {
  readonly days: number;
  readonly provisional: boolean;
}

/**
 * Monday to Friday and not a holiday, or a make-up day (DOMAIN.md §12.1). Outside the calendar: Monday to Friday but for the
 * holidays that it names there.
 */
export function isWorkingDay(calendar: Calendar, date: PlainDate): boolean {
  return calendar.makeUp.has(date) || (dayOfWeek(date) <= 5 && !calendar.holidays.has(date));
}

/**
 * The last day that the arrangement of a year settles. What follows may still be off or worked for the sake of New Year's
 * Day, which the next year's notice arranges: of those since 2004 none reached further back than 29 December (29 December
 * 2018 was a Saturday that was worked); from the weekend before that on nothing is taken for settled.
 */
export function settledUntil(year: number): PlainDate {
  return plainDateFrom(year, 12, 25);
}

/** Whether the calendar of the day is published. */
export function isCovered(calendar: Calendar, date: PlainDate): boolean {
  return date >= calendar.coveredFrom && date <= calendar.coveredTo;
}

/**
 * The day on which a period of working days ends (条例 Art 30, 32–34; counting convention of DOMAIN.md §1.5.3): the
 * start day is excluded, the first working day after it is day 1. Due at the end of that day.
 * @throws RangeError when `days` is negative or no integer.
 */
export function addWorkingDays(calendar: Calendar, start: PlainDate, days: number): DueDate {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Not a number of working days: ${days}`);
  let day = epochDayOf(start);
  let date = start;
  for (let left = days; left > 0; ) {
    date = dateOfEpochDay(++day);
    if (isWorkingDay(calendar, date)) left--;
  }
  return { date, provisional: isProvisional(calendar, start, date) };
}

/** Working days after `from` up to and with `to` (DOMAIN.md §1.5.3); negative when `to` is earlier. */
export function workingDaysBetween(calendar: Calendar, from: PlainDate, to: PlainDate): WorkingDayCount {
  if (to < from) {
    const back = workingDaysBetween(calendar, to, from);
    return { days: 0 - back.days, provisional: back.provisional };
  }
  let days = 0;
  for (let day = epochDayOf(from) + 1; day <= epochDayOf(to); day++) {
    if (isWorkingDay(calendar, dateOfEpochDay(day))) days++;
  }
  return { days, provisional: isProvisional(calendar, from, to) };
}

/** The calendar with a notice applied: the notice wins over what was there. */
export function withNotice(calendar: Calendar, notice: CalendarNotice): Calendar {
  const off = notice.holidays ?? [];
  const worked = notice.workingDays ?? [];
  const without = (days: ReadonlySet<string>, taken: readonly string[]) =>
    [...days].filter((day) => !taken.includes(day));
  return {
    coveredFrom: calendar.coveredFrom,
    coveredTo: notice.coveredTo ?? calendar.coveredTo,
    holidays: new Set([...without(calendar.holidays, worked), ...off]),
    // A weekday that is worked after all is a working day like any other.
    makeUp: new Set([...without(calendar.makeUp, off), ...worked.filter((day) => dayOfWeek(day) > 5)]),
  };
}

/** Whether a day after `from` up to and with `to` isn't covered. */
function isProvisional(calendar: Calendar, from: PlainDate, to: PlainDate): boolean {
  return from !== to && !(isCovered(calendar, addDays(from, 1)) && isCovered(calendar, to));
}

import type { KeptNotice } from "../../calendars.js";
import { addDays, type PlainDate, startOfYear, yearOf } from "../../shared/plain-date.js";
import { type Calendar, isCovered, isWorkingDay, settledUntil } from "../../shared/working-days.js";
import { type DayNature, dayNature } from "../deadline/day-nature.js";
import { noticesInForce } from "../deadline/notices-in-force.js";

/** A day that is off on a weekday, or worked on a weekend, or off as part of a holiday. */
export interface NotedDay {
  readonly date: PlainDate;
  readonly nature: DayNature;
}

/** A notice, and whether it holds. */
export interface NoticeInCalendar extends KeptNotice {
  readonly holds: boolean;
}

/** The calendar of a region in a year. */
export interface CalendarYear {
  readonly region: string;
  readonly year: number;
  /** Whether the arrangement of the year is published; deadlines that reach beyond, or into its last days (`settledUntil`), are provisional. */
  readonly published: boolean;
  readonly workingDays: number;
  /** Holidays and make-up working days, in order. */
  readonly days: readonly NotedDay[];
  /** The imported notices about the year, in the order of import. */
  readonly notices: readonly NoticeInCalendar[];
}

/** What the calendar of a region says of a year. Years of the built-in table have no notice unless one was imported. */
export function calendarYear(
  region: string,
  year: number,
  calendar: Calendar,
  notices: readonly KeptNotice[],
): CalendarYear {
  const days: PlainDate[] = [];
  for (let day = startOfYear(year); yearOf(day) === year; day = addDays(day, 1)) days.push(day);
  const noted = days
    .map((date) => ({ date, nature: dayNature(calendar, date) }))
    .filter(({ nature }) => nature === "HOLIDAY" || nature === "MAKE_UP_WORKING_DAY");
  const holding = new Set(noticesInForce(notices));
  return {
    region,
    year,
    published: isCovered(calendar, settledUntil(year)),
    workingDays: days.filter((date) => isWorkingDay(calendar, date)).length,
    days: noted,
    notices: notices.filter(({ notice }) => notice.year === year).map((one) => ({ ...one, holds: holding.has(one) })),
  };
}

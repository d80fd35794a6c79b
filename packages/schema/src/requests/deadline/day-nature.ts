import { dayOfWeek, type PlainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";

/** What a calendar says of a day (DOMAIN.md §12.1). A weekend within a holiday is a holiday. */
export type DayNature = "WORKING_DAY" | "MAKE_UP_WORKING_DAY" | "WEEKEND" | "HOLIDAY";

/**
 * What the calendar says of the day; beyond what is published, Monday to Friday are working days but for the holidays of
 * fixed date.
 */
export function dayNature(calendar: Calendar, date: PlainDate): DayNature {
  if (calendar.makeUp.has(date)) return "MAKE_UP_WORKING_DAY";
  if (calendar.holidays.has(date)) return "HOLIDAY";
  return dayOfWeek(date) > 5 ? "WEEKEND" : "WORKING_DAY";
}

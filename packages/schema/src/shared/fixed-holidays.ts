import type { PlainDate } from "./plain-date.js";

/**
 * The public holidays that the law itself gives a date, as MM-DD: New Year's Day, Labour Day (two days since 2025), National
 * Day (全国年节及纪念日放假办法; DOMAIN.md §12.1). The others follow the moon or the sun, and the days around them the year's
 * notice: those are not guessed.
 */
const fixed: readonly string[] = ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"];

/** Whether a day is a public holiday by its date alone, in the years of the rule of 2025 on. */
export function isFixedHoliday(date: PlainDate): boolean {
  return date >= "2025" && fixed.includes(date.slice(5));
}

/** The holidays of fixed date in the years after one, up to and with another. */
export function fixedHolidaysBetween(after: number, last: number): readonly string[] {
  return Array.from({ length: Math.max(0, last - after) }, (_, nth) => after + 1 + nth).flatMap((year) =>
    fixed.map((day) => `${year}-${day}`),
  );
}

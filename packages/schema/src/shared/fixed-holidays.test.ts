import { expect, it } from "vitest";
import { chinaCalendar } from "./china-calendar.js";
import { fixedHolidaysBetween, isFixedHoliday } from "./fixed-holidays.js";
import { type PlainDate, plainDate } from "./plain-date.js";

// DOMAIN.md §12.1
it.each([
  ["元旦", "2027-01-01", true],
  ["the day after it, which only a notice can give", "2027-01-02", false],
  ["劳动节", "2027-05-02", true],
  ["the third of May", "2027-05-03", false],
  ["国庆", "2030-10-03", true],
  ["the fourth of October", "2030-10-04", false],
  ["the second of May before 2025", "2024-05-02", false],
])("knows %s, %s: %s", (_what, date, isFixed) => expect(isFixedHoliday(plainDate(date))).toBe(isFixed));

it("has six for each year after the published ones", () => {
  expect(fixedHolidaysBetween(2026, 2028)).toHaveLength(12);
  expect(fixedHolidaysBetween(2026, 2026)).toEqual([]);
  expect(fixedHolidaysBetween(2026, 2028).every((date) => isFixedHoliday(date as PlainDate))).toBe(true);
});

it("agrees with every notice of the rule's years", () => {
  for (const year of [2025, 2026]) {
    const off = fixedHolidaysBetween(year - 1, year);
    expect(off.filter((date) => !chinaCalendar.holidays.has(date))).toEqual([]);
  }
});

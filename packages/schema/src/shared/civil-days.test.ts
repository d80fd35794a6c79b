import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilFromDays, daysFromCivil, isCivilDay, isLeapYear, lengthOfMonth } from "./civil-days.js";

describe("civil days", () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2023, 12, 20, 19_711],
    [1, 1, 1, -719_162],
  ])("counts %i-%i-%i as day %i", (year, month, day, days) => {
    expect(daysFromCivil(year, month, day)).toBe(days);
    expect(civilFromDays(days)).toEqual({ year, month, day });
  });

  it("agrees with the UTC calendar of the platform", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (days) => {
        const utc = new Date(days * 86_400_000);
        const expected = { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
        expect(civilFromDays(days)).toEqual(expected);
        expect(daysFromCivil(expected.year, expected.month, expected.day)).toBe(days);
      }),
    );
  });

  it.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
  ])("knows whether %i is a leap year", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(lengthOfMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it.each([
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 4, 31],
    [2023, 2, 29],
    [2023, 1, 0],
    [0, 1, 1],
    [10_000, 1, 1],
  ])("refuses %i-%i-%i", (year, month, day) => {
    expect(isCivilDay(year, month, day)).toBe(false);
  });
});

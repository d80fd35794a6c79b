import { createRequire } from "node:module";
import type * as ChineseDays from "chinese-days";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chinaCalendar } from "./china-calendar.js";
import {
  addDays,
  dateOfEpochDay,
  endOfYear,
  epochDayOf,
  type PlainDate,
  plainDate,
  startOfYear,
} from "./plain-date.js";
import { addWorkingDays, isCovered, isWorkingDay, withNotice, workingDaysBetween } from "./working-days.js";

const due = (start: string, days: number) => addWorkingDays(chinaCalendar, plainDate(start), days).date;

/** Test vectors of DOMAIN.md §1.5.3: receipt, then +7 (Art 30), +15 (Art 32, 34), +20 and +40 (Art 33) working days. */
const vectors = [
  ["2023-01-10", "2023-01-19", "2023-02-03", "2023-02-10", "2023-03-10"],
  ["2023-04-20", "2023-04-28", "2023-05-12", "2023-05-19", "2023-06-16"],
  ["2023-06-15", "2023-06-27", "2023-07-07", "2023-07-14", "2023-08-11"],
  ["2023-09-20", "2023-10-07", "2023-10-17", "2023-10-24", "2023-11-21"],
  ["2023-09-28", "2023-10-13", "2023-10-25", "2023-11-01", "2023-11-29"],
  ["2023-11-24", "2023-12-05", "2023-12-15", "2023-12-22", "2024-01-22"],
  ["2023-12-20", "2023-12-29", "2024-01-11", "2024-01-18", "2024-02-20"],
  ["2024-01-22", "2024-01-31", "2024-02-09", "2024-02-22", "2024-03-21"],
  ["2024-02-04", "2024-02-19", "2024-02-29", "2024-03-07", "2024-04-07"],
  ["2024-09-14", "2024-09-26", "2024-10-12", "2024-10-18", "2024-11-15"],
  ["2025-01-20", "2025-02-05", "2025-02-14", "2025-02-21", "2025-03-21"],
  ["2025-09-22", "2025-09-30", "2025-10-17", "2025-10-24", "2025-11-21"],
  ["2026-02-09", "2026-02-25", "2026-03-06", "2026-03-13", "2026-04-13"],
] as const;

describe("working days", () => {
  it.each(vectors)("counts from %s to %s, %s, %s, %s", (start, in7, in15, in20, in40) => {
    expect([7, 15, 20, 40].map((days) => due(start, days))).toEqual([in7, in15, in20, in40]);
    expect(workingDaysBetween(chinaCalendar, plainDate(start), plainDate(in20))).toEqual({
      days: 20,
      provisional: false,
    });
    expect(workingDaysBetween(chinaCalendar, plainDate(in40), plainDate(start)).days).toBe(-40);
  });

  // DOMAIN.md §12.1.
  it.each([
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])("finds in %i %i of them", (year, count) => {
    const before = addDays(startOfYear(year), -1);
    expect(workingDaysBetween(chinaCalendar, before, endOfYear(year)).days).toBe(count);
  });

  // DOMAIN.md §12.1: make-up working days.
  it.each([
    [2023, "01-28 01-29 04-23 05-06 06-25 10-07 10-08"],
    [2024, "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"],
    [2025, "01-26 02-08 04-27 09-28 10-11"],
    [2026, "01-04 02-14 02-28 05-09 09-20 10-10"],
  ])("works in %i on the weekend days %s", (year, days) => {
    const made = [...chinaCalendar.makeUp].filter((day) => day.startsWith(`${year}`));
    expect(made).toEqual(days.split(" ").map((day) => `${year}-${day}`));
    expect(made.every((day) => isWorkingDay(chinaCalendar, plainDate(day)))).toBe(true);
  });

  it("works on the eve of the Spring Festival of 2024 (DOMAIN.md §12.1)", () => {
    expect(isWorkingDay(chinaCalendar, plainDate("2024-02-09"))).toBe(true);
    expect(isWorkingDay(chinaCalendar, plainDate("2024-02-10"))).toBe(false);
  });

  // DESIGN.md §5, invariant 6.
  it.each([
    ["2026-11-27", 20, "2026-12-25", false],
    ["2026-11-30", 20, "2026-12-28", true],
    ["2026-12-20", 20, "2027-01-18", true],
    ["2026-12-24", 1, "2026-12-25", false],
    // DOMAIN.md §12.1: holidays of fixed date are off before the notice of their year.
    ["2026-12-31", 1, "2027-01-04", true],
    ["2027-04-30", 1, "2027-05-03", true],
    ["2028-04-28", 1, "2028-05-03", true],
    ["2029-09-28", 1, "2029-10-04", true],
    ["2026-12-31", 0, "2026-12-31", false],
    ["2030-01-01", 1, "2030-01-02", true],
    ["2003-12-31", 1, "2004-01-02", false],
    ["2003-12-30", 1, "2003-12-31", true],
  ])("says of %s + %i = %s whether it is provisional: %s", (start, days, date, provisional) => {
    expect(addWorkingDays(chinaCalendar, plainDate(start), days)).toEqual({ date, provisional });
  });

  it("counts provisionally beyond the calendar", () => {
    const count = workingDaysBetween(chinaCalendar, plainDate("2026-12-31"), plainDate("2027-01-08"));
    expect(count).toEqual({ days: 5, provisional: true });
    expect(isCovered(chinaCalendar, plainDate("2027-01-01"))).toBe(false);
  });

  it.each([-1, 1.5, Number.NaN])("refuses %d working days", (days) => {
    expect(() => addWorkingDays(chinaCalendar, plainDate("2023-12-20"), days)).toThrow(RangeError);
  });

  it("takes a notice in, and makes the provisional certain", () => {
    const calendar = withNotice(chinaCalendar, {
      coveredTo: plainDate("2027-12-31"),
      holidays: [plainDate("2027-01-01"), plainDate("2026-10-10")],
      workingDays: [plainDate("2027-01-02"), plainDate("2026-10-01")],
    });
    expect(addWorkingDays(calendar, plainDate("2026-12-31"), 1)).toEqual({ date: "2027-01-02", provisional: false });
    expect(isWorkingDay(calendar, plainDate("2026-10-10"))).toBe(false);
    expect(isWorkingDay(calendar, plainDate("2026-10-01"))).toBe(true);
    expect(isWorkingDay(chinaCalendar, plainDate("2026-10-10"))).toBe(true);
  });

  it("counts back what it added", () => {
    const start = fc.integer({ min: epochDayOf(plainDate("2004-01-01")), max: epochDayOf(plainDate("2027-06-30")) });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (day, days) => {
        const from = dateOfEpochDay(day);
        const { date, provisional } = addWorkingDays(chinaCalendar, from, days);
        expect(isWorkingDay(chinaCalendar, date)).toBe(true);
        expect(workingDaysBetween(chinaCalendar, from, date)).toEqual({ days, provisional });
      }),
    );
  });
});

describe("the data of chinese-days", () => {
  // The package reads YYYY-MM-DD as UTC with local getters (DOMAIN.md §12.2): it is right in UTC and Asia/Shanghai only,
  // and it must be loaded there.
  const zone = process.env.TZ;
  let oracle: typeof ChineseDays;
  beforeAll(() => {
    process.env.TZ = "Asia/Shanghai";
    oracle = createRequire(import.meta.url)("chinese-days") as typeof ChineseDays;
  });
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it("agrees on every day of the covered years", () => {
    const wrong: PlainDate[] = [];
    for (let day = epochDayOf(chinaCalendar.coveredFrom); day <= epochDayOf(chinaCalendar.coveredTo); day++) {
      const date = dateOfEpochDay(day);
      if (oracle.isWorkday(date) !== isWorkingDay(chinaCalendar, date)) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it.each(vectors)("agrees on twenty working days from %s", (start) => {
    expect(oracle.findWorkday(20, start)).toBe(due(start, 20));
  });

  it("covers 2004 to 2026 (DOMAIN.md §12.2)", () => {
    expect([chinaCalendar.coveredFrom, chinaCalendar.coveredTo]).toEqual(["2004-01-01", "2026-12-25"]);
  });
});

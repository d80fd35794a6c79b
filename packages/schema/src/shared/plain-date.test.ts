import { afterEach, describe, expect, it } from "vitest";
import {
  addDays,
  compareDates,
  dayOfWeek,
  daysBetween,
  endOfDay,
  endOfYear,
  isPlainDate,
  monthOf,
  parsePlainDate,
  plainDate,
  plainDateOf,
  startOfDay,
  startOfYear,
  yearOf,
} from "./plain-date.js";

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe("plain date", () => {
  it.each(["2023-12-20", "2024-02-29", "0001-01-01", "9999-12-31"])("accepts %s", (text) => {
    expect(isPlainDate(text)).toBe(true);
    expect(plainDate(text)).toBe(text);
  });

  it.each(["", "2023-2-1", "2023-02-29", "2023-13-01", "2023-00-10", "0000-00-00", "2023-12-20 ", "2023/12/20"])(
    "refuses %j",
    (text) => {
      expect(parsePlainDate(text)).toBeNull();
      expect(() => plainDate(text)).toThrow(RangeError);
    },
  );

  it.each([
    ["2023-12-20", 12, "2024-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["2023-12-20", 0, "2023-12-20"],
  ])("adds to %s %i days", (from, days, to) => {
    expect(addDays(plainDate(from), days)).toBe(to);
    expect(daysBetween(plainDate(from), plainDate(to))).toBe(days);
  });

  it("refuses to leave the calendar", () => {
    expect(() => addDays(plainDate("9999-12-31"), 1)).toThrow(RangeError);
  });

  it.each([
    ["2023-12-18", 1],
    ["2023-12-20", 3],
    ["2023-12-24", 7],
    ["1970-01-01", 4],
    ["1949-10-01", 6],
  ])("finds the day of the week of %s", (date, day) => {
    expect(dayOfWeek(plainDate(date))).toBe(day);
  });

  it("compares, and takes months, years and days apart", () => {
    const date = plainDate("2023-12-20");
    expect(compareDates(date, plainDate("2023-12-21"))).toBe(-1);
    expect(compareDates(date, date)).toBe(0);
    expect(compareDates(date, plainDate("2022-12-21"))).toBe(1);
    expect(monthOf(date)).toBe("2023-12");
    expect(yearOf(date)).toBe(2023);
    expect(startOfYear(2023)).toBe("2023-01-01");
    expect(endOfYear(2023)).toBe("2023-12-31");
    expect(startOfDay(date)).toBe("2023-12-20T00:00:00.000000+08:00");
    expect(endOfDay(date)).toBe("2023-12-20T23:59:59.999999+08:00");
  });

  it.each(["UTC", "Asia/Shanghai", "America/New_York", "America/Los_Angeles", "Pacific/Kiritimati"])(
    "finds the day in Shanghai when the machine is in %s",
    (tz) => {
      process.env.TZ = tz;
      expect(plainDateOf("2023-12-20T15:59:59.999Z")).toBe("2023-12-20");
      expect(plainDateOf("2023-12-20T16:00:00Z")).toBe("2023-12-21");
      expect(plainDateOf(Date.UTC(2023, 11, 31, 16))).toBe("2024-01-01");
      expect(addDays(plainDate("2023-03-11"), 1)).toBe("2023-03-12");
      expect(dayOfWeek(plainDate("2023-12-23"))).toBe(6);
    },
  );

  it("refuses an instant without an offset", () => {
    expect(() => plainDateOf("2023-12-20T17:40:00")).toThrow(RangeError);
  });
});

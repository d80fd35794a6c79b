import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { dateOfEpochDay, epochDayOf, plainDate } from "../../shared/plain-date.js";
import { addWorkingDays, isWorkingDay, withNotice, workingDaysBetween } from "../../shared/working-days.js";
import { days } from "./fixtures/written-ledger.js";
import { workingDayIndex } from "./working-day-index.js";

/** Days named outside the published years count as well. */
const wider = withNotice(chinaCalendar, { holidays: days("1999-01-04 2030-05-01"), workingDays: days("2030-05-04") });
const day = fc.integer({ min: epochDayOf(plainDate("1965-01-01")), max: epochDayOf(plainDate("2035-12-31")) });
const calendar = fc.constantFrom(chinaCalendar, wider);

describe("the index of a calendar", () => {
  it("agrees with the calendar on every day, in and outside its years", () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 60 }), (calendar, start, count) => {
        const { rankOf, dayOfRank, isProvisional } = workingDayIndex(calendar);
        const due = addWorkingDays(calendar, dateOfEpochDay(start), count);
        const end = dayOfRank(rankOf(start) + count);
        expect({ date: dateOfEpochDay(end), provisional: isProvisional(start, end) }).toEqual(due);
        expect(rankOf(start) - rankOf(start - 1)).toBe(isWorkingDay(calendar, dateOfEpochDay(start)) ? 1 : 0);
      }),
      { numRuns: 2_000, seed: 20190515 },
    );
  });

  it("counts between two days", () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 0, max: 400 }), (calendar, start, length) => {
        const { rankOf } = workingDayIndex(calendar);
        const between = workingDaysBetween(calendar, dateOfEpochDay(start), dateOfEpochDay(start + length));
        expect(rankOf(start + length) - rankOf(start)).toBe(between.days);
      }),
      { numRuns: 500, seed: 20190515 },
    );
  });

  it("is made once for a calendar", () => {
    expect(workingDayIndex(wider)).toBe(workingDayIndex(wider));
  });
});

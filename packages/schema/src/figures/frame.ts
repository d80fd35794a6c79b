import type { Context } from "../context.js";
import { badInput, checkedDate } from "../kit/checked-value.js";
import { compareDates, endOfYear, type PlainDate, plainDate, startOfYear, yearOf } from "../shared/plain-date.js";
import type { Frame } from "./figure.js";

const firstYear = 1949;

/** The year and the day up to which it is told; default: today, or the year's last day. @throws BadInputError, BadDateError */
export function frameOf(year: number, asOf: string | null | undefined, context: Context): Frame {
  const today = plainDate(context.today);
  if (year < firstYear) throw badInput(["year"], `it is before ${firstYear}`, `早于 ${firstYear} 年`);
  if (year > yearOf(today)) throw badInput(["year"], "the year has not begun", "该年度尚未开始");
  const start = startOfYear(year);
  return {
    year,
    startOfYear: start,
    today,
    asOf: asOf ? dayWithin(year, asOf) : earlier(today, endOfYear(year)),
  };
}

const earlier = (a: PlainDate, b: PlainDate) => (compareDates(a, b) < 0 ? a : b);

function dayWithin(year: number, asOf: string): PlainDate {
  const day = plainDate(checkedDate(asOf, ["asOf"]));
  if (yearOf(day) !== year) throw badInput(["asOf"], `it is not a day of ${year}`, `不在 ${year} 年内`);
  return day;
}

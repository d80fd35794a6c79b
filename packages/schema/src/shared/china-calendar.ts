import { fixedHolidaysBetween } from "./fixed-holidays.js";
import { holidayTable } from "./holidays.js";
import { startOfYear } from "./plain-date.js";
import { type Calendar, settledUntil } from "./working-days.js";

/** Years beyond the table for which holidays of fixed date are known: no period of a case reaches so far. */
const yearsBeyond = 20;

/**
 * The national working-day calendar, for the years whose arrangement the State Council has published; beyond them only the
 * holidays of fixed date, and every deadline is provisional.
 */
export const chinaCalendar: Calendar = fromTable();

function fromTable(): Calendar {
  const years = Object.keys(holidayTable).map(Number);
  const last = Math.max(...years);
  const all = (part: "holidays" | "makeUp") =>
    Object.entries(holidayTable).flatMap(([year, days]) =>
      days[part].split(" ").map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`),
    );
  return {
    coveredFrom: startOfYear(Math.min(...years)),
    coveredTo: settledUntil(last),
    holidays: new Set([...all("holidays"), ...fixedHolidaysBetween(last, last + yearsBeyond)]),
    makeUp: new Set(all("makeUp")),
  };
}

import { holidayTable } from "./holidays.js";
import { endOfYear, startOfYear } from "./plain-date.js";
import type { Calendar } from "./working-days.js";

/** The national working-day calendar, for the years whose arrangement the State Council has published. */
export const chinaCalendar: Calendar = fromTable();

function fromTable(): Calendar {
  const years = Object.keys(holidayTable).map(Number);
  const all = (part: "holidays" | "makeUp") =>
    Object.entries(holidayTable).flatMap(([year, days]) =>
      days[part].split(" ").map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`),
    );
  return {
    coveredFrom: startOfYear(Math.min(...years)),
    coveredTo: endOfYear(Math.max(...years)),
    holidays: new Set(all("holidays")),
    makeUp: new Set(all("makeUp")),
  };
}

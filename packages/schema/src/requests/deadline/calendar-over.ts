import { chinaCalendar } from "../../shared/china-calendar.js";
import type { Calendar } from "../../shared/working-days.js";
import { calendarWith } from "./calendar-notice.js";
import { type Imported, noticesInForce } from "./notices-in-force.js";

/**
 * The calendar of a region: the built-in table, and over it the imported notices that hold. Give it those of the region
 * and of the city above it, in their order of import.
 */
export function calendarOver(imported: readonly Imported[], region: string): Calendar {
  const notices = noticesInForce(imported).map(({ notice, supplement }) => ({ ...notice, supplement }));
  return notices.length === 0 ? chinaCalendar : calendarWith(chinaCalendar, notices, region);
}

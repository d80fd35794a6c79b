import { epochDayOf, type PlainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import type { Deadline } from "./deadline.js";
import { workingDayIndex } from "./working-day-index.js";

/** How a deadline stands on a day. Due at the end of the last day: on it, it still runs (DOMAIN.md §1.5.3). */
export type Standing = "RUNNING" | "SUSPENDED" | "OVERDUE" | "MET_IN_TIME" | "MET_LATE";

/** Working days left after `asOf`, up to and with the last lawful day: 0 on that day, negative when it has passed. */
export function daysLeft(deadline: Deadline, asOf: PlainDate, calendar: Calendar): number {
  const { rankOf } = workingDayIndex(calendar);
  return rankOf(epochDayOf(deadline.dueOn)) - rankOf(epochDayOf(asOf));
}

/** How a deadline, derived for `asOf`, stands on that day. */
export function standingOf(deadline: Deadline, asOf: PlainDate): Standing {
  const { met, dueOn, suspensions } = deadline;
  if (met) return met.on <= dueOn ? "MET_IN_TIME" : "MET_LATE";
  if (asOf > dueOn) return "OVERDUE";
  return suspensions.some(({ endedBy }) => endedBy === null) ? "SUSPENDED" : "RUNNING";
}

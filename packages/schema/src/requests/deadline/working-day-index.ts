import { dateOfEpochDay, epochDayOf, type PlainDate } from "../../shared/plain-date.js";
import { type Calendar, isWorkingDay } from "../../shared/working-days.js";

/** A calendar made ready for counting without walking: a queue derives the deadlines of 100,000 cases. Days are epoch days. */
export interface WorkingDayIndex {
  /** Working days up to and with a day, counted from some fixed day: only differences mean something. */
  readonly rankOf: (day: number) => number;
  /** The earliest day of a rank: with `rankOf(start) + n`, the n-th working day after start. */
  readonly dayOfRank: (rank: number) => number;
  /** Whether a day after the first, up to and with the second, lies where the calendar isn't published. */
  readonly isProvisional: (after: number, until: number) => boolean;
}

const indexes = new WeakMap<Calendar, WorkingDayIndex>();

/** The index of a calendar; made once for each calendar. Agrees with `isWorkingDay` on every day (DOMAIN.md §12.1). */
export function workingDayIndex(calendar: Calendar): WorkingDayIndex {
  const known = indexes.get(calendar);
  if (known) return known;
  const made = makeIndex(calendar);
  indexes.set(calendar, made);
  return made;
}

function makeIndex(calendar: Calendar): WorkingDayIndex {
  const [low, high] = boundsOf(calendar);
  const [from, to] = [epochDayOf(calendar.coveredFrom), epochDayOf(calendar.coveredTo)];
  const worked: number[] = [];
  const ranks = new Int32Array(high - low + 1);
  for (let day = low; day <= high; day++) {
    if (isWorkingDay(calendar, dateOfEpochDay(day))) worked.push(day);
    ranks[day - low] = worked.length;
  }
  // Outside the table every Monday to Friday is worked.
  const [before, after] = [weekdaysUpTo(low - 1), weekdaysUpTo(high) - worked.length];
  return {
    rankOf: (day) => {
      if (day < low) return weekdaysUpTo(day) - before;
      return day > high ? weekdaysUpTo(day) - after : (ranks[day - low] ?? 0);
    },
    dayOfRank: (rank) => {
      if (rank < 1) return dayOfWeekdays(rank + before);
      return worked[rank - 1] ?? dayOfWeekdays(rank + after);
    },
    isProvisional: (start, end) => end > start && (start + 1 < from || end > to),
  };
}

/** First and last epoch day about which the calendar says anything. */
function boundsOf(calendar: Calendar): readonly [number, number] {
  let [low, high] = [calendar.coveredFrom as string, calendar.coveredTo as string];
  for (const days of [calendar.holidays, calendar.makeUp]) {
    for (const day of days) {
      if (day < low) low = day;
      if (day > high) high = day;
    }
  }
  return [epochDayOf(low as PlainDate), epochDayOf(high as PlainDate)];
}

/** Mondays to Fridays up to and with the day, from the week of 1970-01-01, which was a Thursday. */
function weekdaysUpTo(day: number): number {
  const week = Math.floor((day + 3) / 7);
  return 5 * week + Math.min(day + 4 - 7 * week, 5);
}

function dayOfWeekdays(count: number): number {
  const week = Math.floor((count - 1) / 5);
  return 7 * week + (count - 1 - 5 * week) - 3;
}

import type { Span } from "./suspensions.js";
import type { WorkingDayIndex } from "./working-day-index.js";

/**
 * The epoch day on which a period of working days ends (DOMAIN.md §1.5.3): the start day is excluded, the first working
 * day after it outside every span is day 1. `spans` are disjoint and in order; `days` is at least 1.
 */
export function endOfPeriod(index: WorkingDayIndex, start: number, days: number, spans: readonly Span[]): number {
  let position = start;
  let left = days;
  for (const { after, until } of spans) {
    if (until <= position) continue;
    const free = index.rankOf(Math.max(after, position)) - index.rankOf(position);
    if (free >= left) break;
    left -= free;
    position = until;
  }
  return index.dayOfRank(index.rankOf(position) + left);
}

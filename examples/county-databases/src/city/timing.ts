import { dayOf, officeSecond, type Span, workdays } from "./days.js";
import type { SpanName } from "./plan.js";
import type { Random } from "./random.js";

/** When something is published: a day, and a second of it. */
export interface Moment {
  readonly day: number;
  readonly second: number;
}

const LAST_SECOND = 86_399;

/**
 * A moment in the span. The first one of the account is its very last second, and the first one after the account the
 * very next: whoever reckons days in another zone, or forgets the last day, counts wrong.
 */
export function momentIn(name: SpanName, span: Span, at: number, random: Random): Moment {
  if (at === 0 && name === "account") return { day: span.to, second: LAST_SECOND };
  if (at === 0 && name === "late") return { day: span.from, second: 0 };
  return { day: random.pick(workdays(span)), second: officeSecond(random) };
}

export function byMoment(one: Moment, other: Moment): number {
  return one.day - other.day || one.second - other.second;
}

/** The moment of `2023-12-20 17:40:00`. */
export function momentOf(text: string): Moment {
  const [hour, minute, second] = text.slice(11).split(":").map(Number) as [number, number, number];
  return { day: dayOf(text.slice(0, 10)), second: hour * 3600 + minute * 60 + second };
}

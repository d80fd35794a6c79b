import type { Random } from "./random.js";

/** Days since 1970-01-01: what the city reckons in. */
export type Day = number;

/** A stretch of days, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const MS_PER_DAY = 86_400_000;
const texts = new Map<Day, string>();
const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** The day of `2023-12-20`. */
export function dayOf(text: string): Day {
  return Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY;
}

/** `2023-12-20`. */
export function dayText(day: Day): string {
  let text = texts.get(day);
  if (text === undefined) {
    text = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
    texts.set(day, text);
  }
  return text;
}

/** `2023-12-20 17:40:00`, wall time in Fuyang. */
export function momentText(day: Day, second: number): string {
  return `${dayText(day)} ${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

export function span(from: string, to: string): Span {
  return { from: dayOf(from), to: dayOf(to) };
}

/** Offices work from Monday to Friday; the first of January 1970 was a Thursday. */
export function isWorkday(day: Day): boolean {
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6;
}

/** The first workday at or after the day. */
export function workdayFrom(day: Day): Day {
  return isWorkday(day) ? day : workdayFrom(day + 1);
}

const known = new WeakMap<Span, Day[]>();

/** Every workday of the span; a span without one gives its first day. */
export function workdays(span: Span): readonly Day[] {
  let days = known.get(span);
  if (days === undefined) {
    days = [];
    for (let day = span.from; day <= span.to; day += 1) if (isWorkday(day)) days.push(day);
    if (days.length === 0) days.push(span.from);
    known.set(span, days);
  }
  return days;
}

/** A second of the day at which a clerk publishes: mostly in office hours. */
export function officeSecond(random: Random): number {
  const evening = random.next() < 0.06;
  return evening ? random.between(18 * 3600, 22 * 3600) : random.between(8 * 3600 + 1200, 17 * 3600 + 2900);
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(dayText(day).slice(0, 4));
}

/** The same day some years later, or one before it when the calendar has none. */
export function yearsLater(day: Day, years: number): Day {
  const [year, month, date] = dayText(day).split("-").map(Number) as [number, number, number];
  return Date.UTC(year + years, month - 1, date) / MS_PER_DAY - 1;
}

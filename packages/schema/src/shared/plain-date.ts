import { civilFromDays, daysFromCivil, isCivilDay } from "./civil-days.js";
import { type DateTime, dateTimeOf, type Instant } from "./date-time.js";

declare const plainDateBrand: unique symbol;

/** A day in Asia/Shanghai, `YYYY-MM-DD`. No instant and no time zone: arithmetic is right under any TZ. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

const shape = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a text is `YYYY-MM-DD` and names a day that exists, in the years 0001–9999. */
export function isPlainDate(text: string): text is PlainDate {
  const part = shape.exec(text);
  return part !== null && isCivilDay(Number(part[1]), Number(part[2]), Number(part[3]));
}

/** The text as a date, or null when it isn't one. */
export function parsePlainDate(text: string): PlainDate | null {
  return isPlainDate(text) ? text : null;
}

/** The text as a date. @throws RangeError when it isn't one. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a date (YYYY-MM-DD): ${text}`);
  return text;
}

/** The date of a year, month and day. @throws RangeError when there is no such day. */
export function plainDateFrom(year: number, month: number, day: number): PlainDate {
  if (!isCivilDay(year, month, day)) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  const digits = (value: number, length: number) => String(value).padStart(length, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as PlainDate;
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days since 1970-01-01. */
export function epochDayOf(date: PlainDate): number {
  return daysFromCivil(yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** The date so many days after 1970-01-01. @throws RangeError outside the years 1–9999. */
export function dateOfEpochDay(days: number): PlainDate {
  const { year, month, day } = civilFromDays(days);
  return plainDateFrom(year, month, day);
}

/** The date so many days later; earlier when negative. @throws RangeError outside the years 1–9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfEpochDay(epochDayOf(date) + days);
}

/** Days from the first date to the second: negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** Day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export function dayOfWeek(date: PlainDate): number {
  // 1970-01-01 was a Thursday.
  return ((((epochDayOf(date) + 3) % 7) + 7) % 7) + 1;
}

/** The month, `YYYY-MM`. */
export function monthOf(date: PlainDate): string {
  return date.slice(0, 7);
}

/** The year. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** 1 January of the year. */
export function startOfYear(year: number): PlainDate {
  return plainDateFrom(year, 1, 1);
}

/** 31 December of the year. */
export function endOfYear(year: number): PlainDate {
  return plainDateFrom(year, 12, 31);
}

/** The day in Asia/Shanghai on which an instant lies. @throws RangeError when a text has no offset or isn't an instant. */
export function plainDateOf(instant: Instant): PlainDate {
  return dateTimeOf(instant).slice(0, 10) as PlainDate;
}

/** The first microsecond of the day in Asia/Shanghai. */
export function startOfDay(date: PlainDate): DateTime {
  return `${date}T00:00:00.000000+08:00` as DateTime;
}

/** The last microsecond of the day in Asia/Shanghai. */
export function endOfDay(date: PlainDate): DateTime {
  return `${date}T23:59:59.999999+08:00` as DateTime;
}

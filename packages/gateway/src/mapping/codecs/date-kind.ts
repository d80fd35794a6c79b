import { type DateTime, lengthOfMonth } from "@zwgk/schema";

/** What a date field holds: `YYYY-MM`, `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm:ss.ffffff+08:00`. */
export type DateKind = "month" | "date" | "dateTime";

const lengths: Readonly<Record<DateKind, number>> = { month: 7, date: 10, dateTime: 32 };
const midnight = "T00:00:00.000000+08:00";

/** The value of a field of that kind for a canonical text of any precision. */
export function toKind(kind: DateKind, canonical: string): string {
  return kind === "dateTime" ? firstMoment(canonical) : canonical.slice(0, lengths[kind]);
}

/** The moment at which a month, day or date-time begins. */
export function firstMoment(canonical: string): DateTime {
  if (canonical.length > 10) return canonical as DateTime;
  return `${canonical.length === 7 ? `${canonical}-01` : canonical}${midnight}` as DateTime;
}

/** The last microsecond of a month, day or date-time. */
export function lastMoment(canonical: string): DateTime {
  if (canonical.length > 10) return canonical as DateTime;
  if (canonical.length === 10) return `${canonical}T23:59:59.999999+08:00` as DateTime;
  const [year, month] = [Number(canonical.slice(0, 4)), Number(canonical.slice(5))];
  return `${canonical}-${lengthOfMonth(year, month)}T23:59:59.999999+08:00` as DateTime;
}

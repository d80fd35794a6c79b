import { type DateField, type DatePattern, dateTimeOf, epochMillisOf } from "@zwgk/schema";
import { firstMoment, lastMoment } from "./date-kind.js";

/** The least text not before a value, and the greatest not after it. */
export interface DateBounds {
  first(value: string): string;
  last(value: string): string;
}

const unitMillis: Readonly<Partial<Record<DateField, number>>> = {
  day: 86_400_000,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
};

/** Bounds of an ordered pattern; null when its smallest step is below a millisecond but not a microsecond. */
export function dateBounds(pattern: DatePattern): DateBounds | null {
  const step = stepOf(pattern);
  if (step === null) return null;
  const last = (value: string) => pattern.format(lastMoment(value));
  if (step === 0) return { last, first: (value) => pattern.format(firstMoment(value)) };
  return {
    last,
    first(value) {
      const moment = firstMoment(value);
      const text = pattern.format(moment);
      const spelled = momentOf(pattern, text);
      return spelled === moment ? text : after(pattern, text, spelled ?? moment, step);
    },
  };
}

function momentOf(pattern: DatePattern, text: string): string | null {
  const canonical = pattern.parse(text);
  return typeof canonical === "string" ? firstMoment(canonical) : null;
}

/** Milliseconds between neighbours; 0: every microsecond has its text; NaN: a month. */
function stepOf(pattern: DatePattern): number | null {
  if (pattern.name === "epochMillis") return 1;
  if (pattern.name === "epochSeconds") return 1000;
  const token = (pattern.parts ?? []).findLast((part) => part.kind === "token");
  if (!token) return 86_400_000;
  if (token.field !== "fraction") return token.field === "month" ? Number.NaN : (unitMillis[token.field] ?? null);
  return token.width === 6 ? 0 : token.width <= 3 ? 10 ** (3 - token.width) : null;
}

function after(pattern: DatePattern, text: string, moment: string, step: number): string {
  try {
    return pattern.format(next(moment, step));
  } catch {
    // After the last day of the calendar: whatever compares after it, as text and as a number.
    return `${text}9`;
  }
}

function next(moment: string, step: number): string {
  if (!Number.isNaN(step)) return dateTimeOf(epochMillisOf(firstMoment(moment)) + step);
  return dateTimeOf(epochMillisOf(lastMoment(moment.slice(0, 7))) + 1);
}

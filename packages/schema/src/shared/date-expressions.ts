import { type DatePart, expressionOf, tokensOf } from "./date-tokens.js";

/*
 * Regular expressions that hold in JavaScript and in PostgreSQL alike, and that match only days that exist: a cast
 * behind them can't fail. Months of 31, 30 and 28 days and the leap day are four branches of one alternation.
 */

const digit = (set: string) => `[${set}]`;

/** A leap year from 1000 on, spelled with the given digits 0 to 9 (each a set of characters). */
export function leapYearExpression(digits: readonly string[]): string {
  const any = (...of: readonly number[]) => digit(of.map((at) => digits[at]).join(""));
  const some = digit(digits.join(""));
  const none = any(0);
  const ofCentury = `(?:${none}${any(4, 8)}|${any(2, 4, 6, 8)}${any(0, 4, 8)}|${any(1, 3, 5, 7, 9)}${any(2, 6)})`;
  const century = `(?:${any(2, 4, 6, 8)}${any(0, 4, 8)}|${any(1, 3, 5, 7, 9)}${any(2, 6)})`;
  return `(?:${digit(digits.slice(1).join(""))}${some}${ofCentury}|${century}${none}${none})`;
}

const year = "[1-9][0-9]{3}";
const leapYear = leapYearExpression([..."0123456789"]);
const branches = [
  { year, month: ["[13578]", "1[02]"], day: ["[1-9]", "[12][0-9]|3[01]"] },
  { year, month: ["[469]", "11"], day: ["[1-9]", "[12][0-9]|30"] },
  { year, month: ["2"], day: ["[1-9]", "1[0-9]|2[0-8]"] },
  { year: leapYear, month: ["2"], day: ["", "29"] },
] as const;

const clock: Readonly<Record<string, readonly string[]>> = {
  hour: ["[0-9]", "1[0-9]|2[0-3]"],
  minute: ["", "[0-5][0-9]"],
  second: ["", "[0-5][0-9]"],
};

/** One or two digits: with a leading zero, which may be missing where the token is flexible; or two other digits. */
function twoDigits([one, two]: readonly (string | undefined)[], flexible: boolean): string {
  const low = one ? `${flexible ? "0?" : "0"}${one}` : "";
  return `(?:${[low, two ?? ""].filter((text) => text !== "").join("|")})`;
}

/** Matches every spelling of a pattern that names a day (or month) that exists, in the years 1000–9999. */
export function validExpression(parts: readonly DatePart[]): string {
  const hasDay = tokensOf(parts).some((token) => token.field === "day");
  const used = hasDay ? branches : [{ year, month: ["[1-9]", "1[0-2]"], day: [] }];
  const alternatives = used.map((branch) =>
    expressionOf(parts, ({ field, width, flexible }) => {
      if (field === "year") return branch.year;
      if (field === "fraction") return `[0-9]{${width}}`;
      return twoDigits(field === "month" || field === "day" ? branch[field] : (clock[field] ?? []), flexible);
    }),
  );
  return alternatives.join("|");
}

/** Matches what stands for a missing date in the pattern: all zeros, or 1900-01-01 at midnight (DOMAIN.md §14.3). */
export function emptyExpression(parts: readonly DatePart[]): string {
  const zero = (width: number, flexible: boolean) => (flexible ? "00?" : "0".repeat(width));
  const zeros = expressionOf(parts, ({ width, flexible }) => zero(width, flexible));
  const first = expressionOf(parts, ({ field, width, flexible }) => {
    if (field === "year") return "1900";
    if (field === "month" || field === "day") return flexible ? "0?1" : "01";
    return zero(width, flexible);
  });
  return `${zeros}|${first}`;
}

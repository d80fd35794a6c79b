import { leapYearExpression } from "./date-expressions.js";
import { plainDateFrom } from "./plain-date.js";

/*
 * Dates in Chinese numerals, 二〇二三年十二月二十日. The zero comes as 〇 (U+3007), ○ (U+25CB), O or 零 (DOMAIN.md §14.3).
 */

const numerals = ["〇○O零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const nonZero = "[一二三四五六七八九]";
const year = `${nonZero}[〇○O零一二三四五六七八九]{3}`;
const thirtyDays = `(?:二?十${nonZero}?|三十|${nonZero})`;
const branches = [
  [year, "(?:[一三五七八]|十二?)", `(?:二?十${nonZero}?|三十一?|${nonZero})`],
  [year, "(?:[四六九]|十一)", thirtyDays],
  [year, "二", `(?:十${nonZero}?|二十[一二三四五六七八]?|${nonZero})`],
  [leapYearExpression(numerals), "二", "二十九"],
] as const;

/** Matches every date in Chinese numerals that exists. */
export const numeralExpression = branches.map(([y, m, d]) => `${y}年${m}月${d}日`).join("|");

/** Matches 1900-01-01, which stands for a missing date. */
export const emptyNumeralExpression = "一九[〇○O零]{2}年一月一日";

const valid = new RegExp(`^(?:${numeralExpression})$`);

/** The date of a text in Chinese numerals, or null. */
export function parseNumerals(text: string): string | null {
  if (!valid.test(text)) return null;
  const [years = "", rest = ""] = text.split("年");
  const [month = "", day = ""] = rest.slice(0, -1).split("月");
  const digits = [...years].map((sign) => numerals.findIndex((set) => set.includes(sign)));
  return plainDateFrom(Number(digits.join("")), belowHundred(month), belowHundred(day));
}

/** The date in Chinese numerals, with 〇. */
export function formatNumerals(date: string): string {
  const years = [...date.slice(0, 4)].map((sign) => numerals[Number(sign)]?.[0]).join("");
  return `${years}年${numeralOf(Number(date.slice(5, 7)))}月${numeralOf(Number(date.slice(8, 10)))}日`;
}

function belowHundred(text: string): number {
  const value = (sign: string | undefined, missing: number) => (sign ? numerals.indexOf(sign) : missing);
  if (!text.includes("十")) return value(text, 0);
  const [tens, ones] = text.split("十");
  return value(tens, 1) * 10 + value(ones, 0);
}

function numeralOf(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? "" : (numerals[value % 10] ?? "");
  if (tens === 0) return ones;
  return `${tens === 1 ? "" : numerals[tens]}十${ones}`;
}

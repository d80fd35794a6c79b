import { addDays, compareDates, dayOfWeek, type PlainDate, parsePlainDate } from "../../shared/plain-date.js";

/** Source of a regular expression that finds one day as a notice writes it: `2月10日（星期六）`. */
export const oneDay = "(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:[（(][^）)]*[）)])?";
const to = "(?:至|到|[—–―－~～-]+)";
const off = "放假|补假|补休|休假|休息";
const worked = "(?:照常|正常|调休)?上班|补班|(?:照常|正常)工作|为工作日";
/**
 * Source of a regular expression that finds runs of days, and what is said of them: `2月10日（星期六）至17日放假`,
 * `9月29日（周日）、10月12日（周六）上班`.
 */
export const saidOfDays = `((?:${oneDay}(?:${to}|[、和及])?)+)(${off}|${worked})`;

/** Whether what is said of a run of days makes them days off; otherwise they are worked. */
export function isOff(said: string): boolean {
  return new RegExp(`^(?:${off})$`).test(said);
}

/** A number up to 99, in digits or as 八, 十二, 三十一. */
export function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digits = "一二三四五六七八九";
  const [tens = "", ones] = text.includes("十") ? text.split("十") : [undefined, text];
  const ten = ones === text ? 0 : tens === "" ? 1 : digits.indexOf(tens) + 1;
  return ten * 10 + (ones ? digits.indexOf(ones) + 1 : 0);
}

const one = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(]([^）)]*)[）)])?(至|到|[—–―－~～-]+)?/g;
const weekdays = "一二三四五六日";

/** The days of a run, or the text in it that names no day, or one of another weekday. */
export type DayRun =
  | { readonly days: readonly PlainDate[]; readonly wrong: null }
  | { readonly days: null; readonly wrong: string };

/** The days that a run names, in a notice about a year. A day without month or year has those of the day before it. */
export function daysOfRun(run: string, year: number): DayRun {
  const days: PlainDate[] = [];
  let [inYear, inMonth, from]: [number, string, PlainDate | null] = [year, "", null];
  for (const [text, ownYear, ownMonth, day, beside, until] of run.matchAll(one)) {
    inMonth = ownMonth ?? inMonth;
    if (ownYear) inYear = Number(ownYear);
    const found = dayNamed(ownYear ? [inYear] : yearsFor(inYear, inMonth, year), inMonth, day ?? "", beside ?? "");
    if (!found || (from && compareDates(found, from) <= 0)) return { days: null, wrong: text };
    inYear = Number(found.slice(0, 4));
    days.push(...(from ? daysAfter(from, found) : [found]));
    if (days.length > 40) return { days: null, wrong: run };
    from = until ? found : null;
  }
  return { days, wrong: null };
}

/** New Year's holiday may begin in the last December, and a range may end in the next year. */
function yearsFor(inYear: number, month: string, year: number): readonly number[] {
  return Number(month) === 12 && inYear === year
    ? [year, year - 1]
    : [inYear, inYear + 1].slice(0, inYear < year ? 2 : 1);
}

/** The day in the first of the years in which it is of the weekday that stands beside it, where one does. */
function dayNamed(years: readonly number[], month: string, day: string, beside: string): PlainDate | null {
  const weekday = /(?:星期|周)([一二三四五六日天])/.exec(beside)?.[1]?.replace("天", "日");
  const days = years.map((year) => parsePlainDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`));
  return days.find((one) => one && (!weekday || weekdays[dayOfWeek(one) - 1] === weekday)) ?? null;
}

function daysAfter(from: PlainDate, until: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = addDays(from, 1); day <= until && days.length <= 40; day = addDays(day, 1)) days.push(day);
  return days;
}

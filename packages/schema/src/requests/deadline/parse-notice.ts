import type { Label } from "../../label.js";
import { dayOfWeek, type PlainDate, parsePlainDate, startOfYear } from "../../shared/plain-date.js";
import { isStated } from "../../shared/stated.js";
import type { NoticeFile, NoticeSource } from "./calendar-notice.js";

/** What is wrong with a notice file, and where: `holidays[3]`, `source.number`. */
export interface NoticeProblem {
  readonly path: string;
  readonly message: Label;
}

/** The notice, or everything that is wrong with the file. */
export type ParsedNotice =
  | { readonly notice: NoticeFile; readonly problems: null }
  | { readonly notice: null; readonly problems: readonly NoticeProblem[] };

type Fields = Readonly<Record<string, unknown>>;
type Report = (path: string, en: string, zh: string) => void;

/**
 * A notice file from JSON. All of it is checked: a wrong day off is a wrong deadline for everybody.
 * @param supplement it changes days of a year's arrangement: then a weekday may be worked after all.
 */
export function parseNotice(json: unknown, supplement = false): ParsedNotice {
  const problems: NoticeProblem[] = [];
  const report: Report = (path, en, zh) => problems.push({ path, message: { en, zh } });
  const file = fieldsOf(json, "", ["year", "source", "holidays", "workingDays", "region"], report);
  const year = yearIn(file, report);
  const region = regionIn(file, report);
  const source = sourceIn(file.source, report);
  const holidays = daysIn(file.holidays, "holidays", year, report);
  const workingDays = daysIn(file.workingDays, "workingDays", year, report);
  if (problems.length === 0) checkDays(holidays, workingDays, region !== null || supplement, report);
  return problems.length > 0
    ? { notice: null, problems }
    : { notice: { year, source, holidays, workingDays, region }, problems: null };
}

function fieldsOf(json: unknown, path: string, known: readonly string[], report: Report): Fields {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    report(path, "must be an object", "应为对象");
    return {};
  }
  const prefix = path ? `${path}.` : "";
  for (const name of Object.keys(json)) {
    if (!known.includes(name)) report(`${prefix}${name}`, `is no field; there are ${known.join(", ")}`, "不是已知字段");
  }
  return json as Fields;
}

function yearIn(file: Fields, report: Report): number {
  const year = file.year;
  if (typeof year === "number" && Number.isInteger(year) && year >= 1949 && year <= 2200) return year;
  report("year", "must be a year, such as 2027", "应为年份，如2027");
  return Number.NaN;
}

function regionIn(file: Fields, report: Report): string | null {
  const region = file.region ?? null;
  if (region === null || (typeof region === "string" && /^[1-9]\d{5}$/.test(region))) return region;
  report("region", "must be a division code of six digits, or null", "应为六位行政区划代码，或者null");
  return null;
}

function sourceIn(json: unknown, report: Report): NoticeSource {
  const source = fieldsOf(json, "source", ["number", "title", "issuedOn"], report);
  const text = (name: "number" | "title") => {
    const value = source[name];
    if (typeof value === "string" && isStated(value)) return value.trim();
    report(`source.${name}`, "must be the notice's own, not empty", "应填写通知的文号、标题，不得为空");
    return "";
  };
  return {
    number: text("number"),
    title: text("title"),
    issuedOn: dayAt(source.issuedOn, "source.issuedOn", report),
  };
}

function dayAt(value: unknown, path: string, report: Report): PlainDate {
  const date = typeof value === "string" ? parsePlainDate(value) : null;
  if (date === null) report(path, "must be a day that exists, as YYYY-MM-DD", "应为真实存在的日期，格式为YYYY-MM-DD");
  return date ?? startOfYear(1);
}

/** A year's notice may reach into the last December: New Year's holiday, and the days worked for it. */
function daysIn(value: unknown, path: string, year: number, report: Report): readonly PlainDate[] {
  if (!Array.isArray(value)) {
    report(path, "must be a list of days", "应为日期列表");
    return [];
  }
  return value.map((item: unknown, nth) => {
    const date = dayAt(item, `${path}[${nth}]`, report);
    const isOfYear = date >= `${year - 1}-12-01` && date <= `${year}-12-31`;
    if (date > startOfYear(1) && !Number.isNaN(year) && !isOfYear) {
      report(`${path}[${nth}]`, `must lie in ${year}, or in the December before`, `应在${year}年内，或者上一年12月`);
    }
    return date;
  });
}

function checkDays(
  holidays: readonly PlainDate[],
  workingDays: readonly PlainDate[],
  anyDay: boolean,
  report: Report,
): void {
  const seen = new Set<string>();
  const once = (days: readonly PlainDate[], path: string) =>
    days.forEach((day, nth) => {
      if (seen.has(day)) report(`${path}[${nth}]`, `${day} is named twice`, `${day}重复`);
      seen.add(day);
    });
  once(holidays, "holidays");
  once(workingDays, "workingDays");
  if (seen.size === 0) report("holidays", "must not be empty", "不得为空");
  if (anyDay) return;
  workingDays.forEach((day, nth) => {
    if (dayOfWeek(day) <= 5) report(`workingDays[${nth}]`, `${day} is no weekend day`, `${day}不是休息日`);
  });
}

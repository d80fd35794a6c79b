import { type NoticeProblem, type ParsedNotice, parseNotice } from "./parse-notice.js";
import { isTableOfDays, readNoticeDays } from "./read-notice-days.js";
import { type NamedDay, type ReadText, readNoticeText } from "./read-notice-text.js";

/** What whoever imports a notice says of it; it wins over what the file says. */
export interface NoticeGiven {
  readonly year?: number | null | undefined;
  /** 发文字号. */
  readonly number?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly issuedOn?: string | null | undefined;
  /** Division for which a local override holds; null: the national arrangement, unless the file says otherwise. */
  readonly region?: string | null | undefined;
  /** It changes days of the year's notice, and doesn't take its place. */
  readonly supplement?: boolean | null | undefined;
}

/**
 * A notice from a file: JSON as `parseNotice` takes it, a table of days, or the text of the notice itself. All that is
 * wrong is told, by field or by line.
 */
export function readNotice(text: string, given: NoticeGiven = {}): ParsedNotice {
  if (/^\s*[[{]/.test(text)) return readJson(text, given);
  const read = isTableOfDays(text) ? tableOf(text) : readNoticeText(text, given);
  const [holidays, workingDays] = [read.holidays, read.workingDays];
  if (holidays.length + workingDays.length === 0 && read.problems.length === 0) {
    const message = { en: "no day off or worked is found in it", zh: "未找到任何放假或者上班日期" };
    return { notice: null, problems: [{ path: "", message }] };
  }
  const json = {
    year: given.year ?? read.year,
    source: sourceOf(read, given),
    holidays: holidays.map(({ day }) => day),
    workingDays: workingDays.map(({ day }) => day),
    region: given.region ?? null,
  };
  const parsed = parseNotice(json, given.supplement ?? false);
  const found = (parsed.problems ?? []).filter(({ path }) => path !== "year" || !read.problems.some(isOfYear));
  const problems = [...read.problems, ...found.map((one) => onLine(one, holidays, workingDays))];
  return problems.length > 0 ? { notice: null, problems } : parsed;
}

/** Told once, by whoever knows where to write it. */
function isOfYear({ path }: NoticeProblem): boolean {
  return path === "year";
}

function tableOf(text: string): ReadText {
  const days = readNoticeDays(text);
  const last = [...days.holidays, ...days.workingDays]
    .map(({ day }) => day)
    .sort()
    .at(-1);
  return { ...days, year: last ? Number(last.slice(0, 4)) : null, number: null, title: null, issuedOn: null };
}

function sourceOf(read: Partial<Record<"number" | "title" | "issuedOn", unknown>>, given: NoticeGiven): object {
  const value = (name: "number" | "title" | "issuedOn") => given[name] ?? read[name];
  return { number: value("number"), title: value("title"), issuedOn: value("issuedOn") };
}

function readJson(text: string, given: NoticeGiven): ParsedNotice {
  const json = parsedJson(text);
  if (typeof json !== "object" || json === null || Array.isArray(json)) return parseNotice(json);
  const { source } = json as { source?: unknown };
  const own = typeof source === "object" && source !== null ? source : {};
  const notice = {
    ...json,
    ...(given.year == null ? {} : { year: given.year }),
    ...(given.region == null ? {} : { region: given.region }),
    source: { ...own, ...definedIn({ number: given.number, title: given.title, issuedOn: given.issuedOn }) },
  };
  return parseNotice(notice, given.supplement ?? false);
}

function definedIn(values: Readonly<Record<string, string | null | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter((one): one is [string, string] => one[1] != null));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The problem of a day, by the line on which the day stands. */
function onLine(
  problem: NoticeProblem,
  holidays: readonly NamedDay[],
  workingDays: readonly NamedDay[],
): NoticeProblem {
  const [, list, nth] = /^(holidays|workingDays)\[(\d+)\]$/.exec(problem.path) ?? [];
  const named = (list === "holidays" ? holidays : workingDays)[Number(nth)];
  return named && nth !== undefined ? { ...problem, path: `line ${named.line}` } : problem;
}

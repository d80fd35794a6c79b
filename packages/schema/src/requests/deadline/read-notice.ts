import type { Label } from "../../label.js";
import { chinaCalendar } from "../../shared/china-calendar.js";
import type { Calendar } from "../../shared/working-days.js";
import { extendedDays } from "./extended-days.js";
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
  /** The calendar at hand, for what a notice prolongs; default: the built-in table. */
  readonly calendar?: Calendar | undefined;
}

/** The notice, or everything that is wrong with it. */
export type ReadNotice = ParsedNotice & {
  /** Whether it changes days of a year's arrangement: as is said of it, or since it prolongs a holiday. */
  readonly supplement: boolean;
};

/** Of a notice in words, in characters: ten times what the longest has. */
const longestText = 10_000;

const tooLong: NoticeProblem = {
  path: "",
  message: {
    en: `it is too long for a notice, which has at most ${longestText} characters: is it the right file?`,
    zh: `内容超过${longestText}字，不像放假安排通知，请核对文件`,
  },
};

/**
 * A notice from a file: JSON as `parseNotice` takes it, a table of days, or the text of the notice itself. All that is
 * wrong is told, by field or by line.
 */
export function readNotice(text: string, given: NoticeGiven = {}): ReadNotice {
  const supplement = given.supplement ?? false;
  if (/^\s*[[{]/.test(text)) return { ...readJson(text, given), supplement };
  const isTable = isTableOfDays(text);
  if (!isTable && text.length > longestText) return { notice: null, problems: [tooLong], supplement };
  const read = withExtension(isTable ? tableOf(text) : readNoticeText(text, given), given);
  return { ...parsedText(read, given), supplement: supplement || read.extensions.length > 0 };
}

function parsedText(read: ReadText, given: NoticeGiven): ParsedNotice {
  const { holidays, workingDays, problems: unread } = read;
  if (holidays.length + workingDays.length === 0 && unread.length === 0) {
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
  const parsed = parseNotice(json, (given.supplement ?? false) || read.extensions.length > 0);
  const found = (parsed.problems ?? []).filter(({ path }) => !unread.some((one) => isBehind(path, one)));
  const problems = [...unread, ...found.map((one) => onLine(one, holidays, workingDays))];
  return problems.length > 0 ? { notice: null, problems } : parsed;
}

/** Whether a problem is told already by another, which knows the reason: days that can't be read aren't none. */
function isBehind(path: string, { path: reason }: NoticeProblem): boolean {
  return path === "holidays" || (path === "year" && reason === "year");
}

/** The days that a text's extension makes days off are read with those that it names. */
function withExtension(read: ReadText, { calendar = chinaCalendar }: NoticeGiven): ReadText {
  const [extension, another] = read.extensions;
  if (!extension) return read;
  const { line } = another ?? extension;
  const problem = (message: Label) => ({ ...read, problems: [...read.problems, { path: `line ${line}`, message }] });
  if (another || read.holidays.length > 0) return problem(notAlone);
  const extended = extendedDays(extension, calendar);
  if (extended.days === null) return problem(extended.problem);
  return { ...read, holidays: extended.days.map((day) => ({ day, line })) };
}

const notAlone: Label = {
  en: "it prolongs a holiday beside other days off; give that as a notice of its own",
  zh: "延长假期与其他放假日期并列；请将延长假期作为单独的通知",
};

function tableOf(text: string): ReadText {
  const days = readNoticeDays(text);
  const last = [...days.holidays, ...days.workingDays]
    .map(({ day }) => day)
    .sort()
    .at(-1);
  return {
    ...days,
    year: last ? Number(last.slice(0, 4)) : null,
    number: null,
    title: null,
    issuedOn: null,
    extensions: [],
  };
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

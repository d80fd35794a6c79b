import type { PlainDate } from "../../shared/plain-date.js";
import { daysOfRun, isOff, saidOfDays, wholeNumber } from "./notice-dates.js";
import { leftOpen } from "./notice-left-open.js";
import type { NoticeProblem } from "./parse-notice.js";
import { extensionIn, prolongs, type SaidExtension, yearOfExtension } from "./said-of-extension.js";

/** A day that a text names, and the line on which it does. */
export interface NamedDay {
  readonly day: string;
  readonly line: number;
}

/** A holiday that a text prolongs, and the line on which it does. */
export interface NamedExtension extends SaidExtension {
  readonly line: number;
}

/** What was read of a text: days, what it says of itself, and what was not understood. */
export interface ReadText {
  readonly year: number | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly issuedOn: string | null;
  readonly holidays: readonly NamedDay[];
  readonly workingDays: readonly NamedDay[];
  readonly extensions: readonly NamedExtension[];
  readonly problems: readonly NoticeProblem[];
}

/** A text without blanks, and the line of each of its characters. */
interface Dense {
  readonly text: string;
  readonly lines: readonly number[];
}

/** Days are named without their year, which stands in the title: without it nothing is read. */
const yearMissing: NoticeProblem = {
  path: "year",
  message: {
    en: "the year that it arranges is missing: give it as source.year (--year), or put the title (关于…年部分节假日安排的通知) into the text; a title given beside the text isn't read for it",
    zh: "缺少安排的年份：请以 source.year（--year）给出，或者在正文中写明标题“关于…年部分节假日安排的通知”；正文之外给出的标题不用于识别年份",
  },
};

/**
 * Reads a notice as the State Council's General Office words it: `2月10日至17日放假调休，共8天。2月4日（星期日）上班。` What it
 * encourages (鼓励) is no holiday. A day that is named in its items, in whatever spelling, and of which isn't understood what
 * it is, is a problem: left out, it would be reckoned wrongly. So are a weekday or a total that don't agree with the days.
 */
export function readNoticeText(text: string, given: { readonly year?: number | null | undefined } = {}): ReadText {
  const dense = denseOf(text);
  const title = /[\u4e00-\u9fa5]*关于[^。：:；]{2,60}?通知/.exec(dense.text)?.[0] ?? null;
  const named = /关于.*?(\d{4})年/.exec(title ?? "")?.[1];
  const year = given.year ?? (named ? Number(named) : yearOfExtension(dense.text));
  const number =
    /[\u4e00-\u9fa5]{2,12}?[〔[［]\d{4}[〕\]］]\d+号/.exec(dense.text.replace(title ?? "", "，"))?.[0] ?? null;
  const common = {
    year,
    number: number?.replace(/[[［]/, "〔").replace(/[\]］]/, "〕") ?? null,
    title,
    issuedOn: issuedIn(text),
  };
  if (year === null) {
    const problems = new RegExp(saidOfDays).test(dense.text) || prolongs(dense.text) ? [yearMissing] : [];
    return { ...common, holidays: [], workingDays: [], extensions: [], problems };
  }
  return { ...common, ...daysIn(dense, year) };
}

type ReadDays = Pick<ReadText, "holidays" | "workingDays" | "extensions" | "problems">;

/** Tells what is wrong at a place of a sentence. */
type Report = (at: number, en: string, zh: string) => void;

function daysIn({ text, lines }: Dense, year: number): ReadDays {
  const holidays: NamedDay[] = [];
  const workingDays: NamedDay[] = [];
  const extensions: NamedExtension[] = [];
  const problems: NoticeProblem[] = [];
  // Before the first item stand the title and whom it goes to; after the last one, who issued it and when.
  const items = Math.max(0, text.search(/一、/));
  const signed = /\d{4}年\d{1,2}月\d{1,2}日(?:（[^）]*）)?$/.exec(text)?.index ?? text.length;
  for (const sentence of text.slice(0, signed).matchAll(/[^。；;]+/g)) {
    const [whole = "", ...encouraged] = sentence[0].split("鼓励");
    const lineAt = (at: number) => lines[sentence.index + at] ?? lines[sentence.index] ?? 1;
    const report: Report = (at, en, zh) => problems.push({ path: `line ${lineAt(at)}`, message: { en, zh } });
    const { extension, said } = withoutExtension(whole, year, report);
    if (extension) extensions.push({ ...extension, line: lineAt(0) });
    for (const { index, 1: run = "", 2: what = "" } of said.matchAll(new RegExp(saidOfDays, "g"))) {
      const { days, wrong } = daysOfRun(run, year);
      if (days === null) {
        reportNoDay(report, index, wrong, year);
        continue;
      }
      const into = isOff(what) ? holidays : workingDays;
      into.push(...days.map((day: PlainDate) => ({ day, line: lineAt(index) })));
      if (what === "放假") checkTotal(said.slice(index), days.length, (en, zh) => report(index, en, zh));
    }
    if (leftOpen({ said: said.slice(Math.max(0, items - sentence.index)), encouraged: encouraged.join("鼓励") })) {
      report(0, `«${sentence[0].slice(0, 60)}» isn't understood`, `无法识别“${sentence[0].slice(0, 60)}”`);
    }
  }
  return { holidays, workingDays, extensions, problems };
}

/** The extension of a sentence, and the sentence with other signs in its place, so that each is where it was. */
function withoutExtension(whole: string, year: number, report: Report) {
  const found = extensionIn(whole, year);
  if (found === null) return { extension: null, said: whole };
  const { text, index, extension, wrong } = found;
  if (wrong !== null) reportNoDay(report, index, wrong, year);
  return { extension, said: whole.replace(text, "，".repeat(text.length)) };
}

function reportNoDay(report: Report, at: number, wrong: string, year: number): void {
  report(at, `«${wrong}» is no such day of ${year}`, `“${wrong}”不是${year}年存在的日期或者星期不符`);
}

function checkTotal(after: string, days: number, report: (en: string, zh: string) => void): void {
  const told = /^[^，。]*?放假(?:调休)?，?共?([\d一二三四五六七八九十]+)天/.exec(after)?.[1];
  const total = told === undefined ? days : wholeNumber(told);
  if (total !== days) report(`it says ${total} days, and names ${days}`, `共${total}天与所列${days}天不符`);
}

/** The day that stands on a line of its own at the end. */
function issuedIn(text: string): string | null {
  const found = [...text.matchAll(/^[^\S\n]*(\d{4})年(\d{1,2})月(\d{1,2})日[^\S\n]*$/gm)].at(-1);
  return found ? `${found[1]}-${found[2]?.padStart(2, "0")}-${found[3]?.padStart(2, "0")}` : null;
}

function denseOf(text: string): Dense {
  const kept: string[] = [];
  const lines: number[] = [];
  let line = 1;
  for (const character of text) {
    if (character === "\n") line += 1;
    if (/[\s\u3000]/.test(character)) continue;
    const plain = plainSign(character);
    kept.push(plain);
    for (let unit = 0; unit < plain.length; unit++) lines.push(line);
  }
  return { text: kept.join(""), lines };
}

/** A digit or word in its usual form: full width, or the radicals that are copied out of PDF files (⽉ for 月). */
function plainSign(character: string): string {
  return /[\p{L}\p{N}\p{So}]/u.test(character) ? character.normalize("NFKC") : character;
}

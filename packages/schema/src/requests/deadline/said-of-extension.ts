import { addDays, dayOfWeek, type PlainDate } from "../../shared/plain-date.js";
import { festivalNames } from "./festivals.js";
import { daysOfRun, oneDay } from "./notice-dates.js";

/** A holiday that a notice prolongs: the festival by its name without 节 (春节 has it), the year, and the last day off. */
export interface SaidExtension {
  readonly festival: string;
  readonly year: number;
  readonly until: PlainDate;
}

/** What a sentence says of an extension: read, or what in it names no day that can be. */
export type ExtensionIn = { readonly text: string; readonly index: number } & (
  | { readonly extension: SaidExtension; readonly wrong: null }
  | { readonly extension: null; readonly wrong: string }
);

/** `延长2020年春节假期至2月2日（…），2月3日（…）起正常上班`, or `2020年春节假期延长至2月2日`. */
const pattern = [
  `(延长)?(?:(\\d{4})年)?(${festivalNames.join("|")})节?假期(延长)?至(${oneDay})`,
  `(?:[，,](${oneDay})起?(?:正常|照常|恢复|正式)?(?:上班|工作))?`,
].join("");

/** The year of an extension that a text names beside its holiday. */
export function yearOfExtension(text: string): number | null {
  const year = new RegExp(pattern).exec(text)?.[2];
  return year === undefined ? null : Number(year);
}

/** Whether a text prolongs a holiday, of whatever year. */
export function prolongs(text: string): boolean {
  const found = new RegExp(pattern).exec(text);
  return found !== null && (found[1] ?? found[4]) !== undefined;
}

/** The extension of a sentence in a notice about a year; null where it prolongs nothing. */
export function extensionIn(said: string, ofYear: number): ExtensionIn | null {
  const found = new RegExp(pattern).exec(said);
  if (!found || !prolongs(said)) return null;
  const [text, , ownYear, festival = "", , last = "", next] = found;
  const at = { text, index: found.index };
  const year = Number(ownYear ?? ofYear);
  const until = dayIn(last, year);
  if (year !== ofYear) return { ...at, extension: null, wrong: text };
  if (until === null) return { ...at, extension: null, wrong: last };
  if (next !== undefined && !follows(dayIn(next, year), until)) return { ...at, extension: null, wrong: next };
  return { ...at, extension: { festival, year, until }, wrong: null };
}

function dayIn(run: string, year: number): PlainDate | null {
  return daysOfRun(run, year).days?.[0] ?? null;
}

/** Work begins again on the next weekday: on any other day, days would be left of which nothing is said. */
function follows(next: PlainDate | null, until: PlainDate): boolean {
  let day = addDays(until, 1);
  while (dayOfWeek(day) > 5) day = addDays(day, 1);
  return next === day;
}

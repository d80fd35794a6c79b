import type { Label } from "../../label.js";
import { addDays, type PlainDate, plainDate } from "../../shared/plain-date.js";
import { type Calendar, isCovered } from "../../shared/working-days.js";
import { festivals } from "./festivals.js";
import type { SaidExtension } from "./said-of-extension.js";

/** The days that an extension makes days off, or why there is no telling. */
export type ExtendedDays =
  | { readonly days: readonly PlainDate[]; readonly problem: null }
  | { readonly days: null; readonly problem: Label };

/** Longest extension that is taken for one; a longer one is a slip of the pen. */
const mostDays = 31;

/**
 * The days from after the end of a holiday, as a calendar knows it, up to the day until which a notice prolongs it
 * (国办发明电〔2020〕1号; DOMAIN.md §12.1). Make-up days among them are off like the others.
 */
export function extendedDays({ festival, year, until }: SaidExtension, calendar: Calendar): ExtendedDays {
  const of = festivals.get(festival)?.label ?? { en: festival, zh: festival };
  const end = endOf(festival, year, until, calendar);
  if (end === null) return unknown(of, year);
  if (end >= until) return lastsAlready(of, year, end);
  const days: PlainDate[] = [];
  for (let day = addDays(end, 1); day <= until && days.length <= mostDays; day = addDays(day, 1)) days.push(day);
  return days.length > mostDays ? tooLong(of, end, until) : { days, problem: null };
}

/** The last day of a festival's holiday; null where the calendar isn't published there, or knows none before the day. */
function endOf(festival: string, year: number, until: PlainDate, calendar: Calendar): PlainDate | null {
  const within = festivals.get(festival);
  if (!within || !isCovered(calendar, until)) return null;
  let end: PlainDate | null = null;
  for (
    let day = plainDate(`${year}-${within.from}`);
    day <= `${year}-${within.to}` && day <= until;
    day = addDays(day, 1)
  )
    if (calendar.holidays.has(day)) end = day;
  while (end !== null && calendar.holidays.has(addDays(end, 1))) end = addDays(end, 1);
  return end;
}

const refused = (en: string, zh: string): ExtendedDays => ({ days: null, problem: { en, zh } });

const unknown = (of: Label, year: number) =>
  refused(
    `it prolongs ${of.en} of ${year}, of which this calendar knows no holiday: import the notice of that year's arrangement first`,
    `该通知延长${year}年${of.zh}假期，但日历中没有该假期：请先导入该年度的放假安排`,
  );

const lastsAlready = (of: Label, year: number, end: PlainDate) =>
  refused(
    `by this calendar the holiday of ${of.en} of ${year} lasts until ${end} already, so there is nothing to prolong`,
    `日历中${year}年${of.zh}假期已至${end}，无需延长`,
  );

const tooLong = (of: Label, end: PlainDate, until: PlainDate) =>
  refused(
    `by this calendar the holiday of ${of.en} ends on ${end}: ${until} is more than ${mostDays} days later`,
    `日历中${of.zh}假期至${end}止，距${until}超过${mostDays}天`,
  );

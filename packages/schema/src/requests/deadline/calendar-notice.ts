import { isFixedHoliday } from "../../shared/fixed-holidays.js";
import { type PlainDate, yearOf } from "../../shared/plain-date.js";
import { type Calendar, settledUntil, withNotice } from "../../shared/working-days.js";

/** The paper that arranges a year's days off: kept with the days, so that a deadline can be traced to it. */
export interface NoticeSource {
  /** 发文字号, e.g. 国办发明电〔2022〕16号. */
  readonly number: string;
  readonly title: string;
  readonly issuedOn: PlainDate;
}

/** A notice file, as an operator imports it: the year's arrangement, or a local override (DOMAIN.md §12.1). */
export interface NoticeFile {
  readonly year: number;
  readonly source: NoticeSource;
  /** Days off, weekends within a holiday included. */
  readonly holidays: readonly PlainDate[];
  /** Weekend days that are worked (调休); in a local override or a supplement, any day that is worked after all. */
  readonly workingDays: readonly PlainDate[];
  /** Division code (GB/T 2260, six digits) for which a local override holds; null for the national arrangement. */
  readonly region: string | null;
}

/** A notice as it is applied. A supplement changes days of a year and publishes none: the year's notice does. */
export interface AppliedNotice extends NoticeFile {
  readonly supplement?: boolean;
}

/**
 * The calendar of a region with notices applied: the national ones by year, then local overrides that hold for it, the
 * wider region first; of several for one region the later issued wins, of one day the later in the list. Without `region` no override is applied.
 * A national notice that is no supplement arranges its whole year: what the calendar said of that year is cleared first,
 * and so is an earlier issued arrangement of it.
 */
export function calendarWith(
  calendar: Calendar,
  notices: readonly AppliedNotice[],
  region: string | null = null,
): Calendar {
  const holding = notices.filter((notice) => notice.region === null || (region && liesIn(region, notice.region)));
  const ordered = [...holding].sort(byPrecedence);
  const arranging = new Map(ordered.flatMap((notice) => (arranges(notice) ? [[notice.year, notice] as const] : [])));
  const inForce = ordered.filter((notice) => !arranges(notice) || arranging.get(notice.year) === notice);
  return inForce.reduce(applied, without(calendar, [...arranging.keys()]));
}

function arranges({ region, supplement = false }: AppliedNotice): boolean {
  return region === null && !supplement;
}

/**
 * A calendar without the arrangements of some years. To a year's arrangement belong its days until November and those of
 * the December before, which has no other holiday than New Year's; its own December belongs to the next year's. The
 * holidays to which the law gives a date stay: no notice takes them back.
 */
function without(calendar: Calendar, years: readonly number[]): Calendar {
  if (years.length === 0) return calendar;
  const cleared = years.map((year) => [`${year - 1}-12-01`, `${year}-11-30`] as const);
  const stays = (day: string) => !cleared.some(([from, to]) => day >= from && day <= to);
  return {
    ...calendar,
    holidays: new Set([...calendar.holidays].filter((day) => stays(day) || isFixedHoliday(day as PlainDate))),
    makeUp: new Set([...calendar.makeUp].filter(stays)),
  };
}

/** A year that follows the published ones is published with its national notice, but for its last days; one beyond a gap isn't. */
function applied(calendar: Calendar, notice: AppliedNotice): Calendar {
  const { year, holidays, workingDays } = notice;
  const publishes = arranges(notice) && year === yearOf(calendar.coveredTo) + 1;
  return withNotice(calendar, { holidays, workingDays, ...(publishes ? { coveredTo: settledUntil(year) } : {}) });
}

function byPrecedence(one: AppliedNotice, other: AppliedNotice): number {
  const [rank, otherRank] = [prefixOf(one.region ?? "").length, prefixOf(other.region ?? "").length];
  if (rank !== otherRank) return rank - otherRank;
  if (one.year !== other.year) return one.year - other.year;
  if (one.source.issuedOn === other.source.issuedOn) return 0;
  return one.source.issuedOn < other.source.issuedOn ? -1 : 1;
}

/** Whether a division lies in another, or is it: 341202 in 341200 in 340000 (DOMAIN.md §10.1). */
export function liesIn(region: string, within: string): boolean {
  return region.startsWith(prefixOf(within));
}

function prefixOf(region: string): string {
  return region.replace(/(00){1,2}$/, "");
}

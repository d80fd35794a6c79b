import { endOfYear, type PlainDate, yearOf } from "../../shared/plain-date.js";
import { type Calendar, withNotice } from "../../shared/working-days.js";

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
  /** Weekend days that are worked (调休); in a local override, any day that is worked after all. */
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
 */
export function calendarWith(
  calendar: Calendar,
  notices: readonly AppliedNotice[],
  region: string | null = null,
): Calendar {
  const holding = notices.filter((notice) => notice.region === null || (region && liesIn(region, notice.region)));
  return [...holding].sort(byPrecedence).reduce(applied, calendar);
}

/** A year that follows the published ones is published with its national notice; one beyond a gap isn't. */
function applied(calendar: Calendar, notice: AppliedNotice): Calendar {
  const { year, region, holidays, workingDays, supplement = false } = notice;
  const publishes = region === null && !supplement && year === yearOf(calendar.coveredTo) + 1;
  return withNotice(calendar, { holidays, workingDays, ...(publishes ? { coveredTo: endOfYear(year) } : {}) });
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

import type { NewNotice } from "../../calendars.js";
import type { Context } from "../../context.js";
import type { ZwgkError } from "../../errors.js";
import { badInput, checkedDate, checkedText, notBlankText, statedText } from "../../kit/checked-value.js";
import { checkedRegion } from "../../kit/regions.js";
import { dayOfWeek } from "../../shared/plain-date.js";
import { type Calendar, isWorkingDay } from "../../shared/working-days.js";
import { refuseProblems } from "../../writing/check-values.js";
import { liesIn, type NoticeFile } from "../deadline/calendar-notice.js";
import { calendarOver } from "../deadline/calendar-over.js";
import { readNotice } from "../deadline/read-notice.js";

/** A notice as whoever imports it gives it. */
export interface ImportGiven {
  /** Code of the city or county whose calendar it changes. */
  readonly region: string;
  /** The notice: its text, a table of days, or JSON. */
  readonly text: string;
  readonly source?: SourceGiven | null | undefined;
  /** Division for which it holds as a local override. */
  readonly localTo?: string | null | undefined;
  readonly supplement?: boolean | null | undefined;
  /** Nothing is kept. */
  readonly dryRun?: boolean | null | undefined;
  readonly idempotencyKey: string;
}

/** What a file doesn't say of its source, or says wrong. */
export interface SourceGiven {
  readonly year?: number | null | undefined;
  readonly number?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly issuedOn?: string | null | undefined;
}

const longest = 100_000;

/** Whose calendar a notice is given for, and under which key. @throws BadInputError, UnknownRegionError */
export function checkedPlace(given: ImportGiven, { source }: Context): Pick<NewNotice, "region" | "idempotencyKey"> {
  const region = checkedRegion(given.region, source, ["region"]);
  const key = notBlankText(checkedText(given.idempotencyKey, ["idempotencyKey"], 100), ["idempotencyKey"]);
  return { region, idempotencyKey: key };
}

/**
 * The notice in canonical form. @param earlier those that were imported before it, for what it prolongs
 * @throws BadInputError that names all that is wrong, BadDateError
 */
export function checkedNotice(
  given: ImportGiven,
  place: Pick<NewNotice, "region" | "idempotencyKey">,
  earlier: readonly NewNotice[],
): NewNotice {
  const text = statedText(checkedText(given.text, ["text"], longest), ["text"]);
  const { issuedOn } = given.source ?? {};
  if (issuedOn != null) checkedDate(issuedOn, ["source", "issuedOn"]);
  const { notice, problems, supplement } = readNotice(text, {
    ...given.source,
    region: given.localTo,
    supplement: given.supplement,
    // A national notice prolongs the national holiday, whatever is local.
    calendar: calendarOver(earlier, given.localTo ?? ""),
  });
  refuseProblems((problems ?? []).map(({ path, message }) => problemAt(path, message.en, message.zh)));
  if (!notice) throw badInput(["text"], "it is no notice", "不是放假安排");
  refuseElsewhere(notice, place.region);
  return { ...place, notice, supplement };
}

/** A field of the source may be given beside the text; anything else is wrong in the text itself. */
function problemAt(path: string, en: string, zh: string): ZwgkError {
  if (path.startsWith("source.") || path === "year") return badInput(["source", path.replace("source.", "")], en, zh);
  return badInput(path === "" ? ["text"] : ["text", path], en, zh);
}

/** An override holds in the division that it names and below. */
function refuseElsewhere(notice: NoticeFile, region: string): void {
  if (notice.region === null || liesIn(region, notice.region)) return;
  const { region: division } = notice;
  throw badInput(["localTo"], `${region} doesn't lie in ${division}`, `${region} 不在 ${division} 范围内`);
}

/**
 * A supplement that says of a weekday that it is worked takes back a day off: there must be one to take back.
 * @throws BadInputError that names the days which are worked anyhow
 */
export function refuseWorkedAlready({ notice, supplement }: NewNotice, before: Calendar): void {
  if (!supplement || notice.region !== null) return;
  const worked = notice.workingDays.filter((day) => dayOfWeek(day) <= 5 && isWorkingDay(before, day));
  if (worked.length === 0) return;
  throw badInput(
    ["text"],
    `${worked.join(", ")}: a working day already, so there is no day off to take back`,
    `${worked.join("、")} 本为工作日，没有可取消的假期`,
  );
}

/** Holidays of a year by law, weekends within them left aside: 11 before 2025, 13 since (DOMAIN.md §12.1). */
const leastHolidays = (year: number) => (year >= 2025 ? 13 : 11);

/**
 * A national notice arranges a whole year: one with too few days off would publish wrong dates, or take the place of the
 * year's. What changes single days is a supplement, or a local override. @throws BadInputError
 */
export function refuseHalfYear({ notice, supplement }: NewNotice): void {
  const least = leastHolidays(notice.year);
  if (notice.region !== null || supplement || notice.holidays.length >= least) return;
  throw badInput(
    ["text"],
    `it names ${notice.holidays.length} days off, and a year has at least ${least}: it is no whole arrangement of ${notice.year}; what changes single days is a supplement`,
    `仅列出 ${notice.holidays.length} 天假期，全年至少 ${least} 天，不是 ${notice.year} 年的完整安排；仅调整个别日期的应作为补充通知`,
  );
}

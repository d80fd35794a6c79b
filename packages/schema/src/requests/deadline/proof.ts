import type { Label } from "../../label.js";
import { isFixedHoliday } from "../../shared/fixed-holidays.js";
import { dateOfEpochDay, epochDayOf, type PlainDate } from "../../shared/plain-date.js";
import { type Calendar, isCovered } from "../../shared/working-days.js";
import { articles } from "../articles.js";
import type { Restart } from "./clock.js";
import { type DayNature, dayNature } from "./day-nature.js";
import { type DayReason, type DayReasonText, dayReasonTexts, fixedHolidayText } from "./day-reasons.js";
import type { Deadline } from "./deadline.js";
import type { Suspension } from "./suspensions.js";

/** One day of a deadline's proof. */
export interface ProofDay {
  readonly date: PlainDate;
  /** Which working day of the period it is, from 1; null when it isn't counted. */
  readonly counted: number | null;
  readonly reason: DayReason;
  readonly label: Label;
  readonly article: Label;
  /** The consultations for which the day is excluded, by their ids. */
  readonly consultations: readonly string[];
  /** False where the calendar isn't published, and the deadline therefore provisional. */
  readonly published: boolean;
}

/**
 * Every day from the legal receipt to the last lawful day, counted or skipped and why (条例 Art 33). The counted days run
 * from 1 to `deadline.workingDays`, the last on `deadline.periodEndsOn`; only an ordered day need not be worked. Ask it with the calendar of the deadline.
 */
export function proofOf(deadline: Deadline, calendar: Calendar): readonly ProofDay[] {
  const days: ProofDay[] = [];
  let counted = 0;
  for (let day = epochDayOf(deadline.receipt.on); day <= epochDayOf(deadline.dueOn); day++) {
    const date = dateOfEpochDay(day);
    const consultations = excludingOf(deadline.suspensions, date).map(({ id }) => id);
    const reason = reasonOf(deadline, date, dayNature(calendar, date), consultations.length > 0);
    const counts = reason === "WORKING_DAY" || reason === "MAKE_UP_WORKING_DAY";
    days.push({
      date,
      counted: counts ? ++counted : null,
      reason,
      ...(isByDateAlone(date, reason, calendar) ? fixedHolidayText : textOf(deadline, date, reason)),
      consultations: reason === "SUSPENDED" ? consultations : [],
      published: isCovered(calendar, date),
    });
  }
  return days;
}

/** A weekend or holiday is skipped for what it is, within a consultation too: only working days can be excluded. */
function reasonOf(deadline: Deadline, date: PlainDate, nature: DayNature, excluded: boolean): DayReason {
  if (date < deadline.startsAfter) return "BEFORE_RESTART";
  if (date === deadline.startsAfter) return "START_DAY";
  if (date > deadline.periodEndsOn) return "DELAY";
  if (excluded && (nature === "WORKING_DAY" || nature === "MAKE_UP_WORKING_DAY")) return "SUSPENDED";
  return nature;
}

/** Whether the law alone makes the day a holiday, as no notice of its year is published. */
function isByDateAlone(date: PlainDate, reason: DayReason, calendar: Calendar): boolean {
  return reason === "HOLIDAY" && date > calendar.coveredTo && isFixedHoliday(date);
}

function textOf(deadline: Deadline, date: PlainDate, reason: DayReason): DayReasonText {
  const text = dayReasonTexts[reason];
  if (reason === "START_DAY" && date === deadline.receipt.on) {
    return { label: startLabel(text.label, deadline.receipt.stated), article: articles.receipt };
  }
  if (reason === "BEFORE_RESTART" || reason === "START_DAY") {
    const cause = deadline.restarts.find(({ after }) => date <= after)?.cause;
    return { ...text, article: cause ? restartArticles[cause] : text.article };
  }
  if (deadline.ordered) return orderedText(text, date === deadline.dueOn);
  if (reason !== "SUSPENDED") return text;
  const names = excludingOf(deadline.suspensions, date).map(({ name }) => name);
  const { en, zh } = text.label;
  return { ...text, label: { en: `${en} (${names.join(", ")})`, zh: `${zh}（${names.join("、")}）` } };
}

const restartArticles = {
  CORRECTION: articles.correction,
  PAYMENT: articles.fee,
  ORDER: articles.remedies,
} as const satisfies Record<Restart["cause"], Label>;

/** The days of an ordered period are not those of the reply's own (条例 Art 33); its last one is what was ordered. */
function orderedText({ label, article }: DayReasonText, isLast: boolean): DayReasonText {
  const { en, zh } = label;
  return {
    label: isLast
      ? { en: `${en}; the day by which it was ordered to answer`, zh: `${zh}；责令答复期限届满之日` }
      : label,
    article: article === articles.reply ? articles.remedies : article,
  };
}

/** Of a day that was stated it says why (DOMAIN.md §1.5.2). */
function startLabel({ en, zh }: Label, stated: string | null): Label {
  return stated === null
    ? { en, zh }
    : { en: `${en}; stated as day of receipt: ${stated}`, zh: `${zh}；经认定：${stated}` };
}

function excludingOf(suspensions: readonly Suspension[], date: PlainDate): readonly Suspension[] {
  return suspensions.filter(({ after, until }) => after < date && date <= until);
}

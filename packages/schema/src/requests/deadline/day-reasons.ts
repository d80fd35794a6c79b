import type { Label } from "../../label.js";
import { articles } from "../articles.js";
import type { DayNature } from "./day-nature.js";

/** Why a day counts or doesn't: its nature, or what the law says of the time it lies in. */
export type DayReason = DayNature | "START_DAY" | "BEFORE_RESTART" | "SUSPENDED" | "DELAY";

/** The words of a reason, and the provision behind it. */
export interface DayReasonText {
  readonly label: Label;
  readonly article: Label;
}

/** A holiday of which no notice says anything yet: it is one by its date. */
export const fixedHolidayText: DayReasonText = {
  label: {
    en: "public holiday of fixed date; the year's notice isn't published",
    zh: "固定日期的法定节假日（年度安排尚未公布）",
  },
  article: articles.fixedHolidays,
};

/** The text of every reason; that of BEFORE_RESTART and SUSPENDED depends on the case. */
export const dayReasonTexts: Readonly<Record<DayReason, DayReasonText>> = {
  WORKING_DAY: { label: { en: "working day", zh: "工作日" }, article: articles.reply },
  MAKE_UP_WORKING_DAY: {
    label: { en: "make-up working day on a weekend", zh: "调休上班日" },
    article: articles.workingDays,
  },
  WEEKEND: { label: { en: "weekend", zh: "休息日" }, article: articles.workingDays },
  HOLIDAY: { label: { en: "public holiday", zh: "节假日" }, article: articles.workingDays },
  START_DAY: { label: { en: "first day, not counted", zh: "期间开始之日，不计算在内" }, article: articles.reply },
  BEFORE_RESTART: { label: { en: "before the period began anew", zh: "期限重新计算之前" }, article: articles.reply },
  SUSPENDED: { label: { en: "excluded: consultation", zh: "征求意见所需时间，不计算在内" }, article: articles.reply },
  DELAY: { label: { en: "reasonable delay", zh: "合理延迟" }, article: articles.delay },
};

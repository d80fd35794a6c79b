import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import { isStated } from "../../shared/stated.js";
import { type Outcome, outcomes } from "./outcomes.js";
import { type RemedyAgency, reviewBodies, reviewFirstSince } from "./review-bodies.js";

/** A period for a remedy. Days are calendar days (行政复议法 88, DOMAIN.md §1.8). */
export interface RemedyPeriod {
  readonly count: number;
  readonly unit: "CALENDAR_DAYS" | "MONTHS";
  readonly from: "RECEIPT_OF_LETTER" | "RECEIPT_OF_REVIEW_DECISION";
}

/** How an answer may be challenged, as data and as the letter's words. */
export interface Remedy {
  /** The case of DOMAIN.md §8.4. */
  readonly rule: "A" | "B" | "C";
  /** REVIEW_FIRST is 复议前置: no suit without reconsideration (行政复议法 23). */
  readonly kind: "REVIEW_FIRST" | "REVIEW_OR_SUIT";
  /** 行政复议; several bodies only before 2024, at the applicant's choice. */
  readonly review: { readonly period: RemedyPeriod; readonly bodies: readonly string[] };
  /** 行政诉讼. */
  readonly suit: { readonly period: RemedyPeriod; readonly court: string };
  /** The paragraph of the letter. */
  readonly text: string;
  readonly label: Label;
}

/** 60 days (行政复议法 20). */
const reviewPeriod: RemedyPeriod = { count: 60, unit: "CALENDAR_DAYS", from: "RECEIPT_OF_LETTER" };
/** 15 days (行政诉讼法 45). */
const suitAfterReview: RemedyPeriod = { count: 15, unit: "CALENDAR_DAYS", from: "RECEIPT_OF_REVIEW_DECISION" };
/** 6 months (行政诉讼法 46). */
const directSuit: RemedyPeriod = { count: 6, unit: "MONTHS", from: "RECEIPT_OF_LETTER" };

/** Whether an outcome demands reconsideration before suit (行政复议法 23(1)(4); DOMAIN.md §8.4). */
export function isReviewFirst(outcome: Outcome, agency: Pick<RemedyAgency, "reviewFirstToo">): boolean {
  return outcomes[outcome].refusesUnder !== null || (agency.reviewFirstToo ?? []).includes(outcome);
}

/**
 * The remedies of a letter by its date, the outcomes of its items (those of withheld parts included) and its agency
 * (DOMAIN.md §8.4). One item that demands reconsideration first decides for the whole letter.
 * @param letter what the letter calls itself, as in 本答复.
 * @throws RangeError when the reconsideration body or the court isn't configured.
 */
export function remedyOf(
  date: PlainDate,
  items: readonly Outcome[],
  agency: RemedyAgency,
  letter: "本答复" | "本告知书" = "本答复",
): Remedy {
  const bodies = reviewBodies(agency, date);
  if (bodies.length === 0) throw new RangeError("The reconsideration body is not configured");
  if (!isStated(agency.court)) throw new RangeError("The court is not configured");
  const since2024 = date >= reviewFirstSince;
  if (since2024 && items.some((outcome) => isReviewFirst(outcome, agency))) return reviewFirst(bodies, agency, letter);
  return reviewOrSuit(since2024 ? "B" : "C", bodies, agency, letter);
}

/** The remedies as the letter's paragraph; see {@link remedyOf}. @throws RangeError as there. */
export function remedyText(date: PlainDate, items: readonly Outcome[], agency: RemedyAgency): string {
  return remedyOf(date, items, agency).text;
}

/** Case A. That reconsideration comes first must be said in the decision (行政复议法 23(2)). */
function reviewFirst(bodies: readonly string[], agency: RemedyAgency, letter: string): Remedy {
  const court = agency.courtAfterReview ?? agency.court;
  return {
    rule: "A",
    kind: "REVIEW_FIRST",
    review: { period: reviewPeriod, bodies },
    suit: { period: suitAfterReview, court },
    text: `如对${letter}不服，应当自收到${letter}之日起60日内先向${bodies.join("或者")}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向${court}提起行政诉讼。`,
    label: {
      en: "Reconsideration first, within 60 days; a suit within 15 days of its decision",
      zh: "复议前置：60日内先申请行政复议，对复议决定不服的15日内提起行政诉讼",
    },
  };
}

/** Cases B and C: the applicant's choice. */
function reviewOrSuit(rule: "B" | "C", bodies: readonly string[], agency: RemedyAgency, letter: string): Remedy {
  return {
    rule,
    kind: "REVIEW_OR_SUIT",
    review: { period: reviewPeriod, bodies },
    suit: { period: directSuit, court: agency.court },
    text: `如对${letter}不服，可以自收到${letter}之日起60日内向${bodies.join("或者")}申请行政复议，或者自收到${letter}之日起6个月内向${agency.court}提起行政诉讼。`,
    label: {
      en: "Reconsideration within 60 days, or a suit within 6 months",
      zh: "60日内申请行政复议，或者6个月内提起行政诉讼",
    },
  };
}

import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import { isOutcome, type Outcome } from "../answer/outcomes.js";
import { isReviewFirst } from "../answer/remedies.js";
import { reviewFirstSince } from "../answer/review-bodies.js";
import { articles } from "../articles.js";
import { type LateExtension, lateExtensions } from "../deadline/late-extensions.js";
import { consultationDue, correctionNoticeDue, feePaymentDue } from "../deadline/other-periods.js";
import { type DeadlineSettings, defaultDeadlineSettings } from "../deadline/settings.js";
import type { CaseFacts, Proceeding } from "../ledger/case-state.js";
import type { Ledger } from "../ledger/events.js";
import { isOrdered, isPaidLate, untoldObjectors } from "../ledger/outstanding.js";
import { proceedingsOf } from "../ledger/proceedings.js";
import { wrongFee } from "./fee-finding.js";
import type { FeeChecked } from "./letters/fee-checked.js";

const texts = {
  CORRECTION_NOTICE_LATE: {
    label: {
      en: "The correction was asked for later than 7 working days after the receipt of the application.",
      zh: "补正告知超过自收到申请之日起7个工作日的期限。",
    },
    article: articles.correction,
  },
  EXTENSION_LATE: {
    label: {
      en: "The period was extended after it had run out; by the city's configuration that counts.",
      zh: "答复期限届满后才作出延期，按本市设置予以计入。",
    },
    article: articles.reply,
  },
  EXTENSION_ENTERED_LATE: {
    label: {
      en: "An extension is dated within the period, and was entered after the day that it extended.",
      zh: "延期日期在答复期限之内，但在原期限届满后才录入。",
    },
    article: articles.reply,
  },
  OBJECTOR_NOT_TOLD: {
    label: {
      en: "What a third party objected to is disclosed, and that third party was not told in writing what is disclosed, and why.",
      zh: "第三方不同意公开而决定公开，未将决定公开的政府信息内容和理由书面告知第三方。",
    },
    article: articles.thirdParty,
  },
  CONSULTATION_RECEIPT_UNKNOWN: {
    label: {
      en: "An opinion came in more than 15 working days after it was asked for, and the receipt of its letter isn't entered: the clock may have been stopped for too long.",
      zh: "意见在征求意见书发出15个工作日之后收到，未登记被征求意见方的签收日期，停止计算期限的时间可能过长。",
    },
    article: articles.thirdParty,
  },
  FEE_RECEIPT_UNKNOWN: {
    label: {
      en: "The fee was paid more than 20 working days after its notice, and the receipt of the notice isn't entered: whether it was paid in time can't be told.",
      zh: "费用在收费通知20个工作日之后缴纳，未登记通知的签收日期，无法判断是否按期缴费。",
    },
    article: articles.fee,
  },
  PAYMENT_LATE: {
    label: {
      en: "The fee was paid later than 20 working days after the receipt of its notice, as was entered afterwards: the request counts as abandoned.",
      zh: "事后登记的签收日期表明，费用未在收到收费通知次日起20个工作日内缴纳，视为放弃申请。",
    },
    article: articles.fee,
  },
  FEE_AMOUNT_UNUSUAL: {
    label: {
      en: "The fee notice states an amount that the bands don't give.",
      zh: "收费通知载明的金额与收费分档计算不符。",
    },
    article: articles.fee,
  },
  CORRECTION_LATE_JUSTIFIED: {
    label: {
      en: "The correction came in after the day that the notice gave, and was taken for the reason that is stated with it.",
      zh: "申请人逾期补正，已按写明的正当理由恢复办理。",
    },
    article: articles.correction,
  },
  SUIT_WITHOUT_REVIEW: {
    label: {
      en: "A direct suit was filed where reconsideration comes first.",
      zh: "属于复议前置的情形，未经行政复议直接起诉。",
    },
    article: articles.reviewFirst,
  },
} as const satisfies Record<string, { readonly label: Label; readonly article: Label }>;

/** What of a case the agency should know; by code. */
export type CaseFindingCode = keyof typeof texts;

/** How grave a finding is: NOTE of what somebody has decided, WARN where people have to look, ERROR where a duty isn't met. */
export type CaseFindingSeverity = "NOTE" | "WARN" | "ERROR";

/** What the facts of a case don't tell. */
export interface BesideFacts {
  /** The events, of which it is asked when they were entered. */
  readonly ledger?: Ledger;
  readonly settings?: DeadlineSettings;
  /** The outcomes of the items of its reply and of their withheld parts, as far as the reply is kept. */
  readonly decided?: readonly Outcome[];
  /** Outcomes for which the place asks for reconsideration first besides 条例 Art 14 to 16 (DOMAIN.md §8.4). */
  readonly reviewFirstToo?: readonly Outcome[];
  /** What a fee can be checked against; null where it was checked when its notice was composed. */
  readonly fee?: FeeChecked | null;
}

/** Something that happened in a case and that the law doesn't foresee so. It is entered all the same. */
export interface CaseFinding {
  readonly code: CaseFindingCode;
  readonly severity: CaseFindingSeverity;
  readonly label: Label;
  readonly article: Label;
}

/** The findings about a case, in the order in which cases meet them. */
export function findingsOf(facts: CaseFacts, calendar: Calendar, beside: BesideFacts = {}): readonly CaseFinding[] {
  const { ledger = [], settings = defaultDeadlineSettings, fee = null } = beside;
  const late = new Set(facts.extensionDays > 0 ? lateExtensions(ledger, calendar, settings) : []);
  const feeLabel = facts.fee && fee && wrongFee(facts.fee.amountYuan, fee.items);
  const codes: readonly CaseFindingCode[] = [
    ...(isCorrectionNoticeLate(facts, calendar) ? (["CORRECTION_NOTICE_LATE"] as const) : []),
    ...(isCorrectionLate(facts) ? (["CORRECTION_LATE_JUSTIFIED"] as const) : []),
    ...(["GIVEN", "ENTERED"] as const).flatMap((one) => (late.has(one) ? [extensionCodes[one]] : [])),
    ...(isOpinionTimeUnknown(facts, calendar) ? (["CONSULTATION_RECEIPT_UNKNOWN"] as const) : []),
    ...paymentFindings(facts, calendar),
    ...(feeLabel ? (["FEE_AMOUNT_UNUSUAL"] as const) : []),
    ...(untoldObjectors(facts).length > 0 ? (["OBJECTOR_NOT_TOLD"] as const) : []),
    ...(proceedingsOf(facts).some((one) => isSuitWithoutReview(facts, one, beside))
      ? (["SUIT_WITHOUT_REVIEW"] as const)
      : []),
  ];
  const found = codes.map((code) => ({ code, severity: severityOf(code), ...texts[code] }));
  return found.map((one) => (one.code === "FEE_AMOUNT_UNUSUAL" && feeLabel ? { ...one, label: feeLabel } : one));
}

function severityOf(code: CaseFindingCode): CaseFindingSeverity {
  if (code === "CORRECTION_LATE_JUSTIFIED") return "NOTE";
  return code === "OBJECTOR_NOT_TOLD" ? "ERROR" : "WARN";
}

const extensionCodes = { GIVEN: "EXTENSION_LATE", ENTERED: "EXTENSION_ENTERED_LATE" } as const satisfies Record<
  LateExtension,
  CaseFindingCode
>;

/** Whether the notice of correction went out later than 7 working days after the legal receipt (条例 Art 30). It counts. */
function isCorrectionNoticeLate({ correction, receivedOn }: CaseFacts, calendar: Calendar): boolean {
  if (correction === null || receivedOn === null) return false;
  return correction.askedOn > correctionNoticeDue(receivedOn, calendar).date;
}

/** Whether an opinion came so late that the clock ran again before it, if its letter was received soon (Art 32, 34). */
function isOpinionTimeUnknown({ consultations }: CaseFacts, calendar: Calendar): boolean {
  return consultations.some(
    ({ sentOn, receivedOn, opinionOn }) =>
      receivedOn === null && opinionOn !== null && opinionOn > consultationDue(sentOn, calendar).date,
  );
}

/**
 * Whether a fee was paid in time, where its payment was entered before the receipt of its notice (109号). Not once an answer
 * is ordered: then the request isn't abandoned, whenever it was paid.
 */
function paymentFindings(facts: CaseFacts, calendar: Calendar): readonly CaseFindingCode[] {
  const { fee } = facts;
  if (isOrdered(facts)) return [];
  if (isPaidLate(facts, calendar)) return ["PAYMENT_LATE"];
  const isUnknown = fee !== null && fee.paidOn !== null && fee.receivedOn === null;
  return isUnknown && fee.paidOn > feePaymentDue(fee.noticedOn, calendar).date ? ["FEE_RECEIPT_UNKNOWN"] : [];
}

/** Whether a correction that counts came after the day that its notice gave: then it states a reason (Art 30). */
function isCorrectionLate({ correction }: CaseFacts): boolean {
  return correction !== null && correction.correctedOn !== null && correction.correctedOn > correction.correctBy;
}

/**
 * Whether a suit skipped the reconsideration that comes first since 2024: against a refusal under 条例 Art 14, 15 or 16
 * or what the place adds to them (`reviewFirstToo`), by the day of its letter, and against the failure to reply by the day of the suit (行政复议法 23, DOMAIN.md §1.8). One
 * item or withheld part that is refused so decides for the whole reply (§8.4 A). The ledger itself doesn't know the items of
 * a reply that was drafted elsewhere, nor the outcomes that a body adds by configuration. Of an
 * answer that was set aside the outcomes of its items are known, not those of their withheld parts.
 */
function isSuitWithoutReview(facts: CaseFacts, { suit, challenged }: Proceeding, beside: BesideFacts): boolean {
  const { decided = [], reviewFirstToo = [] } = beside;
  if (suit === null || suit.afterReview) return false;
  const earlier = facts.answers[challenged.answer - 1];
  const { signedOn, outcome } = earlier ?? facts;
  if (!challenged.answered) return isSince2024(suit.filedOn);
  const items = earlier ? earlier.items : decided;
  const all = [outcome, ...items].filter((one): one is Outcome => one !== null && isOutcome(one));
  return isSince2024(signedOn) && all.some((one) => isReviewFirst(one, { reviewFirstToo }));
}

function isSince2024(day: PlainDate | null): boolean {
  return day !== null && day >= reviewFirstSince;
}

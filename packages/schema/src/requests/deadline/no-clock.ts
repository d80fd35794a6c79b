import type { Label } from "../../label.js";
import { articles } from "../articles.js";

/** Why no clock runs, as `NoDeadline` says it. */
export interface NoClockReason {
  readonly code: NoClockCode;
  readonly label: Label;
  /** Null where no provision of the law is behind it. */
  readonly article: Label | null;
}

const reasons = {
  NOT_RECEIVED: { en: "No application was received", zh: "尚未收到申请", article: articles.receipt },
  AWAITING_CONFIRMATION: {
    en: "Confirmation with the applicant is outstanding",
    zh: "尚未与申请人确认收到申请之日",
    article: articles.receipt,
  },
  AWAITING_CORRECTION: { en: "The applicant has yet to correct", zh: "待申请人补正", article: articles.correction },
  CORRECTION_LAPSED: {
    en: "Not corrected in time: the request counts as abandoned",
    zh: "逾期未补正，视为放弃申请",
    article: articles.correction,
  },
  AWAITING_PAYMENT: { en: "The applicant has yet to pay the fee", zh: "待申请人缴费", article: articles.fee },
  PAYMENT_LAPSED: {
    en: "Not paid in time: the request counts as abandoned",
    zh: "逾期未缴费，视为放弃申请",
    article: articles.fee,
  },
  WITHDRAWN: { en: "The applicant withdrew", zh: "申请人已撤回申请", article: null },
  TRANSFERRED: { en: "Transferred to another agency", zh: "已移交其他行政机关", article: null },
  SPLIT: { en: "Its items became cases of their own", zh: "已按一事一申请拆分为多件", article: null },
  ORDERED_WITHOUT_DAY: {
    en: "Ordered to answer, and the order states no day",
    zh: "已被责令答复，但未载明答复期限",
    article: articles.remedies,
  },
  ANSWERED: { en: "Answered while no clock ran", zh: "期限停止计算期间已办结", article: null },
} as const satisfies Record<string, Label & { readonly article: Label | null }>;

/** The codes of {@link NoClockReason}. */
export type NoClockCode = keyof typeof reasons;

/** A reason with its words and its article. */
export function noClockReason(code: NoClockCode): NoClockReason {
  const { en, zh, article } = reasons[code];
  return { code, label: { en, zh }, article };
}

/** Whether the case is at its end, rather than waiting: nothing the agency does now starts a clock. */
export function isEnd(code: NoClockCode): boolean {
  return !code.startsWith("AWAITING") && code !== "NOT_RECEIVED" && code !== "ORDERED_WITHOUT_DAY";
}

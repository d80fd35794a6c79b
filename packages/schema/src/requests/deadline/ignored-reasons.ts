import type { Label } from "../../label.js";
import { articles } from "../articles.js";
import type { IgnoredAct, IgnoredReason } from "./acts.js";

/** Why the clock ignores an act, in words, and the provision behind it; of what nobody asked for: {@link articleOf}. */
export const ignoredReasons: Readonly<Record<IgnoredReason, { readonly label: Label; readonly article: Label }>> = {
  PERIOD_OVER: {
    label: { en: "The period for the reply has run out", zh: "答复期限已届满" },
    article: articles.reply,
  },
  ASKED_BEFORE: {
    label: { en: "A correction is asked for once (Art 30)", zh: "补正应当一次性告知（第三十条）" },
    article: articles.correction,
  },
  NOT_ASKED: {
    label: { en: "Nothing was asked for", zh: "未曾告知补正或者缴费" },
    article: articles.correction,
  },
  CORRECTION_LATE: {
    label: {
      en: "Corrected after the day that the notice gave, without a good reason: the request counts as abandoned (Art 30)",
      zh: "无正当理由逾期补正，已视为放弃申请（第三十条）",
    },
    article: articles.correction,
  },
  PAYMENT_LATE: {
    label: {
      en: "Paid later than 20 working days after the notice's receipt: the request counts as abandoned (109号)",
      zh: "缴费期限届满后缴费，已视为放弃申请（109号）",
    },
    article: articles.fee,
  },
  OVER_TWENTY: {
    label: {
      en: "Extensions are 20 working days in total (Art 33)",
      zh: "延长的期限最长不得超过20个工作日（第三十三条）",
    },
    article: articles.reply,
  },
};

/** The provision for which the clock ignores this act. */
export function articleOf({ event, reason }: IgnoredAct): Label {
  return reason === "NOT_ASKED" && event.kind === "paid" ? articles.fee : ignoredReasons[reason].article;
}

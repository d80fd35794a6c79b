import type { Label } from "../../label.js";
import type { Appellant, Consulted, Delivery, EventData, OrderedBy, RemedyResult } from "../ledger/events.js";

/** How both sides confirmed (条例 Art 31). */
export const wayLabels = {
  PHONE: { en: "Telephone", zh: "电话" },
  MESSAGE: { en: "Text message", zh: "短信" },
  EMAIL: { en: "E-mail", zh: "电子邮件" },
  PORTAL: { en: "On the portal", zh: "平台" },
  VISIT: { en: "Visit", zh: "当面" },
} as const satisfies Record<EventData["confirmed"]["way"], Label>;

/** Whose opinion is asked for (条例 Art 32, 34). */
export const consultedLabels = {
  THIRD_PARTY: { en: "Third party", zh: "第三方" },
  AGENCY: { en: "Agency that made the information too", zh: "共同制作机关" },
} as const satisfies Record<Consulted, Label>;

/** How a letter is delivered (DOMAIN.md §8.5). */
export const deliveryLabels = {
  DIRECT: { en: "Handed over", zh: "直接送达" },
  ENTRUSTED: { en: "Through another agency", zh: "委托送达" },
  POST: { en: "Post", zh: "邮寄送达" },
  ELECTRONIC: { en: "Electronic", zh: "电子送达" },
} as const satisfies Record<Delivery, Label>;

/** How reconsideration or a suit ended (DOMAIN.md §2.4). */
export const resultLabels = {
  UPHELD: { en: "Upheld", zh: "结果维持" },
  CORRECTED: { en: "Corrected", zh: "结果纠正" },
  OTHER: { en: "Other", zh: "其他结果" },
} as const satisfies Record<RemedyResult, Label>;

/** What orders to answer anew (责令重新答复). */
export const orderedByLabels = {
  REVIEW_DECISION: { en: "Reconsideration decision", zh: "行政复议决定" },
  JUDGMENT: { en: "Judgment of the first instance, effective", zh: "生效的一审裁判" },
  APPEAL_JUDGMENT: { en: "Judgment of the second instance", zh: "二审裁判" },
} as const satisfies Record<OrderedBy, Label>;

/** Who appeals against the judgment of the first instance. */
export const appellantLabels = {
  APPLICANT: { en: "Applicant", zh: "申请人" },
  AGENCY: { en: "Agency", zh: "行政机关" },
  THIRD_PARTY: { en: "Third party", zh: "第三人" },
} as const satisfies Record<Appellant, Label>;

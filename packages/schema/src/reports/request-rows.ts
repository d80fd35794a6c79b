import type { Label } from "../label.js";

/** Under which heading of 三、本年度办理结果 a row stands; null: directly. */
export type ResultGroup = "refused" | "unable" | "declined" | "otherwise" | null;

/** One leaf of 三、本年度办理结果: its key, caption and heading, and the outcome that it counts. */
const row = <const Key extends string, const Outcome extends string>(
  key: Key,
  outcome: Outcome,
  group: ResultGroup,
  zh: string,
  en: string,
) => ({ key, outcome, group, label: { en, zh } });

/** The leaves r3–r23 in order, captions verbatim (DOMAIN.md §2.3). A request counts in exactly one (§1.5.4). */
export const resultRows = [
  row("granted", "GRANTED", null, "（一）予以公开", "(1) Disclosed"),
  row(
    "partial",
    "PARTIAL",
    null,
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "(2) Partly disclosed (counted here only)",
  ),
  row("stateSecret", "STATE_SECRET", "refused", "1.属于国家秘密", "1. State secret"),
  row("forbiddenByLaw", "FORBIDDEN_BY_LAW", "refused", "2.其他法律行政法规禁止公开", "2. Forbidden by other law"),
  row("safetyStability", "SAFETY_STABILITY", "refused", "3.危及“三安全一稳定”", "3. Endangers safety and stability"),
  row("thirdParty", "THIRD_PARTY", "refused", "4.保护第三方合法权益", "4. Rights of a third party"),
  row("internalAffairs", "INTERNAL_AFFAIRS", "refused", "5.属于三类内部事务信息", "5. Internal affairs"),
  row("deliberative", "DELIBERATIVE", "refused", "6.属于四类过程性信息", "6. Deliberative information"),
  row("enforcementFile", "ENFORCEMENT_FILE", "refused", "7.属于行政执法案卷", "7. Enforcement file"),
  row("adminQuery", "ADMIN_QUERY", "refused", "8.属于行政查询事项", "8. Administrative query"),
  row("notHeld", "NOT_HELD", "unable", "1.本机关不掌握相关政府信息", "1. Not held by the agency"),
  row("needsCreation", "NEEDS_CREATION", "unable", "2.没有现成信息需要另行制作", "2. Would have to be created"),
  row("stillUnclear", "STILL_UNCLEAR", "unable", "3.补正后申请内容仍不明确", "3. Still unclear after correction"),
  row("petition", "PETITION", "declined", "1.信访举报投诉类申请", "1. Petition or complaint"),
  row("repeated", "REPEATED", "declined", "2.重复申请", "2. Repeated"),
  row("publication", "PUBLICATION", "declined", "3.要求提供公开出版物", "3. Asks for a publication"),
  row("abusive", "ABUSIVE", "declined", "4.无正当理由大量反复申请", "4. Repeated in volume without reason"),
  row(
    "reconfirm",
    "RECONFIRM",
    "declined",
    "5.要求行政机关确认或重新出具已获取信息",
    "5. Asks to confirm or re-issue information obtained",
  ),
  row(
    "noCorrection",
    "NO_CORRECTION",
    "otherwise",
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "1. Not corrected in time without reason, no longer handled",
  ),
  row(
    "noFee",
    "NO_FEE",
    "otherwise",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "2. Fee not paid in time, no longer handled",
  ),
  row("otherHandling", "OTHER_HANDLING", "otherwise", "3.其他", "3. Other"),
] as const;

/** The headings of 三、本年度办理结果, as the form prints them. */
export const resultHeadings: Readonly<Record<NonNullable<ResultGroup> | "all", Label>> = {
  all: { zh: "三、本年度办理结果", en: "III. Results of the year" },
  refused: { zh: "（三）不予公开", en: "(3) Refused" },
  unable: { zh: "（四）无法提供", en: "(4) Cannot be provided" },
  declined: { zh: "（五）不予处理", en: "(5) Not handled" },
  otherwise: { zh: "（六）其他处理", en: "(6) Handled otherwise" },
};

/** The rows around the leaves: r1, r2, r24, r25. */
export const boundaryRows = {
  newReceived: { zh: "一、本年新收政府信息公开申请数量", en: "I. Requests received in the year" },
  carriedIn: { zh: "二、上年结转政府信息公开申请数量", en: "II. Requests carried in from the year before" },
  total: { zh: "（七）总计", en: "(7) Total" },
  carriedOut: { zh: "四、结转下年度继续办理", en: "IV. Carried out to the next year" },
} as const satisfies Readonly<Record<string, Label>>;

import type { Label } from "../../label.js";
import type { requestOutcome } from "../model.js";
import { type Article, feeRules, regulation } from "./article.js";
import type { Statement } from "./statements.js";

/** A leaf row of Table 3, r3–r23 (DOMAIN.md §2.3). */
export type OutcomeRow = Exclude<keyof typeof requestOutcome.members, "UNKNOWN">;

/** The groups (一)–(六) of Table 3 (DOMAIN.md §2.3). */
export type OutcomeGroup = "GRANTED" | "PARTIAL" | "REFUSED" | "NOT_PROVIDED" | "NOT_HANDLED" | "OTHER";

/** An outcome (DOMAIN.md §1.5.4): its name, its articles, the row that counts it, and what the answer must say. */
export interface OutcomeRule {
  readonly label: Label;
  /** Cited in the letter in this order. Empty where practice, not an article, knows the outcome. */
  readonly articles: readonly Article[];
  readonly group: OutcomeGroup;
  readonly row: OutcomeRow;
  /** The article of the exemption under which it refuses; null for all that is no 不予公开 in the sense of §8.4. */
  readonly refusesUnder: 14 | 15 | 16 | null;
  readonly mustSay: readonly Statement[];
}

const art36 = (item: number) => regulation(36, { item });

/** What the rules of one group of Table 3 have in common. */
const inGroup =
  (group: OutcomeGroup) =>
  (en: string, zh: string, row: OutcomeRow, articles: readonly Article[], mustSay: readonly Statement[]) =>
    ({ label: { en, zh }, articles, group, row, refusesUnder: null, mustSay }) satisfies OutcomeRule;

/** Refusals under the exemptions of Art 14–16, told with reasons by Art 36(3) (DOMAIN.md §1.4). */
const refusal = (
  en: string,
  zh: string,
  row: OutcomeRow,
  refusesUnder: 14 | 15 | 16,
  paragraph?: number,
  ...more: readonly Statement[]
): OutcomeRule => ({
  label: { en, zh },
  articles: [regulation(refusesUnder, paragraph === undefined ? {} : { paragraph }), art36(3)],
  group: "REFUSED",
  row,
  refusesUnder,
  mustSay: ["REASONS", ...more],
});

const granted = inGroup("GRANTED");
const notProvided = inGroup("NOT_PROVIDED");
const notHandled = inGroup("NOT_HANDLED");
const other = inGroup("OTHER");

const rules = {
  DISCLOSED_ALREADY_PUBLIC: granted("Already public", "已主动公开", "GRANTED", [art36(1)], ["ACCESS"]),
  DISCLOSED: granted("Disclosed", "予以公开", "GRANTED", [art36(2)], ["PROVIDED"]),
  PARTIAL: inGroup("PARTIAL")("Partly disclosed", "部分公开", "PARTIAL", [regulation(37)], ["PROVIDED", "WITHHELD"]),
  REFUSED_STATE_SECRET: refusal("Refused: state secret", "不予公开：国家秘密", "STATE_SECRET", 14),
  REFUSED_FORBIDDEN_BY_LAW: refusal(
    "Refused: forbidden by law",
    "不予公开：法律、行政法规禁止公开",
    "FORBIDDEN_BY_LAW",
    14,
    undefined,
    "LAW",
  ),
  REFUSED_SAFETY_STABILITY: refusal(
    "Refused: safety and stability",
    "不予公开：危及“三安全一稳定”",
    "SAFETY_STABILITY",
    14,
  ),
  REFUSED_THIRD_PARTY: refusal(
    "Refused: rights of a third party",
    "不予公开：保护第三方合法权益",
    "THIRD_PARTY",
    15,
    undefined,
    "CONSULTATION",
  ),
  REFUSED_INTERNAL_AFFAIRS: refusal("Refused: internal affairs", "不予公开：内部事务信息", "INTERNAL_AFFAIRS", 16, 1),
  REFUSED_DELIBERATIVE: refusal("Refused: deliberative", "不予公开：过程性信息", "DELIBERATIVE", 16, 2),
  REFUSED_ENFORCEMENT_FILE: refusal(
    "Refused: enforcement file",
    "不予公开：行政执法案卷信息",
    "ENFORCEMENT_FILE",
    16,
    2,
  ),
  ADMIN_QUERY: inGroup("REFUSED")(
    "Administrative query under another law",
    "属于行政查询事项",
    "ADMIN_QUERY",
    [art36(7)],
    ["LAW"],
  ),
  NOT_EXIST: notProvided("Doesn't exist", "政府信息不存在", "NOT_HELD", [art36(4)], ["SEARCH"]),
  NOT_THIS_AGENCY: notProvided(
    "Another agency's",
    "不属于本机关负责公开",
    "NOT_HELD",
    [art36(5)],
    ["REASONS", "RIGHT_AGENCY"],
  ),
  NEEDS_PROCESSING: notProvided(
    "Would have to be created",
    "需要加工、分析",
    "NEEDS_CREATION",
    [regulation(38)],
    ["REASONS"],
  ),
  STILL_UNCLEAR: notProvided(
    "Still unclear after correction",
    "补正后仍不明确",
    "STILL_UNCLEAR",
    [regulation(30)],
    ["REASONS", "CORRECTION_NOTICE", "CORRECTION_RECEIVED"],
  ),
  PETITION_COMPLAINT: notHandled(
    "Petition, complaint or report",
    "信访、投诉、举报",
    "PETITION",
    [regulation(39, { paragraph: 1 })],
    ["REASONS"],
  ),
  REPEATED: notHandled("Repeated", "重复申请", "REPEATED", [art36(6)], ["EARLIER_REPLY"]),
  PUBLICATION: notHandled(
    "Asks for a publication",
    "要求提供公开出版物",
    "PUBLICATION",
    [regulation(39, { paragraph: 2 })],
    [],
  ),
  ABUSIVE_VOLUME: notHandled(
    "Volume or frequency without reason",
    "无正当理由大量反复申请",
    "ABUSIVE",
    [regulation(35)],
    ["REASONS_ASKED", "REASONS"],
  ),
  RECONFIRM: notHandled("Asks to confirm or re-issue", "要求确认或重新出具已获取信息", "RECONFIRM", [], ["REASONS"]),
  ABANDONED_NO_CORRECTION: other(
    "Abandoned: not corrected in time",
    "逾期不补正，视为放弃",
    "NO_CORRECTION",
    [regulation(30)],
    ["CORRECTION_NOTICE"],
  ),
  ABANDONED_NO_FEE: other(
    "Abandoned: fee not paid in time",
    "逾期未缴费，视为放弃",
    "NO_FEE",
    [feeRules],
    ["FEE_NOTICE"],
  ),
  OTHER: other("Other: withdrawn and the like", "其他（撤回申请等）", "OTHER_HANDLING", [], ["REASONS"]),
} as const satisfies Record<string, OutcomeRule>;

/** How a request is answered: the ids of DOMAIN.md §1.5.4, finer than the rows of Table 3. */
export type Outcome = keyof typeof rules;

/** The outcomes that refuse under Art 14, 15 or 16. */
export type Refusal = Extract<Outcome, `REFUSED_${string}`>;

/** Every outcome with its rule, in the order of Table 3. */
export const outcomes: Readonly<Record<Outcome, OutcomeRule>> = rules;

/** The ids of the outcomes, in the order of Table 3. */
export const outcomeIds = Object.keys(rules) as readonly Outcome[];

/** Whether a text is the id of an outcome, as an event `drafted` carries it. */
export function isOutcome(text: string): text is Outcome {
  return Object.hasOwn(rules, text);
}

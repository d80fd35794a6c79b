import type { Label } from "../../label.js";
import { remedyColumns, remedyGroups } from "../captions.js";
import type { CellId, RemedyColumnKey, RemedyGroupKey } from "../cells.js";
import { resultRows } from "../request-rows.js";
import { type Balance, balance, type Term, termsOf } from "./balance.js";
import { type Rule, sources, type Violation } from "./rule.js";

type Group = (typeof remedyGroups)[number];

const cell = (group: RemedyGroupKey, column: RemedyColumnKey): CellId => `t4.${group}.${column}`;
const results = remedyColumns.slice(0, -1);

/** T4-A: total = upheld + corrected + other + pending. */
const addsUp = ({ key, label }: Group): Balance => ({
  id: `T4-A.${key}`,
  severity: "ERROR",
  eachPart: true,
  label: { en: `The total is the sum of the results: ${label.en}`, zh: `总计等于各项结果之和（${label.zh}）` },
  source: sources.format,
  left: [{ cell: cell(key, "total") }],
  relation: "=",
  right: termsOf(results.map((one) => cell(key, one.key))),
  cause: { en: "A case has no result and isn't counted as pending.", zh: "可能有案件既无结果又未计入尚未审结。" },
});

/**
 * T4-B: what was pending at the end of last year is decided or still pending in this one. Where the records tell which
 * were filed before the year, last year's pending are compared with those; of tables alone only with the whole total,
 * in which new cases hide as many old ones that were lost.
 */
const explained = ({ key, label }: Group): Rule => ({
  id: `T4-B.${key}`,
  severity: "WARN",
  label: {
    en: `Last year's pending cases are in this year's: ${label.en}`,
    zh: `上年尚未审结的案件在本年有去向（${label.zh}）`,
  },
  source: sources.format,
  standsOn: { cells: [cell(key, "total")], lastYear: [cell(key, "pending")] },
  check: (facts) => {
    const [total, pending] = [facts.number(cell(key, "total")), facts.number(cell(key, "pending"), "LAST_YEAR")];
    const old = facts.context.remediesFiledBefore?.[key] ?? null;
    return (old ?? total) >= pending ? [] : [lostOnes(key, { total, pending, old })];
  },
});

interface Pending {
  readonly total: number;
  /** Pending at the end of last year, as its report says. */
  readonly pending: number;
  /** Of the total, filed before the year; null where there is no telling. */
  readonly old: number | null;
}

function lostOnes(key: RemedyGroupKey, { total, pending, old }: Pending): Violation {
  const among = (lang: keyof Label) =>
    old === null ? "" : lang === "en" ? `, ${old} of them filed before the year` : `，其中年前立案 ${old} 件`;
  return {
    cells: [
      { cell: cell(key, "total"), of: "REPORT", value: total },
      { cell: cell(key, "pending"), of: "LAST_YEAR", value: pending },
    ],
    message: {
      en: `${pending} were pending at the end of last year, ${total} are counted this year${among("en")}`,
      zh: `上年末尚未审结 ${pending} 件，本年共计 ${total} 件${among("zh")}`,
    },
    cause: {
      en: "Cases of last year were left out, or given an earlier end after its report; or they are counted by the year of filing.",
      zh: "可能漏计上年遗留案件，或在上年度报告后倒填审结日期，或按立案年度统计。",
    },
  };
}

const refusals = [
  "stateSecret",
  "forbiddenByLaw",
  "safetyStability",
  "thirdParty",
  "internalAffairs",
  "deliberative",
  "enforcementFile",
];
const answersSuedDirectly = resultRows
  .filter(({ key }) => !refusals.includes(key))
  .map(({ key }) => `t3.${key}.total` as const);

/** There is nothing to review or to sue about but replies of this year and the last, and what was pending. */
const fewerThanAnswers: Balance = {
  id: "T34-A",
  severity: "WARN",
  label: {
    en: "No more reconsiderations than answers of the two years",
    zh: "行政复议数量不超过两年办结与上年遗留之和",
  },
  source: sources.practice,
  left: [{ cell: cell("review", "total") }],
  relation: "<=",
  right: [
    { cell: "t3.total.total" },
    { cell: "t3.carriedOut.total" },
    { cell: "t3.total.total", of: "LAST_YEAR" },
    { cell: cell("review", "pending"), of: "LAST_YEAR" },
  ],
  cause: {
    en: "Reconsiderations about something else than disclosure were counted, or answers are missing in Table 3.",
    zh: "可能计入了与政府信息公开无关的复议案件，或表三漏计办结。",
  },
};

/** A suit after reconsideration follows a reconsideration that was decided, of this year or the last. */
const afterReview: Balance = {
  id: "T44-A",
  severity: "WARN",
  label: {
    en: "No more suits after reconsideration than reconsiderations decided",
    zh: "复议后起诉数量不超过已审结复议与上年遗留之和",
  },
  source: sources.practice,
  left: [{ cell: cell("suitAfterReview", "total") }],
  relation: "<=",
  right: [
    ...termsOf((["upheld", "corrected", "other"] as const).map((key) => cell("review", key))),
    ...termsOf(
      (["upheld", "corrected", "other"] as const).map((key) => cell("review", key)),
      "LAST_YEAR",
    ),
    { cell: cell("suitAfterReview", "pending"), of: "LAST_YEAR" },
  ],
  cause: {
    en: "Suits without reconsideration were counted as suits after it, or reconsiderations are missing.",
    zh: "可能把未经复议直接起诉的案件计入复议后起诉，或漏计复议案件。",
  },
};

/** Since 2024 a refusal goes to reconsideration first (复议前置): only other answers can be sued about directly. */
const reviewFirst: Rule = (() => {
  const declared = balance({
    id: "T34-B",
    severity: "WARN",
    label: {
      en: "Since 2024 refusals are not sued about directly",
      zh: "2024年起不予公开须复议前置，直接起诉不超过其他答复",
    },
    source: sources.review,
    left: [{ cell: cell("directSuit", "total") }],
    relation: "<=",
    right: [
      ...answersSuedDirectly.map((one): Term => ({ cell: one })),
      { cell: "t3.total.total", of: "LAST_YEAR" },
      { cell: cell("directSuit", "pending"), of: "LAST_YEAR" },
    ],
    cause: {
      en: "Suits after reconsideration were counted as direct ones, or a suit that the court must turn away.",
      zh: "可能把复议后起诉计入直接起诉，或属法院应不予受理的案件。",
    },
  });
  return { ...declared, check: (facts) => (facts.report.year < 2024 ? [] : declared.check(facts)) };
})();

/** The rules of Table 4, and those between it and the others (DOMAIN.md §2.5, §1.8). */
export const remedyRules: readonly Rule[] = [
  ...remedyGroups.map(addsUp).map(balance),
  ...remedyGroups.map(explained),
  balance(fewerThanAnswers),
  balance(afterReview),
  reviewFirst,
];

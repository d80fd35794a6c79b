import type { Label } from "../../label.js";
import { applicantColumns } from "../captions.js";
import type { ApplicantKey, RequestRowKey } from "../cells.js";
import { resultRows } from "../request-rows.js";
import { requestRows } from "../table-three.js";
import { type Balance, balance, type Term, termsOf } from "./balance.js";
import { type MovedCase, type Rule, sources, type Violation } from "./rule.js";

type Column = (typeof applicantColumns)[number];

const cell = (row: RequestRowKey, column: ApplicantKey) => `t3.${row}.${column}` as const;
const kinds = applicantColumns.slice(0, -1);
const named = (what: Label, { label }: { readonly label: Label }): Label => ({
  en: `${what.en}, ${label.en}`,
  zh: `${what.zh}（${label.zh}）`,
});
const now = (row: RequestRowKey, column: ApplicantKey): Term => ({ cell: cell(row, column) });

/** T3-A: 第一项加第二项之和，等于第三项加第四项之和. */
const inAndOut = (column: Column): Balance => ({
  id: `T3-A.${column.key}`,
  severity: "ERROR",
  eachPart: true,
  label: named(
    { en: "Received plus carried in equals results plus carried out", zh: "新收加上年结转等于办结加结转下年" },
    column,
  ),
  source: sources.identity,
  left: [now("newReceived", column.key), now("carriedIn", column.key)],
  relation: "=",
  right: [now("total", column.key), now("carriedOut", column.key)],
  cause: {
    en: "A request has no date of receipt or a reply before it, or its applicant was classed otherwise at one of the two ends.",
    zh: "可能有申请缺少收到日期、答复日期早于收到日期，或同一申请人在收件与办结时归入不同类型。",
  },
});

/** T3-B: r24 = Σ r3…r23. */
const resultsAddUp = (column: Column): Balance => ({
  id: `T3-B.${column.key}`,
  severity: "ERROR",
  eachPart: true,
  label: named({ en: "The total of results is the sum of its rows", zh: "办理结果总计等于各项之和" }, column),
  source: sources.format,
  left: [now("total", column.key)],
  relation: "=",
  right: termsOf(resultRows.map(({ key }) => cell(key, column.key))),
  cause: {
    en: "A closed request has no outcome, or a code that its source's mapping doesn't know; or a partly disclosed one was counted twice.",
    zh: "可能有已办结申请缺少办理结果或结果代码未被映射，或部分公开被重复计入。",
  },
});

/** T3-C: c7 = c1 + … + c6. */
const applicantsAddUp = (row: (typeof requestRows)[number]): Balance => ({
  id: `T3-C.${row.key}`,
  severity: "ERROR",
  eachPart: true,
  label: named({ en: "The total is the sum of the kinds of applicants", zh: "总计等于各类申请人之和" }, row),
  source: sources.format,
  left: [now(row.key, "total")],
  relation: "=",
  right: termsOf(kinds.map(({ key }) => cell(row.key, key))),
  cause: {
    en: "A request doesn't say of what kind its applicant is, or has a code that its source's mapping doesn't know.",
    zh: "可能有申请未登记申请人类型，或类型代码未被映射。",
  },
});

/** T3-E: r2 of this year is r25 of the last; a reorganised body explains it instead. */
const carriedOver = (column: Column): Balance => ({
  id: `T3-E.${column.key}`,
  severity: "ERROR",
  label: named(
    { en: "Carried in is what last year's report carried out", zh: "上年结转等于上年度报告结转下年" },
    column,
  ),
  source: sources.format,
  left: [now("carriedIn", column.key)],
  relation: "=",
  right: [{ cell: cell("carriedOut", column.key), of: "LAST_YEAR" }],
  cause: {
    en: "A request was entered, reclassed or closed with a date of last year after that report was published; or the body was reorganised.",
    zh: "可能在上年度报告公布后补录、改类或倒填了办结日期，或机构发生调整。",
  },
});

/** T3-E: what was transferred or split since the year began, and only that, explains a difference. */
function explained(rule: Rule, column: ApplicantKey): Rule {
  return {
    ...rule,
    check: (facts) => {
      const moved = (facts.context.movedCases ?? []).filter((one) => column === "total" || one.column === column);
      const [carriedIn, carriedOut] = [cell("carriedIn", column), cell("carriedOut", column)];
      const difference = facts.number(carriedIn) - facts.number(carriedOut, "LAST_YEAR");
      const isWhole = moved.length > 0 && moved.reduce((sum, { by }) => sum + by, 0) === difference;
      return rule.check(facts).map((violation): Violation => {
        const known = { ...violation, cases: moved.map(({ id }) => id) };
        return isWhole ? { ...known, severity: "WARN", cause: movesOf(moved) } : known;
      });
    },
  };
}

const ways = {
  TRANSFERRED: { en: "by a transfer", zh: "移交" },
  SPLIT: { en: "by a split", zh: "拆分" },
} as const;

/** Says of moved cases which left and which came, in words; all of them are in the finding's `cases`. */
function movesOf(moved: readonly MovedCase[]): Label {
  const told = (lang: keyof Label) =>
    moved
      .slice(0, 5)
      .map(({ id, kind, on, by }) =>
        lang === "en"
          ? `${id} ${by < 0 ? "left" : "came in"} on ${on} ${ways[kind].en}`
          : `${id} 于 ${on} ${by < 0 ? `${ways[kind].zh}转出` : `因${ways[kind].zh}转入`}`,
      )
      .join(lang === "en" ? "; " : "；");
  const more = (lang: keyof Label) =>
    moved.length > 5 ? (lang === "en" ? `; ${moved.length} in all` : `等 ${moved.length} 件`) : "";
  return {
    en: `The difference is what was transferred or split after the year's end: ${told("en")}${more("en")}. Say so in the report.`,
    zh: `差额系年末之后移交或拆分所致：${told("zh")}${more("zh")}。请在报告中说明。`,
  };
}

/** The rules of Table 3, one for each column or row (DOMAIN.md §2.5). */
export const requestRules: readonly Rule[] = [
  ...applicantColumns.map(inAndOut).map(balance),
  ...applicantColumns.map(resultsAddUp).map(balance),
  ...requestRows.map(applicantsAddUp).map(balance),
  ...applicantColumns.map((column) => explained(balance(carriedOver(column)), column.key)),
];

import { documentColumns, documentRows, singleRows } from "../captions.js";
import type { DocumentColumnKey, DocumentRowKey } from "../cells.js";
import { type Balance, balance, type Term } from "./balance.js";
import { feesRules } from "./fees-unit.js";
import { type Rule, sources } from "./rule.js";

type Row = (typeof documentRows)[number];

const now = (row: DocumentRowKey, column: DocumentColumnKey): Term => ({ cell: `t2.${row}.${column}` });
const before = (row: DocumentRowKey): Term => ({ cell: `t2.${row}.valid`, of: "LAST_YEAR" });

/** T2-A: valid(Y) = valid(Y−1) + made(Y) − repealed(Y); expiry and revision break it, so it only warns. */
const stock = ({ key, label }: Row): Balance => ({
  id: `T2-A.${key}`,
  severity: "WARN",
  eachPart: true,
  label: {
    en: `In force is last year's, plus made, less repealed: ${label.en}`,
    zh: `现行有效等于上年现行有效加本年制发减本年废止（${label.zh}）`,
  },
  source: sources.format,
  left: [now(key, "valid")],
  relation: "=",
  right: [before(key), now(key, "made"), { ...now(key, "repealed"), minus: true }],
  cause: {
    en: "Documents expired or were replaced without an act of repeal, began only after the year, or were entered late.",
    zh: "可能有文件到期失效、修订替代、次年施行，或上年漏录。",
  },
});

/** Without last year's report: what was made and not repealed is in force, at least. */
const atLeastMade = ({ key, label }: Row): Balance => ({
  id: `T2-G.${key}`,
  severity: "WARN",
  eachPart: true,
  label: {
    en: `In force is at least what was made, less repealed: ${label.en}`,
    zh: `现行有效不少于本年制发减本年废止（${label.zh}）`,
  },
  source: sources.practice,
  left: [now(key, "valid")],
  relation: ">=",
  right: [now(key, "made"), { ...now(key, "repealed"), minus: true }],
  cause: {
    en: "Documents of the year are not in force yet, or their validity isn't kept.",
    zh: "可能有本年文件尚未施行，或有效性未维护。",
  },
});

/** No more can be repealed than was in force or made. */
const repealedAtMost = ({ key, label }: Row): Balance => ({
  id: `T2-H.${key}`,
  severity: "WARN",
  eachPart: true,
  label: {
    en: `Repealed is at most last year's in force plus made: ${label.en}`,
    zh: `本年废止不超过上年现行有效加本年制发（${label.zh}）`,
  },
  source: sources.practice,
  left: [now(key, "repealed")],
  relation: "<=",
  right: [before(key), now(key, "made")],
  cause: {
    en: "A clean-up list ended documents that had expired already, or that last year's report didn't count.",
    zh: "可能清理了已失效的文件，或上年度未计入的文件。",
  },
});

const regulationCells = documentColumns.map(({ key }) => `t2.regulations.${key}` as const);

/**
 * T2-B: bodies without the power to make regulations (规章制定权) have none (DOMAIN.md §2.2): nor have a city's
 * departments and counties, in a report of the city that may have some.
 */
const power: Rule = {
  id: "T2-B",
  severity: "ERROR",
  eachPart: true,
  label: { en: "A body without the power to make regulations has none", zh: "无规章制定权的机关规章数为 0" },
  source: sources.format,
  standsOn: {},
  check: ({ report, context }) => {
    const cells = regulationCells
      .map((cell) => ({ cell, of: "REPORT" as const, value: report.values[cell] }))
      .filter(({ value }) => value !== null && value !== 0);
    if (context.bodyMayMakeRegulations || cells.length === 0) return [];
    return [
      {
        cells,
        message: {
          en: `Regulations: ${cells.map(({ value }) => value).join(", ")}, but the body can't make any`,
          zh: `规章为 ${cells.map(({ value }) => value).join("、")}，但该机关无规章制定权`,
        },
        cause: {
          en: "Normative documents, or regulations of a higher body, were entered as regulations.",
          zh: "可能把规范性文件或上级规章登记为本机关规章。",
        },
      },
    ];
  },
};

/** A number of decisions that falls to none asks for a word in the report. */
const vanished = ({ key, label }: (typeof singleRows)[number]): Rule => ({
  id: `T2-K.${key}`,
  severity: "EXPLAIN",
  label: { en: `Not none where last year had some: ${label.en}`, zh: `上年有数、本年为 0 须说明（${label.zh}）` },
  source: sources.practice,
  standsOn: { cells: [`t2.${key}`], lastYear: [`t2.${key}`] },
  check: (facts) => {
    const last = facts.number(`t2.${key}`, "LAST_YEAR");
    if (last === 0 || facts.number(`t2.${key}`) > 0) return [];
    return [
      {
        cells: [
          { cell: `t2.${key}`, of: "REPORT", value: facts.number(`t2.${key}`) },
          { cell: `t2.${key}`, of: "LAST_YEAR", value: last },
        ],
        message: { en: `${label.en}: none, ${last} last year`, zh: `${label.zh}：本年为 0，上年为 ${last}` },
        cause: { en: "The number was not handed in, or the power was moved.", zh: "可能未报送，或职权已划转。" },
      },
    ];
  },
});

/** The rules of Table 2 (DOMAIN.md §2.5). */
export const disclosureRules: readonly Rule[] = [
  ...documentRows.map(stock).map(balance),
  ...documentRows.map(atLeastMade).map(balance),
  ...documentRows.map(repealedAtMost).map(balance),
  power,
  ...feesRules,
  ...singleRows.map(vanished),
];

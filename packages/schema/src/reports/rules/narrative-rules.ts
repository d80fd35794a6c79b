import type { Label } from "../../label.js";
import type { CellId } from "../cells.js";
import type { Subject } from "./asides.js";
import { type Narrative, states } from "./narrative.js";
import { type Phrase, phrases } from "./phrases.js";
import { plainText, type Quotation, quotedBy, refinedBy } from "./quotations.js";
import { refinements } from "./refinements.js";
import { type Facts, type Rule, sources, type Violation } from "./rule.js";
import { untied } from "./untied.js";

type Section = keyof Narrative;

const sections = ["overview", "problems", "other"] as const satisfies readonly Section[];
/** Every rule reads the same text: it is made plain once. */
const plains = new WeakMap<Narrative, string>();
const wholeText = ({ context: { narrative = {} } }: Facts) => {
  const plain = plains.get(narrative) ?? plainText(sections.map((one) => narrative[one] ?? "").join("\n"));
  plains.set(narrative, plain);
  return plain;
};
/** Year and body of a report: numbers of another year, or of a part of the body, are not the tables'. */
const subjectOf = ({ report, context }: Facts): Subject => {
  const body = /^(.+?)\d{4}年/.exec(context.narrative?.title ?? "")?.[1];
  return { year: report.year, ...(body ? { body } : {}) };
};
const said = (message: Label, cause: Label): Violation => ({ cells: [], message, cause });

/** The sums that a quotation may be; none where a cell that it is about isn't known. */
function sumsOf({ report, number }: Facts, { cells, or }: Quotation): readonly number[] {
  if ([cells, ...or].some((some) => some.some((cell) => report.values[cell] === null))) return [];
  // Amounts have decimals: their sum is told to the cent (万元 with six).
  return [cells, ...or].map((some) => Math.round(some.reduce((sum, cell) => sum + number(cell), 0) * 1e6) / 1e6);
}

/** Whether a quotation has been compared: a doubtful one only where it is right, never one of a part. */
const ties =
  (facts: Facts) =>
  (one: Quotation): boolean =>
    !one.doubtful || (one.cells.length > 0 && sumsOf(facts, one).some((sum) => states(one.stated, sum)));

/** What a quotation gets wrong. */
function wrongly(facts: Facts, one: Quotation): readonly Violation[] {
  const { stated, cells, doubtful, en, zh } = one;
  const { number } = facts;
  const actual = sumsOf(facts, one);
  if (doubtful || actual.length === 0 || actual.some((sum) => states(stated, sum))) return [];
  const told = [...new Set(actual)];
  return [
    {
      cells: cells.map((cell) => ({ cell, of: "REPORT" as const, value: number(cell) })),
      message: {
        en: `The text says ${stated.text} ${en}, the table ${told.join(" or ")}`,
        zh: `文字称${zh} ${stated.text}，表格为 ${told.join(" 或 ")}`,
      },
      cause: {
        en: "The text was written before the numbers were final, or for another scope.",
        zh: "可能定稿前数字有变，或文字口径与表格不同。",
      },
    },
  ];
}

/** TX-A: a number quoted in sections one, five or six is that of the tables. */
const quoted = (
  { key, en, zh }: Pick<Phrase, "key" | "en" | "zh">,
  cells: readonly CellId[],
  read: (text: string, of: Subject) => readonly Quotation[],
): Rule => ({
  id: `TX-A.${key}`,
  severity: "ERROR",
  label: { en: `The text states the number of the table: ${en}`, zh: `文字引用的数字与表格一致（${zh}）` },
  source: sources.format,
  standsOn: { cells, narrative: sections },
  check: (facts) => read(wholeText(facts), subjectOf(facts)).flatMap((one) => wrongly(facts, one)),
});

/** A number beside words of disclosure that no phrase ties to a cell: nobody has compared it. */
const uncompared: Rule = {
  id: "TX-E",
  severity: "WARN",
  label: { en: "Every number of the text is tied to the tables", zh: "文字中的数字均能对应表格" },
  source: sources.format,
  standsOn: { narrative: sections },
  check: (facts) =>
    untied(wholeText(facts), subjectOf(facts), ties(facts)).map((clause) =>
      said(
        { en: `No cell is known for the number in “${clause}”`, zh: `“${clause}”中的数字未对应任何单元格` },
        {
          en: "It may be a part of a number, last year's, or worded unusually: compare it by hand.",
          zh: "可能是分项、上年数据或表述不同于报表，请人工核对。",
        },
      ),
    ),
};

/** The year that a text names must be the report's (DOMAIN.md §2.1). */
const yearIn = (id: string, section: "title" | "lead", pattern: RegExp, what: Label): Rule => ({
  id,
  severity: "ERROR",
  label: { en: `${what.en} names the year of the report`, zh: `${what.zh}与报告年度一致` },
  source: sources.format,
  standsOn: { narrative: section },
  check: ({ context, report }) => {
    const years = [...(context.narrative?.[section] ?? "").matchAll(pattern)].map(([, year]) => Number(year));
    if (years.length > 0 && years.every((year) => year === report.year)) return [];
    const found = years.length > 0 ? years.join(", ") : null;
    return [
      said(
        {
          en: `${what.en}: ${found ?? "no year"}, not ${report.year}`,
          zh: `${what.zh}：${found ?? "未写明"}，应为 ${report.year}`,
        },
        { en: "The text was taken over from another year.", zh: "可能沿用了其他年度的文字。" },
      ),
    ];
  },
});

const topics = [
  ["proactive", "主动公开", "disclosure on own initiative"],
  ["onRequest", "依申请公开", "disclosure on request"],
  ["management", "政府信息管理", "management of government information"],
  ["platform", "平台建设", "building of the platform"],
  ["supervision", "监督保障", "supervision and support"],
] as const;

/** Section one must cover five topics; the form wants nothing left out (“不能遗漏”, DOMAIN.md §2.1). */
const covers = ([key, zh, en]: (typeof topics)[number]): Rule => ({
  id: `TX-D.${key}`,
  severity: "ERROR",
  label: { en: `Section one covers ${en}`, zh: `“总体情况”写明${zh}` },
  source: sources.format,
  standsOn: { narrative: "overview" },
  check: ({ context }) =>
    context.narrative?.overview?.includes(zh)
      ? []
      : [
          said(
            { en: `Section one doesn't mention ${en}`, zh: `“总体情况”未写${zh}` },
            { en: "The topic was left out.", zh: "遗漏该项内容。" },
          ),
        ],
});

/** Art 50(4): problems and improvements are told, in section five. */
const problems: Rule = {
  id: "TX-D.problems",
  severity: "ERROR",
  label: { en: "Section five tells problems and improvements", zh: "第五部分写明存在的主要问题及改进情况" },
  source: sources.art50,
  standsOn: { narrative: "problems" },
  check: ({ context }) =>
    /问题|不足/.test(context.narrative?.problems ?? "") &&
    /改进|整改|下一步|加强|提升/.test(context.narrative?.problems ?? "")
      ? []
      : [
          said(
            { en: "Section five lacks the problems or the improvements", zh: "第五部分缺少问题或改进情况" },
            { en: "Only one half was written.", zh: "可能只写了其中一方面。" },
          ),
        ],
};

/** The rules of the text against the tables and the form (DOMAIN.md §2.1, §2.5 TX-A). */
export const narrativeRules: readonly Rule[] = [
  ...phrases.map((one) => quoted(one, one.cells, (text, of) => quotedBy(one, text, of))),
  ...refinements.map((one) => quoted(one, [], (text, of) => refinedBy(one, text, of))),
  uncompared,
  yearIn("TX-C.title", "title", /(\d{4})年/g, { en: "The title", zh: "标题年度" }),
  yearIn("TX-C.period", "lead", /(\d{4})年1月1日至(?:\d{4}年)?12月31日/g, {
    en: "The statistical period",
    zh: "统计期限",
  }),
  ...topics.map(covers),
  problems,
];

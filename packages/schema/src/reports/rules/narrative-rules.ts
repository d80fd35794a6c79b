import type { Label } from "../../label.js";
import { type Narrative, type Phrase, phrases, statedBy, states } from "./narrative.js";
import { type Facts, type Rule, sources, type Violation } from "./rule.js";

type Section = keyof Narrative;

const sections = ["overview", "problems", "other"] as const satisfies readonly Section[];
const wholeText = ({ context }: Facts) => sections.map((one) => context.narrative?.[one] ?? "").join("\n");
const said = (message: Label, cause: Label): Violation => ({ cells: [], message, cause });

/** TX-A: a number quoted in sections one, five or six is that of the tables. */
const quoted = (phrase: Phrase): Rule => ({
  id: `TX-A.${phrase.key}`,
  severity: "ERROR",
  label: {
    en: `The text states the number of the table: ${phrase.en}`,
    zh: `文字引用的数字与表格一致（${phrase.zh}）`,
  },
  source: sources.format,
  standsOn: { cells: phrase.cells, narrative: "overview" },
  check: (facts) => {
    const actual = phrase.cells.reduce((sum, cell) => sum + facts.number(cell), 0);
    return statedBy(phrase, wholeText(facts))
      .filter((stated) => !states(stated, actual))
      .map(({ text }) => ({
        cells: phrase.cells.map((cell) => ({ cell, of: "REPORT" as const, value: facts.number(cell) })),
        message: {
          en: `The text says ${text} ${phrase.en}, the table ${actual}`,
          zh: `文字称${phrase.zh} ${text}，表格为 ${actual}`,
        },
        cause: {
          en: "The text was written before the numbers were final, or for another scope.",
          zh: "可能定稿前数字有变，或文字口径与表格不同。",
        },
      }));
  },
});

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
  ...phrases.map(quoted),
  yearIn("TX-C.title", "title", /(\d{4})年/g, { en: "The title", zh: "标题年度" }),
  yearIn("TX-C.period", "lead", /(\d{4})年1月1日至(?:\d{4}年)?12月31日/g, {
    en: "The statistical period",
    zh: "统计期限",
  }),
  ...topics.map(covers),
  problems,
];

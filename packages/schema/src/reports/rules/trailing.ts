import type { CellId } from "../cells.js";
import { statedAfter } from "./narrative.js";
import { phrases } from "./phrases.js";
import type { Quotation } from "./quotations.js";
import { type Refinement, refinements } from "./refinements.js";
import { clausesOf, sentenceBefore } from "./sentences.js";

/** 全年共970件: a clause that has a number and no name for it. */
const opening =
  "(?<=[，,])(?:其中|但|而|且|全[年市县区省局镇州]|本年度?|当年|年内|今年|数量|总数|总量|发生|有|为|是|达到?|共计?|合计|总计|累计|多达|高达|升至|降至|仅|只有|计)+";
const ending = /^(?:申请|案件)?(?:[，,。；;、）)\n]|$)/;
/** What else is counted near the captions. */
const besides =
  /培训|解读|案例|评查|栏目|专栏|指南|目录|清单|稿件|检查|督查|宣传|活动|标准|制度|流程|事项|答辩|会议|人次/;
/** 行政复议790件、行政诉讼212件，共1002件 sums up what it has told; 较上年12500件有所增长 tells nothing of the year. */
const comparing = /[比较由从]/;

interface Caption {
  readonly key: string;
  readonly words: RegExp;
  readonly sums: readonly (readonly CellId[])[];
  readonly en: string;
  readonly zh: string;
}

const newReceived = { key: "newReceived", en: "received", zh: "新收" } as const;
const documents = {
  regulations: { words: /规章(?!制)/, en: "regulations", zh: "规章" },
  normativeDocs: { words: /规范性文件/, en: "normative documents", zh: "规范性文件" },
} as const;
const captions: readonly Caption[] = [
  ...phrases.map(({ key, before, cells, or = [], en, zh }) => ({
    key,
    words: new RegExp(before),
    sums: [cells, ...or],
    en,
    zh,
  })),
  ...refinements.map((one) => ({ ...one, words: new RegExp(one.before), sums: sumsOf(one) })),
  ...(["regulations", "normativeDocs"] as const).map((row) => ({
    ...documents[row],
    key: row,
    sums: (["made", "repealed", "valid"] as const).map((column) => [`t2.${row}.${column}` as const]),
  })),
  {
    ...newReceived,
    words: /(?<!复议|诉讼)申请(?:数?量|总[数量]|件数)|依申请公开(?:数量|总量|件数)/,
    sums: [["t3.newReceived.total"]],
  },
];

/** What a refinement may be of where its clause has no number: all new requests, or the remedies of any kind. */
function sumsOf({ table, columns }: Refinement): readonly (readonly CellId[])[] {
  const rows =
    table === "t3"
      ? [["newReceived"]]
      : [["review"], ["directSuit", "suitAfterReview"], ["review", "directSuit", "suitAfterReview"]];
  return rows.map((some) => some.flatMap((row) => columns.map((column) => `${table}.${row}.${column}` as CellId)));
}

/**
 * Numbers that stand one comma behind what they count: 行政复议案件数量居高不下，全年共790件. Which caption they
 * are of isn't sure: they are told where they are none of those that the clause before names.
 */
export function trailing(plain: string): readonly Quotation[] {
  return statedAfter(opening, plain, "count").flatMap((stated): readonly Quotation[] => {
    const named = clausesOf(sentenceBefore(plain, stated.from)).at(-2) ?? "";
    if (!ending.test(plain.slice(stated.end, stated.end + 4)) || besides.test(named)) return [];
    if (statedAfter("", named, "count").length > 0 && !comparing.test(named)) return [];
    const of = captions.filter(({ words }) => words.test(named));
    return of.map(({ key, sums: [cells = [], ...or], en, zh }) => ({
      key,
      stated,
      cells,
      or,
      doubtful: true,
      en,
      zh,
    }));
  });
}

import type { CellId } from "../cells.js";

/** The text of a report by its sections (DOMAIN.md §2.1). */
export interface Narrative {
  /** {机关名}{YYYY}年政府信息公开工作年度报告. */
  readonly title?: string;
  /** The lead paragraph: basis, statistical period, where it is to be found. */
  readonly lead?: string;
  /** 一、总体情况. */
  readonly overview?: string;
  /** 五、存在的主要问题及改进情况. */
  readonly problems?: string;
  /** 六、其他需要报告的事项. */
  readonly other?: string;
}

/** A number that a text states: as it stands there, and as a number. */
export interface StatedNumber {
  readonly text: string;
  readonly value: number;
  /** 1 for whole numbers; in 万 with two decimals, 100. */
  readonly unit: number;
  /** 余, 多: that or more. */
  readonly lowerBound: boolean;
}

/** A phrase that states a cell, or the sum of some. */
export interface Phrase {
  readonly key: string;
  readonly cells: readonly CellId[];
  readonly before: string;
  readonly en: string;
  readonly zh: string;
}

/** What may stand between the phrase and its number: a longer text might speak of something else. */
const filler = "(?:的)?(?:政府信息公开|信息公开|依申请公开)?(?:申请|事项|案件)?(?:数量)?(?:共计|共|合计|为)?";
const number = "(\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?)(万)?(余|多)?(?:件|宗|起|部|份)";

/** The phrases of annual reports that state a cell; texts speak of the report's own scope and year. */
export const phrases: readonly Phrase[] = [
  {
    key: "newReceived",
    cells: ["t3.newReceived.total"],
    before: `(?<!上年|上年度|去年)新收(?:到)?${filler}`,
    en: "received",
    zh: "新收",
  },
  {
    key: "carriedIn",
    cells: ["t3.carriedIn.total"],
    before: `上(?:一)?年(?:度)?结转${filler}`,
    en: "carried in",
    zh: "上年结转",
  },
  { key: "closed", cells: ["t3.total.total"], before: `办结${filler}`, en: "closed", zh: "办结" },
  {
    key: "carriedOut",
    cells: ["t3.carriedOut.total"],
    before: `结转(?:至|到)?下(?:一)?年(?:度)?${filler}`,
    en: "carried out",
    zh: "结转下年",
  },
  { key: "granted", cells: ["t3.granted.total"], before: `予以公开${filler}`, en: "disclosed", zh: "予以公开" },
  { key: "partial", cells: ["t3.partial.total"], before: `部分公开${filler}`, en: "partly disclosed", zh: "部分公开" },
  { key: "review", cells: ["t4.review.total"], before: `行政复议${filler}`, en: "reconsiderations", zh: "行政复议" },
  {
    key: "suits",
    cells: ["t4.directSuit.total", "t4.suitAfterReview.total"],
    before: `行政诉讼${filler}`,
    en: "suits",
    zh: "行政诉讼",
  },
  {
    key: "regulationsMade",
    cells: ["t2.regulations.made"],
    before: `(?:制发|制定|出台)(?:政府)?规章${filler}`,
    en: "regulations made",
    zh: "制发规章",
  },
  {
    key: "regulationsValid",
    cells: ["t2.regulations.valid"],
    before: `现行有效(?:的)?(?:政府)?规章${filler}`,
    en: "regulations in force",
    zh: "现行有效规章",
  },
  {
    key: "normativeMade",
    cells: ["t2.normativeDocs.made"],
    before: `(?:制发|制定|出台)(?:行政)?规范性文件${filler}`,
    en: "normative documents made",
    zh: "制发规范性文件",
  },
  {
    key: "normativeValid",
    cells: ["t2.normativeDocs.valid"],
    before: `现行有效(?:的)?(?:行政)?规范性文件${filler}`,
    en: "normative documents in force",
    zh: "现行有效规范性文件",
  },
  {
    key: "licences",
    cells: ["t2.licences"],
    before: `行政许可(?:处理)?(?:决定)?${filler}`,
    en: "licences",
    zh: "行政许可",
  },
  {
    key: "penalties",
    cells: ["t2.penalties"],
    before: `行政处罚(?:处理)?(?:决定)?${filler}`,
    en: "penalties",
    zh: "行政处罚",
  },
];

/** The numbers that a text states by a phrase. */
export function statedBy({ before }: Phrase, text: string): readonly StatedNumber[] {
  return [...text.matchAll(new RegExp(before + number, "g"))].map(([, digits = "", wan, more]) => ({
    text: `${digits}${wan ?? ""}${more ?? ""}`,
    value: Number(digits.replace(/[,，]/g, "")) * (wan ? 10_000 : 1),
    unit: wan ? 10_000 / 10 ** (digits.split(".")[1]?.length ?? 0) : 1,
    lowerBound: more !== undefined,
  }));
}

/** Whether a stated number is that number, as far as its unit and 余 tell. */
export function states({ value, unit, lowerBound }: StatedNumber, actual: number): boolean {
  if (lowerBound) return actual >= value && (unit === 1 || actual < value + unit);
  return Math.abs(actual - value) < (unit === 1 ? 1e-6 : unit / 2 + 1e-6);
}

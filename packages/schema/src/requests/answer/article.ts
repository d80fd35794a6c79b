import type { Label } from "../../label.js";

/**
 * A place in the law that a letter names: an article of the 政府信息公开条例 (2019), or the fee rules of 国办函〔2020〕109号
 * as a whole.
 */
export type Article =
  | {
      readonly law: "REGULATION";
      readonly article: number;
      /** 款, where the article has several. */
      readonly paragraph?: number;
      /** 项, in round brackets. */
      readonly item?: number;
    }
  | { readonly law: "FEE_RULES" };

/** The fee rules (国办函〔2020〕109号), which are cited as a whole. */
export const feeRules: Article = { law: "FEE_RULES" };

/** The regulation's full name, as a letter first names it. */
export const regulationName = "《中华人民共和国政府信息公开条例》";

const feeRulesName = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）";
const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** An article of the regulation (条例). */
export function regulation(article: number, within: { paragraph?: number; item?: number } = {}): Article {
  return { law: "REGULATION", article, ...within };
}

const units = ["千", "百", "十", ""];

/** A number of 1–9999 in Chinese numerals: 三十六, 一百零五. @throws RangeError for any other number. */
export function numeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999)
    throw new RangeError(`Not a number of 1 to 9999: ${value}`);
  const places = [...String(value).padStart(4, "0")].map(Number);
  const words = places.map((digit, at) => (digit === 0 ? "零" : `${digits[digit]}${units[at]}`)).join("");
  // One 零 stands for any zeros between digits, none for those before or after; 10 to 19 have no 一.
  return words
    .replace(/零+/g, "零")
    .replace(/^零|零$/g, "")
    .replace(/^一十/, "十");
}

/** How letters and screens name the articles: `《条例》第十四条、第三十六条第（三）项`; "" for none. */
export function citation(articles: readonly Article[]): Label {
  const regulations = articles.filter((article) => article.law === "REGULATION");
  const others = articles.filter((article) => article.law === "FEE_RULES");
  const inRegulation = regulations.map(placeZh).join("、");
  return {
    zh: [...(inRegulation ? [`《条例》${inRegulation}`] : []), ...others.map(() => feeRulesName)].join("和"),
    en: [...regulations.map(placeEn), ...others.map(() => "Fee rules (109号)")].join(", "),
  };
}

type RegulationArticle = Extract<Article, { law: "REGULATION" }>;

function placeZh({ article, paragraph, item }: RegulationArticle): string {
  const part = paragraph === undefined ? "" : `第${numeral(paragraph)}款`;
  return `第${numeral(article)}条${part}${item === undefined ? "" : `第（${numeral(item)}）项`}`;
}

function placeEn({ article, paragraph, item }: RegulationArticle): string {
  return `Art ${article}${[paragraph, item].map((part) => (part === undefined ? "" : `(${part})`)).join("")}`;
}

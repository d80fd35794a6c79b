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

/** A number that a text states: as it stands there, as a number, and where. */
export interface StatedNumber {
  readonly text: string;
  readonly value: number;
  /** 1 for whole numbers; in 万 with two decimals, 100; 0 for amounts, which are exact. */
  readonly unit: number;
  /** 余, 多: that or more. */
  readonly lowerBound: boolean;
  /** Places in the text: where the phrase begins, and where the number does and ends. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

const digits = "(?<digits>\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?)";
const patterns = {
  count: `${digits}(?<wan>万)?(?<more>余|多)?(?:件|宗|起|部|份)`,
  // The form gives amounts in 万元 (DOMAIN.md §2.2).
  amount: `${digits}(?:(?<wan>万)(?<more>余|多)?|(?<moreYuan>余|多)?)元`,
} as const;

/** What is counted: pieces, or an amount in 万元. */
export type Measure = keyof typeof patterns;

/** A text as numbers are looked for in it: spaces gone, digits of full width as others. */
export function readable(text: string): string {
  return text
    .replace(/[^\S\n]+/g, "")
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** The numbers that follow upon a phrase in a readable text. */
export function statedAfter(before: string, text: string, measure: Measure = "count"): readonly StatedNumber[] {
  return [...text.matchAll(new RegExp(`${before}${patterns[measure]}`, "g"))].map((match) => stated(match, measure));
}

function stated(match: RegExpExecArray, measure: Measure): StatedNumber {
  const { digits = "", wan, more, moreYuan } = match.groups ?? {};
  const plain = Number(digits.replace(/[,，]/g, ""));
  const end = match.index + match[0].length;
  const tail = /\d[\d,，.]*[万余多]*.?元?$/.exec(match[0])?.[0].length ?? 0;
  const scale = measure === "amount" ? (wan ? 1 : 1e-4) : wan ? 10_000 : 1;
  return {
    text: `${digits}${wan ?? ""}${more ?? moreYuan ?? ""}${measure === "amount" ? "元" : ""}`,
    value: plain * scale,
    unit: measure === "amount" ? 0 : wan ? 10_000 / 10 ** (digits.split(".")[1]?.length ?? 0) : 1,
    lowerBound: (more ?? moreYuan) !== undefined,
    from: match.index,
    start: end - tail,
    end,
  };
}

/** Whether a stated number is that number, as far as its unit and 余 tell. */
export function states({ value, unit, lowerBound }: StatedNumber, actual: number): boolean {
  if (lowerBound) return actual >= value && (unit <= 1 || actual < value + unit);
  return Math.abs(actual - value) < (unit <= 1 ? 1e-6 : unit / 2 + 1e-6);
}

import { numeralBefore, numeralPattern, readNumeral } from "./numerals.js";

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

/** A number that a text states: as it stands there, between which numbers it is true, and where. */
export interface StatedNumber {
  readonly text: string;
  readonly low: number;
  readonly high: number;
  /** Places in the text: where the phrase begins, and where the number does and ends. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** Pieces, also of words that begin like them: 部分, 起诉. */
const pieces = "件(?!事|套)|宗|起(?!来|草|诉|到|点)|部(?!分|门|委|署|级|队)|份(?!额|制|子)";
const end = "(?=[，。；;、（(）)\\n]|,(?!\\d)|$)";
const turns = `[项次](?=(?:政府信息公开|信息公开|依申请公开)?(?:申请|案件)|以上|左右|上下|,(?!\\d)|[，。；;、）)\\n]|$)`;
/** Right behind what is counted it may stand alone, too, or be of people and things of any kind. */
const alone = `(?<=[\\d十百千万亿])个?${end}|个(?=申请|案件)|[例笔宗]${end}|人次?(?=[，。；;、）)\\n]|,(?!\\d)|$)`;
const bounds = "大约|约|将近|接近|近|超过|超|逾|突破|上(?=[十百千万])|至少|不少于|不足|不到|不超过|未超过";
const number = `(?<bound>${bounds})?${numeralBefore}(?:(?<vague>[数几])(?<power>[十百千万])|(?<numeral>${numeralPattern}))(?<more>余|多|几)?`;
const patterns = {
  count: counted(pieces),
  // 项 and 次 count much else: they are a number of the tables only right behind what is counted.
  turns: counted(`${pieces}|${turns}`),
  // Right behind its caption a number needs no unit at all.
  caption: counted(`${pieces}|${turns}|${alone}`),
  // Any number in digits but times, shares and parts of a numeral.
  any: `(?=[\\d约近超逾])${number}(?![\\d.%％‰十百千万亿元]|,\\d|个?(?:百分点|工作日|自然日|日历日|小时|分钟|月|季度|年)|[年月日天时倍点秒号期周])`,
  // The form gives amounts in 万元 (DOMAIN.md §2.2).
  amount: `${number}元`,
} as const;

/** What is counted: pieces, these or items and times, these or no unit at all, anything, or an amount in 万元. */
export type Measure = keyof typeof patterns;

/** A count; 零 also without a unit, where the clause ends. */
function counted(units: string): string {
  return `(?:${numeralBefore}(?<zero>零|〇|0)(?:发生|申请)?${end}|${number}个?(?:${units})(?<around>以上|左右|上下)?)`;
}

/** A text as numbers are looked for in it: spaces gone, digits of full width as others. */
export function readable(text: string): string {
  return text
    .replace(/(?:[^\S\n]|\u200b|\ufeff)+/g, "")
    .replace(/[０-９．]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
}

/** Sayings that count nothing: 一事一申请, 一件一卷, 收到一件登记一件. */
const sayings =
  /一[事件案份](?:一|不)[\u4e00-\u9fff]{1,2}|(?:做到|坚持|确保|实行|按照)[“"]?(?:[\u4e00-\u9fff]{1,2}一件[、，,]?){2,}|(?:[\u4e00-\u9fff]{1,2}一件){2,}|[每任某同这那]一?[件份宗起项]|一起(?!(?:政府信息公开|行政|复议|诉讼)|[，,。；;、）)\n]|$)/g;

/** The numbers that follow upon a phrase in a readable text. */
export function statedAfter(before: string, text: string, measure: Measure = "count"): readonly StatedNumber[] {
  const without = text.replace(sayings, (saying) => "＿".repeat(saying.length));
  return [...without.matchAll(new RegExp(`(?:${before})(?<said>${patterns[measure]})`, "g"))].map((match) =>
    stated(match, measure),
  );
}

function stated(match: RegExpExecArray, measure: Measure): StatedNumber {
  const said = match.groups?.said ?? "";
  const end = match.index + match[0].length;
  const [low, high] = within(match.groups ?? {}, measure);
  const scale = measure === "amount" ? 1e-4 : 1;
  return {
    text: textOf(said, measure),
    low: low * scale,
    high: high * scale,
    from: match.index,
    start: end - said.length,
    end,
  };
}

const textOf = (said: string, measure: Measure) =>
  measure === "amount" ? said : said.replace(/(?:个|个?[件宗起部份项次例笔]|人次?)(?=(?:以上|左右|上下)?$)/, "");

/** What a rounded sum may be off: half a fen. */
const slack = 5e-3;

/** Between which numbers a stated one is true: 余 and 近 are bounds, 约 rounds. */
function within(groups: Groups, measure: Measure): readonly [number, number] {
  const { zero, bound = "", vague, power = "", numeral, more, around } = groups;
  if (zero) return [-slack, slack];
  const { value, step } = readNumeral(numeral ?? power);
  if (vague) return [value * 2 - slack, value * 10 - slack];
  const round = step > 1 ? step : roundness(value);
  // Amounts are told to the yuan or in 万元 with its decimals; in 亿 they are rounded, as pieces are in 万.
  const rounded = step > 1 && (measure !== "amount" || /亿/.test(numeral ?? ""));
  const exact = rounded ? step / 2 + slack : slack;
  if (/不足|不到|不超过|未超过/.test(bound)) return [0, value + slack];
  if (/至少|不少于/.test(bound) || around === "以上") return [value - slack, Number.POSITIVE_INFINITY];
  if (/近/.test(bound)) return [value - round + slack, value + slack];
  if (/约/.test(bound) || around) {
    const off = round === 1 ? slack : Math.max(exact, Math.min(round / 2, value / 10));
    return [value - off, value + off];
  }
  if (more || bound) return [value - slack, value + round - slack];
  return [value - exact, value + exact];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** 10 for 130, 100 for 1300. */
function roundness(value: number): number {
  return 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
}

/** Whether a stated number is that number, as far as its unit and 余 tell. */
export function states({ low, high }: StatedNumber, actual: number): boolean {
  return actual >= low && actual <= high;
}

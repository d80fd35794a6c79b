import { nextClause } from "./sentences.js";

/** What a sentence speaks of by a period or a kind that it has named: of a part, perhaps so, or (null) of all the year. */
export type Span = "part" | "doubtful" | null;

const month = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月";
const to = "[—–―~～至到-]+";
const named = "(?:\\d{4}|[〇零○一二三四五六七八九]{4})年(?:度)?";
/** The end of December, and January to December, are all the year. */
const wholeMonths = `(?:0?1|一)(?:月(?:份|0?1日|一日)?)?${to}(?:12|十二)月(?:份|底|末|31日|三十一日)?|(?:12|十二)月(?:底|末|31日|三十一日)`;
/** 12月20日: most of the year, perhaps all that was counted. */
const nearlyWhole = "(?:12|十二)月[\\d二三十]+日";
/** 2019年修订的, 7月1日起施行: the date of a text, not a period of counting. */
const ofText = "(?![\\d月日起]*(?:修订|公布|印发|施行|实施|版))";
/** 比去年增长, 是上年的2倍, 上年结转: they compare, or name what was carried over. */
const compared = "(?<![比较与同和跟于过是为及])";
const carried = "(?!度?(?:同期)?(?:结转|未[办审]?结|尚|末|底|遗留|留存|转|相比|相较|持平|基本|增|减))";
const formerYear = "(?:去年|前年|往年|上(?:一)?年)";
const kind = "(?:政府信息公开|信息公开|依申请公开)?";
const count = "\\d[\\d,.]*[万余多]*[件宗起份]";
/** 涉及征地拆迁的申请4500件, 征地类申请4500件, 同一申请人提出申请320件, 对不予公开730件逐件复核. */
const kinds = [
  `(?:涉及|关于|有关|针对)(?!(?:政府)?信息公开|依申请)[^，,。；;：:\\d]{2,24}${count}`,
  `(?<!各|此|这|该|信访|举报|投诉)类${kind}(?:申请)?[共计有为达]*${count}`,
  `(?:同一|某|个别|部分|少数|[\\d几多数][名位户])[^，,。；;：:\\d]{0,6}(?:申请人|单位|企业|公司|村|小区|地块|项目|家庭|主体|事项|人)[^，,。；;：:\\d]{0,16}${count}`,
  `对[^，,。；;：:\\d]{0,12}${count}`,
].join("|");

const mentions = new RegExp(
  [
    `${compared}(?<year>${named})${ofText}(?:${wholeMonths}|[底末])?`,
    `(?<former>截[至止]${formerYear}[底末]|${compared}${formerYear}${carried}(?:度)?(?:全年|${wholeMonths})?)`,
    `(?<whole>全年|本年|今年|截[至止](?:年[底末])|${wholeMonths})`,
    `(?<nearly>${nearlyWhole})${ofText}`,
    `(?<period>[上下前后]半年|(?:第?[一二三四1-4]|前[二两三])个?季度|(?<!\\d)(?:(?:\\d{1,2}|[一二三四五六七八九十])${to})?${month}(?!\\d*日?起)${ofText}|(?<!今年|本年|年初|\\d年)以来)`,
    `(?<kind>${kinds})`,
  ].join("|"),
  "g",
);
/** 办结13810件（含上年收到的560件）: what brackets add is said of that number only. */
const brackets = new RegExp(`[（(][^（）()]*${count}[^（）()]*[）)]`, "g");
/** What is counted of a period, so that what follows goes on with it; 5月召开推进会 counts nothing. */
const counting =
  /(?:申请|收到|受理|接收|办结|答复|公开|复议|诉讼|应诉|规范性文件|规章|行政(?:许可|处罚|强制)).*\d|(?:未|没有|无).{2}/;

/**
 * What a number at the end of `said` is of, by the last period, year or kind of request that its sentence has named:
 * such a part holds until the sentence ends or names all the year again.
 *
 * @param year that of the report; without it the years that a text names say nothing
 */
export function spanOf(said: string, year?: number): Span {
  const text = said.replace(brackets, "");
  let last: RegExpExecArray | undefined;
  for (const one of text.matchAll(mentions)) if (one.groups?.year === undefined || year !== undefined) last = one;
  const { whole, nearly, kind: ofKind, year: ofYear } = last?.groups ?? {};
  if (!last || whole !== undefined || (ofYear !== undefined && yearOf(ofYear) === year)) return null;
  if (nearly !== undefined || ofKind !== undefined) return "doubtful";
  return governs(text, last.index, last.index + last[0].length) ? "part" : "doubtful";
}

/** Whether a period that is named at a place surely goes for what stands at the end of a text. */
function governs(text: string, from: number, end: number): boolean {
  const rest = text.slice(end);
  const next = nextClause(rest);
  if (next < 0) return true;
  // 办结13810件，其中上年收到560件，予以公开5548件: what follows may be of the first.
  if (/(?:其中|含|包括)[^，,。；;\d]{0,6}$/.test(text.slice(0, from))) return false;
  const clause = rest.slice(0, next);
  return clause.length <= 4 || counting.test(rest.slice(0, next + 1));
}

/** The years that a text names; 2019年修订的《条例》 is no year of counting. */
export const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(new RegExp(`${named}${ofText}`, "g"))].map(([one]) => yearOf(one));

function yearOf(text: string): number {
  const digits = [...text.replace(/年.*$/, "")];
  return Number(
    digits.map((one) => Math.max("〇一二三四五六七八九".indexOf(one), 0) || one.replace(/\D/, "0")).join(""),
  );
}

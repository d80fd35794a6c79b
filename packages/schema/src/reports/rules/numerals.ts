/** A number as it is written, and how fine it is told: 1 to the piece, 10,000 in 万. */
export interface Numeral {
  readonly value: number;
  readonly step: number;
}

/** 一二三, 壹贰叁; 两 is 2, and 〇 is written in three ways. */
const digits = new Map(
  ["零〇○", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap((alike, value) =>
    [...alike].map((one) => [one, value] as const),
  ),
);
const small = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const large = new Map([
  ["万", 10_000],
  ["亿", 100_000_000],
]);
const chinese = [...digits.keys(), ...small.keys(), ...large.keys()].join("");

/** A number in either script, for a regular expression: 14,069, 1139.89万, 一百三十, 壹佰, 二〇, 百. */
export const numeralPattern = `(?:\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?[十百千万亿]*|[${chinese}]+)`;
/** What no number begins after: it would be the rest of one, an ordinal, or one of many. */
export const numeralBefore = `(?<![\\d.．第每逐首${chinese}])`;

/** Reads what `numeralPattern` has found. */
export function readNumeral(text: string): Numeral {
  const arabic = /^([\d,，.]+)(.*)$/.exec(text);
  if (!arabic) return { value: chineseValue(text), step: large.get(text.at(-1) ?? "") ?? 1 };
  const [, plain = "", units = ""] = arabic;
  const scale = [...units].reduce((so, unit) => so * (small.get(unit) ?? large.get(unit) ?? 1), 1);
  const decimals = plain.split(".")[1]?.length ?? 0;
  return { value: Number(plain.replace(/[,，]/g, "")) * scale, step: scale === 1 ? 1 : scale / 10 ** decimals };
}

function chineseValue(text: string): number {
  const places = [...text];
  // 二〇二三: one digit after another.
  if (places.every((one) => digits.has(one))) return Number(places.map((one) => digits.get(one)).join(""));
  const [high = "", low] = splitAt(text, "亿");
  if (low !== undefined) return (high === "" ? 1 : chineseValue(high)) * 1e8 + below(low, 1e7);
  const [tens = "", rest] = splitAt(text, "万");
  if (rest !== undefined) return (tens === "" ? 1 : chineseValue(tens)) * 1e4 + below(rest, 1e3);
  return upToTenThousand(places);
}

/** What stands behind a large unit; a single digit is short for its tenths: 一万三 is 13,000. */
function below(text: string, tenth: number): number {
  if (text === "") return 0;
  const only = text.length === 1 ? digits.get(text) : undefined;
  return only === undefined ? chineseValue(text) : only * tenth;
}

function upToTenThousand(places: readonly string[]): number {
  let [sum, digit, unit] = [0, -1, 1];
  for (const one of places) {
    const known = digits.get(one);
    if (known === undefined) {
      unit = small.get(one) ?? 1;
      sum += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
    } else if (known === 0) [digit, unit] = [-1, 1];
    else digit = known;
  }
  // 一百三 is 130; 一百零三 isn't.
  return digit < 0 ? sum : sum + digit * (unit > 10 ? unit / 10 : 1);
}

function splitAt(text: string, unit: string): readonly [string, string?] {
  const at = text.lastIndexOf(unit);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

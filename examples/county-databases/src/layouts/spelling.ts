import { dayOf } from "../city/days.js";
import type { Organization } from "../city/records.js";

/** How vendors and clerks spell what the canonical records say. */

type Text = string | null;

/** A code table of the vendor's; a code it has no spelling for is a mistake of the layout. */
export function coded<Spelling>(table: Readonly<Record<string, Spelling>>): (code: Text) => Spelling | null {
  return (code) => {
    if (code === null) return null;
    const spelling = table[code];
    if (spelling === undefined) throw new Error(`This layout has no spelling for ${code}`);
    return spelling;
  };
}

/** Every code of a list, with a separator between. */
export function joined(codes: readonly string[], separator: string): Text {
  return codes.length === 0 ? null : codes.join(separator);
}

/** A PostgreSQL array. */
export function array(items: readonly string[]): Text {
  if (items.length === 0) return null;
  return `{${items.map((item) => `"${item.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`).join(",")}}`;
}

/** `2023-12-20` → `20231220`, `2023/12/20`, `2023.12.20`. */
export const compact = (day: Text): Text => day?.replaceAll("-", "") ?? null;
export const slashes = (day: Text): Text => day?.replaceAll("-", "/") ?? null;
export const dots = (day: Text): Text => day?.replaceAll("-", ".") ?? null;

/** 2023年12月20日. */
export function yearMonthDay(day: Text): Text {
  return day && `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}

const numerals = "〇一二三四五六七八九";

/** 二〇二三年十二月二十日. */
export function inNumerals(day: Text): Text {
  if (day === null) return null;
  const year = [...day.slice(0, 4)].map((digit) => numerals.charAt(Number(digit))).join("");
  return `${year}年${tens(Number(day.slice(5, 7)))}月${tens(Number(day.slice(8, 10)))}日`;
}

function tens(value: number): string {
  const [ten, one] = [Math.floor(value / 10), value % 10];
  return `${ten === 0 ? "" : ten === 1 ? "十" : `${numerals.charAt(ten)}十`}${one === 0 ? "" : numerals.charAt(one)}`;
}

/** The serial of a spreadsheet, in which 1970-01-01 is 25569. */
export const excelSerial = (day: Text): number | null => (day === null ? null : dayOf(day) + 25_569);

/** Seconds since 1970 of `2023-12-20 17:40:00` in Fuyang. */
export function epochSeconds(moment: string): number {
  const day = dayOf(moment.slice(0, 10)) * 86_400;
  return (
    day +
    Number(moment.slice(11, 13)) * 3600 +
    Number(moment.slice(14, 16)) * 60 +
    Number(moment.slice(17, 19)) -
    28_800
  );
}

export const epochMillis = (moment: string): number => epochSeconds(moment) * 1000;

/** `2023-12-20 17:40:00+08`. */
export const withZone = (moment: string): string => `${moment}+08`;

const brackets = ["〔〕", "[]", "〔〕", "（）", "【】", "〔〕"];

/** 〔2023〕 as different clerks type it. */
export function typedNumber(number: Text, n: number): Text {
  const pair = brackets[n % brackets.length] as string;
  return number?.replace("〔", pair.charAt(0)).replace("〕", pair.charAt(1)) ?? null;
}

/** One of the names that clerks give an organization: nearly always its own. */
export function typedName(organization: Organization, n: number): string {
  const names = [organization.name, organization.name, organization.shortName, ...organization.otherNames];
  return names[n % names.length] as string;
}

/** `n` as a key of thirty-two hexadecimal digits that is the same on every build. */
export function uuid(kind: string, n: number): string {
  const head = [...kind].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
  const mixed = Math.imul(n, 0x9e3779b1) >>> 0;
  const tail = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca77) >>> 0;
  return [head, mixed, tail, n].map((word) => word.toString(16).padStart(8, "0")).join("");
}

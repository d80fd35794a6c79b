import type { PlainDate } from "../../../shared/plain-date.js";
import type { DueDate } from "../../../shared/working-days.js";
import type { Channel } from "../../ledger/events.js";

/** Whom a letter addresses. Several applicants of one form are addressed together. */
export interface Addressee {
  readonly names: readonly string[];
  /** Whether they are organizations, which are called 你单位. */
  readonly organization: boolean;
}

/** The date as official letters write it: arabic, no leading zeros, 2023年12月20日 (DOMAIN.md §11). */
export function chineseDate(date: PlainDate): string {
  return `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/** A last day that is reckoned; where it is provisional, because a calendar in its period isn't published, it says so. */
export function reckonedDay({ date, provisional }: DueDate, suffix = ""): string {
  return `${chineseDate(date)}${suffix}${provisional ? "（该年度放假安排尚未公布，以公布后的为准）" : ""}`;
}

/** How the letter calls its addressee: 你, 你单位 or 你们. */
export function pronounOf({ names, organization }: Addressee): string {
  if (names.length > 1) return "你们";
  return organization ? "你单位" : "你";
}

/** The text as a sentence of a paragraph: trimmed, on one line, and closed with 。 unless it is closed. "" stays "". */
export function sentence(text: string): string {
  const line = onOneLine(text);
  if (line === "" || /[。！？；]$/.test(line)) return line;
  return `${line.replace(/[.;,，、：:]$/, "")}。`;
}

/** The text in Chinese quotation marks, word by word; line breaks become spaces. */
export function quoted(text: string): string {
  return `“${onOneLine(text)}”`;
}

/**
 * An agency that acted before the one that writes: its name, null where that isn't known. Absent where the writing agency
 * itself acted.
 */
export type EarlierAgency = string | null | undefined;

/** How the letter calls who acted: 本机关, or the agency that transferred the request. */
export function actor(agency: EarlierAgency): string {
  if (agency === undefined) return "本机关";
  return agency?.trim() || "原受理机关";
}

/** The number of an earlier letter in brackets, or "" where it isn't known. */
export function numbered(number: string | null | undefined): string {
  return number ? `（${number}）` : "";
}

const submissions: Readonly<Record<Channel, string>> = {
  IN_PERSON: "当面提交",
  POST_SIGNED: "通过邮寄（需签收）方式提交",
  POST_ORDINARY: "通过平常信函方式提交",
  INTERNET: "通过互联网渠道提交",
  FAX: "通过传真方式提交",
  ORAL: "口头提出、由",
};

/** How the request came in, as the letter says it (条例 Art 29, 31), and who wrote it where it was oral. */
export function submission(channel: Channel, agency?: EarlierAgency): string {
  return channel === "ORAL" ? `${submissions.ORAL}${actor(agency)}代为填写` : submissions[channel];
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, " ");
}

import { maskBankAccount, maskIdentity, maskPhone } from "./china-name.js";
import { isIdentityNumber } from "./identity-number.js";
import { maybeTelephone } from "./telephone-context.js";

/*
 * Numbers of people in free text (DOMAIN.md §10.4–10.6), also with blanks or hyphens in them. The text has half-width
 * digits and letters.
 */

const gap = "[\\s\\p{Pd}]{0,2}";
const gaps = /[\s\p{Pd}]/gu;
const spaced = (...signs: readonly string[]) => signs.join(gap);
const digits = (count: number) => Array.from({ length: count }, () => "\\d");
const month = `(?:${spaced("0", "[1-9]")}|${spaced("1", "[0-2]")})`;
const day = `(?:${spaced("0", "[1-9]")}|${spaced("[12]", "\\d")}|${spaced("3", "[01]")})`;
const century = `(?:${spaced("1", "9")}|${spaced("2", "0")})`;

const identity18 = new RegExp(
  `(?<![0-9A-Za-z])${spaced("[1-9]", ...digits(5), century, ...digits(2), month, day, ...digits(3), "[\\dXx]")}(?![0-9A-Za-z])`,
  "gu",
);
const identity15 = /(?<!\d)[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/g;
const bankCard = /(?<!\d)\d(?:[ -]?\d){15,18}(?!\d)/g;
const mobile = new RegExp(`(?<!\\d)(?:\\+?86${gap})?${spaced("1", "[3-9]", ...digits(9))}(?!\\d)`, "gu");
/** With its area code: 010, 02x, or four digits from 03xx on. */
const landline =
  /(?<![\d\p{Pd}])[(（]?0(?:10|2\d|[3-9]\d{2})[)）]?[\s\p{Pd}]{0,2}[2-9]\d{2,3}[\s\p{Pd}]?\d{4}(?![\d/])/gu;
const localLine =
  /(?<=(?:电话|座机|固话|传真|致电)[^\d，。；、]{0,6})(?!(?:19|20)\d{2}[01]\d[0-3]\d)[2-9]\d{2,3}[\s\p{Pd}]?\d{4}(?![\d/])/gu;

const aboutIdentity = /身份证|证件号|证件编号|身份号码/;
/** What has a number of its own of the same shape, by the words right before it or the sign right after it: 施工许可证, …字第…号. */
const ofPaper =
  /(?:许可证|决定书|通知书|使用证|登记证|批准书|字|编号|文号|证号|证书号?|案号|单号|流水号)\s*[为是:：第]?\s*$/;
const ofDocument = /^\s*号(?!码)/;
/** 电话2021-2023年: two years of which something is asked. */
const twoYears = /^((?:19|20)\d{2})[\s\p{Pd}]((?:19|20)\d{2})$/u;
const aboutBank = /银行|卡号|账号|开户|一卡通/;

/** A text with the numbers of people in it masked: identity numbers, bank cards, mobile numbers, landlines. */
export function maskPersonalNumbers(text: string): string {
  const [ofIdentity, banking] = [aboutIdentity.test(text), aboutBank.test(text)];
  const found = text
    .replace(identity18, (number: string, at: number, whole: string) =>
      isIdentity(number, ofIdentity) && (ofIdentity || !isOfPaper(number, at, whole))
        ? maskIdentity(number.replace(gaps, ""))
        : number,
    )
    .replace(bankCard, (card) => (isBankCard(card, banking) ? maskBankAccount(card) : card))
    .replace(mobile, maskedMobile)
    .replace(landline, maskedLine)
    .replace(localLine, (number: string, at: number, whole: string) =>
      areYears(number, at, whole) ? number : maskedLine(number, at, whole),
    );
  return ofIdentity ? found.replace(identity15, (number) => maskIdentity(number)) : found;
}

function maskedMobile(number: string, at: number, text: string): string {
  const isOne = isMobile(number) && maybeTelephone(text, at, at + number.length);
  return isOne ? maskPhone(number.replace(gaps, "")) : number;
}

function maskedLine(number: string, at: number, text: string): string {
  return maybeTelephone(text, at, at + number.length) ? maskPhone(number) : number;
}

/**
 * With hyphens in it a registration number may look the same (division, day, serial): those are of no year before the
 * regulations were in force (2008-05-01), and nobody speaks of an identity document.
 */
function isIdentity(number: string, told: boolean): boolean {
  if (!/\p{Pd}/u.test(number)) return true;
  return told || Number(number.replace(gaps, "").slice(6, 10)) < 2008;
}

/** Whether it can be the number of a permit or decision: they look like one of a person, whose check digit they don't have. */
function isOfPaper(number: string, at: number, text: string): boolean {
  const isSaid = ofPaper.test(text.slice(Math.max(0, at - 10), at)) || ofDocument.test(text.slice(at + number.length));
  return isSaid && !isIdentityNumber(number.replace(gaps, ""));
}

/** Whether it is a span of years: in order, with what says so right behind it or before it. */
function areYears(number: string, at: number, text: string): boolean {
  const [, first, last] = twoYears.exec(number) ?? [];
  if (first === undefined || Number(last) <= Number(first) || Number(last) - Number(first) > 30) return false;
  const after = text.slice(at + number.length);
  return /^\s*(?:年|期间|经?费)/.test(after) || /(?:费用?|机|采购|合同|补[贴助])\s*$/.test(text.slice(0, at));
}

/** Unbroken, digit by digit, or in groups as a mobile number is written: 3 digits first, or 7 and 4. Other groups are amounts and days. */
function isMobile(number: string): boolean {
  const bare = number.replace(/^\+?86[\s\p{Pd}]*(?=1)/u, "");
  const groups = bare.split(/[\s\p{Pd}]+/u);
  const lengths = groups.map(({ length }) => length);
  if (lengths.every((length) => length === 1) || groups.length === 1) return true;
  if (lengths.join() === "7,4") return !/^(?:19|20)/.test(groups[1] ?? "");
  return lengths[0] === 3 && lengths.join() !== "3,4,2,2";
}

/** By Luhn, and by its first digits or the words around it: an index number or a project code is none. */
function isBankCard(card: string, banking: boolean): boolean {
  const plain = card.replace(/\D/g, "");
  return (banking || plain.startsWith("62")) && luhn(plain);
}

function luhn(digits: string): boolean {
  const values = [...digits].reverse().map((digit, at) => (at % 2 === 0 ? Number(digit) : Number(digit) * 2));
  return values.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

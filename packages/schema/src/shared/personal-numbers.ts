import { maskBankAccount, maskIdentity, maskPhone } from "./china-name.js";
import { isOfDocument } from "./identity-context.js";
import { isCalled, isRangeOfYears, maybeTelephone } from "./telephone-context.js";

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
const endsInDay = /(?:19|20)\d{2}[\s\p{Pd}]\d{2}[\s\p{Pd}]\d{2}$/u;
const dottedMobile = /(?<![\d.])1[3-9]\d([.·])\d{4}\1\d{4}(?![.·]?\d)/g;
/** The number of a 残疾人证 is that of the identity card with two signs more, for kind and degree. */
const disability = /(?<=残疾人?证[^\d，。；、]{0,8})[1-9]\d{16}[\dXx]\d{2}(?!\d)/g;
/** With its area code: 010, 02x, or four digits from 03xx on. */
const landline =
  /(?<![\d\p{Pd}])\+?86[\s\p{Pd}]{0,2}(?:10|2\d|[3-9]\d{2})[\s\p{Pd}]{1,2}[2-9]\d{2,3}[\s\p{Pd}]?\d{4}(?![\d/])|(?<![\d\p{Pd}])[(（]?0(?:10|2\d|[3-9]\d{2})[)）]?[\s\p{Pd}]{0,2}[2-9]\d{2,3}[\s\p{Pd}]?\d{4}(?![\d/])/gu;
/** After a word for telephones, or after another number that stands after one: 电话2261234、2267890. */
const localLine =
  /(?<=(?:电话|座机|固话|传真|致电)[^\d，。；、]{0,6}(?:[\d*][\d* \p{Pd}]{5,14}[、/或和及,，;；] ?){0,4})(?!(?:19|20)\d{2}[01]\d[0-3]\d)[2-9]\d{2,3}[\s\p{Pd}]?\d{4}(?!\d|\/\d{1,2}(?!\d))/gu;

const aboutIdentity = /身份证|证件号|身份号码/;
const aboutBank = /银行|卡号|账号|开户|一卡通/;

/** A text with the numbers of people in it masked: identity numbers, bank cards, mobile numbers, landlines. */
export function maskPersonalNumbers(text: string): string {
  const [ofIdentity, banking] = [aboutIdentity.test(text), aboutBank.test(text)];
  const found = text
    .replace(disability, (number) => `${maskIdentity(number.slice(0, 18))}**`)
    .replace(identity18, (number, at: number, whole: string) => maskedIdentity(number, at, whole, ofIdentity))
    .replace(bankCard, (card) => (isBankCard(card, banking) ? maskBankAccount(card) : card))
    .replace(mobile, maskedMobile)
    .replace(dottedMobile, (number) => maskPhone(number.replace(/\D/g, "")))
    .replace(landline, maskedLine)
    .replace(localLine, maskedLocalLine);
  return ofIdentity ? found.replace(identity15, (number) => maskIdentity(number)) : found;
}

function maskedIdentity(number: string, at: number, text: string, told: boolean): string {
  const plain = number.replace(gaps, "");
  const isOne = isIdentity(number, told) && !isOfDocument(plain, text, at, at + number.length);
  return isOne ? maskIdentity(plain) : number;
}

function maskedMobile(number: string, at: number, text: string): string {
  const isOne =
    (isMobile(number) || (isCalled(text, at) && !endsInDay.test(number))) &&
    maybeTelephone(text, at, at + number.length);
  return isOne ? maskPhone(number.replace(gaps, "")) : number;
}

function maskedLine(number: string, at: number, text: string): string {
  return maybeTelephone(text, at, at + number.length) ? maskPhone(number) : number;
}

function maskedLocalLine(number: string, at: number, text: string): string {
  return isRangeOfYears(text, at, at + number.length) ? number : maskedLine(number, at, text);
}

/**
 * With hyphens in it a registration number may look the same (division, day, serial): those are of no year before the
 * regulations were in force (2008-05-01), and nobody speaks of an identity document.
 */
function isIdentity(number: string, told: boolean): boolean {
  if (!/\p{Pd}/u.test(number)) return true;
  return told || Number(number.replace(gaps, "").slice(6, 10)) < 2008;
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

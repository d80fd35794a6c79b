import { maskBankAccount, maskIdentity, maskPhone } from "./china-name.js";

/*
 * Personal data in free text (DOMAIN.md §10.6): numbers that a pattern tells from others. Names and addresses have no
 * pattern of their own and stay.
 */

const identity18 =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g;
const identity15 = /(?<!\d)[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/g;
const mobile = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d{9}(?!\d)/g;
const bankCard = /(?<!\d)\d(?:[ -]?\d){15,18}(?!\d)/g;

const aboutIdentity = /身份证|证件号/;
const aboutBank = /银行|卡号|账号|开户|一卡通/;

/** A text with the identity numbers, mobile numbers and bank cards in it masked; one without any stays as it is. */
export function maskPersonalText(text: string): string {
  const plain = text.replace(/[０-９]/g, (digit) => digit.normalize("NFKC")).replace(/[\u200b-\u200d\ufeff]/g, "");
  const masked = maskedNumbers(plain.replace(/[\u3000\u00a0]/g, " "));
  return masked.includes("*") && masked !== plain ? masked : text;
}

function maskedNumbers(text: string): string {
  const banking = aboutBank.test(text);
  const found = text
    .replace(identity18, (number) => maskIdentity(number))
    .replace(bankCard, (card) => (isBankCard(card, banking) ? maskBankAccount(card) : card))
    .replace(mobile, (number) => maskPhone(number));
  return aboutIdentity.test(found) ? found.replace(identity15, (number) => maskIdentity(number)) : found;
}

/** By Luhn, and by its first digits or the words around it: an index number or a project code is none. */
function isBankCard(card: string, banking: boolean): boolean {
  const digits = card.replace(/\D/g, "");
  return (banking || digits.startsWith("62")) && luhn(digits);
}

function luhn(digits: string): boolean {
  const values = [...digits].reverse().map((digit, at) => (at % 2 === 0 ? Number(digit) : Number(digit) * 2));
  return values.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

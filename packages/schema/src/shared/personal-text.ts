import { maskEmail, maskIdentity } from "./china-name.js";
import { maskAddresses } from "./personal-addresses.js";
import { maskPersonalNumbers } from "./personal-numbers.js";

/*
 * Personal data in free text (DOMAIN.md §10.6): what a pattern tells from other text. Names have no pattern of their own:
 * who knows them blanks them.
 */

const email = /(?<![\w.+-])[\w.+-]+ ?@ ?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
const passport = /(?<![0-9A-Za-z])[EGDSP] ?[0-9A-Z](?: ?\d){7}(?!\d)/gi;
const permit = /(?<![0-9A-Za-z])[HM] ?\d(?: ?\d){7,9}(?!\d)/gi;
const aboutPassport = /护照|证件号/;
const aboutPermit = /通行证|回乡证|台胞证|证件号/;

const fullWidth = /[０-９Ａ-Ｚａ-ｚ＠．＋－＊]/g;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A text with what is personal in it masked: numbers of people, e-mail addresses, passports and permits where the text
 * speaks of such, and addresses where somebody is named or lives there. One without any stays as it is.
 * @param namesPerson whether the text is known to name a person (the guard of ADDRESS)
 */
export function maskPersonalText(text: string, namesPerson = false): string {
  const plain = text.replace(fullWidth, (one) => one.normalize("NFKC")).replace(invisible, "");
  const spaced = plain.replace(/[\u3000\u00a0]/g, " ");
  const masked = maskAddresses(maskedDocuments(maskPersonalNumbers(maskedEmails(spaced))), namesPerson);
  return masked === spaced ? text : masked;
}

function maskedEmails(text: string): string {
  return text.replace(email, (found) => maskEmail(found.replaceAll(" ", "")));
}

function maskedDocuments(text: string): string {
  const passports = aboutPassport.test(text) ? text.replace(passport, (found) => maskIdentity(found)) : text;
  return aboutPermit.test(text) ? passports.replace(permit, (found) => maskIdentity(found)) : passports;
}

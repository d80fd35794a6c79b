import { isIdentityNumber } from "./identity-number.js";

/*
 * What tells an identity number from the number of a permit or a decision, which is often made of division, day and
 * serial too (DOMAIN.md §10.4, §10.6): its check character, and the words right before and after it.
 */

const aboutIdentity = /身份|证件号/;
const person = /(?:本人|姓名|申请人|当事人|户主|[公居村]民|先生|女士|同志)[^.。;]{0,8}$/;
const permit = "许可证|使用证|土地证|房产证|权证|批准书|决定书|通知书|告知书|认定书|意见书|判决书|裁定书";
/** The number of an employee or a patient (人员编号, 患者编号) may be that of the document; 签字 and 名字 begin no number. */
const label = new RegExp(
  `(?:(?:${permit})(?:书?编?号)?|(?<![员工民者人份])编号|文号|案号|(?<![签名])字(?=第?$))\\s*[为是:]?\\s*[第(]?$`,
);
const ofDocument = /^\s*\)?\s*号(?!码)(?!.{0,4}(?:身份|证件))/;

/**
 * Whether a number of eighteen signs is that of a permit or a decision: its check character is wrong, nobody speaks of an
 * identity document right before it, and it is called such. A number that GB 11643 allows never is.
 * @param number without blanks and hyphens
 */
export function isOfDocument(number: string, text: string, start: number, end: number): boolean {
  if (isIdentityNumber(number)) return false;
  const before = text.slice(Math.max(0, start - 24), start).normalize("NFKC");
  if (aboutIdentity.test(before)) return false;
  return label.test(before) || (ofDocument.test(text.slice(end, end + 12).normalize("NFKC")) && !person.test(before));
}

import { isIdentityNumber } from "./identity-number.js";

/*
 * What tells an identity number from the number of a permit or a decision, which is often made of division, day and
 * serial too (DOMAIN.md §10.4, §10.6): its check character, and the words right before and after it.
 */

/** An identity document, or a paper that bears its number. */
const aboutIdentity =
  /身份|证件|居住证|暂住证|残疾|低保|特困|医保|社保|参保|户主|死者|逝者|离婚|结婚|驾驶|养老|救助|病历|学籍|准考证|员工|患者|缴费/;
const person = /(?:本人|姓名|申请人|当事人|户主|[公居村]民|先生|女士|同志)[^.。;]{0,8}$/;
const permit = "许可证|使用证|土地证|房产证|权证";
/** Letters that go to people: what stands behind one is its number only where 号 says so. */
const letter = "批准书|决定书|通知书|告知书|认定书|意见书|判决书|裁定书";
const behindLetter = new RegExp(`(?:${letter})\\s*[第(]?$`);
const numbered = /^\s*\)?\s*号(?!码)/;
/** What has numbers of its own; of a bare 编号 nobody knows whose it is. 签字 and 名字 begin no number. */
const matter =
  "许可|批准|处罚|复议|征收|用地|规划|施工|工程|项目|合同|案件|文书|备案|审批|证书|土地|宅基地|不动产|产权";
const label = new RegExp(
  `(?:(?:${permit})(?:书?编?号)?|(?:${letter})编?号|(?:${matter})[^,.;。，；]{0,4}编号|文号|案号|(?<![签名])字(?=第?$))\\s*[为是:]?\\s*[第(]?$`,
);
const ofDocument =
  /^\s*\)?\s*号(?:文|案|令|(?:行政|建设|国有)?(?:复议|处罚|许可|决定|批复|裁定|判决|强制|征收|用地|规划|施工))/;

/**
 * Whether a number of eighteen signs is that of a permit or a decision: its check character is wrong, nobody speaks of an
 * identity document right before it, and it is called such. A number that GB 11643 allows never is.
 * @param number without blanks and hyphens
 */
export function isOfDocument(number: string, text: string, start: number, end: number): boolean {
  if (isIdentityNumber(number)) return false;
  const before = text.slice(Math.max(0, start - 24), start).normalize("NFKC");
  if (aboutIdentity.test(before)) return false;
  const after = text.slice(end, end + 12).normalize("NFKC");
  const isLetters = behindLetter.test(before) && numbered.test(after);
  return label.test(before) || isLetters || (ofDocument.test(after) && !person.test(before));
}

/*
 * What tells a number of a telephone from an amount, a measure or a number of a document (DOMAIN.md §10.6, MOBILE): the
 * words right before and after it.
 */

const amount =
  /^(?:\.\d+)?\s*(?:余|多)?[十百千万亿]{0,3}(?:元(?!旦)|美元|欧元|港元|人民币|平方|平米|立方|㎡|亩|公顷|公里|千米|吨|公斤|千克|千瓦|兆瓦|%|％)/;
const ofDocument = /^\s*号(?!码|机)/;
const label =
  /(?:编号|文号|案号|批号|单号|发票号码?|项目(?:代码|编码|号)?|合同号|备案号|索引号|流水号|受理号|代码|编码|[金总]额|(?:合同|成交|中标|拍卖|评估|总)价|价款|造价|投资额?|资金|预算|面积)\s*(?:\((?:单位:)?[^()\d]{0,2}(?:元|人民币|亩|平方米|㎡|公顷|吨)\)\s*)?[为是:]?\s*$|[¥$]\s*$/;
const telephone = /(?:电话|手机|座机|固话|传真|致电|拨打|联系)[^,.。;、\d]{0,6}$/;

/** Whether a word for telephones stands right before a number: whatever its groups, it is one then. */
export function isCalled(text: string, start: number): boolean {
  return telephone.test(text.slice(Math.max(0, start - 20), start).normalize("NFKC"));
}

/** Whether what stands around a number lets it be one of a telephone: 138…元, 编号0558-… and 2261234号 are none. */
export function maybeTelephone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start).normalize("NFKC");
  const after = text.slice(end, end + 12).normalize("NFKC");
  if (amount.test(after) || label.test(before)) return false;
  return !ofDocument.test(after) || telephone.test(before);
}

const years = /^((?:19|20)\d{2})\s?\p{Pd}\s?((?:19|20)\d{2})$/u;
const spentIn =
  /^\s*(?:[学财]?年|(?:期间|的)?(?:话费|费用|经费|支出|预算|决算|合同|账单|工单|接[警听]|采购|建设|拆除|统计|运维|台账|明细|清单))/;
/** 座机 and 分机 are labels of a number, as is whatever has a colon after it: but 费用:2020-2022. */
const spent = /(?:(?:费用?|经费|支出|预算|决算)\s*[为是:(]?|(?<=[真话])机|系统|设备|平台|会议|亭|合同|账单)\s*$/;

/** Whether what looks like a local number is a range of years, as the words around it tell: 电话2021-2023年运行经费. */
export function isRangeOfYears(text: string, start: number, end: number): boolean {
  const [, from, to] = years.exec(text.slice(start, end)) ?? [];
  const span = Number(to) - Number(from);
  if (!(span > 0 && span <= 30)) return false;
  const before = text.slice(Math.max(0, start - 8), start).normalize("NFKC");
  return spentIn.test(text.slice(end, end + 8).normalize("NFKC")) || spent.test(before);
}

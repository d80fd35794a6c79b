/*
 * What tells a number of a telephone from an amount, a measure or a number of a document (DOMAIN.md §10.6, MOBILE): the
 * words right before and after it.
 */

const amount =
  /^\s*(?:余|多)?[十百千万亿]{0,3}(?:元(?!旦)|美元|欧元|港元|人民币|平方|平米|立方|㎡|亩|公顷|公里|千米|吨|公斤|千克|千瓦|兆瓦|%|％)/;
const ofDocument = /^\s*号(?!码|机)/;
const label =
  /(?:编号|文号|案号|批号|单号|项目(?:代码|编码|号)?|合同号|备案号|索引号|流水号|受理号|代码|编码|金额|合同价|总价|价款|造价|投资额?|资金|预算|面积)\s*[为是:]?\s*$/;
const telephone = /(?:电话|手机|座机|固话|传真|致电|拨打|联系)[^,.。;、\d]{0,6}$/;

/** Whether what stands around a number lets it be one of a telephone: 138…元, 编号0558-… and 2261234号 are none. */
export function maybeTelephone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start).normalize("NFKC");
  const after = text.slice(end, end + 12).normalize("NFKC");
  if (amount.test(after) || label.test(before)) return false;
  return !ofDocument.test(after) || telephone.test(before);
}

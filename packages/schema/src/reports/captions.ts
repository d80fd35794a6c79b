import type { Label } from "../label.js";

/** A row or a column of a statutory table: its key, and its caption as the form prints it (国办公开办函〔2021〕30号). */
export interface Caption<Key extends string = string> {
  readonly key: Key;
  readonly label: Label;
}

const caption = <const Key extends string>(key: Key, zh: string, en: string) => ({ key, label: { en, zh } });

/** Table 2, Art 20(1): kinds of documents, in order (DOMAIN.md §2.2). */
export const documentRows = [
  caption("regulations", "规章", "Regulations"),
  caption("normativeDocs", "行政规范性文件", "Normative documents"),
] as const;

/** Table 2, Art 20(1): what is counted of each kind. */
export const documentColumns = [
  caption("made", "本年制发件数", "Made in the year"),
  caption("repealed", "本年废止件数", "Repealed in the year"),
  caption("valid", "现行有效件数", "In force"),
] as const;

/** Table 2, Art 20(5), (6) and (8): rows with one number each. */
export const singleRows = [
  caption("licences", "行政许可", "Administrative licences"),
  caption("penalties", "行政处罚", "Administrative penalties"),
  caption("coercions", "行政强制", "Administrative coercions"),
  caption("feesWan", "行政事业性收费", "Administrative fees"),
] as const;

/** Table 3: the columns c1–c7 (DOMAIN.md §2.3). */
export const applicantColumns = [
  caption("naturalPerson", "自然人", "Natural persons"),
  caption("commercial", "商业企业", "Commercial enterprises"),
  caption("research", "科研机构", "Research institutions"),
  caption("welfare", "社会公益组织", "Public welfare organizations"),
  caption("legalService", "法律服务机构", "Legal service institutions"),
  caption("other", "其他", "Others"),
  caption("total", "总计", "Total"),
] as const;

/** Table 4: the three groups (DOMAIN.md §2.4). */
export const remedyGroups = [
  caption("review", "行政复议", "Reconsideration"),
  caption("directSuit", "未经复议直接起诉", "Suits without reconsideration"),
  caption("suitAfterReview", "复议后起诉", "Suits after reconsideration"),
] as const;

/** Table 4: the columns of each group. */
export const remedyColumns = [
  caption("upheld", "结果维持", "Upheld"),
  caption("corrected", "结果纠正", "Corrected"),
  caption("other", "其他结果", "Other result"),
  caption("pending", "尚未审结", "Pending"),
  caption("total", "总计", "Total"),
] as const;

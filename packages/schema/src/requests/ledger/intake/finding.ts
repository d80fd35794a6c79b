import type { Label } from "../../../label.js";
import { articles } from "../../articles.js";

/** What every finding says. */
export const findingTexts = {
  NO_APPLICANT: { en: "There is no applicant.", zh: "未填写申请人。" },
  NO_NAME: { en: "The name is missing.", zh: "未填写姓名或者名称。" },
  NO_IDENTITY: { en: "The proof of identity is missing.", zh: "未提供身份证明。" },
  NO_CONTACT: { en: "Contact details are missing.", zh: "未填写联系方式。" },
  NO_AUTHORIZATION: { en: "The agent's power of attorney is missing.", zh: "未提供授权委托书。" },
  NO_ITEM: { en: "Nothing is asked for.", zh: "未填写所需政府信息。" },
  ITEM_UNDESCRIBED: {
    en: "An item has neither name nor document number nor description.",
    zh: "未填写政府信息的名称、文号或者便于查询的其他特征性描述。",
  },
  NO_CARRIER_FORM: { en: "The form in which it is wanted is missing.", zh: "未填写所需政府信息的形式要求。" },
  NO_OBTAIN_WAY: { en: "The way of obtaining it is missing.", zh: "未填写获取信息的方式、途径。" },
  IDENTITY_NUMBER_DOUBTFUL: {
    en: "The identity number is not one by GB 11643: look at the document again.",
    zh: "居民身份证号码未通过校验（GB 11643），请核对证件。",
  },
  CREDIT_CODE_DOUBTFUL: {
    en: "The credit code is not one by GB 32100: look at the document again.",
    zh: "统一社会信用代码未通过校验（GB 32100），请核对证件。",
  },
  PHONE_DOUBTFUL: { en: "The number looks like no telephone number.", zh: "联系电话格式存疑，请核对。" },
  KIND_DOUBTFUL: {
    en: "The kind of applicant and the document don't go together.",
    zh: "申请人类型与证件类型不一致，请核对。",
  },
  WAYBILL_DOUBTFUL: { en: "The waybill number looks wrong.", zh: "邮件号码存疑，请核对。" },
  RECEIPT_UNPROVED: {
    en: "Signed post is proved by its waybill, the signer and the time of the signature: one of them is missing.",
    zh: "邮寄（需签收）的，应留存邮件单号并注明签收人和签收时间，现有缺项。",
  },
} as const satisfies Record<string, Label>;

export type FindingCode = keyof typeof findingTexts;

/** Something about an application that the clerk should know. */
export interface Finding {
  readonly code: FindingCode;
  /** Where in the form: `applicants.0.document`. */
  readonly path: string;
  readonly label: Label;
  /** The provision that asks for what is missing; null of a mere doubt. */
  readonly article: Label | null;
}

/** Something that the law asks for is missing (条例 Art 29). */
export function missing(code: FindingCode, path: string): Finding {
  return { code, path, label: findingTexts[code], article: articles.application };
}

/** Something looks wrong; `label` says it more exactly than the code's own text. */
export function doubtful(code: FindingCode, path: string, label: Label = findingTexts[code]): Finding {
  return { code, path, label, article: null };
}

/** What proves the day of receipt is not all there (条例 Art 31, DOMAIN.md §1.5.2). */
export function missingProof(path: string): Finding {
  return { code: "RECEIPT_UNPROVED", path, label: findingTexts.RECEIPT_UNPROVED, article: articles.receipt };
}

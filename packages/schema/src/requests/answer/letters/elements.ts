import type { Label } from "../../../label.js";
import { citation, feeRules, regulation } from "../article.js";
import { type Element, type Statement, statements } from "../statements.js";

const practice: Label = { en: "Contents of a letter, city practice", zh: "本市依申请公开文书规范" };
/** "Answers each item separately with the legal basis" (DOMAIN.md §8.1). */
const eachItem: Label = {
  en: "City rule for replies, 2023: each item separately",
  zh: "本市依申请公开答复规范：逐项答复",
};
const reviewLaw: Label = {
  en: "Administrative Reconsideration Law 23, 24",
  zh: "《行政复议法》第二十三条、第二十四条",
};
const art = (article: number, item?: number) => citation([regulation(article, item === undefined ? {} : { item })]);

const own = {
  AGENCY: { label: { en: "The agency", zh: "行政机关名称" }, article: practice },
  NUMBER: { label: { en: "The letter's number", zh: "文号" }, article: practice },
  DATE: { label: { en: "The letter's date", zh: "落款日期" }, article: practice },
  SEAL: { label: { en: "The seal", zh: "印章" }, article: practice },
  ADDRESSEE: { label: { en: "The addressee", zh: "主送对象" }, article: practice },
  CHANNEL: { label: { en: "The channel of receipt", zh: "申请渠道" }, article: art(31) },
  SUBMITTED_ON: { label: { en: "The day of submission", zh: "提交申请的日期" }, article: art(31) },
  RECEIVED_ON: { label: { en: "The legal day of receipt", zh: "收到申请的日期" }, article: art(31) },
  REGISTRATION_NUMBER: { label: { en: "The registration number", zh: "登记编号" }, article: art(45) },
  CONTENT: { label: { en: "The requested content", zh: "申请公开的内容" }, article: art(29, 2) },
  ITEMS: { label: { en: "The decision on at least one item", zh: "逐项答复意见" }, article: art(36) },
  EACH_ITEM: {
    label: { en: "The decision on this item of the application", zh: "对该项申请的答复意见" },
    article: eachItem,
  },
  FITTING_OUTCOME: {
    label: { en: "An outcome that fits what happened in the case", zh: "与办理经过相符的答复类型" },
    article: citation([regulation(30), feeRules]),
  },
  PAST_DAYS: {
    label: {
      en: "Days of the search and of the earlier reply that are not after the letter",
      zh: "不晚于落款日期的检索日期、此前答复日期",
    },
    article: practice,
  },
  REASONS_ASKED_BETWEEN: {
    label: {
      en: "A day on which reasons were asked for that is between the receipt and the letter",
      zh: "收到申请之日至落款日期之间的要求说明理由日期",
    },
    article: art(35),
  },
  SUBJECT: { label: { en: "What the item asks for", zh: "该项申请的内容" }, article: art(36) },
  PART: { label: { en: "What the withheld part is", zh: "不予公开部分的内容" }, article: art(37) },
  REVIEW_BODY: { label: { en: "The reconsideration body", zh: "行政复议机关" }, article: reviewLaw },
  COURT: { label: { en: "The court", zh: "有管辖权的人民法院" }, article: reviewLaw },
  MATTERS: { label: { en: "What must be corrected", zh: "需要补正的事项" }, article: art(30) },
  CORRECT_BY: { label: { en: "A reasonable period for correction", zh: "合理的补正期限" }, article: art(30) },
  EXTENSION_DAYS: {
    label: { en: "The extension, 1 to 20 working days", zh: "延长的期限（1至20个工作日）" },
    article: art(33),
  },
  APPROVED_BY: {
    label: { en: "Consent of the head of the disclosure office", zh: "政府信息公开工作机构负责人的同意" },
    article: art(33),
  },
  WHOM: { label: { en: "Whether a third party or an agency is asked", zh: "征求意见对象的类别" }, article: art(32) },
  INFORMATION: { label: { en: "The information in question", zh: "所涉及的政府信息" }, article: art(32) },
  PUBLIC_INTEREST: { label: { en: "Why it is disclosed", zh: "决定公开的理由" }, article: art(32) },
  PAYMENT_WAY: { label: { en: "The way to pay", zh: "缴费方式" }, article: citation([feeRules]) },
  ITEMS_BEFORE: {
    label: { en: "The applicant's earlier items of the month", zh: "申请人本自然月内此前已申请件数" },
    article: citation([feeRules]),
  },
  AMOUNT: { label: { en: "An amount above zero", zh: "收费金额（应当大于零）" }, article: citation([feeRules]) },
  TO_AGENCY: { label: { en: "The agency that it goes to", zh: "接收移交的行政机关" }, article: art(36, 5) },
} as const satisfies Record<string, Element>;

/** The code of a thing that a letter must contain. */
export type ElementCode = Statement | keyof typeof own;

/** Everything that a letter of any kind must contain, by code (DOMAIN.md §1.5.4, §8.3). */
export const letterElements: Readonly<Record<ElementCode, Element>> = { ...statements, ...own };

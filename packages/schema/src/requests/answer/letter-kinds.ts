import type { Label } from "../../label.js";

/** The letters of a case (DOMAIN.md §8.2, §8.3). */
export type LetterKind =
  | "REPLY"
  | "CORRECTION"
  | "EXTENSION"
  | "CONSULTATION"
  | "OVERRIDE"
  | "FEE"
  | "TRANSFER"
  | "RECEIPT";

/** Each kind's name, and its word in numbers (DOMAIN.md §8.2: 复/补/延/征/收; 告, 转 and 回 are our choice). */
export const letterKinds: Readonly<Record<LetterKind, { readonly label: Label; readonly word: string }>> = {
  REPLY: { label: { en: "Reply", zh: "答复书" }, word: "复" },
  CORRECTION: { label: { en: "Correction notice", zh: "补正告知书" }, word: "补" },
  EXTENSION: { label: { en: "Extension notice", zh: "延期告知书" }, word: "延" },
  CONSULTATION: { label: { en: "Consultation", zh: "征求意见书" }, word: "征" },
  OVERRIDE: { label: { en: "Notice of disclosure to a third party", zh: "第三方告知书" }, word: "告" },
  FEE: { label: { en: "Fee notice", zh: "收费通知书" }, word: "收" },
  TRANSFER: { label: { en: "Transfer", zh: "移交（告知）书" }, word: "转" },
  RECEIPT: { label: { en: "Receipt of registration", zh: "登记回执" }, word: "回" },
};

import { normalizeDocumentNumber } from "./document-number.js";

/** Characters that can't be seen: zero-width ones, controls, marks that only steer what stands beside them. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
const spaces = /\p{Z}/gu;
/** Hyphens and dashes of any width and length, the minus sign, and what a Chinese keyboard makes of them (——). */
const hyphens = /[\p{Pd}\u2043\u2212]+/gu;

/** Zeros that lead the serial after the year. */
const zeros = /〕0+(?=\d)/;

/** A text without the characters that can't be seen, nor blanks around it. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "").trim();
}

/**
 * The form under which numbers (登记编号、文号) are the same or unlike, however they are typed: full-width or not, with
 * whichever hyphen, with or without spaces and characters that can't be seen, in either case; and 文号 with whichever brackets,
 * with or without 第 and leading zeros after the year. Nobody reads two numbers apart that differ by no more. Not for showing: a number is shown as it was given.
 */
export function numberKey(number: string): string {
  const plain = number.normalize("NFKC").replace(/\s/g, "").replace(invisible, "").replace(spaces, "");
  const spelled = normalizeDocumentNumber(plain.replaceAll("號", "号")).replace(zeros, "〕");
  return spelled.replace(hyphens, "-").toUpperCase();
}

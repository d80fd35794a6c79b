import type { Label } from "../../label.js";

const weights = [8, 6, 4, 2, 3, 5, 9, 7];

/** Check digit of the eight digits of an S10 waybill: 11 − (Σ mod 11), 10 → 0, 11 → 5 (DOMAIN.md §8.2). */
export function waybillCheck(eightDigits: string): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(eightDigits.charAt(at)), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 0 : check === 11 ? 5 : check;
}

/**
 * What looks wrong with a waybill number, or null: a warning to the clerk, never a refusal (DOMAIN.md §8.2). Known are S10
 * (two letters, eight digits, check digit, CN) and the domestic form of thirteen digits, which has no check digit.
 */
export function waybillWarning(text: string): Label | null {
  const number = text.replace(/\s/g, "").toUpperCase();
  if (/^\d{13}$/.test(number)) return null;
  const [, digits, check] = /^[A-Z]{2}(\d{8})(\d)CN$/.exec(number) ?? [];
  if (digits === undefined) {
    return {
      en: "A waybill has thirteen digits, or two letters, nine digits and CN",
      zh: "邮件号码应为13位数字，或者2位字母、9位数字加CN",
    };
  }
  if (waybillCheck(digits) === Number(check)) return null;
  return { en: "The waybill's check digit doesn't fit", zh: "邮件号码校验位不符" };
}

import { isPlainDate, type PlainDate } from "./plain-date.js";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** What a resident identity number (居民身份证号码) says of its holder. */
export interface IdentityNumber {
  /** First six digits: where it was first issued. 810000, 820000, 830000 are residence permits (港澳台居民居住证). */
  readonly area: string;
  readonly birthDate: PlainDate;
  /** By the last digit of the order: odd is male. */
  readonly sex: "MALE" | "FEMALE";
  /** 15 digits is the old form, which has no check character. */
  readonly digits: 15 | 18;
}

/** Check character of the first seventeen digits (GB 11643). */
export function identityNumberCheck(seventeen: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(seventeen.charAt(at)), 0);
  return "10X98765432".charAt(sum % 11);
}

/** Takes an identity number apart; null when GB 11643 refuses it. Masked numbers are no identity numbers. */
export function parseIdentityNumber(text: string): IdentityNumber | null {
  const number = text.trim().toUpperCase();
  const full = /^[1-9]\d{16}[\dX]$/.test(number);
  if (!full && !/^[1-9]\d{14}$/.test(number)) return null;
  const day = full ? number.slice(6, 14) : `19${number.slice(6, 12)}`;
  const birthDate = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  if (!isProvince(Number(number.slice(0, 2))) || !/^(?:19|20)/.test(day) || !isPlainDate(birthDate)) return null;
  if (full && identityNumberCheck(number.slice(0, 17)) !== number.charAt(17)) return null;
  const order = Number(number.charAt(full ? 16 : 14));
  return { area: number.slice(0, 6), birthDate, sex: order % 2 ? "MALE" : "FEMALE", digits: full ? 18 : 15 };
}

/** Whether a text is an identity number by GB 11643. */
export function isIdentityNumber(text: string): boolean {
  return parseIdentityNumber(text) !== null;
}

/** Province prefixes, DOMAIN.md §10.6: 11–65, 71, 81–83. */
function isProvince(prefix: number): boolean {
  return (prefix >= 11 && prefix <= 65) || prefix === 71 || (prefix >= 81 && prefix <= 83);
}

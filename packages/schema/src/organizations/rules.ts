const codeWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const creditSigns = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Check character of the first eight characters of an organization code (GB 11714). */
export function organizationCodeCheck(eight: string): string {
  const sum = codeWeights.reduce((total, weight, at) => total + weight * Number.parseInt(eight.charAt(at), 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? "X" : check === 11 ? "0" : String(check);
}

/** The organization code (组织机构代码) in nine characters, from that or the printed form; null when GB 11714 refuses it. */
export function parseOrganizationCode(text: string): string | null {
  const part = /^([0-9A-Z]{8})-?([0-9X])$/.exec(text.trim().toUpperCase());
  const [, eight = "", check] = part ?? [];
  return part && organizationCodeCheck(eight) === check ? eight + check : null;
}

/** Whether a text is an organization code whose check character is right; with hyphen or without. */
export function isOrganizationCode(text: string): boolean {
  return parseOrganizationCode(text) !== null;
}

/** The printed form of a nine-character code: `00315849-5`. */
export function printOrganizationCode(code: string): string {
  return `${code.slice(0, 8)}-${code.slice(8)}`;
}

/** Check character of the first seventeen characters of a unified social credit code (GB 32100-2015). */
export function creditCodeCheck(seventeen: string): string {
  const sum = creditWeights.reduce(
    (total, weight, at) => total + weight * creditSigns.indexOf(seventeen.charAt(at)),
    0,
  );
  return creditSigns.charAt((31 - (sum % 31)) % 31);
}

/**
 * The unified social credit code (统一社会信用代码) in capitals; null when GB 32100-2015 refuses it. Characters 3–8, the
 * area at the time of registration, are not compared with any area (DOMAIN.md §10.3).
 */
export function parseCreditCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  const shape = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code);
  return shape && creditCodeCheck(code.slice(0, 17)) === code.charAt(17) ? code : null;
}

/** Whether a text is a unified social credit code whose check character is right. */
export function isCreditCode(text: string): boolean {
  return parseCreditCode(text) !== null;
}

/** The organization code that a credit code holds as characters 9–17 (GB 32100-2015). */
export function organizationCodeOf(creditCode: string): string {
  return creditCode.slice(8, 17);
}

import type { Random } from "./random.js";

/** Check characters of the identifiers that appear in the city's records (DOMAIN.md §10). */

const weigh = (text: string, weights: readonly number[], value: (character: string) => number) =>
  weights.reduce((sum, weight, at) => sum + weight * value(text.charAt(at)), 0);

const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11714: eight characters and their check character. */
export function organizationCode(eight: string): string {
  const rest = 11 - (weigh(eight, organizationWeights, (one) => Number.parseInt(one, 36)) % 11);
  return eight + (rest === 10 ? "X" : rest === 11 ? "0" : String(rest));
}

const creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 32100-2015: registry and kind, region, organization code, check character. */
export function creditCode(kind: string, region: string, organization: string): string {
  const body = `${kind}${region}${organization}`;
  const sum = weigh(body, creditWeights, (one) => creditAlphabet.indexOf(one));
  return body + creditAlphabet.charAt((31 - (sum % 31)) % 31);
}

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: an identity number that nobody holds, but that passes every check. */
export function identityNumber(region: string, birth: string, order: number): string {
  const body = `${region}${birth}${String(order).padStart(3, "0")}`;
  return body + "10X98765432".charAt(weigh(body, identityWeights, Number) % 11);
}

export function mobileNumber(random: Random): string {
  return `1${random.pick(["38", "39", "50", "52", "55", "58", "77", "82", "87", "89"])}${digits(random, 8)}`;
}

export function digits(random: Random, length: number): string {
  let text = "";
  for (let at = 0; at < length; at += 1) text += random.below(10);
  return text;
}

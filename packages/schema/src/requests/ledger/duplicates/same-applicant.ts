import { isCreditCode } from "../../../organizations/rules.js";
import { identityNumberCheck, isIdentityNumber, parseIdentityNumber } from "../../../shared/identity-number.js";
import { withoutInvisible } from "../../../shared/number-key.js";

/** What applicants are compared by. A masked or missing value is like no other. */
export interface ApplicantTraits {
  readonly name: string | null;
  /** Number of the identity document, whichever it is. */
  readonly identity: string | null;
  readonly phone: string | null;
}

/** Why two applicants seem to be one. */
export type SameApplicant = "SAME_IDENTITY" | "SAME_NAME_AND_PHONE";

/**
 * Why two applicants seem to be one: the same name and document, or the same name and telephone where not both have a
 * document; an identity number that GB 11643 refuses is a slip of the pen, and no document where it differs from the other.
 * Null when they don't. One trait alone never tells: whoever made up a form around an identity number or a
 * telephone would learn by it whether somebody of the city has it (DESIGN.md invariant 9: personal data are not filterable).
 */
export function sameApplicant(one: ApplicantTraits, other: ApplicantTraits): SameApplicant | null {
  if (!areSame(bareName(one.name), bareName(other.name))) return null;
  const [mine, theirs] = [bareIdentity(one.identity), bareIdentity(other.identity)];
  if (areSame(mine, theirs)) return "SAME_IDENTITY";
  if (isDocument(mine) && isDocument(theirs)) return null;
  return areSame(barePhone(one.phone), barePhone(other.phone)) ? "SAME_NAME_AND_PHONE" : null;
}

/**
 * The number of an identity document or a unified credit code in one spelling, whatever its width, case, blanks and
 * dashes; an identity number of fifteen digits as that of eighteen (DOMAIN.md §10.4). Null when it is missing or masked.
 */
export function bareIdentity(identity: string | null): string | null {
  const number = bare(identity, /[\s\p{Pd}\p{Cf}]/gu)?.toUpperCase() ?? null;
  if (number === null || parseIdentityNumber(number)?.digits !== 15) return number;
  const seventeen = `${number.slice(0, 6)}19${number.slice(6)}`;
  return seventeen + identityNumberCheck(seventeen);
}

/** Whether a number tells its holder from another: no identity number, nor what is one but for a sign, unless it is right. */
function isDocument(number: string | null): boolean {
  if (number === null) return false;
  return !/^\d{14,18}[\dX]$/.test(number) || isIdentityNumber(number) || isCreditCode(number);
}

function barePhone(phone: string | null): string | null {
  return bare(phone, /[^\d*]/g)?.replace(/^(?:86|0086)(?=1\d{10}$)/, "") ?? null;
}

/** A name as it is compared with others: full-width or not, in either case, without spaces, points and what can't be seen. */
export function foldedName(name: string): string {
  return withoutInvisible(name.normalize("NFKC")).replace(nameNoise, "").toLowerCase();
}

const nameNoise = /[\s·•.]/g;

function bareName(name: string | null): string | null {
  return bare(foldedName(name ?? ""), nameNoise);
}

/** Null when nothing is left, and when part of it is masked. */
function bare(text: string | null, noise: RegExp): string | null {
  const left = (text ?? "").normalize("NFKC").replace(noise, "");
  return left === "" || left.includes("*") ? null : left;
}

function areSame(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}

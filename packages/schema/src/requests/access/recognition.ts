/*
 * By what an applicant is recognised without a key: registration number, query code and name. How they are written is
 * not held against them; nothing else is forgiven.
 */
import { numberKey } from "../../shared/number-key.js";
import { foldedName } from "../ledger/duplicates/same-applicant.js";

/** Whether two query codes are the same but for case, spaces and hyphens; takes as long for any that is not. */
export function isSameCode(given: string, right: string): boolean {
  const plain = (text: string) => numberKey(text).replaceAll("-", "");
  return isSameText(plain(given), plain(right));
}

/** Whether a name is one of several, folded as for duplicates; each is compared, whichever fits. */
export function isOneOf(given: string, names: readonly string[]): boolean {
  const name = foldedName(given);
  const fitting = names.filter((one) => isSameText(name, foldedName(one)));
  return name !== "" && fitting.length > 0;
}

/** Looks at every character of the right text, wherever the first difference is. */
function isSameText(given: string, right: string): boolean {
  let difference = given.length ^ right.length;
  for (let at = 0; at < right.length; at += 1) difference |= given.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}

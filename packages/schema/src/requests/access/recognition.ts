/*
 * By what an applicant is recognised without a key: registration number, query code and name. How they are written is
 * not held against them; nothing else is forgiven.
 */

/** A registration number as it may be kept: as it was typed, and with full-width signs made plain. Never empty texts. */
export function numbersAsTyped(text: string): readonly string[] {
  const typed = text.trim();
  return [...new Set([typed, typed.normalize("NFKC")])].filter((one) => one !== "");
}

/** One spelling of a registration number, under which attempts at it are counted. */
export function oneSpelling(number: string): string {
  return withoutSpaces(number).toUpperCase();
}

/** Whether two query codes are the same but for case, spaces and hyphens; takes as long for any that is not. */
export function isSameCode(given: string, right: string): boolean {
  const plain = (text: string) =>
    withoutSpaces(text)
      .replace(/[-‐-―－]/g, "")
      .toUpperCase();
  return isSameText(plain(given), plain(right));
}

/** Whether a name is one of several, after NFKC and without spaces; each is compared, whichever fits. */
export function isOneOf(given: string, names: readonly string[]): boolean {
  const name = withoutSpaces(given);
  const fitting = names.filter((one) => isSameText(name, withoutSpaces(one)));
  return name !== "" && fitting.length > 0;
}

function withoutSpaces(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

/** Looks at every character of the right text, wherever the first difference is. */
function isSameText(given: string, right: string): boolean {
  let difference = given.length ^ right.length;
  for (let at = 0; at < right.length; at += 1) difference |= given.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}

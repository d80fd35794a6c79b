/** A letter or digit of any script that can be seen: a Hangul filler is a letter by its class, and isn't. */
const said = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

/**
 * Whether a text says anything: there is a letter or digit in it. Blanks, characters that can't be seen, and marks alone
 * say nothing. What the law demands to be stated (条例 Art 29, 30, 33, 36) is stated by this rule everywhere.
 */
export function isStated(text: string | null | undefined): text is string {
  return text != null && said.test(text);
}

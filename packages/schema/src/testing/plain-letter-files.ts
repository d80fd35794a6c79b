import type { LetterFiles } from "../context.js";
import { plainText } from "../requests/answer/letters/letter.js";

/** Files that are the letter's text in UTF-8; for tests. */
export const plainLetterFiles: LetterFiles = {
  docx: async (letter) => new TextEncoder().encode(plainText(letter)),
};

/** A text in a LIKE pattern. */
export function likeText(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** The last character of Unicode: a text with it behind comes after every text that starts so, in the order of bytes. */
export const beyond = "\u{10FFFF}";

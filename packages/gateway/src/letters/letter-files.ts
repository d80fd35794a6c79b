import type { LetterFiles } from "@zwgk/schema";

/** Letters as files. What renders them is loaded with the first: most gateways write few letters a day. */
export function createLetterFiles(): LetterFiles {
  return {
    async docx(letter) {
      const { renderDocx } = await import("./render-docx.js");
      return renderDocx(letter);
    },
  };
}

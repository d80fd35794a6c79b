import { type Block, chineseDate, type Letter } from "@zwgk/schema";
import { AlignmentType, Paragraph, TextRun } from "docx";
import { character } from "./layout.js";

/** Characters of 22 pt, that of the title, in a line of 156 mm. */
const titleCharacters = 20;

/** Where levels 3 and 4 of GB/T 9704 are set as the body is. */
const styleOf = { 0: "BodyText", 1: "Heading1", 2: "Heading2", 3: "BodyText", 4: "BodyText" } as const;

/** The letter from its title to its date, paragraph by paragraph (DOMAIN.md §8.3, §11). */
export function paragraphsOf({ title, number, addressee, blocks, attachments, closing }: Letter): readonly Paragraph[] {
  return [
    new Paragraph({
      style: "Title",
      children: titleLines(title).map((text, at) => new TextRun(at ? { text, break: 1 } : text)),
    }),
    new Paragraph({ style: "Number", text: readable(number) }),
    new Paragraph({ text: "" }),
    new Paragraph({ style: "Addressee", keepNext: true, text: `${readable(addressee)}：` }),
    ...blocks.map((block, at) => blockParagraph(block, at === blocks.length - 1)),
    ...attachmentList(attachments),
    ...signature(closing),
  ];
}

/** A title that is longer than a line breaks before what it is, and not within a word: 词意完整 (DOMAIN.md §11). */
function titleLines(title: string): readonly string[] {
  const text = readable(title);
  const at = text.indexOf("政府信息公开");
  return widthOf(text) <= titleCharacters || at <= 0 ? [text] : [text.slice(0, at), text.slice(at)];
}

/** The last paragraph goes with the signature: its end, of two lines at least, stands above it on the same page. */
function blockParagraph({ level, text }: Block, isLast: boolean): Paragraph {
  const together = isLast ? { keepNext: true, widowControl: true } : {};
  return new Paragraph({ style: styleOf[level], ...together, text: readable(text) });
}

/** One line below the text, 左空二字, no end punctuation; what is longer than a line goes on below its beginning. */
function attachmentList(names: readonly string[]): readonly Paragraph[] {
  if (names.length === 0) return [];
  const lines = names.map((name, at) => {
    const mark = at === 0 ? "附件：" : "";
    const place = names.length === 1 ? "" : `${at + 1}. `;
    // 附件： takes three characters after two left blank; a number and its point one and a half.
    const hanging = (at === 0 ? 3 : 0) + (place === "" ? 0 : 1.5);
    const left = Math.round((2 + (at === 0 ? 0 : 3) + hanging) * character);
    const indent = { left, hanging: Math.round(hanging * character) };
    return new Paragraph({ keepNext: true, indent, text: readable(mark + place + name) });
  });
  return [new Paragraph({ keepNext: true, text: "" }), ...lines];
}

/**
 * Date right-aligned leaving four characters, the agency centred over it, both kept on one page. The seal is put over
 * them: the two lines above are its place.
 */
function signature({ agency, date }: Letter["closing"]): readonly Paragraph[] {
  const day = chineseDate(date);
  const right = Math.max(2, 4 + widthOf(day) / 2 - widthOf(agency) / 2);
  const line = (text: string, characters: number, keepNext: boolean) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(characters * character) },
      keepNext,
      text: readable(text),
    });
  return [
    new Paragraph({ keepNext: true, text: "" }),
    new Paragraph({ keepNext: true, text: "" }),
    line(agency, right, true),
    line(day, 4, false),
  ];
}

/** Width in full characters: a digit takes half of one, and a quarter is left between digits and characters. */
function widthOf(text: string): number {
  const digits = text.match(/\d/g)?.length ?? 0;
  const seams = text.match(/\d(?=\D)|\D(?=\d)/g)?.length ?? 0;
  return text.length - digits / 2 + seams / 4;
}

/** Without the characters that XML has no place for: one of them, and no program opens the file. */
function readable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "");
}

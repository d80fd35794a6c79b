import type { PlainDate } from "../../../shared/plain-date.js";
import type { LetterKind } from "../letter-kinds.js";
import { chineseDate } from "./wording.js";

/**
 * A paragraph. Level 0 is plain text; 1–4 are the headings of GB/T 9704 (`一、` 黑体, `（一）` 楷体, `1.` and `（1）` 仿宋;
 * DOMAIN.md §11), whose marks stand in the text. Every paragraph is indented by two characters.
 */
export interface Block {
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly text: string;
}

/** 公章, or 政府信息公开专用章 (DOMAIN.md §8.3). */
export type Seal = "OFFICIAL" | "DISCLOSURE";

/** A letter, complete: what the layout of DOMAIN.md §11 needs, and no layout. */
export interface Letter {
  readonly kind: LetterKind;
  readonly number: string;
  readonly title: string;
  /** Without the colon that follows it. */
  readonly addressee: string;
  readonly blocks: readonly Block[];
  /** Names of the attachments, without numbers: 附件说明. */
  readonly attachments: readonly string[];
  readonly closing: { readonly agency: string; readonly date: PlainDate; readonly seal: Seal };
}

/** The names of the seals, as a draft shows where they go. */
export const sealNames: Readonly<Record<Seal, string>> = { OFFICIAL: "公章", DISCLOSURE: "政府信息公开专用章" };

const indent = "\u3000\u3000";

/** The letter as text: title, number, addressee, paragraphs, attachments, agency, seal and date. Ends with a newline. */
export function plainText(letter: Letter): string {
  const { closing } = letter;
  const lines = [
    letter.title,
    letter.number,
    "",
    `${letter.addressee}：`,
    ...letter.blocks.map(({ text }) => indent + text),
    ...attachmentLines(letter.attachments),
    "",
    closing.agency,
    `（${sealNames[closing.seal]}）`,
    chineseDate(closing.date),
  ];
  return `${lines.join("\n")}\n`;
}

/** One attachment stands without a number; several are numbered under one another. No end punctuation (DOMAIN.md §11). */
function attachmentLines(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  if (names.length === 1) return ["", `${indent}附件：${names[0]}`];
  const under = `${indent}\u3000\u3000\u3000`;
  return ["", ...names.map((name, at) => `${at === 0 ? `${indent}附件：` : under}${at + 1}. ${name}`)];
}

import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, type ParagraphChild, type Table, TextRun } from "docx";
import type { Block, Bound, Heading, Paragraph as Prose, Run, Signature } from "../../model.js";
import { formatDate, ordinal } from "../../numbers.js";
import { character } from "./layout.js";
import { firstReference, laterReference } from "./references.js";
import { renderBreakdown } from "./table.js";

const rule = { style: BorderStyle.SINGLE, size: 6, space: 4, color: "000000" };

/** The blocks as paragraphs and tables of the document. */
export function renderBlocks(blocks: readonly Block[], firsts: ReadonlySet<Bound>): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => renderBlock(block, firsts, blocks[index + 1]?.kind === "signature"));
}

function renderBlock(block: Block, firsts: ReadonlySet<Bound>, isLast: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [renderHeading(block)];
    case "paragraph":
      return [renderProse(block, firsts, isLast)];
    case "breakdown":
      return renderBreakdown(block);
    case "signature":
      return renderSignature(block);
  }
}

function renderHeading({ level, ordinal: number, text }: Heading): Paragraph {
  return level === 1
    ? new Paragraph({ heading: HeadingLevel.HEADING_1, text: `${ordinal(number)}、${text}` })
    : new Paragraph({ heading: HeadingLevel.HEADING_2, text: `（${ordinal(number)}）${text}` });
}

/** The last paragraph goes with the signature: its end, of two lines at least, stands above it on the same page. */
function renderProse({ role, runs }: Prose, firsts: ReadonlySet<Bound>, isLast: boolean): Paragraph {
  const children = runs.flatMap((run) => renderRun(run, firsts));
  const together = isLast ? { keepNext: true, widowControl: true } : {};
  if (role === "body") return new Paragraph({ style: "BodyText", ...together, children });
  return new Paragraph({ style: "Caution", border: { top: rule, bottom: rule, left: rule, right: rule }, children });
}

function renderRun(run: Run, firsts: ReadonlySet<Bound>): readonly ParagraphChild[] {
  if (run.kind !== "bound") return [new TextRun(run.text)];
  const text = new TextRun(run.standing === "whole" ? run.text : { text: run.text, highlight: "yellow" });
  return [text, ...(firsts.has(run) ? [firstReference(run.note)] : laterReference(run.note))];
}

/** Date right-aligned leaving four characters, the office centred over it, both kept on one page. */
function renderSignature({ office, date }: Signature): readonly Paragraph[] {
  const day = formatDate(date);
  const middle = 4 + widthOf(day) / 2;
  const right = Math.max(2, middle - widthOf(office) / 2);
  const line = (text: string, characters: number, keepNext: boolean) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(characters * character) },
      keepNext,
      text,
    });
  return [
    new Paragraph({ keepNext: true, text: "" }),
    new Paragraph({ keepNext: true, text: "" }),
    line(office, right, true),
    line(day, 4, false),
  ];
}

/** Width in full characters: a digit takes half of one, and a quarter is left between digits and characters. */
function widthOf(text: string): number {
  const digits = text.match(/\d/g)?.length ?? 0;
  const seams = text.match(/\d(?=\D)|\D(?=\d)/g)?.length ?? 0;
  return text.length - digits / 2 + seams / 4;
}

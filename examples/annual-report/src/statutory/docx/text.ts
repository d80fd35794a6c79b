import { HeadingLevel, InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from "docx";
import { firstReference } from "../../render/docx/references.js";
import type { Block, Bound, Run } from "../text.js";
import { anchorOf } from "./anchors.js";

/** A narrative section as paragraphs; its bars are left to Table 3, which the document holds. */
export function renderText(blocks: readonly Block[], notes: ReadonlyMap<Bound, number>): readonly Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === "bars") return [];
    if (block.kind === "heading") return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text })];
    return [new Paragraph({ style: "BodyText", children: block.runs.flatMap((run) => renderRun(run, notes)) })];
  });
}

/** A bound number leads to its cell; where it has none, or several, a footnote says where it comes from. */
function renderRun(run: Run, notes: ReadonlyMap<Bound, number>): readonly ParagraphChild[] {
  if (run.kind === "words") return [new TextRun(run.text)];
  const text = new TextRun(run.whole ? run.text : { text: run.text, highlight: "yellow" });
  const [first] = run.cells;
  const led = first === undefined ? text : new InternalHyperlink({ anchor: anchorOf(first), children: [text] });
  const note = notes.get(run);
  return note === undefined ? [led] : [led, firstReference(note)];
}

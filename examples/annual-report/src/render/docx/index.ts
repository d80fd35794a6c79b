import { Document, DocumentGridType, HeadingLevel, Packer, Paragraph } from "docx";
import type { Note, Report } from "../../model.js";
import { firstMentions } from "../firsts.js";
import { noteText } from "../note.js";
import { renderBlocks } from "./blocks.js";
import { fontTable } from "./fonts.js";
import { footers } from "./footers.js";
import { page } from "./layout.js";
import { stylePart } from "./styles.js";

/** The report as a Word document in the layout of GB/T 9704-2012, with provenance as footnotes. */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const firsts = firstMentions(report);
  const document = new Document({
    title: report.title,
    creator: `${report.set.place.name}政务公开办公室`,
    evenAndOddHeaderAndFooters: true,
    footnotes: Object.fromEntries(report.notes.map((note) => [String(note.number), footnote(note)])),
    sections: [
      {
        properties: {
          page: { size: { width: page.width, height: page.height }, margin: page.margin },
          grid: { type: DocumentGridType.LINES_AND_CHARS, ...page.grid },
        },
        footers,
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: report.title }),
          new Paragraph({ text: "" }),
          ...renderBlocks(report.blocks, firsts),
        ],
      },
    ],
  });
  return Packer.toBuffer(document, false, [stylePart, fontTable]);
}

function footnote(note: Note): { readonly children: readonly Paragraph[] } {
  return { children: [new Paragraph({ style: "FootnoteText", text: noteText(note) })] };
}

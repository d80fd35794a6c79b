import { Document, DocumentGridType, Header, HeadingLevel, Packer, Paragraph, type Table, TextRun } from "docx";
import { fontTable } from "../../render/docx/fonts.js";
import { footers } from "../../render/docx/footers.js";
import { page } from "../../render/docx/layout.js";
import { stylePart } from "../../render/docx/styles.js";
import type { Section, StatutoryDocument } from "../document.js";
import { draftLine } from "../draft.js";
import type { Bound } from "../text.js";
import { anchoredCells, footnotesOf } from "./anchors.js";
import { annex } from "./annex.js";
import { renderTable } from "./table.js";
import { renderText } from "./text.js";

/** The statutory report as a Word document in the layout of GB/T 9704-2012; a draft says so at the head of every page. */
export async function renderStatutoryDocx(document: StatutoryDocument): Promise<Uint8Array> {
  const notes = footnotesOf(document);
  const header = headerOf(document);
  const file = new Document({
    title: document.title,
    creator: document.body,
    evenAndOddHeaderAndFooters: true,
    footnotes: Object.fromEntries([...notes].map(([{ source }, number]) => [String(number), footnote(source)])),
    sections: [
      {
        properties: {
          page: { size: { width: page.width, height: page.height }, margin: page.margin },
          grid: { type: DocumentGridType.LINES_AND_CHARS, ...page.grid },
        },
        ...(header ? { headers: { default: header, even: header } } : {}),
        footers,
        children: bodyOf(document, notes),
      },
    ],
  });
  return Packer.toBuffer(file, false, [stylePart, fontTable]);
}

function bodyOf(document: StatutoryDocument, notes: ReadonlyMap<Bound, number>): (Paragraph | Table)[] {
  const anchored = anchoredCells(document);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: document.title }),
    new Paragraph({ text: "" }),
    ...renderText(document.lead, notes),
    ...document.sections.flatMap((section) => renderSection(section, document, notes, anchored)),
    ...annex(document),
  ];
}

/** Table 3 fills a page of its own; the other sections follow one another. */
function renderSection(
  { title, blocks, table }: Section,
  { answer }: StatutoryDocument,
  notes: ReadonlyMap<Bound, number>,
  anchored: ReadonlySet<string>,
): readonly (Paragraph | Table)[] {
  const own = table?.key === "T3" ? { pageBreakBefore: true } : {};
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_1, ...own, text: title });
  return [heading, ...(table ? renderTable(table, answer, anchored) : renderText(blocks, notes))];
}

function headerOf(document: StatutoryDocument): Header | null {
  const draft = draftLine(document);
  if (draft === null) return null;
  const run = new TextRun({ text: draft, bold: true, highlight: "yellow" });
  return new Header({ children: [new Paragraph({ style: "CellText", children: [run] })] });
}

function footnote(text: string): { readonly children: readonly Paragraph[] } {
  return { children: [new Paragraph({ style: "FootnoteText", text })] };
}

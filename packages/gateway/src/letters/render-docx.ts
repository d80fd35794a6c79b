import type { Letter } from "@zwgk/schema";
import { Document, DocumentGridType, Packer } from "docx";
import { fontTable } from "./font-table.js";
import { footers } from "./footers.js";
import { page } from "./layout.js";
import { paragraphsOf } from "./paragraphs.js";
import { sameBytes } from "./same-bytes.js";
import { stylePart } from "./styles.js";

/** A letter as a Word document in the layout of GB/T 9704-2012 (DOMAIN.md §11), without the red head of a 红头文件. */
export async function renderDocx(letter: Letter): Promise<Uint8Array> {
  const document = new Document({
    title: letter.title,
    creator: letter.closing.agency,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: { width: page.width, height: page.height }, margin: page.margin },
          grid: { type: DocumentGridType.LINES_AND_CHARS, ...page.grid },
        },
        footers,
        children: paragraphsOf(letter),
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(document, false, [stylePart, fontTable]), letter.closing.date);
}

import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";

/** One character of the page number's size, left blank at the outer edge. */
const blank = 280;

/** Page numbers `— 1 —`: odd pages right, even pages left, one character from the edge. */
export const footers = {
  default: new Footer({ children: [pageNumber(AlignmentType.RIGHT, { right: blank })] }),
  even: new Footer({ children: [pageNumber(AlignmentType.LEFT, { left: blank })] }),
};

function pageNumber(alignment: "right" | "left", indent: { left?: number; right?: number }): Paragraph {
  const run = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] });
  return new Paragraph({ style: "Footer", alignment, indent, children: [run] });
}

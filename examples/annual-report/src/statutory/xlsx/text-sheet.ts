import type { StatutoryDocument } from "../document.js";
import { draftLine } from "../draft.js";
import { plain } from "../text.js";
import { cellOf, lineOf, type Sheet } from "./sheet.js";

/** The narrative sections as they stand in the other forms: the lead, then sections one, five and six, a line each. */
export function textSheet(document: StatutoryDocument): Sheet {
  const draft = draftLine(document);
  const told = document.sections.filter(({ table }) => table === null);
  const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");
  return {
    name: "文字部分",
    widths: [110],
    landscape: false,
    rows: [
      ...(draft === null ? [] : [lineOf(draft, "draft", 1)]),
      lineOf(document.title, "title", 1),
      ...linesOf(plain(document.lead)).map((line) => [cellOf(line, "row")]),
      ...told.flatMap(({ title, blocks }) => [
        [cellOf(title, "caption")],
        ...linesOf(plain(blocks)).map((line) => [cellOf(line, "row")]),
      ]),
    ],
  };
}

import writeXlsxFile, { type CellObject } from "write-excel-file/node";
import type { StatutoryDocument } from "../document.js";
import { draftLine } from "../draft.js";
import { findingsSheet } from "./findings-sheet.js";
import { formSheet } from "./form-sheet.js";
import { looks } from "./looks.js";
import { address, type Sheet, type SheetCell } from "./sheet.js";
import { textSheet } from "./text-sheet.js";

type Asked = Parameters<typeof writeXlsxFile>;
type WrittenSheet = Asked[0][number];
type Feature = NonNullable<NonNullable<Asked[1]>["features"]>[number];

/** The five sheets: Tables 2, 3 and 4 in the form, the text, and the findings. */
export function sheetsOf(document: StatutoryDocument): readonly Sheet[] {
  const above = [draftLine(document) ?? [], document.title].flat();
  const { answer } = document;
  return [
    ...answer.tables.map((table) => formSheet(table, answer, above)),
    textSheet(document),
    findingsSheet(document),
  ];
}

/** The tables as a workbook. */
export async function renderXlsx(document: StatutoryDocument): Promise<Uint8Array> {
  const sheets = sheetsOf(document);
  const written = sheets.map(
    ({ name, rows, widths, landscape }): WrittenSheet => ({
      sheet: name,
      data: rows.map((row) => row.map((cell) => (cell ? writtenCell(cell) : null))),
      columns: widths.map((width) => ({ width })),
      showGridLines: false,
      ...(landscape ? { orientation: "landscape" } : {}),
    }),
  );
  const features = [resultsOf(sheets), onePage];
  return writeXlsxFile(written, { fontFamily: "宋体", fontSize: 10, features }).toBuffer();
}

function writtenCell({ value, formula, look, colSpan, rowSpan }: SheetCell): CellObject {
  const style = { ...looks[look], columnSpan: colSpan, rowSpan };
  if (formula !== undefined) return { ...style, value: formula, type: "Formula" };
  return { ...style, value, type: typeof value === "number" ? Number : String };
}

/** Writes beside each formula what it comes to, for readers that don't calculate. */
function resultsOf(sheets: readonly Sheet[]): Feature {
  const results = sheets.map(
    ({ rows }) =>
      new Map(
        rows.flatMap((row, y) =>
          row.flatMap((cell, x) => (cell?.formula === undefined ? [] : [[address(y, x), cell.value] as const])),
        ),
      ),
  );
  const transform = (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
    xml.replace(
      /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g,
      (_whole, place: string, rest: string, formula: string) =>
        `<c r="${place}"${rest}><f>${formula}</f><v>${results[sheetIndex]?.get(place) ?? 0}</v></c>`,
    );
  return { files: { transform: { "xl/worksheets/sheet{id}.xml": { transform } } } };
}

/** Printed, a sheet is one page wide, on A4. */
const onePage: Feature = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml) =>
          xml
            .replace("<sheetViews>", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
            .replace(/<pageSetup [^>]*\/>/, "")
            .replace(
              /<pageMargins [^>]*\/>/,
              `$&<pageSetup paperSize="9" fitToHeight="0"${xml.includes('orientation="landscape"') ? ' orientation="landscape"' : ""}/>`,
            ),
      },
    },
  },
};

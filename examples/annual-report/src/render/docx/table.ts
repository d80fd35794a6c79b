import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from "docx";
import type { Breakdown } from "../../model.js";
import { formatExact } from "../../numbers.js";
import { font } from "./layout.js";
import { firstReference } from "./references.js";

/** A breakdown as a captioned table; its head is repeated on every page. */
export function renderBreakdown(block: Breakdown): readonly (Paragraph | Table)[] {
  const widths = [2800, ...block.series.map(() => Math.floor(6045 / block.series.length))];
  const head = ["地区", ...block.series.map((one) => one.name)];
  const rows = block.rows.map((row) => [
    row.label,
    ...row.values.map((value) => (value === null ? "—" : formatExact(value))),
  ]);
  const caption = `${block.caption}（单位：${block.unit}）`;
  return [
    new Paragraph({ style: "TableCaption", children: [new TextRun(caption), firstReference(block.note)] }),
    new Table({
      width: { size: 8845, type: WidthType.DXA },
      columnWidths: widths,
      alignment: AlignmentType.CENTER,
      rows: [tableRow(head, widths, true), ...rows.map((cells) => tableRow(cells, widths, false))],
    }),
    new Paragraph({ style: "TableText", text: "" }),
  ];
}

function tableRow(cells: readonly string[], widths: readonly number[], head: boolean): TableRow {
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: cells.map((text, index) => tableCell(text, widths[index] ?? 0, head)),
  });
}

function tableCell(text: string, width: number, head: boolean): TableCell {
  const run = new TextRun(head ? { text, font: font.heading1 } : { text });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ style: "TableText", children: [run] })],
  });
}

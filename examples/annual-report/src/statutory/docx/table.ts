import { Bookmark, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from "docx";
import { type Answer, type Cell, cellsOf, type Table as Form } from "../answer.js";
import { type Grid, gridOf, headsRow, type Stand } from "../grid.js";
import { type Remarks, remarksOf } from "../remarks.js";
import { anchorOf } from "./anchors.js";

/** Widths of the grid's columns in twips: 156 mm together (DOMAIN.md §11). */
const widths: Readonly<Record<Form["key"], readonly number[]>> = {
  T2: [2545, 2100, 2100, 2100],
  T3: [620, 860, 2655, 700, 660, 660, 700, 700, 620, 670],
  T4: [589, 589, 589, 589, 589, 590, 590, 590, 590, 590, 590, 590, 590, 590, 590],
};
const headRows: Readonly<Record<Form["key"], number>> = { T2: 0, T3: 3, T4: 3 };
const margins = { left: 40, right: 40, top: 8, bottom: 8 };

/** A table of the form with its spans, and under it why cells have no number. */
export function renderTable(
  table: Form,
  answer: Answer,
  anchored: ReadonlySet<string>,
): readonly (Table | Paragraph)[] {
  const grid = gridOf(table);
  const remarks = remarksOf(table);
  const cells = cellsOf(answer);
  const rows = grid.rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        tableHeader: index < headRows[table.key],
        children: row.map((stand) => tableCell(stand, grid)),
      }),
  );
  const whole = new Table({
    width: { size: 8845, type: WidthType.DXA },
    columnWidths: [...widths[table.key]],
    layout: "fixed",
    rows,
  });
  return [whole, ...remarks.lines.map((text) => new Paragraph({ style: "CellText", alignment: "left", text }))];

  function tableCell(stand: Stand, within: Grid): TableCell {
    const { rowSpan, colSpan, caption } = stand.place;
    const size = widths[table.key].slice(stand.column, stand.column + colSpan).reduce((sum, one) => sum + one, 0);
    const left = caption !== null && table.key === "T3" && rowSpan === 1 && headsRow(stand, within);
    const children = [numberOf(stand, cells, remarks, anchored) ?? new TextRun(caption?.zh ?? "")];
    // Tables 2 and 4 stay on one page with their heading; Table 3 has a page of its own.
    const keepNext = table.key !== "T3" && stand.row + rowSpan < within.height;
    const style = table.key === "T2" ? "TableText" : "CellText";
    return new TableCell({
      width: { size, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      rowSpan,
      columnSpan: colSpan,
      margins,
      children: [new Paragraph({ style, keepNext, ...(left ? { alignment: "left" } : {}), children })],
    });
  }
}

function numberOf(
  { place }: Stand,
  cells: ReadonlyMap<string, Cell>,
  remarks: Remarks,
  anchored: ReadonlySet<string>,
): Bookmark | TextRun | null {
  const cell = place.cell === null ? undefined : cells.get(place.cell);
  if (!cell) return null;
  const text = remarks.print(cell);
  const run = new TextRun(cell.value === null ? { text, highlight: "yellow" } : text);
  return anchored.has(cell.id) ? new Bookmark({ id: anchorOf(cell.id), children: [run] }) : run;
}

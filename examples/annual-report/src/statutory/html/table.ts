import { escapeHtml } from "../../render/escape.js";
import { type Answer, type Cell, cellsOf, type Table } from "../answer.js";
import { type Grid, gridOf, headsOf, headsRow, isRemark, type Stand } from "../grid.js";
import { type Remarks, remarksOf } from "../remarks.js";

/** A table of the form as a real table: captions head their numbers by id and scope. */
export function renderTable(table: Table, answer: Answer): string {
  const grid = gridOf(table);
  const remarks = remarksOf(table);
  const cells = cellsOf(answer);
  const rows = grid.rows.map((row) => `<tr>${row.map((one) => renderPlace(one)).join("")}</tr>`);
  const lines = remarks.lines.map((line) => `<p class="remark">${escapeHtml(line)}</p>`).join("");
  const name = escapeHtml(table.title.zh);
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${name}">`,
    `<table class="form ${table.key.toLowerCase()}"><caption class="unseen">${name}</caption><tbody>`,
    ...rows,
    `</tbody></table></div>${lines}`,
  ].join("\n");

  function renderPlace(stand: Stand): string {
    const { cell, caption } = stand.place;
    const found = cell === null ? undefined : cells.get(cell);
    if (found) return renderNumber(stand, found, grid, table.key, remarks);
    return renderCaption(stand, caption?.zh ?? "", grid, table.key);
  }
}

function renderCaption(stand: Stand, caption: string, grid: Grid, key: Table["key"]): string {
  const text = escapeHtml(caption);
  if (isRemark(stand, grid)) return `<td class="corner"${spans(stand)}>${text}</td>`;
  const { rowSpan, colSpan } = stand.place;
  const rows = headsRow(stand, grid);
  const many = rows ? rowSpan > 1 : colSpan > 1;
  const scope = `${rows ? "row" : "col"}${many ? "group" : ""}`;
  return `<th id="${idOf(stand, key)}" scope="${scope}"${spans(stand)}>${text}</th>`;
}

function renderNumber(stand: Stand, cell: Cell, grid: Grid, key: Table["key"], remarks: Remarks): string {
  const heads = headsOf(stand, grid).map((one) => idOf(one, key));
  const kind = cell.value === null ? "number none" : "number";
  return `<td id="${cell.id}" class="${kind}" headers="${heads.join(" ")}"${spans(stand)}>${remarks.print(cell)}</td>`;
}

function idOf({ row, column }: Stand, key: Table["key"]): string {
  return `${key.toLowerCase()}-h${row}-${column}`;
}

function spans({ place: { rowSpan, colSpan } }: Stand): string {
  return `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}${colSpan > 1 ? ` colspan="${colSpan}"` : ""}`;
}

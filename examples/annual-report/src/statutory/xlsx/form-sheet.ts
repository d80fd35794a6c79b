import { type Answer, type Cell, cellsOf, type Table } from "../answer.js";
import { gridOf, headsRow, type Stand } from "../grid.js";
import { type Remarks, remarksOf } from "../remarks.js";
import { balanceOf } from "./balance.js";
import { type Addresses, address, cellOf, lineOf, type Sheet, type SheetCell } from "./sheet.js";
import { sumsOf } from "./totals.js";

const shapes: Readonly<Record<Table["key"], Pick<Sheet, "name" | "widths" | "landscape">>> = {
  T2: { name: "二、主动公开", widths: [24, 20, 20, 20], landscape: false },
  T3: { name: "三、依申请公开", widths: [7, 10, 44, ...Array.from({ length: 7 }, () => 10)], landscape: true },
  T4: { name: "四、复议诉讼", widths: Array.from({ length: 15 }, () => 8), landscape: true },
};

/**
 * A table of the form as a sheet under the lines `above`: captions with their spans, numbers as numbers. A total that
 * is the sum of its parts is a formula; one that isn't stays the number that was reported, and is marked.
 */
export function formSheet(table: Table, answer: Answer, above: readonly string[]): Sheet {
  const { width, rows } = gridOf(table);
  const [cells, remarks] = [cellsOf(answer), remarksOf(table)];
  const first = above.length + 1;
  const stands = rows.flat();
  const addresses: Addresses = new Map(
    stands.flatMap(({ place, row, column }) => (place.cell ? [[place.cell, address(first + row, column)]] : [])),
  );
  const grid = { rows, width, height: rows.length };
  const lines = rows.map((_, row) =>
    Array.from({ length: width }, (_, column) => {
      const stand = stands.find((one) => one.row === row && one.column === column);
      return stand ? placed(stand, headsRow(stand, grid) ? "row" : "caption") : null;
    }),
  );
  return {
    ...shapes[table.key],
    rows: [
      ...above.map((line, index) => lineOf(line, index + 1 < above.length ? "draft" : "title", width)),
      lineOf(table.title.zh, "text", width),
      ...lines,
      ...balanceOf(table, cells, addresses),
      ...remarks.lines.map((line) => lineOf(line, "text", width)),
    ],
  };

  function placed({ place }: Stand, look: "row" | "caption"): SheetCell {
    const { rowSpan, colSpan, caption, cell } = place;
    const found = cell === null ? undefined : cells.get(cell);
    if (!found) return cellOf(caption?.zh ?? "", look, colSpan, rowSpan);
    return { ...numberOf(found, cells, addresses, remarks), colSpan, rowSpan };
  }
}

function numberOf(cell: Cell, cells: ReadonlyMap<string, Cell>, addresses: Addresses, remarks: Remarks): SheetCell {
  if (cell.value === null) return cellOf(remarks.print(cell), "none");
  const sums = sumsOf(cell.id);
  const totals = sums.map((ids) => totalOf(ids, cells));
  const [first] = sums;
  if (!first || totals.includes(null)) return cellOf(cell.value, "number");
  if (totals.some((total) => total !== cell.value)) return cellOf(cell.value, "wrong");
  const formula = `SUM(${addresses.get(first[0] ?? "")}:${addresses.get(first.at(-1) ?? "")})`;
  return { ...cellOf(cell.value, "number"), formula };
}

function totalOf(ids: readonly string[], cells: ReadonlyMap<string, Cell>): number | null {
  const values = ids.map((id) => cells.get(id)?.value ?? null);
  return values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

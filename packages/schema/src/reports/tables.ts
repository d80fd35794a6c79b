import type { Label } from "../label.js";
import type { CellId, CellValues } from "./cells.js";
import type { Cell, Table, TableKey } from "./layout.js";
import { tableFour } from "./table-four.js";
import { tableThree } from "./table-three.js";
import { tableTwo } from "./table-two.js";

/** The three statutory tables in order (国办公开办函〔2021〕30号, DOMAIN.md §2.2–2.4). */
export const statutoryTables: readonly Table[] = [tableTwo, tableThree, tableFour];

/** Every cell that holds a number: 10 of Table 2, 175 of Table 3, 15 of Table 4. */
export const statutoryCells: readonly Cell[] = statutoryTables.flatMap(({ cells }) => cells);

/** Ids of all cells, in order. */
export const cellIds: readonly CellId[] = statutoryCells.map(({ id }) => id);

const byId: ReadonlyMap<string, Cell> = new Map(statutoryCells.map((cell) => [cell.id, cell]));
const tableNames: Readonly<Record<TableKey, Label>> = {
  T2: { en: "Table 2", zh: "表二" },
  T3: { en: "Table 3", zh: "表三" },
  T4: { en: "Table 4", zh: "表四" },
};

/** The cell of an id, or null when there is none. */
export function cellOf(id: string): Cell | null {
  return byId.get(id) ?? null;
}

/** The table in which a cell stands. */
export function tableKeyOf(id: CellId): TableKey {
  return `T${id.charAt(1)}` as TableKey;
}

/** A cell in words: table, row, column. */
export function cellLabel(id: CellId): Label {
  const table = tableNames[tableKeyOf(id)];
  const cell = byId.get(id);
  if (!cell) return table;
  return {
    en: `${table.en}, ${cell.row.label.en}, ${cell.column.label.en}`,
    zh: `${table.zh}“${cell.row.label.zh}”${cell.column.label.zh}`,
  };
}

/** Values of all cells, made one by one. */
export function valuesOf(make: (id: CellId) => number | null): CellValues {
  return Object.fromEntries(cellIds.map((id) => [id, make(id)])) as Record<CellId, number | null>;
}

import type { Cell, Table } from "../answer.js";
import { type Addresses, cellOf, type SheetCell } from "./sheet.js";
import { requestColumns } from "./totals.js";

const parts = ["newReceived", "carriedIn", "total", "carriedOut"] as const;
const caption = "核对：第一项＋第二项－第三项总计－第四项（应为 0）";

/** Under Table 3, for every column, the relation that the form prints in its corner (T3-A), as a formula. */
export function balanceOf(
  { key, width }: Table,
  cells: ReadonlyMap<string, Cell>,
  addresses: Addresses,
): readonly (readonly (SheetCell | null)[])[] {
  if (key !== "T3") return [];
  const left = width - requestColumns.length;
  const sums = requestColumns.map((column) => {
    const ids = parts.map((row) => `t3.${row}.${column}`);
    const values = ids.map((id) => cells.get(id)?.value ?? null);
    if (values.includes(null)) return cellOf("—", "none");
    const [a = 0, b = 0, c = 0, d = 0] = values.map((value) => value ?? 0);
    const [w, x, y, z] = ids.map((id) => addresses.get(id) ?? "");
    return { ...cellOf(a + b - c - d, a + b === c + d ? "check" : "wrong"), formula: `${w}+${x}-${y}-${z}` };
  });
  return [[cellOf(caption, "row", left), ...Array.from({ length: left - 1 }, () => null), ...sums]];
}

import type { Cell, Table } from "./answer.js";

/** Why cells of a table have no number: each reason once, with its mark. */
export interface Remarks {
  /** `—①` for a cell without a number, its number for any other. */
  print(cell: Cell): string;
  /** Lines under the table. */
  readonly lines: readonly string[];
}

const marks = "①②③④⑤⑥⑦⑧⑨⑩";

/** The remarks of a table. A cell without a number is printed as `—`, never as 0. */
export function remarksOf({ cells }: Pick<Table, "cells">): Remarks {
  const reasons = [...new Set(cells.filter(({ value }) => value === null).map(reasonOf))];
  const mark = (reason: string) => marks[reasons.indexOf(reason)] ?? "*";
  return {
    print: (cell) => (cell.value === null ? `—${mark(reasonOf(cell))}` : String(cell.value)),
    lines: reasons.map((reason) => `${mark(reason)} “—”表示暂无数据：${reason}。`),
  };
}

/** Why a cell has no number. */
export function reasonOf({ reason }: Cell): string {
  return reason?.zh ?? "原因不明";
}

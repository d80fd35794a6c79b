import { type FigureSet, figureOf } from "../figure.js";
import type { FigureKey } from "../keys.js";
import { print } from "../print.js";
import { provenanceOf } from "../provenance.js";
import { type Answer, type Cell, cellsOf, nameOf } from "./answer.js";
import type { Bound } from "./text.js";

/** What a section of the statutory report speaks with: a number can be uttered only by binding it. */
export interface StatutoryVoice {
  readonly answer: Answer;
  /** Whether the form has that cell. */
  has(id: string): boolean;
  /** The number of a cell with its unit; 暂无数据 where it has none. */
  cell(id: string): Bound;
  /** The sum of cells; `what` names them together. */
  sum(ids: readonly string[], what: string): Bound;
  /** The sum of cells as a number; null where one of them has none. */
  count(ids: readonly string[]): number | null;
  /** A figure of the year; null where none were read, or the gateway doesn't tell it there. */
  figure(key: FigureKey): Bound | null;
}

/** Opens a voice over the tables, and over the year's figures where they were read. */
export function createStatutoryVoice(answer: Answer, figures: FigureSet | null): StatutoryVoice {
  const cells = cellsOf(answer);
  const all = (ids: readonly string[]) => ids.map((id) => known(cells, id));
  const bind = (ids: readonly string[]): Bound => {
    const found = all(ids);
    const total = sumOf(found);
    const text = total === null ? "暂无数据" : `${decimal(total)}${found[0]?.unit.zh ?? ""}`;
    return { kind: "bound", text, cells: ids, figures: [], whole: total !== null, source: sourceOf(found) };
  };
  return {
    answer,
    has: (id) => cells.has(id),
    cell: (id) => bind([id]),
    sum: (ids, what) => {
      const sum = bind(ids);
      return sum.whole ? { ...sum, source: `${what}之和。` } : sum;
    },
    count: (ids) => sumOf(all(ids)),
    figure: (key) => (figures?.figures.has(key) ? figure(key, figures) : null),
  };
}

function figure(key: FigureKey, set: FigureSet): Bound {
  const one = figureOf(set, key);
  const { text, standing } = print(one, set);
  const source = `${one.label.zh}（${key}）：${provenanceOf(one, set).join("")}`;
  return { kind: "bound", text, cells: [], figures: [key], whole: standing === "whole", source };
}

function known(cells: ReadonlyMap<string, Cell>, id: string): Cell {
  const cell = cells.get(id);
  if (!cell) throw new Error(`the form has no cell ${id}`);
  return cell;
}

function sumOf(cells: readonly Cell[]): number | null {
  return cells.reduce<number | null>((sum, { value }) => (sum === null || value === null ? null : sum + value), 0);
}

function sourceOf(cells: readonly Cell[]): string {
  const names = cells.map((cell) => `${nameOf(cell)}（${cell.id}）`).join("＋");
  const gaps = [...new Set(cells.flatMap(({ value, reason }) => (value === null ? [reason?.zh ?? "原因不明"] : [])))];
  return gaps.length > 0 ? `${names}：${gaps.join("；")}。` : `${names}。`;
}

/** At most six decimals: amounts in 万元 to the cent. */
function decimal(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

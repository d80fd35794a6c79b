import { formatExact } from "../numbers.js";
import { sum } from "../ties.js";
import { escapeHtml } from "./escape.js";

/** What bars are drawn of: rows of values, one for each series; null where there is none. */
export interface Bars {
  readonly caption: string;
  readonly unit: string;
  readonly series: readonly { readonly name: string }[];
  readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
}

const width = 680;
const rowHeight = 30;
const left = 84;
const right = 150;
const top = 34;

/** Stacked bars, drawn by hand: one row per region or outcome, its numbers beside the bar. */
export function renderChart(block: Bars): string {
  const most = Math.max(1, ...block.rows.map(totalOf));
  const scale = (value: number) => (value / most) * (width - left - right);
  const height = top + block.rows.length * rowHeight + 6;
  const rows = block.rows.map((row, index) => renderRow(row, top + index * rowHeight, scale)).join("");
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(describe(block))}">`,
    legend(block),
    rows,
    "</svg>",
  ].join("");
}

type Row = Bars["rows"][number];

function renderRow(row: Row, y: number, scale: (value: number) => number): string {
  let x = left;
  const bars = row.values.map((value, index) => {
    const length = scale(value ?? 0);
    const bar = `<rect class="series-${index}" x="${round(x)}" y="${y + 4}" width="${round(length)}" height="18"/>`;
    x += length;
    return bar;
  });
  const known = row.values.some((value) => value !== null);
  const numbers = known
    ? row.values.map((value) => (value === null ? "—" : formatExact(value))).join(" ＋ ")
    : "未取得数据";
  const label = `<text class="name" x="${left - 8}" y="${y + 18}" text-anchor="end">${escapeHtml(row.label)}</text>`;
  return `${label}${bars.join("")}<text class="count" x="${round(x + 8)}" y="${y + 18}">${numbers}</text>`;
}

/** One series needs none: the caption names it. */
function legend(block: Bars): string {
  if (block.series.length < 2) return "";
  const marks = block.series.map((one, index) => {
    const x = left + index * 90;
    const box = `<rect class="series-${index}" x="${x}" y="8" width="14" height="14"/>`;
    return `${box}<text class="name" x="${x + 20}" y="20">${escapeHtml(one.name)}</text>`;
  });
  return marks.join("");
}

function describe(block: Bars): string {
  const rows = block.rows.map((row) => {
    const parts = block.series.map((one, index) => `${one.name}${row.values[index] ?? "无数据"}`);
    return `${row.label}：${parts.join("，")}`;
  });
  return `${block.caption}（单位：${block.unit}）。${rows.join("；")}。`;
}

function totalOf(row: Row): number {
  return sum(row.values.map((value) => value ?? 0));
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

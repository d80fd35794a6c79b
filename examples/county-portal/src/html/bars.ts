import { type Html, html } from "./html.js";

/** One row of bars: what it stands for, and a value for each series. */
export interface BarRow {
  readonly label: string;
  readonly values: readonly number[];
}

const chart = { width: 760, height: 260, left: 56, bottom: 28, top: 12 };

/** Bars side by side by row, one colour a series, as SVG; the numbers stand in a table next to it. */
export function bars(title: string, series: readonly string[], rows: readonly BarRow[]): Html {
  const most = roundUp(Math.max(1, ...rows.flatMap((row) => row.values)));
  const inner = chart.height - chart.top - chart.bottom;
  const y = (value: number) => chart.top + inner * (1 - value / most);
  return html`<figure class="bars"><svg viewBox="0 0 ${chart.width} ${chart.height}" role="img" aria-label="${title}">
${[0, 0.25, 0.5, 0.75, 1].map((part) => grid(y(most * part), most * part))}
${rows.map((row, index) => group(row, index, rows.length, series, y))}</svg>
<figcaption>${series.map((name, index) => html`<span class="key"><span class="swatch s${index}"></span>${name}</span>`)}</figcaption></figure>`;
}

function grid(y: number, value: number): Html {
  return html`<line class="grid" x1="${chart.left}" x2="${chart.width}" y1="${place(y)}" y2="${place(y)}"/><text class="scale" x="${chart.left - 8}" y="${place(y + 4)}">${value.toLocaleString("en")}</text>`;
}

function group(row: BarRow, index: number, groups: number, series: readonly string[], y: (value: number) => number) {
  const step = (chart.width - chart.left) / groups;
  const bar = Math.min(32, (step * 0.7) / Math.max(1, row.values.length));
  const middle = chart.left + step * (index + 0.5);
  const from = middle - (bar * row.values.length) / 2;
  const base = y(0);
  return html`<g>${row.values.map(
    (value, s) =>
      html`<rect class="s${s}" x="${place(from + bar * s)}" y="${place(y(value))}" width="${place(bar - 1)}" height="${place(base - y(value))}"><title>${row.label} ${series[s]} ${value.toLocaleString("en")}</title></rect>`,
  )}<text class="month" x="${place(middle)}" y="${chart.height - 8}">${row.label}</text></g>`;
}

/** The next number with one digit and a half: 1, 1.5, 2, 3, … that all values fit under. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10].find((one) => value <= one * power) ?? 10;
  return Math.max(4, step * power);
}

function place(value: number): string {
  return value.toFixed(1);
}

import { peersSection, whatHoldsTheRest } from "./peers.js";
import { verdicts } from "./required.js";
import { type Results, type Row, shareOf } from "./results.js";

type Cells = readonly string[];

const heads: Cells = [
  "workload",
  "conn.",
  "ours /s",
  "raw /s",
  "share",
  "p50 ms",
  "p99 ms",
  "CPU ms",
  "PG CPU ms",
  "statements",
];

/** Ours and the limit server's, in one cell. */
const both = (ours: string, raw: string) => `${ours} · ${raw}`;

function cellsOf(row: Row): Cells {
  const { ours, raw } = row.sides;
  const cpu = (value: number | null) => (value === null || Number.isNaN(value) ? "–" : value.toFixed(2));
  const time = (value: number) => value.toFixed(value < 10 ? 2 : 1);
  const statements = row.workload.same ? [ours.statements, raw.statements] : [row.statements.ours, row.statements.raw];
  return [
    row.workload.label,
    String(row.connections),
    rate(ours.perSecond),
    rate(raw.perSecond),
    shareOf(row).toFixed(2),
    both(time(ours.p50), time(raw.p50)),
    both(time(ours.p99), time(raw.p99)),
    both(cpu(ours.serverCpu), cpu(raw.serverCpu)),
    both(cpu(ours.postgresCpu), cpu(raw.postgresCpu)),
    both(...(statements.map((count) => count.toFixed(2)) as [string, string])),
  ];
}

const rate = (value: number) => (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString("en"));

/** The results as a table for the terminal. */
export function table(results: Results): string {
  const lines = [heads, ...results.rows.map(cellsOf)];
  const widths = heads.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: Cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");
  const rule = widths.map((width) => "─".repeat(width)).join("──");
  return [line(heads), rule, ...results.rows.map((row) => line(cellsOf(row)))].join("\n");
}

/** What is required, one line each. */
export function requirements(results: Results): string {
  return verdicts(results)
    .map(({ what, met }) => `${met ? "✓" : "✗"} ${what}`)
    .join("\n");
}

/** What stands under the table. */
export function footnotes({ documents, rounds, seconds, cores, machine, memory, postgres }: Results): string {
  return [
    `Ours · limit server. Medians of ${rounds} interleaved ${rounds === 1 ? "round" : "rounds"} of ${seconds} s; ${documents.toLocaleString("en")} documents in each of nine databases.`,
    `CPU ms: processor time per request of the serving process, and of PostgreSQL. Memory at most: ${memory.ours.toFixed(0)} · ${memory.raw.toFixed(0)} MiB.`,
    `${machine}; ${postgres}; ${cores}.`,
  ].join("\n");
}

/** The results as a page for docs/benchmarks.md. */
export function markdown(results: Results): string {
  const line = (cells: Cells) => `| ${cells.join(" | ")} |`;
  const notes = [...new Map(results.rows.map(({ workload }) => [workload.id, workload])).values()];
  return `${[
    "# Benchmarks",
    "",
    "Written by `npm run bench -- --markdown docs/benchmarks.md`. The gateway is measured side by side with a *limit server*",
    "(`e2e/bench/raw`): plain `node:http`, pipelined connections, hand-written prepared SQL over the same nine layouts, the",
    "response built as a string, no GraphQL. Before anything is measured, the answers of both are compared field by field.",
    "",
    footnotes(results),
    "",
    line(heads),
    line(heads.map((_, at) => (at === 0 ? "---" : "---:"))),
    ...results.rows.map((row) => line(cellsOf(row))),
    "",
    ...notes.map(({ label, note }) => `- **${label}**: ${note}.`),
    "",
    "What is required:",
    "",
    ...verdicts(results).map(({ what, met }) => `- ${met ? "✓" : "✗"} ${what}`),
    "",
    ...peersSection(results),
    "",
    ...whatHoldsTheRest,
  ].join("\n")}\n`;
}

import type { Block, Breakdown, Note, Report, Run } from "../model.js";
import { formatDate, formatExact, ordinal } from "../numbers.js";
import { noteText } from "./note.js";

/** The report as Markdown, with provenance as footnotes. */
export function renderMarkdown(report: Report): string {
  const blocks = [`# ${escapeMarkdown(report.title)}`, ...report.blocks.map(renderBlock)];
  return `${[...blocks, report.notes.map(renderNote).join("\n")].join("\n\n")}\n`;
}

function renderBlock(block: Block): string {
  if (block.kind === "heading") {
    const number = ordinal(block.ordinal);
    return block.level === 1
      ? `## ${number}、${escapeMarkdown(block.text)}`
      : `### （${number}）${escapeMarkdown(block.text)}`;
  }
  if (block.kind === "breakdown") return renderBreakdown(block);
  if (block.kind === "signature") return `${escapeMarkdown(block.office)}  \n${formatDate(block.date)}`;
  const text = block.runs.map(renderRun).join("");
  return block.role === "caution" ? `> ⚠ ${text}` : text;
}

function renderRun(run: Run): string {
  if (run.kind === "given") return escapeMarkdown(run.text);
  if (run.kind === "words") return run.lead ? renderLead(run.text) : escapeMarkdown(run.text);
  const text = run.standing === "whole" ? escapeMarkdown(run.text) : `**${escapeMarkdown(run.text)}**`;
  return `${text}[^${run.note}]`;
}

/** The stop stands outside: between a stop and a character, Markdown takes the closing stars for none. */
function renderLead(text: string): string {
  const [, words = "", stop = ""] = /^(.*?)([。：；]?)$/su.exec(text) ?? [];
  return `**${escapeMarkdown(words)}**${stop}`;
}

function renderBreakdown(block: Breakdown): string {
  const head = ["地区", ...block.series.map((one) => `${one.name}（${block.unit}）`)];
  const rows = block.rows.map((row) => [escapeMarkdown(row.label), ...row.values.map(cell)]);
  const table = [head, ["---", ...block.series.map(() => "---:")], ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [`**${escapeMarkdown(block.caption)}**[^${block.note}]`, table.join("\n")].join("\n\n");
}

function cell(value: number | null): string {
  return value === null ? "—" : formatExact(value);
}

function renderNote(note: Note): string {
  return `[^${note.number}]: ${escapeMarkdown(noteText(note))}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, "\\$&").replace(/\s+/g, " ");
}

import { renderChart } from "../../render/chart.js";
import { escapeHtml } from "../../render/escape.js";
import type { Block, Run } from "../text.js";

/** A narrative section: every bound number leads to its cell, and says where it comes from. */
export function renderText(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join("\n");
}

function renderBlock(block: Block): string {
  if (block.kind === "heading") return `<h3>${escapeHtml(block.text)}</h3>`;
  if (block.kind === "prose") return `<p>${block.runs.map(renderRun).join("")}</p>`;
  const caption = `${escapeHtml(block.caption)}（单位：${escapeHtml(block.unit)}）`;
  return `<figure><figcaption>${caption}</figcaption>${renderChart(block)}</figure>`;
}

function renderRun(run: Run): string {
  const text = escapeHtml(run.text);
  if (run.kind === "words") return text;
  const title = escapeHtml(run.source);
  const kind = run.whole ? "figure whole" : "figure absent";
  const [first] = run.cells;
  const data = run.cells.length > 0 ? `data-cells="${run.cells.join(" ")}"` : `data-figures="${run.figures.join(" ")}"`;
  if (first === undefined) return `<abbr class="${kind}" title="${title}" ${data}>${text}</abbr>`;
  return `<a class="${kind}" href="#${first}" ${data}><abbr title="${title}">${text}</abbr></a>`;
}

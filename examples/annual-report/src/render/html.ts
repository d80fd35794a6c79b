import { placesOf, stateName } from "../coverage.js";
import type { Block, Breakdown, Report, Run } from "../model.js";
import { formatDate, formatExact, ordinal } from "../numbers.js";
import { appendix } from "./appendix.js";
import { renderChart } from "./chart.js";
import { escapeHtml } from "./escape.js";
import { noteText } from "./note.js";
import { style } from "./style.js";

/** The report as one self-contained page: no script, no outside address. */
export function renderHtml(report: Report): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(report.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(report.title)}</h1>
${strip(report)}
</header>
<article>
${report.blocks.map((block) => renderBlock(block, report)).join("\n")}
</article>
${appendix(report)}
</main>
</body>
</html>
`;
}

function strip(report: Report): string {
  const answered = report.sources.filter((source) => source.short === 0).length;
  const chips = report.sources.map(({ line, short }) => {
    const name = escapeHtml(placesOf({ ...line, regions: [...line.regions].sort().slice(0, 1) }, report.set));
    const state = short === 0 ? "✓" : `✗ ${stateName(line.state).zh}`;
    return `<li class="${short === 0 ? "good" : "gap"}">${name} <span>${escapeHtml(state)}</span></li>`;
  });
  const count = `数据来源${report.sources.length}个，全部指标均应答的${answered}个`;
  return `<section class="strip" aria-label="数据来源"><p>${count}</p><ul>${chips.join("")}</ul></section>`;
}

function renderBlock(block: Block, report: Report): string {
  if (block.kind === "heading") {
    const number = ordinal(block.ordinal);
    return block.level === 1
      ? `<h2>${number}、${escapeHtml(block.text)}</h2>`
      : `<h3>（${number}）${escapeHtml(block.text)}</h3>`;
  }
  if (block.kind === "breakdown") return renderBreakdown(block);
  if (block.kind === "signature") {
    return `<footer class="signature"><p>${escapeHtml(block.office)}</p><p><time datetime="${block.date}">${formatDate(block.date)}</time></p></footer>`;
  }
  const text = block.runs.map((run) => renderRun(run, report)).join("");
  return block.role === "caution" ? `<p class="caution" role="note">${text}</p>` : `<p>${text}</p>`;
}

function renderRun(run: Run, report: Report): string {
  const text = escapeHtml(run.text);
  if (run.kind === "given") return text;
  if (run.kind === "words") return run.lead ? `<strong>${text}</strong>` : text;
  const note = report.notes[run.note - 1];
  const title = escapeHtml(note ? noteText(note) : "");
  const data = `data-figures="${run.to.join(" ")}" data-standing="${run.standing}"`;
  return `<a class="figure ${run.standing}" href="#note-${run.note}" ${data}><abbr title="${title}">${text}</abbr></a>`;
}

function renderBreakdown(block: Breakdown): string {
  const head = block.series.map((one) => `<th scope="col">${escapeHtml(one.name)}</th>`).join("");
  const rows = block.rows.map((row) => {
    const cells = row.values.map((value) => `<td>${value === null ? "—" : formatExact(value)}</td>`).join("");
    return `<tr><th scope="row">${escapeHtml(row.label)}</th>${cells}</tr>`;
  });
  const caption = `${escapeHtml(block.caption)}（单位：${escapeHtml(block.unit)}）`;
  const table = `<table class="unseen"><caption>${caption}</caption><thead><tr><th scope="col">地区</th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
  return `<figure><figcaption><a href="#note-${block.note}">${caption}</a></figcaption>${renderChart(block)}${table}</figure>`;
}

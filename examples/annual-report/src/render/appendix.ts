import type { Figure } from "../figure.js";
import type { Note, Report } from "../model.js";
import { standingOf } from "../print.js";
import { boundsOf, coverageOf, exactly } from "../provenance.js";
import { escapeHtml } from "./escape.js";

/** 数据来源与口径: every figure with its exact value, definition and coverage; then what was derived, and how. */
export function appendix(report: Report): string {
  const derived = report.notes.filter((note) => note.kind === "derived");
  return `<section class="appendix" aria-labelledby="sources">
<h2 id="sources">附：数据来源与口径</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="sources">
<table>
<thead><tr><th scope="col">指标</th><th scope="col">数值</th><th scope="col">口径</th><th scope="col">覆盖</th></tr></thead>
<tbody>
${report.figures.map((figure) => row(figure, report)).join("\n")}
</tbody>
</table>
</div>
${derived.length > 0 ? `<h3>推算与核对</h3>\n<ul>${derived.map(item).join("")}</ul>` : ""}
</section>`;
}

function row(figure: Figure, report: Report): string {
  const note = report.notes.find((one) => one.kind === "figure" && one.keys.includes(figure.key));
  const id = note ? ` id="note-${note.number}"` : "";
  const about = `<small>${escapeHtml(boundsOf(figure))}</small>`;
  return [
    `<tr${id} class="${standingOf(figure)}">`,
    `<th scope="row">${escapeHtml(figure.label.zh)}<code>${breakable(figure.key)}</code></th>`,
    `<td class="number">${escapeHtml(exactly(figure))}</td>`,
    `<td>${escapeHtml(figure.definition.zh)} ${about}</td>`,
    `<td>${escapeHtml(coverageOf(figure, report.set))}</td></tr>`,
  ].join("");
}

function item(note: Note): string {
  const keys = note.keys.map((key) => `<code>${escapeHtml(key)}</code>`).join(" ");
  return `<li id="note-${note.number}">${escapeHtml(note.sentences.join(""))} ${keys}</li>`;
}

/** A key that may break after a dot, not within a word. */
function breakable(key: string): string {
  return escapeHtml(key).replaceAll(".", ".<wbr>");
}

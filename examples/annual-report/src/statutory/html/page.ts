import { escapeHtml } from "../../render/escape.js";
import { style } from "../../render/style.js";
import type { Section, StatutoryDocument } from "../document.js";
import { draftLine } from "../draft.js";
import { annex } from "./annex.js";
import { formStyle } from "./style.js";
import { renderTable } from "./table.js";
import { renderText } from "./text.js";

/** The statutory report as one self-contained page: no script, no outside address. */
export function renderStatutoryHtml(document: StatutoryDocument): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.final ? document.title : `（草稿）${document.title}`)}</title>
<style>${style}${formStyle}</style>
</head>
<body${document.final ? "" : ' class="drafted"'}>
${renderStatutoryBody(document)}
</body>
</html>
`;
}

/** What stands between the tags of the body. */
export function renderStatutoryBody(document: StatutoryDocument): string {
  const draft = draftLine(document);
  return `${draft === null ? "" : `<p class="draft" role="note">${escapeHtml(draft)}</p>\n`}<main>
<header>
<h1>${escapeHtml(document.title)}</h1>
</header>
<article>
${renderText(document.lead)}
${document.sections.map((section) => renderSection(section, document)).join("\n")}
</article>
${annex(document)}
</main>`;
}

function renderSection({ title, blocks, table }: Section, { answer }: StatutoryDocument): string {
  return `<h2>${escapeHtml(title)}</h2>\n${table ? renderTable(table, answer) : renderText(blocks)}`;
}

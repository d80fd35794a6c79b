import { escapeHtml } from "../../render/escape.js";
import type { StatutoryDocument } from "../document.js";
import { byReason, casesOf, type Group, grouped, messageOf, namesOf, severityNames } from "../grouped.js";
import { reasonOf } from "../remarks.js";

/** 附：核对情况 of a draft: what stands against the report, cells without a number, rules that could not be run. */
export function annex({ findings, missing, answer, final }: StatutoryDocument): string {
  if (final) return "";
  const groups = grouped(findings);
  return `<section class="appendix" aria-labelledby="annex">
<h2 id="annex">附：核对情况</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="annex">
<table>
<thead><tr><th scope="col">规则</th><th scope="col">级别</th><th scope="col">问题</th><th scope="col">单元格</th><th scope="col">涉及申请</th><th scope="col">可能原因</th></tr></thead>
<tbody>
${groups.map(row).join("\n")}
</tbody>
</table>
</div>
${list(
  "暂无数据的单元格",
  missing.map((cell) => ({ name: cell.id, reason: reasonOf(cell) })),
)}
${list(
  `已核对规则 ${answer.check.run} 条；未能核对的规则`,
  answer.check.notRun.map(({ rule, reason }) => ({ name: rule, reason: reason.zh })),
)}
</section>`;
}

function row(group: Group): string {
  const { rule, severity, cells, cause } = group;
  return [
    `<tr class="${severity.toLowerCase()}"><th scope="row"><code>${escapeHtml(rule)}</code></th>`,
    `<td>${severityNames[severity].zh}</td>`,
    `<td>${escapeHtml(messageOf(group, "zh"))}</td><td>${linked(cells)}</td>`,
    `<td>${escapeHtml(casesOf(group))}</td>`,
    `<td>${escapeHtml(cause.zh)}</td></tr>`,
  ].join("");
}

/** The cells of a finding; the only one leads to its place. */
function linked(cells: Group["cells"]): string {
  const [first, ...more] = cells;
  const names = escapeHtml(namesOf(cells));
  return first && more.length === 0 ? `<a href="#${first.id}">${names}</a>` : names;
}

function list(title: string, items: Parameters<typeof byReason>[0]): string {
  if (items.length === 0) return "";
  const lines = byReason(items).map((line) => `<li>${escapeHtml(line)}</li>`);
  return `<h3>${escapeHtml(title)}</h3>\n<ul>${lines.join("")}</ul>`;
}

import { escapeHtml } from "../../render/escape.js";
import type { StatutoryDocument } from "../document.js";
import { type Group, grouped, messageOf, severityNames } from "../grouped.js";
import { reasonOf } from "../remarks.js";

/** 附：核对情况 of a draft: what stands against the report, cells without a number, rules that could not be run. */
export function annex({ findings, missing, answer, final }: StatutoryDocument): string {
  if (final) return "";
  const groups = grouped(findings);
  const notRun = answer.check.notRun.map(({ rule, reason }) => `${rule}（${reason.zh}）`);
  return `<section class="appendix" aria-labelledby="annex">
<h2 id="annex">附：核对情况</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="annex">
<table>
<thead><tr><th scope="col">规则</th><th scope="col">级别</th><th scope="col">问题</th><th scope="col">单元格</th><th scope="col">可能原因</th></tr></thead>
<tbody>
${groups.map(row).join("\n")}
</tbody>
</table>
</div>
${list(
  "暂无数据的单元格",
  missing.map((cell) => `${cell.id}：${reasonOf(cell)}`),
)}
${list(`已核对规则 ${answer.check.run} 条；未能核对的规则`, notRun)}
</section>`;
}

function row(group: Group): string {
  const { rule, severity, cells, cause } = group;
  const names = cells.map(({ id, name }) => `<a href="#${id}">${escapeHtml(name)}</a>`).join("、");
  return [
    `<tr class="${severity.toLowerCase()}"><th scope="row"><code>${escapeHtml(rule)}</code></th>`,
    `<td>${severityNames[severity].zh}</td>`,
    `<td>${escapeHtml(messageOf(group, "zh"))}</td><td>${names}</td>`,
    `<td>${escapeHtml(cause.zh)}</td></tr>`,
  ].join("");
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return `<h3>${escapeHtml(title)}</h3>\n<p>${lines.map(escapeHtml).join("；")}。</p>`;
}

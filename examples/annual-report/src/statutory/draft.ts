import type { StatutoryDocument } from "./document.js";

/** What a draft says at the head of every page, and of every sheet; null for a final report. */
export function draftLine({ final, findings, missing }: StatutoryDocument): string | null {
  if (final) return null;
  const errors = findings.filter(({ severity }) => severity === "ERROR").length;
  const gaps = missing.length > 0 ? `，${missing.length} 个单元格暂无数据` : "";
  // A year that isn't over, or of which there are no records, is told before anything else.
  const year = findings.filter(({ rule, severity }) => severity === "ERROR" && /^P-(YEAR|EMPTY)$/.test(rule));
  const told = year.map(({ message }) => `${message.zh}，`).join("");
  return `草稿：${told}有 ${errors} 项错误未解决${gaps}，不得作为正式报告发布`;
}

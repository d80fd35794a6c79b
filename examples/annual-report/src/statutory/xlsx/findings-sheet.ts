import type { StatutoryDocument } from "../document.js";
import { draftLine } from "../draft.js";
import { severityNames } from "../grouped.js";
import { reasonOf } from "../remarks.js";
import { cellOf, lineOf, type Sheet, type SheetCell } from "./sheet.js";

const heads = ["规则", "级别", "问题", "单元格", "涉及申请", "可能原因"];

/** The last sheet: what stands against the report, cells without a number, rules that could not be run. */
export function findingsSheet(document: StatutoryDocument): Sheet {
  const { findings, missing, answer } = document;
  const found = findings.map(({ rule, severity, message, cells, cases, cause }) =>
    texts([
      rule,
      severityNames[severity].zh,
      message.zh,
      cells.map(({ id }) => id).join("、"),
      cases.join("、"),
      cause.zh,
    ]),
  );
  const line = draftLine(document) ?? "未发现错误，各单元格均有数据";
  return {
    name: "核对结果",
    widths: [20, 8, 52, 36, 30, 46],
    landscape: true,
    rows: [
      lineOf(line, document.final ? "title" : "draft", heads.length),
      lineOf(`已核对规则 ${answer.check.run} 条，发现问题 ${findings.length} 项`, "text", heads.length),
      heads.map((text) => cellOf(text, "caption")),
      ...found,
      ...missing.map((cell) => texts(["暂无数据", "", reasonOf(cell), cell.id, "", ""])),
      ...answer.check.notRun.map(({ rule, label, reason }) => texts([rule, "未核对", label.zh, "", "", reason.zh])),
    ],
  };
}

function texts(values: readonly string[]): readonly SheetCell[] {
  return values.map((value) => cellOf(value, "row"));
}

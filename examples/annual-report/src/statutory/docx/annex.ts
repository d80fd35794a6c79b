import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from "docx";
import { font } from "../../render/docx/layout.js";
import type { StatutoryDocument } from "../document.js";
import { byReason, casesOf, grouped, messageOf, namesOf, severityNames } from "../grouped.js";
import { reasonOf } from "../remarks.js";

const widths = [1150, 600, 2345, 1750, 1400, 1600];
const heads = ["规则", "级别", "问题", "单元格", "涉及申请", "可能原因"];

/** 附：核对情况 of a draft: what stands against the report, cells without a number, rules that could not be run. */
export function annex({ findings, missing, answer, final }: StatutoryDocument): readonly (Paragraph | Table)[] {
  if (final) return [];
  const rows = grouped(findings).map((group) => [
    group.rule,
    severityNames[group.severity].zh,
    messageOf(group, "zh"),
    namesOf(group.cells),
    casesOf(group),
    group.cause.zh,
  ]);
  const { notRun, run } = answer.check;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text: "附：核对情况" }),
    new Table({
      width: { size: 8845, type: WidthType.DXA },
      columnWidths: widths,
      layout: "fixed",
      rows: [row(heads, true), ...rows.map((texts) => row(texts, false))],
    }),
    ...list("暂无数据的单元格：", byReason(missing.map((cell) => ({ name: cell.id, reason: reasonOf(cell) })))),
    ...list(
      `已核对规则 ${run} 条；未能核对的规则：`,
      byReason(notRun.map(({ rule, reason }) => ({ name: rule, reason: reason.zh }))),
    ),
  ];
}

function row(texts: readonly string[], head: boolean): TableRow {
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: texts.map((text, index) => {
      const run = new TextRun(head ? { text, font: font.heading1 } : text);
      return new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        margins: { left: 60, right: 60, top: 20, bottom: 20 },
        children: [new Paragraph({ style: "CellText", alignment: head ? "center" : "left", children: [run] })],
      });
    }),
  });
}

function list(title: string, lines: readonly string[]): readonly Paragraph[] {
  if (lines.length === 0) return [];
  const paragraph = (text: string) => new Paragraph({ style: "CellText", alignment: "left", text });
  return ["", title, ...lines].map(paragraph);
}

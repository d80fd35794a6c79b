import type { Label } from "../../label.js";
import {
  applicantColumns,
  documentColumns,
  documentRows,
  remedyColumns,
  remedyGroups,
  singleRows,
} from "../captions.js";
import type { CellId } from "../cells.js";
import { requestRows } from "../table-three.js";
import { cellLabel } from "../tables.js";
import { type Facts, type Rule, sources, type Violation } from "./rule.js";

const recordCause: Label = {
  en: "A part is missing or was counted twice, a record doesn't say which body it belongs to, or a county's records changed after its report was frozen.",
  zh: "可能漏报或重复汇总某一单位，有记录未注明所属机关，或县（市、区）报告固化后数据有变。",
};
/** A document belongs to the body that published it: one of no known body is counted in no part. */
const documentCause: Label = {
  en: "A part is missing or was counted twice, a document names no publisher or one that belongs to no part (the finding's `records` hold them), or a county's records changed after its report was frozen.",
  zh: "可能漏报或重复汇总某一单位，有文件未注明发布机关或其发布机关不属于任何汇总单位（可在接口该问题的 records 中逐件查看），或县（市、区）报告固化后数据有变。",
};

const same = (a: number, b: number) => Math.abs(a - b) < 1e-6;

/** Each cell of a group that is not the sum of the parts' cells. */
function unlikeParts(facts: Facts, cells: readonly CellId[], cause: Label): readonly Violation[] {
  return cells.flatMap((cell) => {
    const [whole, parts] = [facts.number(cell), facts.number(cell, "PARTS")];
    if (same(whole, parts)) return [];
    const { en, zh } = cellLabel(cell);
    return {
      cells: [
        { cell, of: "REPORT", value: whole },
        { cell, of: "PARTS", value: parts },
      ],
      message: { en: `${en}: ${whole} is not the parts' ${parts}`, zh: `${zh}：${whole} 不等于各单位之和 ${parts}` },
      cause,
    };
  });
}

/** T3-F, and the same for the groups of Tables 2 and 4: a report is the sum of its parts, cell by cell. */
function sumOfParts(id: string, what: Label, cells: readonly CellId[], cause = recordCause): Rule {
  return {
    id,
    severity: "ERROR",
    label: {
      en: `The report is the sum of its own, its departments' and its counties': ${what.en}`,
      zh: `报告等于本级、部门和各县（市、区）之和（${what.zh}）`,
    },
    source: sources.format,
    standsOn: { cells, parts: cells },
    check: (facts) => unlikeParts(facts, cells, cause),
  };
}

/** Rules between levels (DOMAIN.md §2.5 T3-F): one for each group of cells. */
export const partsRules: readonly Rule[] = [
  ...applicantColumns.map(({ key, label }) =>
    sumOfParts(
      `T3-F.${key}`,
      label,
      requestRows.map((row) => `t3.${row.key}.${key}` as const),
    ),
  ),
  ...documentRows.map(({ key, label }) =>
    sumOfParts(
      `T2-F.${key}`,
      label,
      documentColumns.map((column) => `t2.${key}.${column.key}` as const),
      documentCause,
    ),
  ),
  ...singleRows.map(({ key, label }) => sumOfParts(`T2-F.${key}`, label, [`t2.${key}`])),
  ...remedyGroups.map(({ key, label }) =>
    sumOfParts(
      `T4-F.${key}`,
      label,
      remedyColumns.map((column) => `t4.${key}.${column.key}` as const),
    ),
  ),
];

import type { Label } from "../../label.js";
import type { CellId } from "../cells.js";
import type { TableKey } from "../layout.js";
import { cellLabel, statutoryTables, tableKeyOf } from "../tables.js";
import { type Rule, sources, type Violation } from "./rule.js";

const names: Readonly<Record<TableKey, Label>> = {
  T2: { en: "Table 2", zh: "表二" },
  T3: { en: "Table 3", zh: "表三" },
  T4: { en: "Table 4", zh: "表四" },
};
const feesCell: CellId = "t2.feesWan";

const violation = (cell: CellId, value: number | null, message: Label, cause: Label): Violation => {
  const { en, zh } = cellLabel(cell);
  return {
    cells: [{ cell, of: "REPORT", value }],
    message: { en: `${en}: ${message.en}`, zh: `${zh}：${message.zh}` },
    cause,
  };
};

/** A cell without a number isn't 0. DOMAIN.md §2.5 T3-D takes an empty cell of a printed form for 0. */
function isKnown(key: TableKey, cells: readonly CellId[]): Rule {
  return {
    id: `${key}-N`,
    severity: "ERROR",
    label: { en: `Every cell of ${names[key].en} has a number`, zh: `${names[key].zh}各格均有数据` },
    source: sources.format,
    standsOn: {},
    check: ({ report }) =>
      cells
        .filter((cell) => report.values[cell] === null)
        .map((cell) =>
          violation(
            cell,
            null,
            { en: "there is no number", zh: "没有数据" },
            {
              en: "Nobody has handed it in, no source holds it, or a source that does hasn't answered. Write 0 only where it is known to be none.",
              zh: "尚未报送，没有来源保存该数据，或相关来源未应答；确认没有的才可填 0。",
            },
          ),
        ),
  };
}

/** T3-D, and the same for Tables 2 and 4: all cells are non-negative integers; the fees are no less than 0. */
function isCount(key: TableKey, cells: readonly CellId[]): Rule {
  const isWrong = (cell: CellId, value: number) =>
    !Number.isFinite(value) || value < 0 || (cell !== feesCell && !Number.isSafeInteger(value));
  return {
    id: `${key}-D`,
    severity: "ERROR",
    eachPart: true,
    label: { en: `The numbers of ${names[key].en} are no less than 0 and whole`, zh: `${names[key].zh}数据为非负整数` },
    source: sources.format,
    standsOn: {},
    check: ({ report }) =>
      cells.flatMap((cell) => {
        const value = report.values[cell];
        if (value === null || !isWrong(cell, value)) return [];
        const cause = {
          en: "A slip in writing, or a difference entered as a count.",
          zh: "可能为笔误，或把差额当作数量填写。",
        };
        return violation(cell, value, { en: `${value} is no count`, zh: `${value} 不是有效数量` }, cause);
      }),
  };
}

/** Rules of single cells, one of each kind for each table. */
export const cellRules: readonly Rule[] = statutoryTables.flatMap(({ key, cells }) => {
  const ids = cells.map(({ id }) => id).filter((id) => tableKeyOf(id) === key);
  return [isKnown(key, ids), isCount(key, ids)];
});

import { describe, expect, it } from "vitest";
import { requestOutcome } from "../requests/model.js";
import { sampleTables } from "./fixtures/sample.js";
import type { Place, Table } from "./layout.js";
import { resultRows } from "./request-rows.js";
import { requestRows, tableThree } from "./table-three.js";
import { cellIds, cellLabel, cellOf, statutoryTables } from "./tables.js";

/** Which place covers each point of the grid; throws where two would. */
function gridOf({ rows, width }: Table): (Place | undefined)[][] {
  const grid: (Place | undefined)[][] = rows.map(() => Array.from({ length: width }, () => undefined));
  rows.forEach((places, row) => {
    for (const place of places) {
      const column = grid[row]?.indexOf(undefined) ?? -1;
      for (let y = row; y < row + place.rowSpan; y++) {
        for (let x = column; x < column + place.colSpan; x++) {
          if (!grid[y] || x >= width || grid[y]?.[x]) throw new Error(`Row ${row}: no room at ${y}, ${x}`);
          (grid[y] as (Place | undefined)[])[x] = place;
        }
      }
    }
  });
  return grid;
}

describe.each(statutoryTables.map((table) => [table.title.zh, table] as const))("%s", (_title, table) => {
  it("tiles its grid", () => {
    expect(gridOf(table).flat().every(Boolean)).toBe(true);
  });

  it("has each of its cells once, in order", () => {
    const placed = table.rows.flat().flatMap(({ cell }) => (cell ? [cell] : []));
    expect(placed).toEqual(table.cells.map(({ id }) => id));
  });
});

it("has 10, 175 and 15 cells (DOMAIN.md §0.5, §2.2, §2.4)", () => {
  expect(statutoryTables.map(({ cells }) => cells.length)).toEqual([10, 175, 15]);
  expect(new Set(cellIds).size).toBe(200);
});

it("has the rows of Table 3 verbatim and in order (DOMAIN.md §2.3)", () => {
  expect(requestRows.map(({ label }) => label.zh)).toEqual([
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "（一）予以公开",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "1.属于国家秘密",
    "2.其他法律行政法规禁止公开",
    "3.危及“三安全一稳定”",
    "4.保护第三方合法权益",
    "5.属于三类内部事务信息",
    "6.属于四类过程性信息",
    "7.属于行政执法案卷",
    "8.属于行政查询事项",
    "1.本机关不掌握相关政府信息",
    "2.没有现成信息需要另行制作",
    "3.补正后申请内容仍不明确",
    "1.信访举报投诉类申请",
    "2.重复申请",
    "3.要求提供公开出版物",
    "4.无正当理由大量反复申请",
    "5.要求行政机关确认或重新出具已获取信息",
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "3.其他",
    "（七）总计",
    "四、结转下年度继续办理",
  ]);
});

it("has the headings and spans of the form (DOMAIN.md §2.3)", () => {
  const spans = tableThree.rows
    .flat()
    .filter(({ rowSpan, caption }) => rowSpan > 1 && caption)
    .map(({ caption, rowSpan }) => [caption?.zh, rowSpan]);
  expect(spans).toEqual([
    ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3],
    ["自然人", 2],
    ["总计", 2],
    ["三、本年度办理结果", 22],
    ["（三）不予公开", 8],
    ["（四）无法提供", 3],
    ["（五）不予处理", 5],
    ["（六）其他处理", 3],
  ]);
});

it("ties each leaf row to one outcome, in the order of the model (DOMAIN.md §1.5.4)", () => {
  expect(resultRows.map(({ outcome }) => outcome)).toEqual(
    Object.keys(requestOutcome.members).filter((code) => code !== "UNKNOWN"),
  );
});

it("names cells in words", () => {
  expect(cellLabel("t3.stateSecret.total").zh).toBe("表三“1.属于国家秘密”总计");
  expect(cellLabel("t2.feesWan").en).toBe(
    "Table 2, Administrative fees, Fees collected in the year (unit: 10,000 yuan)",
  );
  expect(cellOf("t3.stateSecret.everybody")).toBeNull();
});

it("loads the sample whole (DOMAIN.md §2.5)", () => {
  const { values } = sampleTables;
  expect(cellIds.filter((id) => !Number.isInteger(values[id]))).toEqual([]);
  expect(values["t3.newReceived.naturalPerson"]).toBe(13_612);
  expect(values["t3.carriedOut.total"]).toBe(819);
  expect(values["t4.suitAfterReview.total"]).toBe(156);
  expect(values["t2.normativeDocs.valid"]).toBe(4185);
});

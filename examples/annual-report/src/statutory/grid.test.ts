import { expect, it } from "vitest";
import { tables } from "../testing/tables.js";
import type { Table } from "./answer.js";
import { covered, gridOf, headsOf, headsRow, isRemark } from "./grid.js";

const table = (key: Table["key"]) => tables().tables.find((one) => one.key === key) as Table;
const captions = (key: Table["key"], cell: string) => {
  const grid = gridOf(table(key));
  const stand = grid.rows.flat().find(({ place }) => place.cell === cell);
  return stand ? headsOf(stand, grid).map(({ place }) => place.caption?.zh) : null;
};

// 国办公开办函〔2021〕30号, DOMAIN.md §2.2–2.4.
it.each([
  ["T2", 4, 14],
  ["T3", 10, 28],
  ["T4", 15, 4],
] as const)("lays %s out without a gap or an overlap", (key, width, height) => {
  const grid = gridOf(table(key));
  const places = grid.rows.flat().flatMap((stand) => covered(stand).map(([row, column]) => `${row},${column}`));
  expect([grid.width, grid.height]).toEqual([width, height]);
  expect(new Set(places).size).toBe(width * height);
  expect(places.length).toBe(width * height);
});

it.each([
  ["T2", "t2.normativeDocs.repealed", ["第二十条第（一）项", "本年废止件数", "行政规范性文件"]],
  ["T2", "t2.coercions", ["第二十条第（六）项", "本年处理决定数量", "行政强制"]],
  [
    "T3",
    "t3.thirdParty.research",
    ["申请人情况", "法人或其他组织", "科研机构", "三、本年度办理结果", "（三）不予公开", "4.保护第三方合法权益"],
  ],
  ["T3", "t3.carriedOut.total", ["申请人情况", "总计", "四、结转下年度继续办理"]],
  ["T4", "t4.suitAfterReview.pending", ["行政诉讼", "复议后起诉", "尚未审结"]],
] as const)("heads %s %s with its captions", (key, cell, expected) => {
  expect(captions(key, cell)).toEqual(expected);
});

it("takes the corner of Table 3 for a remark, and what stands left of numbers for row headings", () => {
  const grid = gridOf(table("T3"));
  const of = (text: string) => grid.rows.flat().filter(({ place }) => place.caption?.zh.includes(text));
  expect(of("勾稽关系").map((one) => isRemark(one, grid))).toEqual([true]);
  expect(of("（四）无法提供").map((one) => headsRow(one, grid))).toEqual([true]);
  expect(of("商业企业").map((one) => headsRow(one, grid))).toEqual([false]);
});

import type { Label } from "../label.js";
import { documentColumns, documentRows, singleRows } from "./captions.js";
import type { SingleKey } from "./cells.js";
import { type Cell, head, type Place, pieces, type Table, value } from "./layout.js";

const content: Label = { en: "Information", zh: "信息内容" };
const decisions = { key: "decisions", label: { en: "Decisions in the year", zh: "本年处理决定数量" } };
const amount = {
  key: "amount",
  label: { en: "Fees collected in the year (unit: 10,000 yuan)", zh: "本年收费金额（单位：万元）" },
};
const article = (item: string, en: number): Label => ({ en: `Article 20(${en})`, zh: `第二十条第（${item}）项` });
const columnOf = (key: SingleKey) => (key === "feesWan" ? amount : decisions);

const blocks: readonly (readonly [title: Label, rows: readonly SingleKey[]])[] = [
  [article("五", 5), ["licences"]],
  [article("六", 6), ["penalties", "coercions"]],
  [article("八", 8), ["feesWan"]],
];

const cells: readonly Cell[] = [
  ...documentRows.flatMap((row) =>
    documentColumns.map((column) => ({ id: `t2.${row.key}.${column.key}` as const, row, column, unit: pieces })),
  ),
  ...singleRows.map((row) => ({
    id: `t2.${row.key}` as const,
    row,
    column: columnOf(row.key),
    unit: row.key === "feesWan" ? { en: "10,000 yuan", zh: "万元" } : pieces,
  })),
];

function blockRows([title, keys]: (typeof blocks)[number]): readonly (readonly Place[])[] {
  const rows = singleRows.filter(({ key }) => keys.includes(key));
  const [first] = rows;
  const column = first ? columnOf(first.key) : decisions;
  return [
    [head(title, 4)],
    [head(content), head(column.label, 3)],
    ...rows.map(({ key, label }) => [head(label), value(`t2.${key}`, 3)]),
  ];
}

/** Table 2: information disclosed on its own initiative (条例 Art 20; DOMAIN.md §2.2). */
export const tableTwo: Table = {
  key: "T2",
  title: { en: "II. Information disclosed on the government's own initiative", zh: "二、主动公开政府信息情况" },
  width: 4,
  cells,
  rows: [
    [head(article("一", 1), 4)],
    [head(content), ...documentColumns.map(({ label }) => head(label))],
    ...documentRows.map((row) => [
      head(row.label),
      ...documentColumns.map((column) => value(`t2.${row.key}.${column.key}`)),
    ]),
    ...blocks.flatMap(blockRows),
  ],
};

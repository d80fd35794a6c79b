import type { Label } from "../label.js";
import { applicantColumns } from "./captions.js";
import type { RequestRowKey } from "./cells.js";
import { type Cell, head, type Place, pieces, type Table, value } from "./layout.js";
import { boundaryRows, resultHeadings, resultRows } from "./request-rows.js";

/** The rows r1–r25 in order. */
export const requestRows: readonly { readonly key: RequestRowKey; readonly label: Label }[] = [
  { key: "newReceived", label: boundaryRows.newReceived },
  { key: "carriedIn", label: boundaryRows.carriedIn },
  ...resultRows,
  { key: "total", label: boundaryRows.total },
  { key: "carriedOut", label: boundaryRows.carriedOut },
];

const cells: readonly Cell[] = requestRows.flatMap((row) =>
  applicantColumns.map((column) => ({ id: `t3.${row.key}.${column.key}` as const, row, column, unit: pieces })),
);

const corner: Label = {
  zh: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
  en: "(In each column the first item plus the second equals the third plus the fourth)",
};
const organizations = applicantColumns.slice(1, -1);

const header: readonly (readonly Place[])[] = [
  [head(corner, 3, 3), head({ zh: "申请人情况", en: "Applicants" }, 7)],
  [
    head(applicantColumns[0].label, 1, 2),
    head({ zh: "法人或其他组织", en: "Legal persons or other organizations" }, 5),
    head(applicantColumns[6].label, 1, 2),
  ],
  organizations.map(({ label }) => head(label)),
];

const numbers = (row: RequestRowKey) => applicantColumns.map(({ key }) => value(`t3.${row}.${key}`));

/** A heading stands once, before the first of its rows, and spans them all. */
function resultPlaces(row: (typeof resultRows)[number], at: number): readonly Place[] {
  const { key, group, label } = row;
  const outer = at === 0 ? [head(resultHeadings.all, 1, resultRows.length + 1)] : [];
  if (!group) return [...outer, head(label, 2), ...numbers(key)];
  const members = resultRows.filter((one) => one.group === group);
  const inner = members[0] === row ? [head(resultHeadings[group], 1, members.length)] : [];
  return [...outer, ...inner, head(label), ...numbers(key)];
}

/** Table 3: requests received and handled (DOMAIN.md §2.3). */
export const tableThree: Table = {
  key: "T3",
  title: { en: "III. Requests received and handled", zh: "三、收到和处理政府信息公开申请情况" },
  width: 10,
  cells,
  rows: [
    ...header,
    [head(boundaryRows.newReceived, 3), ...numbers("newReceived")],
    [head(boundaryRows.carriedIn, 3), ...numbers("carriedIn")],
    ...resultRows.map(resultPlaces),
    [head(boundaryRows.total, 2), ...numbers("total")],
    [head(boundaryRows.carriedOut, 3), ...numbers("carriedOut")],
  ],
};

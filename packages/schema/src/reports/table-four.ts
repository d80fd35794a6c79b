import { remedyColumns, remedyGroups } from "./captions.js";
import { type Cell, head, pieces, type Table, value } from "./layout.js";

const [review, directSuit, suitAfterReview] = remedyGroups;

const cells: readonly Cell[] = remedyGroups.flatMap((row) =>
  remedyColumns.map((column) => ({ id: `t4.${row.key}.${column.key}` as const, row, column, unit: pieces })),
);

/** Table 4: reconsideration and suits; one row of numbers (DOMAIN.md §2.4). */
export const tableFour: Table = {
  key: "T4",
  title: { en: "IV. Reconsideration and suits", zh: "四、政府信息公开行政复议、行政诉讼情况" },
  width: 15,
  cells,
  rows: [
    [head(review.label, 5), head({ zh: "行政诉讼", en: "Suits" }, 10)],
    [...remedyColumns.map(({ label }) => head(label, 1, 2)), head(directSuit.label, 5), head(suitAfterReview.label, 5)],
    [...remedyColumns, ...remedyColumns].map(({ label }) => head(label)),
    cells.map(({ id }) => value(id)),
  ],
};

import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { statutory, unknown } from "../../testing/tables.js";
import { renderXlsx, sheetsOf } from "./book.js";
import { address, type SheetCell } from "./sheet.js";

/** `D6 14069 =SUM(D4:D5) [3×2]`: a cell as one reads it. */
function told(cell: SheetCell, row: number, column: number): string {
  const span = cell.colSpan * cell.rowSpan > 1 ? ` [${cell.colSpan}×${cell.rowSpan}]` : "";
  return `${address(row, column)} ${cell.value}${cell.formula ? ` =${cell.formula}` : ""}${span}`;
}

const grid = (document: ReturnType<typeof statutory>) =>
  sheetsOf(document)
    .slice(0, 3)
    .map(({ name, rows }) =>
      [name, ...rows.map((row, y) => row.flatMap((cell, x) => (cell ? [told(cell, y, x)] : [])).join(" | "))].join(
        "\n",
      ),
    )
    .join("\n\n");

const cellAt = (document: ReturnType<typeof statutory>, sheet: number, value: string | number) =>
  sheetsOf(document)
    [sheet]?.rows.flat()
    .filter((cell) => cell?.value === value);

it("holds the sample as its golden grid", async () => {
  await expect(`${grid(statutory())}\n`).toMatchFileSnapshot("./golden/sample.txt");
});

describe("a total", () => {
  it("that isn't the sum of its parts stays the number that was reported, and is marked", () => {
    const cells = cellAt(statutory({ values: { "t3.newReceived.total": 14_070 } }), 1, 14_070);
    expect(cells).toEqual([expect.objectContaining({ look: "wrong" })]);
    expect(cells?.[0]).not.toHaveProperty("formula");
  });

  it("of parts that aren't known is no formula", () => {
    const cells = cellAt(statutory({ values: { "t4.review.upheld": null } }), 2, 790);
    expect(cells?.map((cell) => cell?.formula)).toEqual([undefined]);
  });
});

it("says on every sheet of a draft that it is one, and why a cell has no number", () => {
  const draft = statutory({ values: { "t2.licences": null }, findings: [unknown("t2.licences")] });
  const firsts = sheetsOf(draft).map(({ rows }) => rows[0]?.[0]?.value);
  expect(firsts).toHaveLength(5);
  expect(firsts.filter((value) => !String(value).startsWith("草稿：有 1 项错误未解决"))).toEqual([]);
  expect(cellAt(draft, 0, "—①")).toEqual([expect.objectContaining({ look: "none" })]);
  expect(cellAt(draft, 4, "T2-N")).toHaveLength(1);
});

it("holds the text of the sections, and the cases of a finding", () => {
  const cases = ["Request:yingzhou:358", "Request:yingzhou:359"];
  const document = statutory({ findings: [{ ...unknown("t2.licences"), cases }] });
  const [text, findings] = sheetsOf(document).slice(3);
  const lines = text?.rows.map(([cell]) => cell?.value) ?? [];
  expect(text?.name).toBe("文字部分");
  expect(lines).toEqual(
    expect.arrayContaining(["一、总体情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"]),
  );
  expect(lines.join("\n")).toContain(document.narrative.overview);
  expect(lines.at(-1)).toBe(document.narrative.other);
  expect(findings?.rows.flat().map((cell) => cell?.value)).toContain(cases.join("、"));
});

it("writes formulas with what they come to, numbers as numbers, and merged captions", async () => {
  const parts = unzipSync(await renderXlsx(statutory()));
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const sheet = part("xl/worksheets/sheet2.xml");
  expect(sheet).toMatch(/<c r="J6" [^>]*><f>SUM\(D6:I6\)<\/f><v>14069<\/v><\/c>/);
  expect(sheet).toMatch(/<c r="D6" s="\d+"><v>13612<\/v><\/c>/);
  expect(sheet).toContain('<mergeCell ref="A8:A29"/>');
  expect(sheet).toMatch(/<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"\/>/);
  expect(part("xl/workbook.xml")).toContain('name="核对结果"');
});

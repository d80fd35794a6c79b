import { describe, expect, it } from "vitest";
import { csvOf } from "./csv.js";
import { tableOf } from "./table.js";

const label = (zh: string) => ({ zh, en: zh.length.toString() });

describe("tableOf", () => {
  it("gives the keys, labels and measures of a group a column each", () => {
    const measures = [{ op: "SUM", field: "items", number: 12, text: null }];
    const groups = [{ key: ["341202", null], labels: [label("颍州区"), null], count: 3, measures }];
    expect(tableOf(groups, "zh")).toEqual({
      columns: ["key 1", "key 2", "label 1", "label 2", "count", "SUM items"],
      rows: [["341202", null, "颍州区", null, 3, 12]],
    });
  });

  it("names what stands in related records, and joins lists", () => {
    const records = [
      { title: "a", publisher: { name: "市政府" }, tags: ["一", "二"] },
      { title: "b", publisher: null },
    ];
    expect(tableOf(records, "en")).toEqual({
      columns: ["title", "publisher.name", "tags"],
      rows: [
        ["a", "市政府", "一；二"],
        ["b", null, null],
      ],
    });
  });

  it("gives a source one row for each finding", () => {
    const found = { source: "home", label: label("市级库"), findings: [{ value: "9" }, { value: "X" }] };
    expect(tableOf([found, { source: "none", label: label("无"), findings: [] }], "zh").rows).toEqual([
      ["home", "市级库", "9"],
      ["home", "市级库", "X"],
    ]);
  });

  it("says of each figure whether it is complete", () => {
    expect(tableOf([{ key: "k", coverage: { complete: false, sources: [] } }], "zh")).toEqual({
      columns: ["key", "complete"],
      rows: [["k", false]],
    });
  });
});

describe("csvOf", () => {
  it.each([
    ["a,b", '"a,b"'],
    ['say "a"', '"say ""a"""'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["-12", "'-12"],
    [-12, "-12"],
    [null, ""],
    [true, "true"],
  ])("writes %j as %j", (value, text) => {
    expect(csvOf({ columns: ["c"], rows: [[value]] })).toBe(`\uFEFFc\r\n${text}\r\n`);
  });
});

import { expect, it } from "vitest";
import { ask } from "../testing/ask.js";
import { memorySource } from "../testing/memory-source.js";

const source = memorySource({
  id: "one",
  regions: ["341200", "341202"],
  records: {
    Document: [
      { key: "1", kind: "RULE", publishedAt: "2023-01-05T09:00:00.000000+08:00", viewCount: 5, keywords: ["甲", "乙"] },
      { key: "2", kind: "RULE", publishedAt: "2023-02-05T09:00:00.000000+08:00", viewCount: 7, keywords: ["甲"] },
      { key: "3", kind: "NORMATIVE", publishedAt: "2023-02-06T09:00:00.000000+08:00", region: "341202" },
    ],
    Region: [{ key: "341202", code: "341202", name: "颍州区" }],
  },
});

it("groups and measures", async () => {
  const { data, errors } = await ask(
    `{ documentTally(
        groupBy: [{ field: kind }, { field: publishedAt, by: month }]
        measures: [{ op: SUM, field: viewCount }, { op: MAX, field: publishedAt }, { op: COUNT_DISTINCT, field: keywords }]
      ) { groups { key labels { zh } count measures { op field number text combined } } coverage { complete } } }`,
    { source },
  );
  expect(errors).toEqual([]);
  const exact = { combined: "EXACT" };
  expect(data).toEqual({
    documentTally: {
      coverage: { complete: true },
      groups: [
        {
          key: ["NORMATIVE", "2023-02"],
          labels: [{ zh: "行政规范性文件" }, null],
          count: 1,
          measures: [
            { op: "SUM", field: "viewCount", number: null, text: null, ...exact },
            { op: "MAX", field: "publishedAt", number: null, text: "2023-02-06T09:00:00.000000+08:00", ...exact },
            { op: "COUNT_DISTINCT", field: "keywords", number: 0, text: null, ...exact },
          ],
        },
        expect.objectContaining({ key: ["RULE", "2023-01"], count: 1 }),
        expect.objectContaining({ key: ["RULE", "2023-02"], count: 1 }),
      ],
    },
  });
});

it("names regions", async () => {
  const { data } = await ask("{ documentTally(groupBy: [{ field: region }]) { groups { key labels { zh } count } } }", {
    source,
  });
  expect(data).toEqual({
    documentTally: {
      groups: [
        { key: ["341200"], labels: [null], count: 2 },
        { key: ["341202"], labels: [{ zh: "颍州区" }], count: 1 },
      ],
    },
  });
});

it.each([
  ["groupBy: [{ field: kind }, { field: title }, { field: region }, { field: genre }]", "BAD_INPUT", "groupBy"],
  ["groupBy: [{ field: kind }, { field: kind }]", "BAD_INPUT", "groupBy.1"],
  ["groupBy: [{ field: kind, by: month }]", "BAD_INPUT", "groupBy.0.by"],
  ["measures: [{ op: SUM, field: title }]", "BAD_INPUT", "measures.0.field"],
  ["measures: [{ op: MIN, field: kind }]", "BAD_INPUT", "measures.0.field"],
  ['regions: ["999999"]', "UNKNOWN_REGION", "regions.0"],
])("refuses %s", async (args, code, inputPath) => {
  const { errors } = await ask(`{ documentTally(${args}) { groups { count } } }`, { source });
  expect(errors).toEqual([{ code, inputPath }]);
});

it("refuses more groups than allowed", async () => {
  const limits = { pageSize: 100, groups: 1, values: 10_000, lists: 50 };
  const { errors } = await ask("{ documentTally(groupBy: [{ field: kind }]) { groups { count } } }", {
    source,
    limits,
  });
  expect(errors).toEqual([{ code: "QUERY_TOO_COSTLY", inputPath: "groupBy" }]);
});

import { expect, it } from "vitest";
import type { Source } from "../source.js";
import { ask } from "../testing/ask.js";
import { memorySource } from "../testing/memory-source.js";

const memory = memorySource({
  id: "one",
  regions: ["341200", "341202"],
  records: { Document: [{ key: "1", title: "甲" }] },
});
const late = {
  source: "two",
  label: { en: "Two", zh: "二" },
  regions: ["341202"],
  state: "LATE",
  code: "SOURCE_LATE",
  reason: { en: "Two did not answer in time.", zh: "二未在时限内答复。" },
  lastGoodAt: null,
  tookMs: 800,
} as const;

/** The same source in company of one that was late. */
const partial: Source = {
  ...memory,
  list: async (query, call) => {
    const answer = await memory.list(query, call);
    const sources = answer.coverage.sources.map((line) => ({ ...line, regions: ["341200"] }));
    return { ...answer, coverage: { sources: [...sources, late] } };
  },
  tally: async (query, call) => {
    const answer = await memory.tally(query, call);
    return { ...answer, coverage: { sources: [...answer.coverage.sources, late] } };
  },
};

it("gives what there is, and says what is missing", async () => {
  const { data, errors } = await ask(
    `{ documents { nodes { title } totalCount counted coverage { complete expected answered
        sources { source label { zh } regions state code reason { en } lastGoodAt tookMs } } }
       documentTally { groups { count } coverage { complete } } }`,
    { source: partial },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    documents: {
      nodes: [{ title: "甲" }],
      totalCount: null,
      counted: 1,
      coverage: {
        complete: false,
        expected: 2,
        answered: 1,
        sources: [
          expect.objectContaining({ source: "one", state: "ANSWERED", code: null, reason: null }),
          { ...late, label: { zh: "二" }, reason: { en: late.reason.en } },
        ],
      },
    },
    documentTally: { groups: [{ count: 1 }], coverage: { complete: false } },
  });
});

it.each([
  ["ANY", []],
  ['["341200"]', []],
  ["ALL", [{ code: "COVERAGE_NOT_MET", inputPath: undefined }]],
  ['["341202"]', [{ code: "COVERAGE_NOT_MET", inputPath: undefined }]],
])("holds a list to requireCoverage: %s", async (requirement, expected) => {
  const { errors } = await ask(`{ documents(requireCoverage: ${requirement}) { nodes { id } } }`, { source: partial });
  expect(errors).toEqual(expected);
});

it("holds a tally to requireCoverage", async () => {
  const { errors } = await ask("{ documentTally(requireCoverage: ALL) { groups { count } } }", { source: partial });
  expect(errors).toMatchObject([{ code: "COVERAGE_NOT_MET" }]);
});

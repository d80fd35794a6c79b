import { expect, it } from "vitest";
import type { CoverageState } from "../coverage.js";
import type { Source } from "../source.js";
import { ask, at } from "../testing/ask.js";
import { askedSource } from "../testing/asked-source.js";
import { memorySource } from "../testing/memory-source.js";

const memory = memorySource({
  id: "one",
  regions: ["341200"],
  records: {
    Document: [
      { key: "1", title: "甲" },
      { key: "2", title: "乙" },
    ],
    Organization: [{ key: "1", name: "办公室" }],
  },
});

/** The same source, which did not answer a find. */
function silent(state: CoverageState): Source {
  return {
    ...memory,
    find: async (query, call) => {
      const { coverage } = await memory.find(query, call);
      return {
        rows: query.ids.map(() => null),
        coverage: { sources: coverage.sources.map((line) => ({ ...line, state })) },
      };
    },
  };
}

it("gives null where there is no such record", async () => {
  const { data, errors } = await ask('{ document(id: "Document:one:9") { id } node(id: "Document:two:1") { id } }', {
    source: memory,
  });
  expect({ data, errors }).toEqual({ data: { document: null, node: null }, errors: [] });
});

it.each([
  ["LATE", "SOURCE_LATE"],
  ["FAILED", "SOURCE_FAILED"],
] as const)("says so when the source is %s", async (state, code) => {
  const { errors } = await ask('{ document(id: "Document:one:1") { id } }', { source: silent(state) });
  expect(errors).toMatchObject([{ code }]);
});

it.each([
  ['document(id: "x")', "BAD_INPUT", "id"],
  ['document(id: "Organization:one:1")', "BAD_INPUT", "id"],
  ['node(id: "Nothing:one:1")', "BAD_INPUT", "id"],
  ['nodes(ids: ["Document:one:1", "x"])', "BAD_INPUT", "ids.1"],
])("refuses %s", async (field, code, inputPath) => {
  const { errors } = await ask(`{ ${field} { id } }`, { source: memory });
  expect(errors).toEqual([{ code, inputPath }]);
});

it("finds many kinds in order, with one question per kind", async () => {
  const source = askedSource(memory);
  const ids = ["Document:one:2", "Organization:one:1", "Document:one:9", "Document:one:1", "Document:one:2"];
  const { data } = await ask(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Document { title } ... on Organization { name } } }",
    { source },
    { ids },
  );
  expect(at(data, "nodes")).toEqual([
    { id: ids[0], title: "乙" },
    { id: ids[1], name: "办公室" },
    null,
    { id: ids[3], title: "甲" },
    { id: ids[4], title: "乙" },
  ]);
  expect(source.questions.finds.map((one) => one.entity)).toEqual(["Document", "Organization"]);
});

it("tells which of many was not heard, and gives the rest", async () => {
  const query = '{ nodes(ids: ["Document:one:1"]) { id } }';
  const { data, errors } = await ask(query, { source: silent("LATE") });
  expect(data).toEqual({ nodes: [null] });
  expect(errors).toMatchObject([{ code: "SOURCE_LATE" }]);
});

it("refuses too many ids", async () => {
  const ids = Array.from({ length: 101 }, (_, at) => `Document:one:${at}`);
  const { errors } = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { source: memory }, { ids });
  expect(errors).toEqual([{ code: "PAGE_TOO_LARGE", inputPath: "ids" }]);
});

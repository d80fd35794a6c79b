import { schema } from "@zwgk/schema";
import { fixedContext, memorySource } from "@zwgk/schema/testing";
import { execute, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { exampleQueries } from "./example-queries.js";
import { createOperations } from "./operations.js";

const records = {
  Organization: [{ key: "1", name: "颍州区人民政府" }],
  Document: ["a", "b"].map((key, index) => ({
    key,
    title: `文件${key}`,
    kind: index ? "NORMATIVE" : "POLICY_OTHER",
    publisher: "1",
    publishedAt: `2023-0${index + 1}-01T00:00:00.000000+08:00`,
  })),
};
const context = () => fixedContext({ source: memorySource({ id: "yingzhou", regions: ["341202"], records }) });
const operations = createOperations(schema, (query) => parse(query));

const recursive = `query Found($filter: DocumentFilter, $first: Int = 1) {
  documents(filter: $filter, first: $first) { nodes { title publisher { name } } pageInfo { hasNextPage } }
}`;
const filter = { or: [{ kind: { eq: "NORMATIVE" } }, { and: [{ title: { contains: "文件" } }] }] };

describe("createOperations", () => {
  it.each([
    ["{ documents { nodes { id } } }", false],
    ['{ requestProgress(registrationNumber: "1", queryCode: "2", name: "3") { dueOn } }', true],
    [
      '{ ...F } fragment F on Query { a: requestProgress(registrationNumber: "1", queryCode: "2", name: "3") { dueOn } }',
      true,
    ],
  ])("knows whether the answer depends on who asks: %s", (query, ofClient) => {
    expect(operations.get(query, undefined).ofClient).toBe(ofClient);
  });

  it.each([
    ["a filter that refers to itself", recursive, { filter }],
    ["variables that are left out", recursive, {}],
    ["a literal filter", `{ documents(filter: { not: { kind: { eq: NORMATIVE } } }) { nodes { id } } }`, {}],
    ["a skipped field", "query S($s: Boolean!) { documents { nodes { id title @skip(if: $s) } } }", { s: true }],
  ])("answers %s as graphql-js does", async (_, query, variables) => {
    const expected = await execute({
      schema,
      document: parse(query),
      contextValue: context(),
      variableValues: variables,
    });
    const got = await operations.get(query, undefined).run(context(), variables);
    expect(JSON.parse(JSON.stringify(got))).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(got.errors).toBeUndefined();
  });

  it("gives the errors of wrong variables without data", async () => {
    const got = await operations.get(recursive, undefined).run(context(), { first: "many" });
    expect(got.data).toBeUndefined();
    expect(got.errors?.[0]?.message).toContain("$first");
  });

  it("compiles a query once", () => {
    expect(operations.get(recursive, undefined)).toBe(operations.get(recursive, undefined));
  });

  it.each(exampleQueries.map(({ name, query }) => [name, query]))("compiles the example of the %s", (_, query) => {
    expect(operations.get(query, undefined).kind).toBe("query");
  });
});

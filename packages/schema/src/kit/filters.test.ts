import { describe, expect, it } from "vitest";
import { ask, at } from "../testing/ask.js";
import { askedSource } from "../testing/asked-source.js";
import { memorySource } from "../testing/memory-source.js";

const memory = memorySource({ id: "one", regions: ["341200", "341202"], records: { Document: [], Organization: [] } });

const refused = [
  // filter, code, path
  ['{ publishedAt: { gte: "2023-02-30T00:00:00+08:00" } }', "BAD_DATE", "filter.publishedAt.gte"],
  ['{ publishedAt: { gte: "2023-02-01" } }', "BAD_DATE", "filter.publishedAt.gte"],
  ['{ writtenDate: { eq: "2023-02-30" } }', "BAD_DATE", "filter.writtenDate.eq"],
  ['{ writtenDate: { in: ["2023-01-01", "20230102"] } }', "BAD_DATE", "filter.writtenDate.in.1"],
  ['{ and: [{ not: { writtenDate: { eq: "x" } } }] }', "BAD_DATE", "filter.and.0.not.writtenDate.eq"],
  ['{ writtenDate: { gt: "2023-02-01", lt: "2023-01-01" } }', "IMPOSSIBLE_FILTER", "filter.writtenDate"],
  ['{ writtenDate: { gt: "2023-02-01", lte: "2023-02-01" } }', "IMPOSSIBLE_FILTER", "filter.writtenDate"],
  ['{ writtenDate: { eq: "2023-02-01", lt: "2023-02-01" } }', "IMPOSSIBLE_FILTER", "filter.writtenDate"],
  ["{ viewCount: { gte: 10, lt: 9 } }", "IMPOSSIBLE_FILTER", "filter.viewCount"],
  ['{ title: { eq: "a", ne: "a" } }', "IMPOSSIBLE_FILTER", "filter.title"],
  ['{ title: { eq: "a", missing: true } }', "IMPOSSIBLE_FILTER", "filter.title"],
  ['{ title: { contains: "" } }', "IMPOSSIBLE_FILTER", "filter.title.contains"],
  ["{ title: { in: [] } }", "IMPOSSIBLE_FILTER", "filter.title.in"],
  ["{ keywords: { has: [] } }", "IMPOSSIBLE_FILTER", "filter.keywords.has"],
  ["{ or: [] }", "IMPOSSIBLE_FILTER", "filter.or"],
  ["{ not: {} }", "IMPOSSIBLE_FILTER", "filter.not"],
  ["{ title: { eq: null } }", "BAD_INPUT", "filter.title.eq"],
  ['{ title: { eq: "a\\u0000b" } }', "BAD_INPUT", "filter.title.eq"],
  [`{ title: { contains: "${"长".repeat(1001)}" } }`, "BAD_INPUT", "filter.title.contains"],
  ['{ publisher: { eq: "7" } }', "BAD_INPUT", "filter.publisher.eq"],
  ['{ publisher: { eq: "Catalogue:one:7" } }', "BAD_INPUT", "filter.publisher.eq"],
  ['{ region: { eq: "3412" } }', "BAD_INPUT", "filter.region.eq"],
  [`{ title: { in: [${'"a",'.repeat(501)}] } }`, "QUERY_TOO_COSTLY", "filter"],
  [`${"{ not: ".repeat(10)}{ title: { eq: "a" } }${" }".repeat(10)}`, "QUERY_TOO_COSTLY", "filter"],
] as const;

it.each(refused)("refuses %s", async (filter, code, inputPath) => {
  const { errors } = await ask(`{ documents(filter: ${filter}) { nodes { id } } }`, { source: memory });
  expect(errors).toEqual([{ code, inputPath }]);
});

it("refuses the same in variables", async () => {
  const { errors } = await ask(
    "query ($filter: DocumentFilter) { documents(filter: $filter) { nodes { id } } }",
    { source: memory },
    { filter: { writtenDate: { eq: "2023-02-30" } } },
  );
  expect(errors).toEqual([{ code: "BAD_DATE", inputPath: "filter.writtenDate.eq" }]);
});

describe("conditions", () => {
  const conditionOf = async (filter: string) => {
    const source = askedSource(memory);
    const { errors } = await ask(`{ documents(filter: ${filter}) { nodes { id } } }`, { source });
    expect(errors).toEqual([]);
    return source.questions.lists[0]?.where;
  };

  it("are none for an empty filter", async () => {
    expect(await conditionOf("{ title: {}, and: [{}] }")).toBeUndefined();
    expect(await conditionOf("null")).toBeUndefined();
    expect(await conditionOf('{ or: [{}, { title: { eq: "a" } }] }')).toBeUndefined();
  });

  it("join the fields in declared order", async () => {
    const kind = { op: "eq", field: "kind", value: "RULE" };
    const title = { op: "contains", field: "title", value: "办法" };
    const expected = { op: "and", of: [title, kind] };
    expect(await conditionOf('{ kind: { eq: RULE }, title: { contains: "办法" } }')).toEqual(expected);
    expect(await conditionOf('{ title: { contains: "办法" }, kind: { eq: RULE } }')).toEqual(expected);
  });

  it("spell instants canonically", async () => {
    const value = "2023-01-01T08:00:00.000000+08:00";
    expect(await conditionOf('{ publishedAt: { lt: "2023-01-01T00:00:00Z" } }')).toEqual({
      op: "lt",
      field: "publishedAt",
      value,
    });
  });

  it("nest", async () => {
    expect(await conditionOf('{ not: { or: [{ kind: { eq: RULE } }, { keywords: { has: ["a"] } }] } }')).toEqual({
      op: "not",
      of: {
        op: "or",
        of: [
          { op: "eq", field: "kind", value: "RULE" },
          { op: "has", field: "keywords", values: ["a"] },
        ],
      },
    });
  });
});

it("offers no filter and no order by personal data", async () => {
  const types = ["RequestFilter", "RequestOrderField", "RequestTallyField"];
  const { data } = await ask(
    `{ ${types.map((name) => `${name}: __type(name: "${name}") { inputFields { name } enumValues { name } }`).join(" ")} }`,
  );
  for (const name of types) {
    const names = [at(data, `${name}.inputFields`), at(data, `${name}.enumValues`)].flat();
    expect(JSON.stringify(names)).not.toMatch(/applicant(Name|Identity|Phone|Address)/);
    expect(JSON.stringify(names)).toMatch(/applicantKind/);
  }
});

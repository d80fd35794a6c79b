import { describe, expect, it } from "vitest";
import type { Viewer } from "../context.js";
import { ask, at } from "../testing/ask.js";
import { askedSource } from "../testing/asked-source.js";
import { memorySource } from "../testing/memory-source.js";

const day = (number: number) => `2023-01-0${number}T09:00:00.000000+08:00`;
const memory = memorySource({
  id: "one",
  regions: ["341200", "341202"],
  records: {
    Document: [1, 2, 3, 4, 5].map((n) => ({
      key: String(n),
      title: `文件${n}`,
      kind: n % 2 ? "RULE" : "NORMATIVE",
      publishedAt: day(n),
      publisher: "o1",
      viewCount: n * 10,
      region: n < 4 ? "341202" : "341200",
      ...(n === 1 ? { declaredValidity: "VALID", repealedOn: "2023-06-01" } : {}),
    })),
    Organization: [{ key: "o1", name: "阜阳市人民政府办公室" }],
    Interpretation: [{ key: "i1", title: "解读", document: "2", publishedAt: day(3) }],
    Request: [{ key: "r1", receivedOn: "2023-01-01", applicantName: "欧阳文远", applicantPhone: "13812341234" }],
    Region: [{ key: "341202", code: "341202", name: "颍州区", level: "COUNTY", region: "341200" }],
  },
});
const context = { source: memory };
const titles = async (args: string, more = "") => {
  const { data, errors } = await ask(`{ documents(${args}) { nodes { title } ${more} } }`, context);
  expect(errors).toEqual([]);
  return {
    titles: (at(data, "documents.nodes") as { title: string }[]).map((one) => one.title.slice(2)).join(""),
    data,
  };
};

describe("pages", () => {
  const page = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
  const info = (data: unknown) => at(data, "documents.pageInfo") as Record<string, unknown>;
  const quoted = (cursor: unknown) => JSON.stringify(cursor);

  it("go forward", async () => {
    const one = await titles("first: 2", page);
    expect(one.titles).toBe("54");
    expect(info(one.data)).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const two = await titles(`first: 2, after: ${quoted(info(one.data).endCursor)}`, page);
    expect(two.titles).toBe("32");
    const three = await titles(`first: 2, after: ${quoted(info(two.data).endCursor)}`, page);
    expect(three.titles).toBe("1");
    expect(info(three.data)).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it("go backward, and stay in order", async () => {
    const last = await titles("last: 2", page);
    expect(last.titles).toBe("21");
    expect(info(last.data)).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = await titles(`last: 2, before: ${quoted(info(last.data).startCursor)}`, page);
    expect(before.titles).toBe("43");
    expect(info(before.data)).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it("follow the order that is asked for", async () => {
    expect((await titles("orderBy: [{ field: kind }, { field: viewCount, direction: DESC }]")).titles).toBe("42531");
  });

  it("give each edge its own cursor", async () => {
    const { data } = await ask("{ documents(first: 3) { edges { cursor late node { title } } } }", context);
    const cursor = at(data, "documents.edges.1.cursor");
    expect((await titles(`after: ${quoted(cursor)}`)).titles).toBe("321");
    expect(at(data, "documents.edges.0.late")).toBe(false);
  });

  it("are empty where nothing is found", async () => {
    const { data } = await ask(`{ documents(filter: { title: { eq: "无" } }) { edges { cursor } ${page} } }`, context);
    expect(at(data, "documents")).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it("refuse the cursor of another list", async () => {
    const { data } = await ask(`{ documents(first: 2) { ${page} } }`, context);
    const cursor = quoted(info(data).endCursor);
    const other = ["filter: { kind: { eq: RULE } }", "orderBy: [{ field: title }]", 'regions: ["341202"]'];
    for (const args of other) {
      const { errors } = await ask(`{ documents(${args}, after: ${cursor}) { nodes { id } } }`, context);
      expect(errors).toMatchObject([{ code: "CURSOR_OF_OTHER_QUERY" }]);
    }
  });
});

const refused = [
  ["first: 101", "PAGE_TOO_LARGE", "first"],
  ["last: 101", "PAGE_TOO_LARGE", "last"],
  ["first: 0", "BAD_INPUT", "first"],
  ["first: -1", "BAD_INPUT", "first"],
  ["last: -1", "BAD_INPUT", "last"],
  ["first: 1, last: 1", "BAD_INPUT", "first"],
  ['last: 1, after: "x"', "BAD_INPUT", "after"],
  ['after: "x"', "CURSOR_INVALID", "after"],
  ['regions: ["110000"]', "UNKNOWN_REGION", "regions.0"],
  ["regions: []", "BAD_INPUT", "regions"],
  ['requireCoverage: ["110000"]', "UNKNOWN_REGION", "requireCoverage.0"],
  ["orderBy: [{ field: title }, { field: title }]", "BAD_INPUT", "orderBy.1.field"],
] as const;

it.each(refused)("refuses %s", async (args, code, inputPath) => {
  const { errors } = await ask(`{ documents(${args}) { nodes { id } } }`, context);
  expect(errors).toEqual([{ code, inputPath }]);
});

it.each(["SOME", "[]", "7", '["3412"]'])("refuses the coverage requirement %s", async (value) => {
  const { errors } = await ask(`{ documents(requireCoverage: ${value}) { nodes { id } } }`, context);
  expect(errors).toMatchObject([{ code: "BAD_INPUT" }]);
});

it.each(["ALL", "ANY", '"ALL"', '["341202"]', '"341202"'])("takes the coverage requirement %s", async (value) => {
  const { errors } = await ask(`{ documents(requireCoverage: ${value}) { nodes { id } } }`, context);
  expect(errors).toEqual([]);
});

describe("look-ahead", () => {
  const select = async (fields: string, variables: Record<string, unknown> = {}, head = "") => {
    const source = askedSource(memory);
    const { errors } = await ask(`${head}{ documents { ${fields} } }`, { source }, variables);
    expect(errors).toEqual([]);
    return source.questions.lists[0]?.select;
  };

  it("reads what is asked for, in declared order", async () => {
    expect(await select("nodes { title id source region }")).toEqual({ fields: ["region", "title"] });
  });

  it("reads what computed fields need", async () => {
    expect(await select("nodes { computedValidity version }")).toEqual({
      fields: ["effectiveFrom", "expiresOn", "repealedOn", "declaredValidity", "version"],
    });
  });

  it("asks for related records of the same source", async () => {
    expect(
      await select("nodes { a: publisher { name } b: publisher { kind } interpretations { title document { id } } }"),
    ).toEqual({
      fields: [],
      relations: {
        publisher: { fields: ["name", "kind"] },
        interpretations: { fields: ["title"], relations: { document: { fields: [] } } },
      },
    });
  });

  it("goes through fragments and edges", async () => {
    const head = "fragment F on Document { title ... on Node { region } } ";
    expect(await select("edges { node { ...F } } nodes { ... on Document { kind } }", {}, `${head} query `)).toEqual({
      fields: ["region", "title", "kind"],
    });
  });

  it("obeys skip and include, also by variable", async () => {
    const query = "nodes { title @include(if: $with) body @skip(if: true) }";
    expect(await select(query, { with: true }, "query ($with: Boolean!) ")).toEqual({ fields: ["title"] });
    expect(await select(query, { with: false }, "query ($with: Boolean!) ")).toEqual({ fields: [] });
  });

  it("asks nothing but a tally for a count alone", async () => {
    const source = askedSource(memory);
    const { data } = await ask("{ documents { totalCount counted coverage { complete } } }", { source });
    expect(data).toEqual({ documents: { totalCount: 5, counted: 5, coverage: { complete: true } } });
    expect(source.questions).toMatchObject({ lists: [], tallies: [{ entity: "Document", groupBy: [] }] });
  });

  it("counts only when asked", async () => {
    const source = askedSource(memory);
    await ask("{ documents { nodes { id } } }", { source });
    expect(source.questions.tallies).toEqual([]);
  });
});

it("gives related records as they came", async () => {
  const { data } = await ask(
    "{ documents(filter: { kind: { eq: NORMATIVE } }) { nodes { title publisher { name } interpretations { title document { title } } } } }",
    context,
  );
  expect(at(data, "documents.nodes.1")).toEqual({
    title: "文件2",
    publisher: { name: "阜阳市人民政府办公室" },
    interpretations: [{ title: "解读", document: { title: "文件2" } }],
  });
});

it("loads regions once for all records", async () => {
  const source = askedSource(memory);
  const { data } = await ask("{ documents { nodes { regionInfo { name } } } }", { source });
  expect(at(data, "documents.nodes.4.regionInfo.name")).toBe("颍州区");
  expect(at(data, "documents.nodes.0.regionInfo")).toBeNull();
  expect(source.questions.lists.map((one) => one.entity)).toEqual(["Document", "Region"]);
});

describe("personal data", () => {
  const fields = "applicantName applicantPhone";
  const query = `{ requests { nodes { ${fields} } } request(id: "Request:one:r1") { applicantName } node(id: "Request:one:r1") { ... on Request { applicantName } } }`;
  const editor: Viewer = { key: "k", label: "市", role: "EDITOR", regions: ["341200"] };

  it.each(["EDITOR", "OPERATOR", "HANDLER", "REVIEWER"] as const)("are masked for the region's %s", async (role) => {
    const { data } = await ask(query, { ...context, viewer: { ...editor, role } });
    expect(data).toEqual({
      requests: { nodes: [{ applicantName: "欧**远", applicantPhone: "138****1234" }] },
      request: { applicantName: "欧**远" },
      node: { applicantName: "欧**远" },
    });
  });

  it.each([
    ["nobody's key", null],
    ["a key that only reads", { ...editor, role: "READER" as const }],
    ["a key of another region", { ...editor, regions: ["341203"] }],
  ])("are left out for %s", async (_, viewer) => {
    const { data } = await ask(query, { ...context, viewer });
    expect(data).toEqual({
      requests: { nodes: [{ applicantName: null, applicantPhone: null }] },
      request: { applicantName: null },
      node: { applicantName: null },
    });
  });

  it("don't leave their database for those who are shown none", async () => {
    const source = askedSource(memory);
    await ask(query, { source });
    await ask(query, { source, viewer: editor });
    const { lists, finds } = source.questions;
    expect([...lists, ...finds].map(({ select }) => select.fields.includes("applicantName"))).toEqual([
      ...[false, true],
      ...[false, false, true, true],
    ]);
  });

  it.each([
    ["filtered", '{ requests(filter: { applicantName: { eq: "欧阳文远" } }) { totalCount } }'],
    ["sorted", "{ requests(orderBy: [{ field: applicantName }]) { totalCount } }"],
    ["grouped", "{ requestTally(groupBy: [{ field: applicantName }]) { groups { counted } } }"],
  ])("can't be %s by", async (_, source) => {
    const { data, errors } = await ask(source, { ...context, viewer: editor });
    expect([data, errors[0]?.code]).toEqual([undefined, expect.stringContaining("applicantName")]);
  });
});

it("computes validity on a day", async () => {
  const { data } = await ask(
    '{ document(id: "Document:one:1") { now: computedValidity before: computedValidity(asOf: "2023-03-01") } }',
    context,
  );
  expect(data).toEqual({ document: { now: "REPEALED", before: "VALID" } });
});

it("finds documents by index number, duplicates and all", async () => {
  const source = memorySource({
    id: "one",
    regions: ["341200"],
    records: {
      Document: ["1", "2"].map((key) => ({ key, indexNumber: "003158495/202312-00416", publishedAt: day(1) })),
    },
  });
  const { data } = await ask('{ documentsByIndexNumber(indexNumber: "003158495/202312-00416") { totalCount } }', {
    source,
  });
  expect(data).toEqual({ documentsByIndexNumber: { totalCount: 2 } });
});

describe("an answer that would be too large", () => {
  const tiny = { pageSize: 100, groups: 100, values: 2_000, lists: 50 };
  const codes = async (query: string, limits = tiny) => (await ask(query, { ...context, limits })).errors;
  const tooCostly = [{ code: "QUERY_TOO_COSTLY" }];

  it("is refused before a source is asked, by records, fields and lists of related records", async () => {
    const source = askedSource(memory);
    const query = "{ documents(first: 20) { nodes { title interpretations { title form } } } }";
    const { errors } = await ask(query, { source, limits: { ...tiny, values: 2_000 } });
    expect(errors).toMatchObject(tooCostly);
    expect(source.questions.lists).toEqual([]);
    expect(await codes(query, { ...tiny, values: 2_100 })).toEqual([]);
  });

  it("is reckoned with all lists of the query together, whatever their names", async () => {
    const two =
      "{ a: documents(first: 100) { nodes { a: title b: title } } b: documents(first: 100) { nodes { c: title } } }";
    expect(await codes(two, { ...tiny, values: 300 })).toEqual([]);
    expect(await codes(two, { ...tiny, values: 299 })).toMatchObject(tooCostly);
  });

  it("is refused where it opens too many lists", async () => {
    const lists = (count: number) =>
      `{ ${Array.from({ length: count }, (_, at) => `a${at}: documents(first: 1) { nodes { id } }`).join(" ")} }`;
    expect(await codes(lists(50))).toEqual([]);
    expect((await codes(lists(51))).length).toBe(1);
  });

  it("is refused where lists lead back to themselves", async () => {
    const back = "{ documents(first: 1) { nodes { interpretations { document { interpretations { id } } } } } }";
    expect(await codes(back, { ...tiny, values: 1_000_000 })).toMatchObject(tooCostly);
    expect(await codes("{ documents(first: 1) { nodes { interpretations { document { title } } } } }")).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { createGateway, type Gateway, parseConfig } from "@zwgk/gateway";
import type { Context } from "@zwgk/schema";
import { fixedCall } from "@zwgk/schema/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { ask, at } from "../packages/schema/src/testing/ask.js";
import { type DemoCity, demoCity } from "./city/demo-city.js";

let gateway: Gateway;
let city: DemoCity;

beforeAll(async () => {
  city = await demoCity();
  const written = {
    city: { region: "341200", label: { zh: "阜阳市", en: "Fuyang" } },
    home: { url: city.database("home") },
    sources: city.counties.map(({ mappingFile, url }) => ({ mapping: mappingFile, url })),
  };
  const mappings = city.counties.map(({ mappingFile, url }) => ({
    file: mappingFile,
    text: readFileSync(mappingFile, "utf8"),
    url,
  }));
  const log = () => undefined;
  gateway = await createGateway({ config: parseConfig("zwgk.yaml", stringify(written), {}), mappings, log });
  // What is read of the catalogs belongs to no question.
  await counted("{ documents { nodes { id } } }");
});

afterAll(() => gateway?.close());

interface Counted {
  readonly data: unknown;
  /** Statements by source. */
  readonly bySource: Readonly<Record<string, readonly string[]>>;
  readonly total: number;
}

/** Runs a query over the nine databases, and gives every statement that it took. */
async function counted(query: string, context: Partial<Context> = {}): Promise<Counted> {
  const bySource: Record<string, string[]> = {};
  let total = 0;
  const count = (source: string, statement: string) => {
    total += 1;
    bySource[source] = [...(bySource[source] ?? []), statement];
  };
  const call = fixedCall({ count, deadline: Date.now() + 60_000 });
  const { data, errors } = await ask(query, { source: gateway.source, call, ...context });
  expect(errors).toEqual([]);
  return { data, bySource, total };
}

const most = ({ bySource }: Counted) => Math.max(...Object.values(bySource).map((statements) => statements.length));
const sources = ({ bySource }: Counted) => Object.keys(bySource).length;

const fields = "id title publishedAt publisher { name } interpretations { title form }";
const newest = "orderBy: [{ field: publishedAt, direction: DESC }]";

/** Where each source keeps the bodies of documents. */
const bodies: Readonly<Record<string, string>> = {
  home: "body",
  yingzhou: "nr",
  yingdong: "cl_content",
  yingquan: "body",
  linquan: "zhengwen",
  taihe: "body_html",
  funan: "正文",
  yingshang: "body",
  jieshou: "Html",
};
const readsBody = (source: string, statement: string) =>
  new RegExp(`(?<![\\w\\u4e00-\\u9fff])${bodies[source]}(?![\\w\\u4e00-\\u9fff])`).test(statement);

describe("a question", () => {
  it.each([1, 20, 100])("to one county takes one statement for %i records with what belongs to them", async (first) => {
    const answer = await counted(
      `{ documents(regions: ["341202"], first: ${first}, ${newest}) { nodes { ${fields} } } }`,
    );
    expect(answer.bySource).toEqual({ yingzhou: [expect.any(String)] });
    expect(at(answer.data, "documents.nodes")).toHaveLength(first);
  });

  it("for one record takes one statement", async () => {
    const { data } = await counted(`{ documents(first: 9, ${newest}) { nodes { id } } }`);
    const nodes = at(data, "documents.nodes") as readonly { readonly id: string }[];
    for (const { id } of nodes) {
      const answer = await counted(`{ document(id: "${id}") { ${fields} body } }`);
      expect([id, answer.total]).toEqual([id, 1]);
    }
  });

  it("to all takes one statement of each, and few refills, on the first page and the fiftieth", async () => {
    let after = "";
    for (let page = 1; page <= 50; page++) {
      const answer = await counted(
        `{ documents(first: 20, ${newest}${after}) { nodes { ${fields} } pageInfo { endCursor } } }`,
      );
      expect([page, sources(answer), most(answer) <= 2]).toEqual([page, 9, true]);
      expect(answer.total).toBeLessThan(9 + 4);
      after = `, after: "${String(at(answer.data, "documents.pageInfo.endCursor"))}"`;
    }
  });

  it("for records of any kind by id takes one statement of each source and kind", async () => {
    const { data } = await counted(`{
      documents(first: 30, ${newest}) { nodes { id } }
      interpretations(first: 30, ${newest}) { nodes { id } }
    }`);
    const ids = ["documents", "interpretations"].flatMap((name) =>
      (at(data, `${name}.nodes`) as readonly { readonly id: string }[]).map(({ id }) => id),
    );
    const asked = new Set(ids.map((id) => id.split(":").slice(0, 2).join(":")));
    const answer = await counted(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`);
    expect(answer.total).toBe(asked.size);
  });

  it.each([
    [1, "catalogue { name }"],
    [2, "catalogue { name parent { name } }"],
    [3, "interpretations { title document { title publisher { name } } }"],
    [4, "interpretations { document { catalogue { parent { name } } } }"],
  ])(
    "%i levels below the list takes at most one statement of a source for each, and a refill",
    async (depth, below) => {
      const answer = await counted(`{ documents(first: 50, ${newest}) { nodes { title ${below} } } }`);
      expect(sources(answer)).toBe(9);
      // A refill of the merged list asks a source once more.
      expect(most(answer)).toBeLessThanOrEqual(depth + 2);
      expect(answer.total).toBeLessThanOrEqual(9 * (depth + 1) + 3);
    },
  );

  it("that counts the list takes one more statement of each", async () => {
    const answer = await counted(`{ documents(first: 5, ${newest}) { nodes { id } totalCount } }`);
    expect(answer.total).toBeLessThanOrEqual(9 * 2 + 3);
    const alone = await counted("{ documents { totalCount counted coverage { complete } } }");
    expect(alone.total).toBe(9);
  });
});

describe("a tally", () => {
  it("takes one statement of each source", async () => {
    const answer = await counted(
      "{ documentTally(groupBy: [{ field: region }, { field: kind }]) { groups { key count } } }",
    );
    expect([answer.total, most(answer)]).toEqual([9, 1]);
  });
});

describe("the figures of a year", () => {
  const year = (args: string, asked: string) =>
    `{ figures(year: 2023, region: "341200", asOf: "2023-12-20"${args}) { ${asked} } }`;

  it("take no statement until a number is asked for", async () => {
    expect((await counted(year("", "key label { zh } definition { zh } unit"))).total).toBe(0);
  });

  it("take one statement of each source for figures on the same records", async () => {
    const keys = ', keys: ["grassroots.items", "grassroots.items.county", "grassroots.items.township"]';
    const answer = await counted(year(keys, "key value coverage { complete }"));
    expect([sources(answer), answer.total]).toEqual([8, 8]);
  });

  it("take all together fewer statements than there are figures and sources", async () => {
    const answer = await counted(year("", "key value counted lowerBound coverage { complete }"));
    const figures = at(answer.data, "figures") as readonly { readonly key: string; readonly value: number }[];
    expect(figures.filter(({ value }) => value === null)).toEqual([]);
    // The library, consumer items, key areas of two levels, grassroots items, the topic, stages of two kinds.
    for (const { source } of city.counties) expect(answer.bySource[source]?.length).toBeLessThanOrEqual(8);
    expect(new Set(answer.bySource.home).size).toBe(answer.bySource.home?.length);
  });
});

describe("a body", () => {
  it("is read where it is asked for, and nowhere else", async () => {
    const list = (asked: string) => `{ documents(first: 20, ${newest}) { nodes { ${asked} } } }`;
    const questions = [
      list(fields),
      "{ documents { totalCount } }",
      "{ documentTally(groupBy: [{ field: kind }], measures: [{ op: MAX, field: publishedAt }]) { groups { key count } } }",
      '{ figures(year: 2023, region: "341200", asOf: "2023-12-20") { key value breakdown(by: REGION) { value } } }',
      '{ figures(year: 2023, region: "341200", asOf: "2023-12-20", keys: ["policyLibrary.documents"]) { records(first: 9) { nodes { id ... on Document { title } } } } }',
    ];
    for (const question of questions) {
      const { bySource } = await counted(question);
      for (const [source, statements] of Object.entries(bySource))
        expect([source, statements.filter((statement) => readsBody(source, statement))]).toEqual([source, []]);
    }
    const { bySource } = await counted(list("id body"));
    for (const source of Object.keys(bodies))
      expect([source, bySource[source]?.every((statement) => readsBody(source, statement))]).toEqual([source, true]);
  });
});

import { describe, expect, expectTypeOf, it } from "vitest";
import { createClient } from "./client.js";
import type { Coverage, Document, FullDocument } from "./index.js";
import { List } from "./list.js";
import { graphql, type ResultOf, type VariablesOf } from "./operation.js";
import type { ClientOptions } from "./options.js";
import { smallCity } from "./testing/small-city.js";
import { answerOf, stubGateway } from "./testing/stub-gateway.js";

const url = "http://gateway.test/graphql";

function city(options: Partial<ClientOptions> = {}) {
  const stub = stubGateway({ source: smallCity() });
  return { ...stub, client: createClient({ url, fetch: stub.fetch, ...options }) };
}

describe("a method", () => {
  it("gives what its operation asks for, with its types", async () => {
    const { client } = city();
    const document = await client.documents.get({ id: "Document:home:1" });
    expectTypeOf(document).toEqualTypeOf<FullDocument | null>();
    expect(document).toMatchObject({
      body: "正文",
      publisher: { shortName: "区政府办" },
      interpretations: [{ form: "TEXT" }],
    });
    expect(await client.documents.get({ id: "Document:home:0" })).toBeNull();
  });

  it("tallies", async () => {
    const { client } = city();
    const { groups, coverage } = await client.documents.tally({ groupBy: [{ field: "kind" }], regions: ["341202"] });
    expect(groups.map(({ key, count }) => [...key, count])).toEqual([
      ["INFORMATION", 3],
      ["NORMATIVE", 1],
    ]);
    expectTypeOf(coverage).toEqualTypeOf<Coverage>();
  });

  it("has lists under its subject and under parts of it", () => {
    const { client } = city();
    expect(client.institutions.list()).toBeInstanceOf(List);
    expect(client.institutions.items.list()).toBeInstanceOf(List);
    expectTypeOf(client.documents.byIndexNumber({ indexNumber: "x" }).take(1)).resolves.toEqualTypeOf<Document[]>();
  });

  it("refuses in types what the schema doesn't have", () => {
    const { client } = city();
    // @ts-expect-error A document has no colour.
    client.documents.list({ filter: { colour: { eq: "red" } } });
    // @ts-expect-error An id must be given.
    expectTypeOf(client.documents.get).toBeCallableWith({});
  });
});

describe("a query of one's own", () => {
  const one = graphql<{ document: { title: string | null } | null }, { id: string }>(
    "query ($id: ID!) { document(id: $id) { title } }",
  );

  it("has the types it was given", async () => {
    const { client } = city();
    const data = await client.query(one, { id: "Document:home:1" });
    expectTypeOf(data).toEqualTypeOf<ResultOf<typeof one>>();
    expectTypeOf<VariablesOf<typeof one>>().toEqualTypeOf<{ id: string }>();
    expect(data.document?.title).toBe("关于第1项工作的通知");
    // @ts-expect-error The id is missing.
    await expect(client.query(one)).rejects.toMatchObject({ name: "InputError" });
  });

  it("may be a text alone", async () => {
    const { client } = city();
    expect(await client.query("{ regions { nodes { name } } }")).toHaveProperty("regions.nodes.0.name");
  });

  it("may be one that graphql-codegen typed", async () => {
    class TypedDocumentString<Result, Variables> extends String {
      declare readonly __apiType?: (variables: Variables) => Result;
    }
    const typed = new TypedDocumentString<{ regions: { totalCount: number } }, { first?: number }>(
      "query ($first: Int) { regions(first: $first) { totalCount } }",
    );
    const { client } = city();
    const { regions } = await client.query(typed);
    expectTypeOf(regions.totalCount).toBeNumber();
    expect(regions.totalCount).toBe(3);
  });
});

describe("what is sent", () => {
  it("is JSON under the key, in the language asked for", async () => {
    const { client, seen } = city({ apiKey: "county-key", language: "zh" });
    await client.regions.list().page();
    expect(seen[0]?.headers).toEqual({
      accept: "application/graphql-response+json, application/json",
      "accept-language": "zh",
      authorization: "Bearer county-key",
      "content-type": "application/json",
    });
  });

  it("leaves the language to the runtime when none is asked for", async () => {
    const { client, seen } = city();
    await client.sources.list();
    expect(seen[0]?.headers).not.toHaveProperty("accept-language");
  });

  it("has the client's headers and those of the call, which win, made anew for every try", async () => {
    let made = 0;
    const headers = async () => ({ "X-Try": String(++made), "X-Who": "client" });
    const { client, seen, intercept } = city({ headers });
    intercept(answerOf(503, "", { "retry-after": "0" }));
    await client.sources.list({}, { headers: { "x-who": "call" } });
    expect(seen.map((request) => [request.headers["x-try"], request.headers["x-who"]])).toEqual([
      ["1", "call"],
      ["2", "call"],
    ]);
  });
});

describe("createClient", () => {
  it.each([
    [{ url: "" }, /no web address/],
    [{ url: "gateway" }, /no web address/],
    [{ url: "ftp://gateway.test" }, /no web address/],
    [{ url, timeoutMs: 0 }, /timeoutMs is 0/],
    [{ url, timeoutMs: Number.POSITIVE_INFINITY }, /whole number from 1/],
    [{ url, retries: -1 }, /retries is -1/],
    [{ url, apiKey: "密钥" }, /apiKey has a character that can't be sent.*without spaces and line breaks/],
    [{ url, apiKey: "county-key\n" }, /apiKey/],
    [{ url, apiKey: "county\r\nx-more: key" }, /apiKey/],
    [{ url, apiKey: "county key" }, /apiKey/],
  ])("refuses %j with what to do", (options, message) => {
    expect(() => createClient(options)).toThrow(message);
    expect(() => createClient(options)).toThrow(expect.objectContaining({ name: "UsageError", code: "BAD_USAGE" }));
  });

  it("refuses the options of a call in the call", async () => {
    const { client, seen } = city({ language: "zh" });
    await expect(client.sources.list({}, { retries: 0.5 })).rejects.toThrow("retries 的值为 0.5。");
    expect(seen).toEqual([]);
  });
});

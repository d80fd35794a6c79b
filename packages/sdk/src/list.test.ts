import { describe, expect, it } from "vitest";
import { createClient } from "./client.js";
import { UsageError } from "./errors/usage-error.js";
import { graphql } from "./operation.js";
import { smallCity } from "./testing/small-city.js";
import { stubGateway } from "./testing/stub-gateway.js";

const newest = { orderBy: [{ field: "publishedAt", direction: "DESC" }] } as const;

function city(documents?: number) {
  const source = smallCity(documents);
  const stub = stubGateway({ source });
  return { ...stub, source, client: createClient({ url: "http://gateway.test/graphql", fetch: stub.fetch }) };
}

async function keysOf(list: AsyncIterable<{ readonly id: string }>): Promise<string> {
  const keys: string[] = [];
  for await (const { id } of list) keys.push(id.slice("Document:home:".length));
  return keys.join(" ");
}

describe("a list", () => {
  it("asks for nothing before it is read", () => {
    const { client, seen } = city();
    const list = client.documents.list(newest);
    expect(seen).toEqual([]);
    expect(list.coverage).toBeUndefined();
    expect(list.cursor).toBeUndefined();
  });

  it("gives every record across pages, once and in order", async () => {
    const { client, seen } = city();
    expect(await keysOf(client.documents.list({ ...newest, first: 3 }))).toBe("7 6 5 4 3 2 1");
    expect(seen).toHaveLength(3);
  });

  it("has the coverage of the last page at hand", async () => {
    const { client } = city();
    const list = client.documents.list({ regions: ["341202"] });
    await list.take(1);
    expect(list.coverage).toMatchObject({ complete: true, expected: 1, answered: 1 });
    expect(list.coverage?.sources[0]).toMatchObject({ source: "home", label: { zh: "市级库" }, state: "ANSWERED" });
  });

  it("goes on after the last record given out, not after its page", async () => {
    const { client } = city();
    const list = client.documents.list({ ...newest, first: 3 });
    for await (const { id } of list) if (id.endsWith(":6")) break;
    expect(await keysOf(client.documents.list({ ...newest, after: list.cursor }))).toBe("5 4 3 2 1");
    const kept: typeof list.resume = JSON.parse(JSON.stringify(list.resume));
    expect(await keysOf(client.documents.list(kept))).toBe("5 4 3 2 1");
  });

  it("gives no record twice when others come between two pages", async () => {
    const { client, source } = city();
    const list = client.documents.list({ ...newest, first: 3 });
    const keys: string[] = [];
    for await (const { id } of list) {
      keys.push(id);
      if (keys.length === 2)
        source.put("Document", { key: "new", title: "新", publishedAt: "2023-12-31T00:00:00.000000+08:00" });
    }
    expect(keys.map((id) => id.split(":")[2]).join(" ")).toBe("7 6 5 4 3 2 1");
  });

  it("gives page after page with what each stands on", async () => {
    const { client } = city();
    const sizes: unknown[] = [];
    for await (const page of client.documents.list({ ...newest, first: 4 }).pages()) {
      expect(page.nodes).toEqual(page.entries.map(({ node }) => node));
      sizes.push([page.nodes.length, page.more, page.coverage?.complete, page.cursor === page.entries.at(-1)?.cursor]);
    }
    expect(sizes).toEqual([
      [4, true, true, true],
      [3, false, true, true],
    ]);
  });

  it("goes on after a page by its resume", async () => {
    const { client } = city();
    const page = await client.documents.list({ ...newest, first: 5 }).page();
    expect(await keysOf(client.documents.list(page.resume))).toBe("2 1");
  });

  it("counts once, with the first page, when asked to", async () => {
    const { client, seen } = city();
    const list = client.documents.list({ ...newest, first: 3, count: true });
    const counts: unknown[] = [];
    for await (const { totalCount, counted } of list.pages()) counts.push([totalCount, counted]);
    expect(counts).toEqual(Array(3).fill([7, 7]));
    expect(list.totalCount).toBe(7);
    expect(seen.map(({ variables }) => variables.count)).toEqual([true, false, false]);
  });

  it("counts nothing when not asked to", async () => {
    const { client } = city();
    expect(await client.documents.list().page()).toMatchObject({ totalCount: undefined, counted: undefined });
  });

  it("reads backward from the end", async () => {
    const { client, seen } = city();
    const list = client.documents.list({ ...newest, last: 3 });
    expect(await keysOf(list)).toBe("1 2 3 4 5 6 7");
    expect(seen).toHaveLength(3);
  });

  it("goes on backward before the last record given out", async () => {
    const { client } = city();
    const list = client.documents.list({ ...newest, last: 3 });
    await list.take(2);
    expect(await keysOf(client.documents.list(list.resume))).toBe("3 4 5 6 7");
  });

  it("takes no more pages than it needs", async () => {
    const { client, seen } = city();
    expect(await client.documents.list({ ...newest, first: 3 }).take(3)).toHaveLength(3);
    expect(await client.documents.list().take(0)).toEqual([]);
    expect(seen).toHaveLength(1);
  });

  it("is empty where there is nothing", async () => {
    const { client } = city(0);
    const list = client.documents.list();
    expect(await keysOf(list)).toBe("");
    expect(list).toMatchObject({ cursor: undefined, coverage: { complete: true } });
  });

  it("begins anew each time it is read", async () => {
    const { client } = city(2);
    const list = client.documents.list(newest);
    expect([await keysOf(list), await keysOf(list)]).toEqual(["2 1", "2 1"]);
  });
});

describe("the records of a figure", () => {
  it("are paged like any other list", async () => {
    const { client } = city();
    const asked = { key: "policyLibrary.documents", year: 2023, asOf: "2023-12-20", first: 1 };
    const records = await client.figures.records(asked).take(10);
    expect(records.map((record) => record.__typename)).toEqual(["Document", "Document"]);
    const [figure] = await client.figures.year({ year: 2023, asOf: "2023-12-20", keys: [asked.key] });
    expect(figure?.counted).toBe(records.length);
  });
});

describe("a list of one's own", () => {
  it("pages by its nodes alone", async () => {
    const { client } = city();
    const titles = graphql<
      {
        documents: { nodes: { title: string | null }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
      },
      { first?: number; after?: string }
    >(
      "query ($first: Int, $after: String) { documents(first: $first, after: $after, orderBy: [{ field: publishedAt }]) { nodes { title } pageInfo { endCursor hasNextPage } } }",
    );
    const list = client.list(titles, { first: 5 });
    const found: (string | null)[] = [];
    for await (const { title } of list) found.push(title);
    expect(found).toHaveLength(7);
    expect(found[0]).toBe("关于第1项工作的通知");
    expect(list.cursor).toEqual(expect.any(String));
    const again = client.list(titles, { first: 5 });
    expect(await again.take(6)).toHaveLength(6);
    expect(again.cursor).toBeUndefined();
    expect(() => again.resume).toThrow(UsageError);
  });
});

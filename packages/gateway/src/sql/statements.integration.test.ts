import type { Call, ListQuery } from "@zwgk/schema";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { countyRecords } from "./fixtures/city-records.js";
import { homeLayout } from "./fixtures/home-layout.js";
import { jsonLayout } from "./fixtures/json-layout.js";
import type { Layout } from "./fixtures/layout.js";
import { partsLayout } from "./fixtures/parts-layout.js";
import { pinyinLayout } from "./fixtures/pinyin-layout.js";
import { createSqlSource, type SqlSource } from "./sql-source.js";

const newest: ListQuery = {
  entity: "Document",
  where: { op: "eq", field: "kind", value: "NORMATIVE" },
  order: [{ field: "publishedAt", descending: true }],
  limit: 20,
  backward: false,
  select: {
    fields: ["title", "publishedAt"],
    relations: { publisher: { fields: ["name"] }, interpretations: { fields: ["title"] } },
  },
};
const moment = "2023-02-03T01:00:00.000000+08:00";

interface Opened {
  readonly database: TestDatabase;
  readonly source: SqlSource;
  /** The statement of a question, as it is sent. */
  statement(ask: (source: SqlSource, call: Call) => Promise<unknown>): Promise<string>;
}

async function open(layout: Layout, documents = 60): Promise<Opened> {
  const database = await createTestDatabase(inject("postgresUrl"), layout.ddl);
  await layout.load(database, countyRecords(documents));
  await database.query("ANALYZE");
  const source = createSqlSource({ mapping: layout.mapping, url: database.url });
  return {
    database,
    source,
    async statement(ask) {
      const texts: string[] = [];
      const count = (_: string, text: string) => void texts.push(text);
      await ask(source, { deadline: Date.now() + 30_000, language: "en", count });
      expect(texts).toHaveLength(1);
      return texts[0] as string;
    },
  };
}

const opened = new Map<string, Opened>();
const on = (layout: Layout) => opened.get(layout.name) as Opened;

beforeAll(async () => {
  for (const layout of [pinyinLayout, partsLayout, jsonLayout, homeLayout]) opened.set(layout.name, await open(layout));
});
afterAll(async () => {
  for (const { source, database } of opened.values()) {
    await source.close();
    await database.drop();
  }
});

describe("the newest documents of a kind, with publisher and interpretations", () => {
  it("cuts the page before it joins", async () => {
    const text = await on(jsonLayout).statement((source, call) => source.list(newest, call));
    expect(text).toBe(
      `SELECT p.c0::text, r1."id"::text, r1."title", p.c2, p.c3, c2."id"::text, c2."title", c2."publish_time", p.n FROM ` +
        `(SELECT s.*, row_number() OVER () AS n FROM (SELECT * FROM (` +
        `(SELECT t."id" AS c0, t."tenant_id" AS c1, t."title" AS c2, t."publish_time" AS c3 FROM "content" AS t ` +
        `WHERE t."biz_type" IN ('RULE', 'NORM', 'OTHER') AND t."is_deleted" <> '1' AND t."biz_type" = 'NORM' ` +
        `AND (t."publish_time" >= 100000000000 AND t."publish_time" <= 9999999999999) ` +
        `ORDER BY t."publish_time" DESC, t."id" DESC LIMIT 21) UNION ALL ` +
        `(SELECT t."id" AS c0, t."tenant_id" AS c1, t."title" AS c2, t."publish_time" AS c3 FROM "content" AS t ` +
        `WHERE t."biz_type" IN ('RULE', 'NORM', 'OTHER') AND t."is_deleted" <> '1' AND t."biz_type" = 'NORM' ` +
        `AND (t."publish_time" >= 100000000000 AND t."publish_time" <= 9999999999999) IS NOT TRUE ` +
        `ORDER BY t."id" DESC LIMIT 21)) AS b LIMIT 21) AS s) AS p ` +
        `LEFT JOIN "tenant" AS r1 ON r1."id" = p.c1 ` +
        `LEFT JOIN ("content_relation" AS k3 JOIN "content" AS c2 ON c2."id" = k3."from_id") ` +
        `ON k3."to_id" = p.c0 AND k3."rel_type" = 'INTERPRETS' AND c2."biz_type" = 'INTERPRET'`,
    );
  });

  it("leaves out parts that can't have the kind", async () => {
    const text = await on(partsLayout).statement((source, call) => source.list(newest, call));
    expect(text).toContain(`FROM "normative" AS t`);
    expect(text).not.toContain(`"rule"`);
    expect(text).not.toContain(`"policy"`);
  });

  it("asks nothing when no record can be meant", async () => {
    const where = { op: "eq", field: "kind", value: "INFORMATION" } as const;
    const count = () => expect.unreachable();
    const call = { deadline: Date.now() + 30_000, language: "en", count } as const;
    const { items, coverage } = await on(partsLayout).source.list({ ...newest, where }, call);
    expect(items).toEqual([]);
    expect(coverage.sources[0]?.state).toBe("ANSWERED");
    const elsewhere = await on(jsonLayout).source.list({ ...newest, regions: ["341200"] }, call);
    expect(elsewhere.coverage.sources[0]?.regions).toEqual([]);
  });

  it("needs no second look at rows of which the condition already knows", async () => {
    const where = { op: "gte", field: "publishedAt", value: moment } as const;
    const query = { ...newest, where, select: { fields: ["title"] } };
    const text = await on(homeLayout).statement((source, call) => source.list(query, call));
    expect(text).toBe(
      `SELECT p.c0, p.c1, p.c2 FROM (SELECT t."key" AS c0, t."title" AS c1, t."published_at" AS c2 FROM "zwgk"."document" AS t ` +
        `WHERE t."withdrawn" = 'false' AND t."published_at" >= $1::timestamptz AND (t."published_at" IS NOT NULL) ` +
        `ORDER BY t."published_at" DESC, t."key" DESC LIMIT 21) AS p`,
    );
  });

  it("reads the body only when it is asked for", async () => {
    const body = (fields: string[]) => (source: SqlSource, call: Call) =>
      source.find({ entity: "Document", ids: ["Document:home:100001"], select: { fields } }, call);
    expect(await on(homeLayout).statement(body(["title"]))).toBe(
      `SELECT p.c0, p.c1 FROM (SELECT t."key" AS c0, t."title" AS c1 FROM "zwgk"."document" AS t ` +
        `WHERE t."key" = $1 AND t."withdrawn" = 'false') AS p`,
    );
    expect(await on(homeLayout).statement(body(["title", "body"]))).toContain(`t."body"`);
  });
});

describe("tallies", () => {
  it("groups by what the column says, and counts without reading more", async () => {
    const query = { entity: "Document", groupBy: [{ field: "kind" }], measures: [{ op: "count" as const }] };
    const text = await on(pinyinLayout).statement((source, call) => source.tally(query, call));
    const counted =
      `SELECT p.c0, p.m0 FROM (SELECT t."lx" AS c0, count(*) AS m0 FROM "zwgk_xx" AS t ` +
      `WHERE (t."sfsc" NOT IN ('是', '1', 'Y') OR t."sfsc" IS NULL) GROUP BY 1) AS p`;
    expect(text).toMatch(/^SELECT s\.moment, a\.\* FROM /);
    expect(text.split(`(SELECT true, q.* FROM (${counted}) AS q WHERE `)).toHaveLength(2);
  });

  it("counts several parts in one statement", async () => {
    const query = { entity: "Document", groupBy: [], measures: [{ op: "count" as const }] };
    const text = await on(partsLayout).statement((source, call) => source.tally(query, call));
    expect(text.split(" UNION ALL ")).toHaveLength(3);
  });
});

describe("plans", () => {
  const start = { order: [moment], key: "100030" };
  const rules = { op: "eq", field: "kind", value: "RULE" } as const;

  it.each([
    ["pinyin", pinyinLayout, start],
    ["json", jsonLayout, { ...start, key: start.key.padStart(32, "0") }],
    ["home", homeLayout, start],
  ])("%s: a later page is read from the index, in its order", async (_, layout, from) => {
    const { database, source, statement } = await open(layout, 3000);
    try {
      const text = await statement((asked, call) => asked.list({ ...newest, where: rules, start: from }, call));
      const rows = await database.query<{ "QUERY PLAN": string }>(`EXPLAIN (GENERIC_PLAN, COSTS OFF) ${text}`);
      const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
      expect(plan).toMatch(/Limit\n *-> {2}Index Scan Backward using .*\n *Index Cond: .*ROW\(/);
    } finally {
      await source.close();
      await database.drop();
    }
  });
});

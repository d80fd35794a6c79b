import type { Call, TallyQuery } from "@zwgk/schema";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { countyRecords } from "./fixtures/city-records.js";
import { pinyinLayout } from "./fixtures/pinyin-layout.js";
import { createSqlSource, type SqlSource } from "./sql-source.js";

const count: TallyQuery = { entity: "Document", groupBy: [], measures: [{ op: "count" }] };
const byKind: TallyQuery = { entity: "Document", groupBy: [{ field: "kind" }], measures: [{ op: "count" }] };
const nothing: TallyQuery = { ...byKind, where: { op: "eq", field: "title", value: "there is no such title" } };

let database: TestDatabase;
let source: SqlSource;
let texts: string[];

const counting = (): Call => ({
  deadline: Date.now() + 30_000,
  language: "en",
  count: (_, text) => void texts.push(text),
});

const number = async () => (await source.tally(count, counting())).groups[0]?.measured[0]?.value;
const groups = async (query: TallyQuery) => (await source.tally(query, counting())).groups;

beforeEach(async () => {
  texts = [];
  database = await createTestDatabase(inject("postgresUrl"), pinyinLayout.ddl);
  await pinyinLayout.load(database, countyRecords(60));
  source = createSqlSource({ mapping: pinyinLayout.mapping, url: database.url });
});

afterEach(async () => {
  await source.close();
  await database.drop();
});

describe("a tally that is asked for again", () => {
  it("asks once whether the last answer still stands, before it looks at any row", async () => {
    const first = await groups(byKind);
    expect(await groups(byKind)).toEqual(first);
    expect(new Set(texts).size).toBe(1);
    const rows = await database.query<{ "QUERY PLAN": string }>(`EXPLAIN (GENERIC_PLAN, COSTS OFF) ${texts[0]}`);
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(plan).toMatch(/One-Time Filter: .*pg_current_snapshot.*\n(.*\n)*.*Scan on zwgk_xx/);
  });

  it("is none when there was none", async () => {
    expect([await groups(nothing), await groups(nothing), await groups(nothing)]).toEqual([[], [], []]);
  });

  it.each([
    ["inserted", "INSERT INTO zwgk_xx SELECT * FROM zwgk_xx_copy", 1],
    ["marked as deleted", "UPDATE zwgk_xx SET sfsc = '是' WHERE id = (SELECT min(id) FROM zwgk_xx)", -1],
    ["deleted", "DELETE FROM zwgk_xx WHERE id = (SELECT min(id) FROM zwgk_xx)", -1],
  ])("counts a row that was %s meanwhile", async (_, change, difference) => {
    await database.query("CREATE TABLE zwgk_xx_copy AS SELECT * FROM zwgk_xx WHERE id = (SELECT min(id) FROM zwgk_xx)");
    await database.query("UPDATE zwgk_xx_copy SET id = id + 1000000");
    const before = await number();
    expect(await number()).toBe(before);
    await database.query(change);
    expect(await number()).toBe(Number(before) + difference);
  });

  it("counts what a transaction changed once it is committed, and not before", async () => {
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    try {
      await other.query("BEGIN; DELETE FROM zwgk_xx WHERE id = (SELECT min(id) FROM zwgk_xx)");
      const before = await number();
      expect([await number(), await number()]).toEqual([before, before]);
      await other.query("COMMIT");
      expect(await number()).toBe(Number(before) - 1);
      await other.query("BEGIN; DELETE FROM zwgk_xx WHERE id = (SELECT min(id) FROM zwgk_xx)");
      await other.query("ROLLBACK");
      expect(await number()).toBe(Number(before) - 1);
    } finally {
      await other.end();
    }
  });

  it("is counted again where a table may change without a transaction of its database", async () => {
    await database.query("ALTER TABLE zwgk_xx RENAME TO kept; CREATE VIEW zwgk_xx AS SELECT * FROM kept");
    await groups(byKind);
    await groups(byKind);
    expect(texts.every((text) => !text.includes("pg_current_snapshot"))).toBe(true);
  });
});

import type { Call, Condition } from "@zwgk/schema";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { countyRecords } from "./fixtures/city-records.js";
import { homeLayout } from "./fixtures/home-layout.js";
import { createSqlSource, type SqlSource } from "./sql-source.js";

const call: Call = { deadline: Number.MAX_SAFE_INTEGER, language: "en" };
const order = [{ field: "publishedAt", descending: true }] as const;

let database: TestDatabase;
let source: SqlSource;

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"), homeLayout.ddl);
  await homeLayout.load(database, countyRecords(40));
  await database.query("UPDATE zwgk.document SET publisher = 'nobody' WHERE key < '100010'");
  source = createSqlSource({ mapping: homeLayout.mapping, url: database.url });
});
afterAll(async () => {
  await source.close();
  await database.drop();
});

const listed = async (where?: Condition) => {
  const select = { fields: ["title"], relations: { publisher: { fields: ["name"] } } };
  const query = { entity: "Document", order, limit: 100, backward: false, select, ...(where && { where }) };
  return (await source.list(query, call)).items.map(({ row }) => ({ id: row.id, publisher: row.publisher }));
};

describe("a reference whose key is of no record", () => {
  it("is missing where it is read, where it is asked for, and where it is counted", async () => {
    const all = await listed();
    const without = all.filter(({ publisher }) => publisher === null).map(({ id }) => id);
    expect(without.length).toBeGreaterThanOrEqual(9);
    const missing = await listed({ op: "missing", field: "publisher", is: true });
    expect(missing.map(({ id }) => id)).toEqual(without);
    const there = await listed({ op: "missing", field: "publisher", is: false });
    expect(there).toHaveLength(all.length - without.length);
    expect(there.every(({ publisher }) => publisher !== null)).toBe(true);
    const query = { entity: "Document", groupBy: [{ field: "publisher" }], measures: [{ op: "count" as const }] };
    const { groups } = await source.tally(query, call);
    expect(groups.find(({ key }) => key[0] === null)?.measured[0]?.value).toBe(without.length);
    const distinct = {
      entity: "Document",
      groupBy: [],
      measures: [{ op: "countDistinct" as const, field: "publisher" }],
    };
    const [only] = (await source.tally(distinct, call)).groups;
    expect(only?.measured[0]?.value).toBe(groups.filter(({ key }) => key[0] !== null).length);
  });
});

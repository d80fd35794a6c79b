import {
  type Call,
  compareOrder,
  compareUtf8,
  type Listed,
  type ListQuery,
  type Selection,
  type Source,
} from "@zwgk/schema";
import { memorySource } from "@zwgk/schema/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { countyRecords } from "./fixtures/city-records.js";
import { homeLayout } from "./fixtures/home-layout.js";
import { jsonLayout } from "./fixtures/json-layout.js";
import type { Layout } from "./fixtures/layout.js";
import { partsLayout } from "./fixtures/parts-layout.js";
import { pinyinLayout } from "./fixtures/pinyin-layout.js";
import { conditions, foreignMoments, groupings, measures, orders } from "./fixtures/questions.js";
import { createSqlSource, type SqlSource } from "./sql-source.js";

/** The same questions in every run. */
const seed = 20_231_220;
const parts = ["gz", "gfx", "qt"];
const everything: Selection = {
  fields: [
    ...["region", "title", "kind", "documentNumber", "indexNumber", "publishedAt", "writtenDate", "declaredValidity"],
    ...["tags", "viewCount", "genre"],
  ],
  relations: {
    publisher: { fields: ["name", "shortName"] },
    interpretations: { fields: ["title", "publishedAt", "document"] },
  },
};

describe.each([pinyinLayout, partsLayout, jsonLayout, homeLayout])("the $name layout", (layout: Layout) => {
  const told = layout.told(countyRecords(60));
  const { source: id, regions, label } = layout.mapping;
  const memory: Source = memorySource({ id, label, regions, records: { ...told } });
  const publishers = told.Organization.map((one) => one.key);
  const foreign = [`Organization:${id}:${publishers[0]}`, "Organization:elsewhere:1", "nobody"];
  const keys = [...publishers, ...foreign];
  const own = told.Document.map((one) => `Document:${id}:${one.key}`);
  const documents = [...own, "Document:elsewhere:1", `Organization:${id}:${publishers[0]}`, `Document:${id}:none`];
  let database: TestDatabase;
  let source: SqlSource;
  let statements = 0;
  const call = (): Call => ({
    deadline: Date.now() + 30_000,
    language: "en",
    count: () => {
      statements += 1;
    },
  });

  beforeAll(async () => {
    database = await createTestDatabase(inject("postgresUrl"), layout.ddl);
    await layout.load(database, countyRecords(60));
    await database.query("ANALYZE");
    source = createSqlSource({ mapping: layout.mapping, url: database.url });
  });
  afterAll(async () => {
    await source?.close();
    await database?.drop();
  });

  /** All records of a query in the order of the source: ties by part, then by key in the direction of the last order key. */
  async function oracle(query: ListQuery): Promise<readonly Listed[]> {
    const { items } = await memory.list({ ...query, limit: 1000, backward: false }, call());
    const sign = query.order.at(-1)?.descending ? -1 : 1;
    const part = (key: string) => parts.indexOf(key.split("~")[0] ?? "");
    const sorted = [...items].sort(
      (a, b) =>
        compareOrder(a.order, b.order, query.order) || part(a.key) - part(b.key) || sign * compareUtf8(a.key, b.key),
    );
    return query.backward ? sorted.reverse() : sorted;
  }

  const plain = ({ row, order, source, key }: Listed) => ({ row, order, source, key });
  const listing = (query: Partial<ListQuery>): ListQuery => ({
    entity: "Document",
    order: [{ field: "publishedAt", descending: true }],
    limit: 100,
    backward: false,
    select: everything,
    ...query,
  });

  it("gives every record with all its values and relations", async () => {
    const query = listing({});
    const { items, more } = await source.list(query, call());
    expect(more).toBe(false);
    expect(items.map(plain)).toEqual((await oracle(query)).map(plain));
  });

  it("pages in any order and direction as if all were sorted", async () => {
    const question = fc.record({
      order: orders,
      where: fc.option(conditions(keys, documents), { nil: undefined, freq: 2 }),
      backward: fc.boolean(),
      limit: fc.integer({ min: 1, max: 25 }),
    });
    await fc.assert(
      fc.asyncProperty(question, async ({ order, where, backward, limit }) => {
        const query = listing({ order, backward, limit, select: { fields: ["title"] }, ...(where ? { where } : {}) });
        const all = await oracle(query);
        const found: Listed[] = [];
        for (;;) {
          const last = found.at(-1);
          const start = last ? { start: { order: last.order, key: last.key } } : {};
          const { items, more } = await source.list({ ...query, ...start }, call());
          found.push(...items);
          expect(items.length === limit || !more).toBe(true);
          if (!more) break;
        }
        expect(found.map(plain)).toEqual(all.map(plain));
      }),
      { numRuns: 100, seed },
    );
  });

  it("starts after another source's record", async () => {
    const question = fc.record({
      moment: foreignMoments,
      title: fc.constantFrom("关于卫生工作的通知2", null),
      flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    });
    await fc.assert(
      fc.asyncProperty(question, async ({ moment, title, flags: [descending, backward, inclusive, two] }) => {
        const order = [
          { field: "publishedAt", descending },
          ...(two ? [{ field: "title", descending: !descending }] : []),
        ];
        const place = two ? [moment, title] : [moment];
        const query = listing({ order, backward, select: { fields: [] } });
        const expected = (await oracle(query)).filter((item) => {
          const compared = compareOrder(item.order, place, order);
          return compared === 0 ? inclusive : backward ? compared < 0 : compared > 0;
        });
        const { items } = await source.list({ ...query, start: { order: place, inclusive } }, call());
        expect(items.map((item) => item.key)).toEqual(expected.map((item) => item.key));
      }),
      { numRuns: 60, seed },
    );
  });

  it("tallies as if all records were read", async () => {
    const question = fc.record({
      groupBy: groupings,
      measures,
      where: fc.option(conditions(keys, documents), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(question, async ({ groupBy, measures, where }) => {
        const query = { entity: "Document", groupBy, measures, ...(where ? { where } : {}) };
        const [got, expected] = await Promise.all([source.tally(query, call()), memory.tally(query, call())]);
        expect(inOrder(got.groups)).toEqual(inOrder(expected.groups));
      }),
      { numRuns: 100, seed },
    );
  });

  it("finds records in the order asked, one statement for all", async () => {
    const ids = told.Document.map((one) => `Document:${id}:${one.key}`).reverse();
    const asked = [
      ...ids.slice(0, 5),
      "Document:elsewhere:1",
      "nonsense",
      `Document:${id}:0`,
      ids[0] as string,
      ...ids.slice(5),
    ];
    await source.find({ entity: "Document", ids: asked, select: everything }, call());
    statements = 0;
    const { rows } = await source.find({ entity: "Document", ids: asked, select: everything }, call());
    expect(statements).toBe(1);
    expect(rows).toEqual((await memory.find({ entity: "Document", ids: asked, select: everything }, call())).rows);
    const one = await source.find({ entity: "Document", ids: asked.slice(0, 1), select: everything }, call());
    expect(one.rows).toEqual(rows.slice(0, 1));
  });

  it("reads relations of relations in one statement", async () => {
    const deep: Selection = {
      fields: ["name"],
      relations: {
        documents: {
          fields: ["title"],
          relations: {
            publisher: { fields: ["shortName"], relations: { documents: { fields: ["kind"] } } },
            interpretations: {
              fields: ["title"],
              relations: { document: { fields: ["kind"] }, publisher: { fields: ["name"] } },
            },
          },
        },
      },
    };
    const query = listing({ entity: "Organization", order: [{ field: "name", descending: false }], select: deep });
    statements = 0;
    const { items } = await source.list(query, call());
    expect(statements).toBe(1);
    expect(items.map((item) => item.row)).toEqual((await oracle(query)).map((item) => item.row));
  });
});

/** The distinct values of a measure come in no order. */
function inOrder(groups: Awaited<ReturnType<Source["tally"]>>["groups"]) {
  return groups.map(({ key, measured }) => ({
    key,
    measured: measured.map((one) => (one.values ? { ...one, values: [...one.values].sort() } : one)),
  }));
}

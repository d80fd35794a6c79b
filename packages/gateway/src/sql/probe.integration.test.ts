import type { Call } from "@zwgk/schema";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { mappingOf } from "./fixtures/layout.js";
import { createSqlSource, type SqlSource } from "./sql-source.js";

const mapping = mappingOf(
  "dirty.yaml",
  `
source: dirty
label: { zh: 脏县, en: Dirty }
vendor: { zh: 某公司, en: Some Company }
regions: ["341202"]
entities:
  Organization: { table: jg, key: id, fields: { name: mc } }
  Document:
    table: xx
    key: id
    deleted: { column: sfsc, is: ["1"] }
    fields:
      title: bt
      indexNumber: syh
      kind: { column: lx, codes: { "1": RULE, "2": NORMATIVE } }
      publisher: { column: fbjg, lookup: { table: jg, match: [mc], key: id } }
      publishedAt: { column: fbrq, date: yyyy-MM-dd }
      viewCount: { column: llcs, empty: ["-"] }
  Interpretation:
    table: jd
    key: id
    fields:
      title: bt
      document: xxid
      publishedAt: fbsj
      stages: { column: hj, split: ",", codes: { 出生: BIRTH } }
`,
);
const ddl = `
  CREATE TABLE jg (id int PRIMARY KEY, mc text);
  INSERT INTO jg VALUES (1, '教育局');
  CREATE TABLE xx (id int PRIMARY KEY, bt text, syh text, lx text, fbjg text, fbrq text, sfsc text NOT NULL,
    llcs text);
  INSERT INTO xx VALUES
    (1, 'a', 'A1', '1', '教育局', '2023-01-01', '0'), (2, 'b', 'A1', '2', '教育局', '2023-02-30', '0'),
    (3, 'c', NULL, '7', '体育局', '待定', '0'), (4, 'd', '', '7', '体育局', '', '0'),
    (5, 'e', 'A1', '8', '', '2023-01-01', '0'), (6, 'f', 'A1', '9', 'x', 'x', '1');
  UPDATE xx SET llcs = (ARRAY[' 12 ', '十二', '-', '', '1.5', '九'])[id];
  CREATE TABLE jd (id int PRIMARY KEY, bt text, xxid int, fbsj timestamptz, hj text);
  INSERT INTO jd VALUES (1, 'r', 1, now(), '出生,上学'), (2, 's', 6, now(), '上学'), (3, 't', NULL, now(), NULL);`;
const call = (): Call => ({ deadline: Date.now() + 30_000, language: "en" });

let database: TestDatabase;
let source: SqlSource;
beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"), ddl);
  source = createSqlSource({ mapping, url: database.url });
});
afterAll(async () => {
  await source.close();
  await database.drop();
});

it("tells state, latency and what is mapped", async () => {
  const [status, ...others] = await source.probe({ findings: false }, call());
  expect(others).toEqual([]);
  expect(status).toMatchObject({ source: "dirty", vendor: { en: "Some Company" }, state: "UP", findings: null });
  expect(status?.latencyMs).toBeGreaterThanOrEqual(0);
  expect(status?.lastGoodAt).toMatch(/^\d{4}-.*Z$/);
  expect(status?.entities[1]).toEqual({ entity: "Document", regions: ["341202"], writable: false });
  expect(await source.probe({ sources: ["another"], findings: true }, call())).toEqual([]);
});

it("counts what the mapping can't read; deleted records don't count", async () => {
  const [status] = await source.probe({ findings: true }, call());
  const found = status?.findings?.map((one) => [one.kind, `${one.entity}.${one.field}`, one.value, one.count]);
  expect(found).toEqual([
    ["UNMAPPED_CODE", "Document.kind", "7", 2],
    ["UNMAPPED_CODE", "Document.kind", "8", 1],
    ["UNRESOLVED_REFERENCE", "Document.publisher", "体育局", 2],
    ["UNREADABLE_DATE", "Document.publishedAt", "2023-02-30", 1],
    ["UNREADABLE_DATE", "Document.publishedAt", "待定", 1],
    ["UNREADABLE_NUMBER", "Document.viewCount", "1.5", 1],
    ["UNREADABLE_NUMBER", "Document.viewCount", "十二", 1],
    ["DUPLICATE_INDEX_NUMBER", "Document.indexNumber", "A1", 3],
    ["UNRESOLVED_REFERENCE", "Interpretation.document", "6", 1],
    ["UNMAPPED_CODE", "Interpretation.stages", "上学", 2],
  ]);
});

it("finds a publisher by its only spelling", async () => {
  const select = { fields: ["title"], relations: { publisher: { fields: ["name"] } } };
  const order = [{ field: "title", descending: false }];
  const { items } = await source.list({ entity: "Document", order, limit: 10, backward: false, select }, call());
  const found = items.map(({ row }) => (row.publisher as { name: string } | null)?.name ?? null);
  expect(found).toEqual(["教育局", "教育局", null, null, null]);
});

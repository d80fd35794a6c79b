import type { Call, ListQuery } from "@zwgk/schema";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { mappingOf } from "./fixtures/layout.js";
import { createSqlSource, type SqlSource } from "./sql-source.js";

const yaml = `
source: county
label: { zh: 某县, en: County }
regions: ["341203"]
entities:
  Document:
    parts:
      - name: gw
        table: gw
        key: id
        join: { more: { table: gw_more, on: { id: id } } }
        where: { zt: "2", more.tenant: "341203" }
        deleted: { column: sc, is: ["1"] }
        fields: { indexNumber: syh, title: bt, publishedAt: fbrq, kind: { column: lx, codes: { "1": NORMATIVE } } }
      - name: xx
        table: xx
        key: id
        deleted: { column: sc, is: ["1"] }
        fields: { indexNumber: syh, title: bt, publishedAt: fbrq, kind: { constant: INFORMATION } }
`;

const ddl = `
  CREATE TABLE gw (id int PRIMARY KEY, syh varchar(40), bt text, lx text, zt int, sc int, fbrq timestamptz);
  CREATE TABLE gw_more (id int PRIMARY KEY, tenant text);
  CREATE TABLE xx (id int PRIMARY KEY, syh varchar(40), bt text, sc int, fbrq timestamptz);
  INSERT INTO gw VALUES (1, 'A-1', 'published', '1', 2, 0), (2, 'A-2', 'draft', '1', 0, 0), (3, 'A-3', 'deleted', '1', 2, 1),
    (4, 'A-4', 'of another tenant', '1', 2, 0), (5, 'B-1', 'draft of another series', '1', 0, 0);
  INSERT INTO gw_more VALUES (1, '341203'), (4, '341204');
  INSERT INTO xx VALUES (1, 'A-5', 'published', 0), (2, 'A-6', 'deleted', 1);`;

let database: TestDatabase;
let source: SqlSource;
const call = (): Call => ({ deadline: Date.now() + 30_000, language: "en" });

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"), ddl);
  source = createSqlSource({ mapping: mappingOf("county.yaml", yaml), url: database.url });
});
afterAll(async () => {
  await source?.close();
  await database?.drop();
});

describe("rows that don't count", () => {
  const query: ListQuery = {
    entity: "Document",
    regions: ["341203"],
    where: { op: "startsWith", field: "indexNumber", value: "A-" },
    order: [{ field: "indexNumber", descending: true }],
    limit: 10,
    backward: false,
    select: { fields: ["indexNumber"] },
  };
  const keys = async (asked: ListQuery) => (await source.list(asked, call())).items.map((item) => item.key);

  it("are given to a list that asks for them, whatever rule leaves them out, and to no other", async () => {
    expect(await keys(query)).toEqual(["xx~1", "gw~1"]);
    expect(await keys({ ...query, uncounted: true })).toEqual(["xx~2", "xx~1", "gw~4", "gw~3", "gw~2", "gw~1"]);
    expect(await keys(query)).toEqual(["xx~1", "gw~1"]);
  });

  it("are found by their number", async () => {
    const taken = (value: string): ListQuery => ({ ...query, where: { op: "eq", field: "indexNumber", value } });
    expect(await keys({ ...taken("A-2"), uncounted: true, limit: 1 })).toEqual(["gw~2"]);
    expect(await keys({ ...taken("A-9"), uncounted: true, limit: 1 })).toEqual([]);
  });
});

import { BadInputError, type Call, type WriteCommand, type ZwgkError } from "@zwgk/schema";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { ambiguousSpellings } from "./ambiguous-spellings.js";
import { mappingOf } from "./fixtures/layout.js";
import { createSqlSource, type SqlSource } from "./sql-source.js";

const mapping = mappingOf(
  "cc.yaml",
  `
source: cc
label: { zh: 某县, en: County }
regions: ["341203"]
entities:
  Organization: { table: jg, key: id, fields: { name: mc } }
  Document:
    parts:
      - name: gw
        table: gw
        key: id
        fields:
          title: bt
          kind: { constant: NORMATIVE }
          publishedAt: fbsj
          publisher: { column: fbjg, lookup: { table: jg, match: [mc, jc, { column: bm, split: "，" }], key: id } }
        write: { key: identity }
      - name: xx
        table: xx
        key: id
        fields:
          title: bt
          kind: { constant: INFORMATION }
          publishedAt: fbsj
          publisher: { column: fbjg, lookup: { table: jg, match: [{ column: bm, split: "，" }], key: id } }
        write: { key: identity }
`,
);
const ddl = `
  CREATE TABLE jg (id int PRIMARY KEY, mc varchar(20), jc text, bm text);
  INSERT INTO jg VALUES (1, '区教育局', NULL, NULL), (2, '区教育局', '教育局', NULL), (3, '教育局', NULL, '教委'),
    (4, '统计局', '教育局', '区统计局，区统计处'), (5, '区财政局', ' ', '区统计局'), (6, '卫健委', ' ', '');
  CREATE TABLE gw (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, bt text, fbsj timestamptz, fbjg varchar(20));
  CREATE TABLE xx (LIKE gw INCLUDING ALL);`;

let database: TestDatabase;
let source: SqlSource;
const call = (): Call => ({ deadline: Date.now() + 30_000, language: "en" });

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"), ddl);
  source = createSqlSource({ mapping, url: database.url });
});
afterAll(async () => {
  await source?.close();
  await database?.drop();
});

const publishing = (kind: string, publisher: string): WriteCommand => ({
  action: "publish",
  entity: "Document",
  region: "341203",
  values: { title: "通知", kind, publishedAt: "2023-12-20T17:40:00.000000+08:00", publisher },
});
const rows = async () =>
  Number(
    (await database.query<{ n: string }>("SELECT (SELECT count(*) FROM gw) + (SELECT count(*) FROM xx) AS n"))[0]?.n,
  );

describe("a reference by spelling", () => {
  it.each([
    ["NORMATIVE", "1"],
    ["NORMATIVE", "3"],
    ["NORMATIVE", "4"],
    ["INFORMATION", "3"],
  ])("is written where it is read back as given: in %s, %s", async (kind, publisher) => {
    const { id } = await source.write(publishing(kind, publisher), call());
    const { rows: found } = await source.find(
      { entity: "Document", ids: [id], select: { fields: ["publisher"] } },
      call(),
    );
    expect(found[0]?.publisher).toBe(`Organization:cc:${publisher}`);
  });

  it.each([
    [
      "another row has it too",
      "NORMATIVE",
      "2",
      "(区教育局) is also that of 1, as which it would be read back",
      "与 1 相同",
    ],
    [
      "only the whole of its list stands there",
      "INFORMATION",
      "4",
      "no record is found by its spelling here (区统计局，",
      "查不到",
    ],
    ["another row lists it", "INFORMATION", "5", "(区统计局) is also that of 4", "与 4 相同"],
    ["there is no such row", "NORMATIVE", "9", "there is no such record (9)", "没有该记录"],
  ])("is refused where %s, and nothing is written", async (_, kind, publisher, en, zh) => {
    const before = await rows();
    const error = (await source.write(publishing(kind, publisher), call()).catch((one: unknown) => one)) as ZwgkError;
    expect(error).toBeInstanceOf(BadInputError);
    expect(error.inputPath).toEqual(["input", "publisher"]);
    expect(error.what("en")).toContain(en);
    expect(error.what("zh")).toContain(zh);
    expect(await rows()).toBe(before);
  });
});

it("tells which spellings of which lookups are not one row's alone", async () => {
  expect(await ambiguousSpellings(mapping, database.url, call())).toEqual([
    {
      fields: ["Document.publisher"],
      table: { schema: null, table: "jg" },
      count: 3,
      examples: ["区教育局", "区统计局"],
    },
    { fields: ["Document.publisher"], table: { schema: null, table: "jg" }, count: 1, examples: ["区统计局"] },
  ]);
});

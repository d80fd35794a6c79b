import type { Call, Listed, ListQuery } from "@zwgk/schema";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { mappingOf } from "./fixtures/layout.js";
import { createSqlSource, type SqlSource } from "./sql-source.js";

const part = (name: string, kind: string) =>
  `{ name: ${name}, table: ${name}, key: id, fields: { kind: { constant: ${kind} }, title: bt, publishedAt: fbsj, publisher: jg } }`;
const mapping = mappingOf(
  "two.yaml",
  `
source: two
label: { zh: 两表县, en: Two }
regions: ["341202"]
entities:
  Organization: { table: jg, key: id, fields: { name: mc } }
  Document: { parts: [${part("gz", "RULE")}, ${part("wj", "NORMATIVE")}] }
`,
);
const table = (name: string, step: number) => `
  CREATE TABLE ${name} (id int PRIMARY KEY, bt text NOT NULL, fbsj timestamptz NOT NULL, jg int);
  CREATE INDEX ON ${name} (fbsj, id);
  INSERT INTO ${name} SELECT i, 't' || i, timestamptz '2023-01-01 00:00+08' + (i * ${step} % 11) * interval '1 hour', 1 + i % 3
  FROM generate_series(1, 40) AS i;`;
const ddl = `CREATE TABLE jg (id int PRIMARY KEY, mc text); INSERT INTO jg VALUES (1, 'a'), (2, 'b');${table("gz", 3)}${table("wj", 5)}`;

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

const texts: string[] = [];
const call = (): Call => ({
  deadline: Date.now() + 30_000,
  language: "en",
  count: (_, text) => void texts.push(text),
});

/** The list from end to end in pages. */
async function pages(query: ListQuery): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  for (let more = true; more; ) {
    const last = found.at(-1);
    const answer = await source.list(
      { ...query, ...(last && { start: { order: last.order, key: last.key } }) },
      call(),
    );
    found.push(...answer.items);
    more = answer.more;
  }
  return found;
}

it.each([
  [false, false],
  [false, true],
  [true, false],
  [true, true],
])(
  "merges tables before anything is joined to their rows (descending %s, backward %s)",
  async (descending, backward) => {
    const order = [{ field: "publishedAt", descending }];
    const select = { fields: ["title"], relations: { publisher: { fields: ["name"] } } };
    const query: ListQuery = { entity: "Document", order, limit: 7, backward, select };
    const found = await pages(query);
    expect(texts.at(-1)).toContain("WITH q0 AS MATERIALIZED");
    const numbers =
      "SELECT part, id::text, fbsj FROM (SELECT 0 AS n, 'gz' AS part, * FROM gz UNION ALL SELECT 1, 'wj', * FROM wj) AS u";
    const way = descending !== backward ? "DESC" : "ASC";
    const sorted = await database.query<{ part: string; id: string }>(
      `${numbers} ORDER BY fbsj ${way}, n ${backward ? "DESC" : "ASC"}, u.id ${way}`,
    );
    expect(found.map((item) => item.key)).toEqual(sorted.map(({ part: name, id }) => `${name}~${id}`));
    const missing = found.filter((item) => item.row.publisher === null);
    expect(missing).toHaveLength(26);
  },
);

it("finds records of several tables in one statement", async () => {
  texts.length = 0;
  const ids = ["Document:two:wj~3", "Document:two:gz~3", "Document:two:xx~3", "Document:two:3", "Document:two:gz~x"];
  const { rows } = await source.find({ entity: "Document", ids, select: { fields: ["kind"] } }, call());
  expect(rows.map((row) => row?.kind ?? null)).toEqual(["NORMATIVE", "RULE", null, null, null]);
  expect(texts).toHaveLength(1);
});

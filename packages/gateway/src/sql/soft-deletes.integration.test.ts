import type { Call } from "@zwgk/schema";
import { afterEach, describe, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { mappingOf } from "./fixtures/layout.js";
import { createSqlSource, type SqlSource } from "./sql-source.js";

let database: TestDatabase;
let source: SqlSource;

afterEach(async () => {
  await source.close();
  await database.drop();
});

/** Organisations a, b, c, … of which each has one of these texts in its column. */
async function open(part: string, type: string, texts: readonly (string | null)[]): Promise<void> {
  const mapping = mappingOf(
    "small.yaml",
    `
source: small
label: { zh: 小县, en: Small }
regions: ["341202"]
entities:
  Organization: { table: jg, key: id, ${part}, fields: { name: mc } }
`,
  );
  database = await createTestDatabase(
    inject("postgresUrl"),
    `CREATE TABLE jg (id int PRIMARY KEY, mc text, sc ${type})`,
  );
  const values = texts.map((text, at) => {
    const spelled = text === null ? "NULL" : `'${text}'`;
    return `(${at}, '${String.fromCharCode(97 + at)}', ${spelled})`;
  });
  await database.query(`INSERT INTO jg VALUES ${values.join(", ")}`);
  source = createSqlSource({ mapping, url: database.url });
}

const statements: string[] = [];
const call = (): Call => ({
  deadline: Date.now() + 30_000,
  language: "en",
  count: (_, text) => void statements.push(text),
});

async function shown(): Promise<string> {
  const order = [{ field: "name", descending: false }];
  const query = { entity: "Organization", order, limit: 50, backward: false, select: { fields: ["name"] } };
  return (await source.list(query, call())).items.map(({ row }) => row.name).join("");
}

async function findings(): Promise<readonly string[]> {
  const [status] = await source.probe({ findings: true }, call());
  return (status?.findings ?? []).map(({ kind, field, value, count }) => `${kind} ${field} ${value} ${count}`);
}

const spelled = [null, "", "\u3000", "否", "0", "是", "F", "F"];

describe("a soft delete", () => {
  it("takes blank text for a missing value, and shows and counts what neither list knows", async () => {
    await open('deleted: { column: sc, is: [是, "1"], unless: [否, "0", null] }', "varchar(2)", spelled);
    expect(await shown()).toBe("abcdegh");
    expect(await findings()).toEqual(["UNMAPPED_CODE sc F 2"]);
    expect(statements.join("\n")).toContain(`WHERE (t."sc" NOT IN ('是', '1') OR t."sc" IS NULL)`);
  });

  it("that only says what is kept leaves the rest out, but not without a finding", async () => {
    await open('deleted: { column: sc, unless: [否, "0", null] }', "text", spelled);
    expect(await shown()).toBe("abcde");
    expect(await findings()).toEqual(["UNMAPPED_CODE sc F 2", "UNMAPPED_CODE sc 是 1"]);
    expect(statements.join("\n")).toContain(
      `WHERE (t."sc" IN ('否', '0') OR t."sc" IS NULL OR btrim(t."sc", E' \\t\\n\\x0B\\f\\r\\u3000') = '')`,
    );
  });

  it("that doesn't name a missing value leaves it out, but not without a finding", async () => {
    await open("deleted: { column: sc, unless: [否] }", "text", [null, "否", " "]);
    expect(await shown()).toBe("b");
    expect(await findings()).toEqual(["UNMAPPED_CODE sc   1", "UNMAPPED_CODE sc  1"]);
  });

  it("that says what is deleted knows everything else to be kept", async () => {
    await open("deleted: { column: sc, is: [是, null] }", "text", spelled);
    expect(await shown()).toBe("degh");
    expect(await findings()).toEqual([]);
  });

  it("by a moment has no unknown spellings", async () => {
    await open("deleted: { column: sc, unless: [null] }", "timestamptz", [null, "2023-12-20"]);
    expect(await shown()).toBe("a");
    expect(await findings()).toEqual([]);
  });

  it("by a number is compared as one", async () => {
    await open('deleted: { column: sc, is: ["1"], unless: ["0", null] }', "smallint", [null, "0", "1", "2"]);
    expect(await shown()).toBe("abd");
    expect(await findings()).toEqual(["UNMAPPED_CODE sc 2 1"]);
  });
});

describe("rows that count", () => {
  it.each([
    ["where: { sc: [是, null] }", "abcf"],
    ["where: { sc: null }", "abc"],
    ["where: { sc: { not: [null] } }", "defgh"],
    ["where: { sc: { not: [是, null] } }", "degh"],
    ["where: { sc: { not: [是] } }", "abcdegh"],
  ])("%s", async (part, expected) => {
    await open(part, "char(2)", spelled);
    expect(await shown()).toBe(expected);
  });
});

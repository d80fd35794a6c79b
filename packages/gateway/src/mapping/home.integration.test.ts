import { ConfigInvalidError, type Entity, entities, entityNamed } from "@zwgk/schema";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { type FoundColumn, homeColumnsAsked, refuseUnfitHome } from "./check-home.js";
import { homeTables } from "./home-ddl.js";
import { homeMapping } from "./home-mapping.js";

const document = entityNamed("Document");
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"));
});
afterAll(() => database.drop());

describe("home tables", () => {
  it("are made once, and again without change", async () => {
    for (const _ of [1, 2]) for (const statement of homeTables(entities)) await database.query(statement);
    const indexes = await database.query("SELECT indexname FROM pg_indexes WHERE schemaname = 'zwgk'");
    expect(indexes).toHaveLength(
      homeTables(entities).filter((statement) => statement.includes("INDEX")).length + entities.length,
    );
  });

  it("have every column of the home mapping, and keys that begin with the region", async () => {
    const mapping = homeMapping({ source: "home", label: { en: "City", zh: "市" }, region: "341200" });
    const rows = await database.query<{ name: string }>(
      "SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'zwgk'",
    );
    const present = new Set(rows.map((row) => row.name));
    for (const { parts } of mapping.entities.values()) {
      for (const { table, key, fields } of parts) {
        const columns = [...fields.values()].map((field) => (field.kind === "column" ? field.column.column : ""));
        for (const column of [key, "withdrawn", ...columns]) expect(present).toContain(`${table.table}.${column}`);
      }
    }
    const keys = await database.query<{ definition: string }>(
      "SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE connamespace = 'zwgk'::regnamespace AND contype IN ('p', 'u', 'f')",
    );
    expect(new Set(keys.map((row) => row.definition))).toEqual(new Set(["PRIMARY KEY (region, key)"]));
  });
});

describe("a home that an earlier version made", () => {
  const { fields } = document;
  const without = (...names: string[]): Entity => ({
    ...document,
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))),
    defaultOrder: document.defaultOrder.filter(({ field }) => !names.includes(field)),
  });
  const make = async (entity: Entity) => {
    for (const statement of homeTables([entity])) await database.query(statement);
  };
  const found = async () => {
    const rows = await database.query<FoundColumn & { needs: unknown }>(homeColumnsAsked);
    return rows.map((row) => ({ ...row, needs: String(row.needs) === "true" }));
  };

  beforeEach(async () => {
    await database.query("DROP SCHEMA IF EXISTS zwgk CASCADE");
  });

  it("gets the columns and indexes of fields that were added, and keeps its rows", async () => {
    await make(without("genre", "publisher", "title"));
    await database.query(
      "INSERT INTO zwgk.document (region, key, kind, published_at) VALUES ('341200', 'a', 'RULE', now())",
    );
    await make(document);
    await make(document);
    const rows = await database.query("SELECT key, genre, publisher, title FROM zwgk.document");
    expect(rows).toEqual([{ key: "a", genre: null, publisher: null, title: null }]);
    const indexes = await database.query<{ name: string }>(
      "SELECT indexname AS name FROM pg_indexes WHERE schemaname = 'zwgk'",
    );
    expect(indexes.map(({ name }) => name)).toContain("document_by_publisher");
    const collations = await database.query<{ collation: string }>(
      "SELECT DISTINCT collation_name AS collation FROM information_schema.columns WHERE table_name = 'document' AND column_name IN ('title', 'genre')",
    );
    expect(collations).toEqual([{ collation: "C" }]);
    refuseUnfitHome(await found());
  });

  it("keeps columns that are no longer declared", async () => {
    await make(document);
    await make(without("genre"));
    refuseUnfitHome(await found(), [without("genre")]);
    expect((await found()).map(({ column }) => column)).toContain("genre");
  });

  it.each([
    [
      "ALTER TABLE zwgk.document ALTER title TYPE varchar(20)",
      "zwgk.document.title",
      "of type character varying(20), and this version keeps text",
    ],
    [
      "ALTER TABLE zwgk.document ALTER published_at TYPE date",
      "zwgk.document.published_at",
      "of type date, and this version keeps timestamptz",
    ],
    ["ALTER TABLE zwgk.document ALTER genre SET NOT NULL", "zwgk.document.genre", "takes no NULL"],
    ["ALTER TABLE zwgk.document ADD alt text NOT NULL", "zwgk.document.alt", "takes no NULL"],
  ])("is refused with a sentence after %s", async (change, path, sentence) => {
    await make(document);
    refuseUnfitHome(await found());
    await database.query(change);
    const refused = await found()
      .then(refuseUnfitHome)
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ConfigInvalidError);
    expect((refused as ConfigInvalidError).what("en")).toContain(`home: ${path}: `);
    expect((refused as ConfigInvalidError).what("en")).toContain(sentence);
    expect((refused as ConfigInvalidError).what("zh")).toMatch(/请改为|请执行/);
  });

  it("is never refused for what it makes itself", async () => {
    for (const statement of homeTables()) await database.query(statement);
    refuseUnfitHome(await found());
    await database.query("ALTER TABLE zwgk.document ADD alt text NOT NULL DEFAULT ''");
    refuseUnfitHome(await found());
  });
});

import { entities } from "@zwgk/schema";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { homeTables } from "./home-ddl.js";
import { homeMapping } from "./home-mapping.js";

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

import { entities } from "@zwgk/schema";
import { describe, expect, it } from "vitest";
import { homeTables } from "./home-ddl.js";
import { homeMapping } from "./home-mapping.js";

const options = { source: "home", label: { en: "City", zh: "市" }, region: "341200" };

describe("the home mapping", () => {
  it("maps every field of every entity, to be read and written", () => {
    const mapping = homeMapping(options);
    expect([...mapping.entities.keys()]).toEqual(entities.map((entity) => entity.name));
    for (const { entity, parts } of mapping.entities.values()) {
      expect([...(parts[0]?.fields.keys() ?? [])]).toEqual(Object.keys(entity.fields));
      for (const field of parts[0]?.fields.values() ?? [])
        expect(field).toMatchObject({ kind: "column", writable: true });
      expect(parts[0]?.write).toMatchObject({ key: "uuid", withdraw: new Map([["withdrawn", { literal: true }]]) });
    }
  });

  it("holds the regions that it is told, the city by default", () => {
    const regionsOf = (entity: { name: string }) => (entity.name === "Request" ? ["341200", "341226"] : ["341200"]);
    const mapping = homeMapping({ ...options, regionsOf });
    expect(mapping.regions).toEqual(["341200", "341226"]);
    expect(mapping.entities.get("Request")?.regions).toEqual(["341200", "341226"]);
    expect(homeMapping(options).entities.get("Request")?.regions).toEqual(["341200"]);
  });

  it.each([
    ["Document", "publishedAt", "2023-12-20 17:40:00.123+08", "2023-12-20T17:40:00.123000+08:00"],
    ["Document", "writtenDate", "2023-12-20", "2023-12-20"],
    ["Document", "kind", "RULE", "RULE"],
    ["Document", "kind", "RUEL", "UNKNOWN"],
    ["Document", "keywords", "{甲,乙}", ["甲", "乙"]],
    ["Document", "attachments", '[{"name":"a","url":"/a"}]', [{ name: "a", url: "/a", size: null, sha256: null }]],
    ["Document", "viewCount", "12", 12],
    ["GrassrootsTally", "month", "2023-12", "2023-12"],
    ["Interpretation", "onTopic", "true", true],
    ["Interpretation", "stages", "{BIRTH}", ["BIRTH"]],
  ])("reads %s.%s", (entity, name, text, expected) => {
    const field = homeMapping(options).entities.get(entity)?.parts[0]?.fields.get(name);
    expect(field?.kind === "column" && field.codec.decode(text)).toEqual(expected);
  });
});

describe("the home tables", () => {
  it("have names of their own for all indexes", () => {
    const names = homeTables(entities).flatMap(
      (statement) => /INDEX IF NOT EXISTS "([^"]+)"/.exec(statement)?.[1] ?? [],
    );
    expect(new Set(names).size).toBe(names.length);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(63);
  });

  it("are named and laid out by the entities", () => {
    const document = homeTables(entities).find((statement) =>
      statement.includes('TABLE IF NOT EXISTS zwgk."document"'),
    );
    expect(document).toContain('"published_at" timestamptz(6) NOT NULL');
    expect(document).toContain('PRIMARY KEY ("region", "key")');
  });

  it("have the indexes that an entity declares, of the records without a value too", () => {
    expect(homeTables(entities)).toContain(
      'CREATE INDEX IF NOT EXISTS "request_by_region_received_on_key_without_closed_on" ON zwgk."request" ("region", "received_on", "key") WHERE "closed_on" IS NULL',
    );
  });
});

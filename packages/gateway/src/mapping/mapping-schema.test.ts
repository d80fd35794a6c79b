import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { entities } from "@zwgk/schema";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../generated-files.js";
import { mappingSchema } from "./mapping-schema.js";

describe("the JSON Schema of mapping files", () => {
  it("is a valid schema of draft 07", () => {
    expect(new Ajv().validateSchema(mappingSchema(entities))).toBe(true);
  });

  it("is the published one: npm run generate writes it", () => {
    for (const [path, text] of Object.entries(generatedFiles())) {
      const file = fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
      expect(readFileSync(file, "utf8") === text, `${path} is as generated`).toBe(true);
    }
  });

  it("describes every field of every entity, in both languages", () => {
    const { definitions = {} } = mappingSchema(entities);
    for (const entity of entities) {
      const fields = definitions[`${entity.name}.fields`]?.properties ?? {};
      expect(Object.keys(fields)).toEqual(Object.keys(entity.fields));
      for (const [name, field] of Object.entries(entity.fields))
        expect(fields[name]?.description).toContain(field.label.zh);
    }
  });
});

import type { Entity, Field } from "@zwgk/schema";
import { fieldDefinition, fieldParts, fieldSchema } from "./field-schema.js";
import { homeId } from "./home-id.js";
import { either, type JsonSchema, object, text, use, withKey } from "./json-schema.js";

const scalar: JsonSchema = { type: ["string", "number", "boolean", "null"] };
const label = (description: string) =>
  object(description, { zh: text("In Chinese."), en: text("In English.") }, ["zh", "en"]);
const region: JsonSchema = { type: "string", pattern: "^[0-9]{6}$" };
const regions = (description: string): JsonSchema => ({
  description,
  type: "array",
  minItems: 1,
  uniqueItems: true,
  items: region,
});

const shared: Readonly<Record<string, JsonSchema>> = {
  where: {
    description: "Rows that count, by column.",
    type: "object",
    additionalProperties: either(
      "object",
      object("A missing value is none of them, so it passes.", { not: { type: "array", minItems: 1, items: scalar } }, [
        "not",
      ]),
      either("array", { type: "array", minItems: 1, items: scalar }, scalar),
    ),
  },
  heldAt: object(
    "Kept in another source.",
    {
      heldAt: { description: "Id of the source that keeps the records: the city's own database.", enum: [homeId] },
    },
    ["heldAt"],
  ),
  joins: {
    description: "Tables joined to it, by alias.",
    type: "object",
    propertyNames: { pattern: "^(?!t$)[A-Za-z_][A-Za-z0-9_]*$" },
    additionalProperties: use("join"),
  },
  join: object(
    "A table joined to the part, at most one row each.",
    {
      table: text("`table` or `schema.table`."),
      on: {
        description: "Column of the joined table → column of this part, or `alias.column` of a join declared before.",
        type: "object",
        minProperties: 1,
        additionalProperties: text("Column of this part."),
      },
      extends: { type: "boolean", description: "true: a 1:1 extension table that is written along." },
    },
    ["table", "on"],
  ),
  deleted: object(
    "Soft delete: deleted if the column has one of `is`; without `is`, if it has none of `unless`. With both, what neither names is shown and counted as a finding.",
    {
      column: text("The column."),
      is: {
        type: "array",
        minItems: 1,
        items: scalar,
        description: "Spellings of deleted; null for a missing value or blank text.",
      },
      unless: {
        type: "array",
        minItems: 1,
        items: scalar,
        description: "Spellings of not deleted; null for a missing value or blank text.",
      },
    },
    ["column"],
  ),
  values: {
    type: "object",
    additionalProperties: either("object", object("The present moment.", { now: use("date") }, ["now"]), scalar),
  },
  write: object(
    "How records are written; without it they are read-only.",
    {
      key: {
        description: "Where a new key comes from: identity, uuid, { sequence: name }, { next: true }.",
        ...either(
          "string",
          { enum: ["identity", "uuid"] },
          withKey(
            "next",
            object("The largest key and one more.", { next: { enum: [true] } }),
            object("A sequence.", { sequence: text("Name of the sequence.") }, ["sequence"]),
          ),
        ),
      },
      set: use("values", "Set on insert, besides the fields."),
      touch: use("values", "Set on revise and withdraw."),
      withdraw: use("values", "Set on withdraw; default: the first spelling of deleted."),
    },
    ["key"],
  ),
};

/** The JSON Schema of mapping files for these entities, which editors complete from. */
export function mappingSchema(entities: readonly Entity[]): JsonSchema {
  const fields = entities.flatMap((entity) => Object.values(entity.fields));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "zwgk mapping",
    ...object(
      "How a county's tables and columns become entities, in both directions.",
      {
        source: { description: "Id of the source.", type: "string", pattern: "^[a-z0-9-]+$" },
        label: label("Name of the source."),
        vendor: label("Whose system it is."),
        regions: regions("County-level codes whose records this database holds."),
        codes: {
          description: "Named code tables.",
          type: "object",
          additionalProperties: {
            description: "Code in the source → canonical code.",
            type: "object",
            minProperties: 1,
            additionalProperties: { type: "string", minLength: 1 },
          },
        },
        entities: {
          ...object(
            "What the source holds.",
            byName(entities, (entity) => use(entity.name, described(entity))),
          ),
          minProperties: 1,
        },
      },
      ["source", "label", "regions", "entities"],
    ),
    definitions: {
      ...shared,
      ...fieldParts,
      ...Object.fromEntries(fields.map((field) => [fieldDefinition(field), fieldSchema(field)])),
      ...byName(entities, entitySchema),
      ...Object.fromEntries(entities.map((entity) => [`${entity.name}.part`, partSchema(entity)])),
      ...Object.fromEntries(entities.map((entity) => [`${entity.name}.fields`, fieldsSchema(entity)])),
    },
  };
}

function entitySchema(entity: Entity): JsonSchema {
  const parts: JsonSchema = {
    description: "Tables that are read as one list.",
    type: "array",
    minItems: 1,
    items: use(`${entity.name}.part`),
  };
  return {
    description: described(entity),
    ...withKey(
      "heldAt",
      use("heldAt"),
      withKey(
        "parts",
        object("An entity in several parts.", { parts, regions: ofEntity }, ["parts"]),
        use(`${entity.name}.part`),
      ),
    ),
  };
}

const ofEntity = regions("The regions whose records of the entity are here, where they differ from the source's.");

function partSchema(entity: Entity): JsonSchema {
  return object(
    "One table, with others joined to it.",
    {
      name: {
        description: "Only with several parts; local keys begin with it.",
        type: "string",
        pattern: "^[a-z0-9]+$",
      },
      table: text("`table` or `schema.table`."),
      key: text("Column that identifies a row."),
      join: use("joins"),
      where: use("where"),
      deleted: use("deleted"),
      fields: use(`${entity.name}.fields`),
      write: use("write"),
      regions: ofEntity,
    },
    ["table", "key", "fields"],
  );
}

function fieldsSchema(entity: Entity): JsonSchema {
  const properties = Object.entries(entity.fields).map(([name, field]) => [
    name,
    use(fieldDefinition(field), described(field)),
  ]);
  return object("Field of the entity → how it is read and written.", Object.fromEntries(properties));
}

function described({ label, note }: Pick<Field | Entity, "label" | "note">): string {
  return `${label.en} (${label.zh})${note === undefined ? "" : `. ${note}`}`;
}

function byName(
  entities: readonly Entity[],
  schema: (entity: Entity) => JsonSchema,
): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(entities.map((entity) => [entity.name, schema(entity)]));
}

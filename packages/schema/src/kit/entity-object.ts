import { builder, type SchemaTypes } from "../builder.js";
import { entityNamed } from "../entities.js";
import type { Entity, Field, FieldType } from "../entity.js";
import type { Row } from "../source.js";
import { enumOf } from "./code-enums.js";
import { describe } from "./describe.js";
import { property } from "./property.js";
import { attachmentType, nodeType } from "./shared-types.js";

const refs = new Map<string, ReturnType<typeof makeRef>>();

function makeRef(name: string) {
  return builder.objectRef<Row>(name);
}

/** The object type of an entity, by name; it may be implemented later. */
export function objectOf(name: string) {
  const known = refs.get(name);
  if (known) return known;
  const fresh = makeRef(name);
  refs.set(name, fresh);
  return fresh;
}

/** What a hand-written part of an object type sees of the field builder. */
export type FieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, Row>;

/** What the kit adds to an object type besides its declared fields. */
export interface ObjectParts {
  /** Inverses that are too many for a plain list: filter the other list by the reference. */
  readonly leaveOut?: readonly string[];
}

/**
 * The object type of an entity: a property read per declared field, reference and inverse. Related records of the same
 * source come with the row, because the list was asked for them (look-ahead.ts): no field here fetches anything.
 */
export function implementObject(entity: Entity, parts: ObjectParts = {}): void {
  const ref = objectOf(entity.name);
  ref.implement({ description: describe(entity.label, entity.note), interfaces: [nodeType] });
  builder.objectFields(ref, (t) => {
    const shown = Object.entries(entity.fields).filter(([name]) => name !== "region");
    const fields = shown.map(([name, field]) => [name, exposed(t, name, field)]);
    const inverses = Object.entries(entity.inverses)
      .filter(([name]) => !parts.leaveOut?.includes(name))
      .map(([name, inverse]) => [
        name,
        property(t, name, { type: [objectOf(inverse.to)], description: describe(inverse.label, inverse.note) }),
      ]);
    return Object.fromEntries([...fields, ...inverses]);
  });
}

/**
 * Every field may be null, also one that every mapping must give: a source's own value may be blank or unreadable, and
 * such a row is shown with its gap, not dropped (invariant 8).
 */
function exposed(t: FieldBuilder, name: string, field: Field) {
  return property(t, name, { type: outputType(field.type), nullable: true, description: describeField(field) });
}

function describeField(field: Field): string {
  const masked = field.personal
    ? "Personal data: masked for those in charge of the region, null for all others; never filterable or orderable."
    : undefined;
  return describe(field.label, [field.note, masked].filter(Boolean).join(" ") || undefined);
}

function outputType(type: FieldType): unknown {
  switch (type.kind) {
    case "code":
      return enumOf(type.codes);
    case "codeList":
      return [enumOf(type.codes)];
    case "stringList":
      return ["String"];
    case "attachments":
      return [attachmentType];
    case "reference":
      return objectOf(entityNamed(type.to).name);
    default:
      return inputScalar(type.kind);
  }
}

/** The scalar of a field that holds one plain value. */
export function inputScalar(kind: Exclude<FieldType["kind"], "code" | "codeList" | "attachments" | "reference">) {
  const names = {
    string: "String",
    text: "String",
    stringList: "String",
    int: "Int",
    boolean: "Boolean",
    date: "Date",
    dateTime: "DateTime",
    month: "Month",
    regionCode: "RegionCode",
    indexNumber: "IndexNumber",
  } as const;
  return names[kind];
}

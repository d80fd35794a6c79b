import { fieldColumn, isWritable } from "./field-column.js";
import type { FieldMapping, PartMapping } from "./mapping.js";
import type { RawField, RawPart } from "./raw-mapping.js";
import { readCodec } from "./read-codec.js";
import { readConstant } from "./read-constant.js";
import { readReference } from "./read-reference.js";
import { type FieldReading, type PartReading, say, tableRef } from "./reading.js";

/** The fields of a part; the region is a constant where the source has one region only. */
export function readFields(raw: RawPart, reading: PartReading): PartMapping["fields"] {
  const { entity, problems, path } = reading;
  const fields = new Map<string, FieldMapping>();
  for (const [name, given] of Object.entries(raw.fields ?? {})) {
    const field = entity.fields[name];
    const at = [...path, "fields", name];
    if (!field || problems.under(at)) continue;
    const mapped = readField(typeof given === "string" ? { column: given } : given, { ...reading, field, path: at });
    if (mapped) fields.set(name, mapped);
  }
  const [only, ...others] = reading.raw.regions;
  if (!raw.fields?.region && only !== undefined && others.length === 0)
    fields.set("region", { kind: "constant", value: only });
  for (const [name, field] of Object.entries(entity.fields)) {
    if (!field.required || fields.has(name) || raw.fields?.[name] !== undefined) continue;
    problems.add([...path, "fields"], say(`${name} is required and not mapped`, `必填字段 ${name} 未映射`));
  }
  return fields;
}

function readField(raw: RawField, reading: FieldReading): FieldMapping | null {
  const { problems, path } = reading;
  const places = placesOf(raw);
  const [place, other] = places;
  if (other) {
    problems.add([...path, other], say(`${other} can't go with ${place}`, `${other} 不能与 ${place} 同时使用`));
    return null;
  }
  if (place === "constant") return readConstant(raw, reading);
  if (place === "attachments") return readAttachmentTable(raw, reading);
  if (place === undefined) {
    problems.add(path, say("column is missing", "缺少 column"));
    return null;
  }
  if (reading.field.type.kind === "reference") {
    const reference = readReference(raw, reading);
    if (reference !== "column") return reference;
  }
  return readColumn(raw, reading);
}

/** Where the value stands, of the places that exclude each other. */
function placesOf(raw: RawField): readonly string[] {
  const places = (["column", "constant", "link", "listedIn"] as const).filter((key) => raw[key] !== undefined);
  return raw.attachments?.table === undefined ? places : [...places, "attachments"];
}

function readColumn(raw: RawField, reading: FieldReading): FieldMapping | null {
  const column = fieldColumn(raw.column ?? "", reading);
  const codec = readCodec(raw, reading);
  if (!codec) return null;
  const json = raw.json === undefined ? null : raw.json === "$" ? [] : raw.json.split(".");
  return { kind: "column", column, json, codec, writable: isWritable(raw, column, reading) };
}

function readAttachmentTable({ attachments }: RawField, reading: FieldReading): FieldMapping | null {
  const [on] = Object.entries(attachments?.on ?? {});
  if (!attachments?.table || !on) return null;
  const { name = null, url = null, size = null, sha256 = null } = attachments;
  return {
    kind: "attachmentTable",
    table: tableRef(attachments.table),
    on: { column: on[0], equals: fieldColumn(on[1], reading) },
    columns: { name, url, size, sha256 },
  };
}

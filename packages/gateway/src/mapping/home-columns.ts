import type { Entity, Field, FieldType } from "@zwgk/schema";
import {
  arrayLayout,
  codesCodec,
  dateCodec,
  homeTextCodec,
  integerCodec,
  jsonAttachments,
  listCodec,
  nativeBooleanCodec,
  nativeDateCodec,
  textCodec,
} from "./codecs/index.js";
import type { Codec } from "./mapping.js";

/** Schema of all home tables. */
export const homeSchema = "zwgk";

/** A column of a home table: its name, its type, and how it is read. */
export interface HomeColumn {
  readonly column: string;
  readonly type: string;
  readonly codec: Codec;
  readonly notNull: boolean;
}

/** Column of a field: the field's name in snake_case. */
export function homeColumn(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The columns of an entity's home table, by field. */
export function homeColumns(entity: Entity): ReadonlyMap<string, HomeColumn> {
  return new Map(Object.entries(entity.fields).map(([name, field]) => [name, columnOf(name, field)]));
}

function columnOf(name: string, { type, required = false, comesLater = false }: Field): HomeColumn {
  return { column: homeColumn(name), notNull: required && !comesLater, ...stored(type) };
}

// Text is ordered by bytes, as everywhere (docs/architecture.md).
const text = { type: 'text collate "C"', codec: homeTextCodec() };

function stored(type: FieldType): Pick<HomeColumn, "type" | "codec"> {
  switch (type.kind) {
    case "int":
      return { type: "integer", codec: integerCodec({ stored: "number" }) };
    case "boolean":
      return { type: "boolean", codec: nativeBooleanCodec() };
    case "date":
      return { type: "date", codec: nativeDateCodec({ kind: "date", stored: "date" }) };
    case "dateTime":
      return { type: "timestamptz(6)", codec: nativeDateCodec({ kind: "dateTime" }) };
    case "month":
      return { type: text.type, codec: dateCodec({ kind: "month", spellings: ["yyyy-MM"] }) };
    case "code":
      return { type: text.type, codec: codesOf(type) };
    case "codeList":
      return { type: "text[]", codec: listCodec(arrayLayout, codesOf(type)) };
    case "stringList":
      return { type: "text[]", codec: listCodec(arrayLayout, textCodec()) };
    case "attachments":
      return { type: "jsonb", codec: jsonAttachments({ name: "name", url: "url", size: "size", sha256: "sha256" }) };
    default:
      return text;
  }
}

function codesOf({ codes }: Extract<FieldType, { kind: "code" | "codeList" }>): Codec {
  const members = Object.keys(codes.members).filter((code) => code !== "UNKNOWN");
  return codesCodec({ name: codes.name, table: new Map(members.map((code) => [code, code])) });
}

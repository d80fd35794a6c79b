import { type Attachment, type Field, recordId } from "@zwgk/schema";
import type { Codec } from "../mapping/mapping.js";
import { accessTo, referenceTarget } from "./access.js";
import type { Level } from "./level.js";
import type { Read, TextRow } from "./record-plan.js";
import type { Scope } from "./scope.js";
import { versionField, versionText } from "./version.js";

/** How the value of a field is got out of the rows: a reference as the target's id. */
export function readField(level: Level, scope: Scope, name: string): Read {
  if (name === versionField) return readVersion(level, scope);
  const field = scope.entity.entity.fields[name];
  if (!field) throw new Error(`${scope.entity.entity.name} has no field ${name}`);
  const access = accessTo(scope, name);
  switch (access.kind) {
    case "missing":
      return () => null;
    case "constant": {
      const value = isList(field) ? [String(access.value)] : constantOf(scope, name, field, access.value);
      return () => value;
    }
    case "column":
      return readAt(level.add(access.sql, access.type), scope, name, access.codec);
    case "lookedUp":
      return readId(level.add(access.sql, access.type), idOf(scope, name));
    case "attachments":
      return readAttachments(level.add(access.sql));
  }
}

function readVersion(level: Level, scope: Scope): Read {
  const text = versionText(scope.part, (ref) => `${scope.column(ref)}::text`);
  if (text === null) return () => null;
  const place = level.add(text);
  return (row) => row[place] ?? null;
}

function isList(field: Field): boolean {
  return field.type.kind === "stringList" || field.type.kind === "codeList";
}

function constantOf(scope: Scope, name: string, field: Field, value: string | number | boolean): unknown {
  return field.type.kind === "reference" ? idOf(scope, name)(String(value)) : value;
}

/** The value of a field whose column stands at a place of the rows. */
export function readAt(place: number, scope: Scope, name: string, codec: Codec): Read {
  const isReference = scope.entity.entity.fields[name]?.type.kind === "reference";
  return isReference ? readReference(place, codec, idOf(scope, name)) : decoded(place, codec);
}

/** Gives a column's canonical value. */
export function decoded(place: number, codec: Codec): Read {
  if (codec.identity) return (row) => row[place] ?? null;
  const { ofNull } = codec;
  return (row) => {
    const text = row[place];
    return text === null || text === undefined ? ofNull : codec.decode(text);
  };
}

function readReference(place: number, codec: Codec, id: (key: string) => string): Read {
  const key = decoded(place, codec);
  return (row) => {
    const value = key(row);
    return value === null ? null : id(String(value));
  };
}

function readId(place: number, id: (key: string) => string): Read {
  return (row: TextRow) => {
    const key = row[place];
    return key === null || key === undefined ? null : id(key);
  };
}

/** Makes a record id of the key of a reference's target. */
export function idOf(scope: Scope, name: string): (key: string) => string {
  const prefix = recordId(referenceTarget(scope, name), scope.ground.mapping.source, "");
  return (key) => prefix + key;
}

type AttachmentTuple = [string | null, string | null, string | null, string | null];

function readAttachments(place: number): Read {
  return (row) => {
    const json = row[place];
    if (json === null || json === undefined) return null;
    const attachments = (JSON.parse(json) as AttachmentTuple[]).map(attachment).filter((one) => one !== null);
    return attachments.length === 0 ? null : attachments;
  };
}

/** As with attachments in a column: without a name, the file's name in its address stands for it. */
function attachment([name, address, size, sha256]: AttachmentTuple): Attachment | null {
  const url = address ?? "";
  const shown = name || url.split(/[?#]/)[0]?.split("/").at(-1) || url;
  if (url === "" && shown === "") return null;
  return { name: shown, url, size: size !== null && /^\d{1,15}$/.test(size) ? Number(size) : null, sha256 };
}

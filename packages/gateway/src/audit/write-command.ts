import { createHash } from "node:crypto";
import {
  BadInputError,
  type Entity,
  NotFoundError,
  parseRecordId,
  type Value,
  type WriteCommand,
  type WriteRequest,
} from "@zwgk/schema";

/** What a request asks for, in a form in which equal requests are equal text: the seal on its idempotency key. */
export function fingerprintOf(request: WriteRequest): string {
  const { action, entity, region, id, values, expectedVersion, given } = request;
  const sorted = Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
  const besides = given === undefined ? [] : [given];
  const text = JSON.stringify([action, entity, region, id ?? null, sorted, expectedVersion ?? null, ...besides]);
  return createHash("sha256").update(text).digest("base64url");
}

/** The command for the source that owns the record: ids become local keys. @throws NotFoundError, BadInputError */
export function commandOf(request: WriteRequest, entity: Entity, source: string): WriteCommand {
  const key = request.id === undefined ? undefined : localKey(request.id, entity.name, source);
  return {
    action: request.action,
    entity: request.entity,
    region: request.region,
    values: localValues(request.values, entity, source),
    ...(key === undefined ? {} : { key }),
    ...(request.expectedVersion === undefined ? {} : { expectedVersion: request.expectedVersion }),
  };
}

function localKey(id: string, entity: string, source: string): string {
  const parsed = parseRecordId(id);
  if (parsed?.entity !== entity || parsed.source !== source)
    throw new NotFoundError({ entity, id }, { inputPath: ["id"] });
  return parsed.key;
}

function localValues(values: WriteRequest["values"], entity: Entity, source: string): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const type = entity.fields[name]?.type;
      return [
        name,
        type?.kind === "reference" && value !== null ? localReference(name, String(value), type.to, source) : value,
      ];
    }),
  );
}

function localReference(field: string, id: string, to: string, source: string): string {
  const parsed = parseRecordId(id);
  if (parsed?.entity === to && parsed.source === source) return parsed.key;
  const detail = {
    en: `${id} is not the id of a ${to} kept in the same source (${source})`,
    zh: `${id} 不是同一来源（${source}）中 ${to} 的 id`,
  };
  throw new BadInputError({ field, detail }, { inputPath: ["input", field] });
}

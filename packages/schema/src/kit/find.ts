import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.js";
import type { Coverage, SourceCoverage } from "../coverage.js";
import { entities, entityNamed } from "../entities.js";
import type { Entity } from "../entity.js";
import {
  PageTooLargeError,
  SourceFailedError,
  SourceLateError,
  SourceSuspendedError,
  type ZwgkError,
} from "../errors.js";
import { parseRecordId, type Row } from "../source.js";
import { reckon } from "./answer-size.js";
import { badInput, checkedId, type InputPath } from "./checked-value.js";
import { selectionPlanOf } from "./look-ahead.js";
import { masked, readable } from "./mask-rows.js";

/** The record of an id; null where there is none. @throws SourceLateError, SourceFailedError: then nobody knows */
export async function findRecord(
  entity: Entity,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const [found] = await findAll(entity, [checkedId(entity.name, id, ["id"])], context, info);
  if (found instanceof Error) throw found;
  return found ?? null;
}

/** The record of any kind of an id. */
export function findNode(id: string, context: Context, info: GraphQLResolveInfo): Promise<Row | null> {
  return findRecord(entityOfId(id, ["id"]), id, context, info);
}

/** The records of ids of any kinds, in their order: one question per kind. */
export async function findNodes(
  ids: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly (Row | null | ZwgkError)[]> {
  const limit = context.limits.pageSize;
  if (ids.length > limit) throw new PageTooLargeError({ asked: ids.length, limit }, { inputPath: ["ids"] });
  const kinds = ids.map((id, at) => entityOfId(id, ["ids", at]));
  const found = new Map<string, Row | null | ZwgkError>();
  await Promise.all(
    [...new Set(kinds)].map(async (entity) => {
      const own = [...new Set(ids.filter((_, at) => kinds[at] === entity))];
      const rows = await findAll(entity, own, context, info);
      for (const [at, id] of own.entries()) found.set(id, rows[at] ?? null);
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}

async function findAll(entity: Entity, ids: readonly string[], context: Context, info: GraphQLResolveInfo) {
  const { select, weight } = selectionPlanOf(entity, info);
  reckon(ids.length, weight, context);
  const { viewer, source, call } = context;
  const question = { entity: entity.name, ids, select: readable(entity, select, viewer) };
  const { rows, coverage } = await source.find(question, call);
  return masked(entity, select, rows, viewer).map((row, at) => row ?? silence(ids[at] ?? "", coverage));
}

/** A record that was not given is only missing when its source has answered. */
function silence(id: string, coverage: Coverage): null | ZwgkError {
  const line = coverage.sources.find(({ source }) => source === parseRecordId(id)?.source);
  if (!line || line.state === "ANSWERED" || line.state === "NOT_MAPPED") return null;
  return notHeard(line);
}

/** The error of a source that was needed and did not answer. */
export function notHeard({ state, code, label }: SourceCoverage): ZwgkError {
  if (code === "SOURCE_SUSPENDED") return new SourceSuspendedError({ source: label });
  return state === "LATE" ? new SourceLateError({ source: label }) : new SourceFailedError({ source: label });
}

const names = new Set(entities.map(({ name }) => name));

/** The entity that an id names. @throws BadInputError */
function entityOfId(id: string, path: InputPath): Entity {
  const entity = parseRecordId(id)?.entity;
  if (!entity || !names.has(entity) || id.includes("\u0000")) {
    throw badInput(path, "it is not the id of a record", "不是记录标识");
  }
  return entityNamed(entity);
}

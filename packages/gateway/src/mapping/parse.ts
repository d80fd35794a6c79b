import { entities } from "@zwgk/schema";
import type { EntityMapping, SourceMapping } from "./mapping.js";
import { type MappingProblem, Problems } from "./problem.js";
import type { RawMapping } from "./raw-mapping.js";
import { readEntity } from "./read-entity.js";
import { entityOf } from "./reading.js";
import { findSchemaProblems } from "./schema-problems.js";
import { readYaml } from "./yaml-file.js";

/** A mapping, or everything that is wrong with its file, in the file's order. */
export type ParsedMapping =
  | { readonly mapping: SourceMapping; readonly problems: readonly [] }
  | { readonly mapping: null; readonly problems: readonly MappingProblem[] };

/** Reads a mapping file and checks it against the entities; the live database is checked later. */
export function parseMapping(file: string, text: string): ParsedMapping {
  const yaml = readYaml(text);
  if (yaml.errors.length > 0)
    return {
      mapping: null,
      problems: yaml.errors.map(({ place, ...error }) => ({ file, path: "", ...place, ...error })),
    };
  const problems = new Problems(file, yaml);
  findSchemaProblems(yaml.value, problems);
  const mapping = isMapping(yaml.value) ? readMapping(yaml.value, problems) : null;
  if (mapping && problems.found.length === 0) return { mapping, problems: [] };
  return { mapping: null, problems: [...problems.found].sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Enough of a mapping to look for what else is wrong. */
function isMapping(value: unknown): value is RawMapping {
  const { regions, entities: mapped, codes = {} } = (value ?? {}) as Partial<RawMapping>;
  return Array.isArray(regions) && isRecord(mapped) && isRecord(codes) && Object.values(mapped).every(isRecord);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readMapping(raw: RawMapping, problems: Problems): SourceMapping {
  const mapped = new Map<string, EntityMapping>();
  const heldAt = new Map<string, string>();
  for (const [name, given] of Object.entries(raw.entities)) {
    const entity = entityOf(name);
    if (!entity) continue;
    if (given.heldAt === undefined) mapped.set(name, readEntity(given, entity, { raw, problems }));
    else heldAt.set(name, given.heldAt);
  }
  const { source, label, vendor = null, regions } = raw;
  return { source, label, vendor, regions, entities: inOrder(mapped), heldAt };
}

function inOrder(mapped: ReadonlyMap<string, EntityMapping>): ReadonlyMap<string, EntityMapping> {
  return new Map(entities.flatMap(({ name }) => (mapped.has(name) ? [[name, mapped.get(name) as EntityMapping]] : [])));
}

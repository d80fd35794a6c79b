import { type Entity, entities as everyEntity, type Label } from "@zwgk/schema";
import { homeColumns, homeSchema } from "./home-columns.js";
import type { EntityMapping, FieldMapping, SourceMapping } from "./mapping.js";

export interface HomeOptions {
  /** Id of the source. */
  readonly source: string;
  readonly label: Label;
  /** Code of the city. */
  readonly region: string;
  readonly entities?: readonly Entity[];
  /** The regions whose records of an entity are kept at home. Default: the city alone. */
  readonly regionsOf?: (entity: Entity) => readonly string[];
}

/** The mapping of the home database: the identity, derived from the entities; all of it may be written. */
export function homeMapping({
  source,
  label,
  region,
  entities = everyEntity,
  regionsOf = () => [region],
}: HomeOptions): SourceMapping {
  const mapped = entities.map((entity): EntityMapping => homeEntity(entity, regionsOf(entity)));
  const regions = [...new Set([region, ...mapped.flatMap((entity) => entity.regions)])];
  return {
    source,
    label,
    vendor: null,
    regions,
    entities: new Map(mapped.map((entity) => [entity.entity.name, entity])),
    heldAt: new Map(),
  };
}

function homeEntity(entity: Entity, regions: readonly string[]): EntityMapping {
  const fields = new Map(
    [...homeColumns(entity)].map(([name, { column, codec }]): [string, FieldMapping] => [
      name,
      { kind: "column", column: { alias: "t", column }, json: null, codec, writable: true },
    ]),
  );
  const part = {
    name: "",
    table: { schema: homeSchema, table: entity.table },
    key: "key",
    joins: [],
    where: [{ column: { alias: "t", column: "withdrawn" }, op: "in", values: ["false"] }],
    fields,
    write: { key: "uuid", set: new Map(), touch: new Map(), withdraw: new Map([["withdrawn", { literal: true }]]) },
  } as const;
  return { entity, parts: [part], regions };
}

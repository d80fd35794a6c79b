import { type Entity, entities, type Field, type Label } from "@zwgk/schema";
import type { ColumnRef, JoinMapping, RowRule, TableRef } from "./mapping.js";
import type { Problems } from "./problem.js";
import { type RawMapping, type RawWhere, rawText } from "./raw-mapping.js";
import type { YamlPath } from "./yaml-file.js";

/** What the reader of any piece of a file needs. */
export interface Reading {
  readonly raw: RawMapping;
  readonly problems: Problems;
}

/** The part that is being read. */
export interface PartReading extends Reading {
  readonly entity: Entity;
  readonly path: YamlPath;
  readonly joins: readonly JoinMapping[];
  /** Whether the part may be written. */
  readonly writes: boolean;
}

/** The field that is being read. */
export interface FieldReading extends PartReading {
  readonly field: Field;
}

const byName = new Map(entities.map((entity) => [entity.name, entity]));

/** The entity of a name, if there is one. */
export function entityOf(name: string): Entity | undefined {
  return byName.get(name);
}

/** `table` or `schema.table`. */
export function tableRef(name: string): TableRef {
  const dot = name.indexOf(".");
  return dot < 0 ? { schema: null, table: name } : { schema: name.slice(0, dot), table: name.slice(dot + 1) };
}

/** A label from its two texts. */
export function say(en: string, zh: string): Label {
  return { en, zh };
}

/** `column` or `alias.column`; an alias that isn't joined is noted. */
export function columnRef(name: string, joins: readonly JoinMapping[], problems: Problems, path: YamlPath): ColumnRef {
  const dot = name.indexOf(".");
  if (dot < 0) return { alias: "t", column: name };
  const [alias, column] = [name.slice(0, dot), name.slice(dot + 1)];
  const aliases = joins.map((join) => join.alias);
  if (!aliases.includes(alias)) {
    problems.add(path, say(`${alias} is not joined here`, `此处没有联接 ${alias}`), alias, aliases);
  }
  return { alias, column };
}

/** The rules of a `where`. */
export function rowRules(where: RawWhere | undefined, column: (name: string) => ColumnRef): readonly RowRule[] {
  return Object.entries(where ?? {}).map(([name, rule]) => {
    if (rule === null || typeof rule !== "object") return { column: column(name), op: "in", values: [rawText(rule)] };
    if ("not" in rule) return { column: column(name), op: "notIn", values: rule.not.map(rawText) };
    return { column: column(name), op: "in", values: rule.map(rawText) };
  });
}

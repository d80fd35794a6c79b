import type { Entity } from "@zwgk/schema";
import type { JoinMapping, PartMapping, RowRule } from "./mapping.js";
import { type RawPart, rawText } from "./raw-mapping.js";
import { readFields } from "./read-field.js";
import { readWrite } from "./read-write.js";
import { columnRef, type PartReading, type Reading, rowRules, say, tableRef } from "./reading.js";
import type { YamlPath } from "./yaml-file.js";

/** One part of an entity. */
export function readPart(raw: RawPart, entity: Entity, path: YamlPath, name: string, frame: Reading): PartMapping {
  const joins = readJoins(raw, [...path, "join"], frame);
  const reading: PartReading = { ...frame, entity, path, joins, writes: raw.write !== undefined };
  return {
    name,
    table: tableRef(raw.table ?? ""),
    key: raw.key ?? "",
    joins,
    where: [...readWhere(raw, reading), ...readDeleted(raw, reading)],
    fields: readFields(raw, reading),
    write: readWrite(raw, reading),
  };
}

function readJoins({ join }: RawPart, path: YamlPath, { problems }: Reading): readonly JoinMapping[] {
  const joins: JoinMapping[] = [];
  for (const [alias, { table, on, extends: extend = false }] of problems.under(path)
    ? []
    : Object.entries(join ?? {})) {
    const pairs = Object.entries(on).map(([column, equals]) => ({
      column,
      equals: columnRef(equals, joins, problems, [...path, alias, "on", column]),
    }));
    joins.push({ alias, table: tableRef(table), on: pairs, extends: extend });
  }
  return joins;
}

function readWhere({ where }: RawPart, { path, joins, problems }: PartReading): readonly RowRule[] {
  const at = [...path, "where"];
  if (problems.under(at)) return [];
  return rowRules(where, (name) => columnRef(name, joins, problems, [...at, name]));
}

function readDeleted({ deleted }: RawPart, { path, joins, problems }: PartReading): readonly RowRule[] {
  const at = [...path, "deleted"];
  if (!deleted || problems.under(at)) return [];
  const { is, unless } = deleted;
  if ((is === undefined) === (unless === undefined)) {
    problems.add(at, say("needs either is or unless", "须且只能给出 is 或 unless 之一"));
    return [];
  }
  const column = columnRef(deleted.column, joins, problems, [...at, "column"]);
  return [
    is ? { column, op: "notIn", values: is.map(rawText) } : { column, op: "in", values: (unless ?? []).map(rawText) },
  ];
}

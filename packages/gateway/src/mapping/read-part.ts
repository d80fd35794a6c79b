import type { Entity } from "@zwgk/schema";
import { checkWrittenPlaces } from "./check-written-places.js";
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
  const part: PartMapping = {
    name,
    table: tableRef(raw.table ?? ""),
    key: raw.key ?? "",
    joins,
    where: [...readWhere(raw, reading), ...readDeleted(raw, reading)],
    fields: readFields(raw, reading),
    write: readWrite(raw, reading),
  };
  checkWrittenPlaces(part, reading);
  return part;
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
  if (deleted.is === undefined && deleted.unless === undefined) {
    problems.add(at, say("needs is, unless or both", "须给出 is 或 unless，或两者都给出"));
    return [];
  }
  const [is, unless] = [(deleted.is ?? []).map(rawText), (deleted.unless ?? []).map(rawText)];
  const both = is.find((value) => unless.includes(value));
  if (both !== undefined) {
    const detail = say(`${both} is both deleted and not deleted`, `${both} 同时表示已删除与未删除`);
    problems.add([...at, "unless"], detail);
  }
  const column = columnRef(deleted.column, joins, problems, [...at, "column"]);
  const spellings = { is, unless };
  // What neither list knows is shown (invariant 8): where both are given, `is` decides.
  return is.length > 0
    ? [{ column, op: "notIn", values: is, deleted: spellings }]
    : [{ column, op: "in", values: unless, deleted: spellings }];
}

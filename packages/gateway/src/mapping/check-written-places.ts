import type { Label } from "@zwgk/schema";
import type { PartMapping, TableRef } from "./mapping.js";
import type { Problems } from "./problem.js";
import { type PartReading, say } from "./reading.js";
import { collide, isSameColumn, type WrittenPlace, writtenPlaces } from "./written-places.js";
import type { YamlPath } from "./yaml-file.js";

/**
 * Refuses a part of which something written would not be read back, whatever its database looks like: a field over which
 * `set` or `touch` is written, two fields in one column, a table that is written along twice or not joined by the key. Nor
 * may anything but the part's `write.key` write its key: the record would be another's, or nobody's.
 */
export function checkWrittenPlaces(part: PartMapping, { entity, path, problems }: PartReading): void {
  if (!part.write) return;
  // A field that nobody may give is written nowhere, whatever its mapping says; the region is given with every record.
  const places = writtenPlaces(part).filter(({ field }) => field === "region" || entity.fields[field]?.write);
  checkKey(part, places, path, problems);
  checkSet(part, places, path, problems);
  checkShared(places, path, problems);
  checkExtensions(part, path, problems);
}

function checkKey(
  { key, write }: PartMapping,
  places: readonly WrittenPlace[],
  path: YamlPath,
  problems: Problems,
): void {
  for (const { field, column } of places)
    if (isSameColumn(column, { alias: "t", column: key })) problems.add([...path, "fields", field], keyField(key));
  for (const name of ["set", "touch", "withdraw"] as const)
    if (write?.[name].has(key)) problems.add([...path, "write", name, key], keySet(key, name));
}

function checkSet(
  { key, write }: PartMapping,
  places: readonly WrittenPlace[],
  path: YamlPath,
  problems: Problems,
): void {
  for (const name of ["set", "touch"] as const)
    for (const column of write?.[name].keys() ?? []) {
      const lost = places.find((place) => isSameColumn(place.column, { alias: "t", column }));
      if (lost && column !== key) problems.add([...path, "write", name, column], overwritten(lost.field, column, name));
    }
}

function checkShared(places: readonly WrittenPlace[], path: YamlPath, problems: Problems): void {
  for (const [at, place] of places.entries()) {
    const other = places.slice(0, at).find((one) => collide(one, place));
    if (!other) continue;
    // A reference whose part and key are one column collides with itself.
    const detail = other.field === place.field ? twice(place) : shared(other.field, place);
    problems.add([...path, "fields", place.field], detail);
  }
}

function checkExtensions({ table, joins, key }: PartMapping, path: YamlPath, problems: Problems): void {
  const tables = [table];
  for (const { alias, on, extends: written, table: joined } of joins) {
    if (!written) continue;
    if (tables.some((one) => isSameTable(one, joined)))
      problems.add([...path, "join", alias, "table"], writtenTwice(joined));
    tables.push(joined);
    if (on.some(({ equals }) => isSameColumn(equals, { alias: "t", column: key }))) continue;
    problems.add([...path, "join", alias, "on"], notByKey(on[0]?.column ?? alias, key));
  }
}

function keyField(key: string): Label {
  return say(
    `${key} is the key of the part, which only write.key writes: say writable: false`,
    `${key} 为主键列，只能由 write.key 写入：应写 writable: false`,
  );
}

function keySet(key: string, name: string): Label {
  return say(
    `${key} is the key of the part, which only write.key writes: leave it out of ${name}`,
    `${key} 为主键列，只能由 write.key 写入：应从 ${name} 中删去`,
  );
}

function isSameTable(one: TableRef, other: TableRef): boolean {
  return one.schema === other.schema && one.table === other.table;
}

function writtenTwice({ table: name }: TableRef): Label {
  return say(
    `${name} is written along already: join a table that is written once only`,
    `表 ${name} 已随记录写入：同一张表应只联接一次`,
  );
}

function overwritten(field: string, column: string, name: string): Label {
  return say(
    `${field} is written to ${column} and would be lost: leave ${column} out of ${name}, or say writable: false for ${field}`,
    `字段 ${field} 写入 ${column}，其值会被覆盖：应从 ${name} 中删去 ${column}，或为 ${field} 写 writable: false`,
  );
}

function shared(other: string, { column: { column }, json }: WrittenPlace): Label {
  const place = json === null ? column : `${column} (${json.join(".") || "$"})`;
  return say(
    `${other} is written to ${place} too, and one of the two would be lost: say writable: false for one of them`,
    `字段 ${other} 也写入 ${place}，二者必有一个丢失：应为其中之一写 writable: false`,
  );
}

function twice({ column: { column } }: WrittenPlace): Label {
  return say(
    `its part and its key can't both be written to ${column}: give them two columns, or say writable: false`,
    `部分代码与主键不能同时写入 ${column}：应分列两列，或写 writable: false`,
  );
}

function notByKey(column: string, key: string): Label {
  return say(
    `a table that is written along is joined by the key of its part: on: { ${column}: ${key} }`,
    `随主表写入的表须以主键联接：on: { ${column}: ${key} }`,
  );
}

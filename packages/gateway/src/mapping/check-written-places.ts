import type { Label } from "@zwgk/schema";
import type { PartMapping } from "./mapping.js";
import type { Problems } from "./problem.js";
import { type PartReading, say } from "./reading.js";
import { collide, isSameColumn, type WrittenPlace, writtenPlaces } from "./written-places.js";
import type { YamlPath } from "./yaml-file.js";

/**
 * Refuses a part of which something written would not be read back, whatever its database looks like: a field over which
 * `set` or `touch` is written, two fields in one column, a table that is written along and not joined by the key.
 */
export function checkWrittenPlaces(part: PartMapping, { entity, path, problems }: PartReading): void {
  if (!part.write) return;
  // A field that nobody may give is written nowhere, whatever its mapping says; the region is given with every record.
  const places = writtenPlaces(part).filter(({ field }) => field === "region" || entity.fields[field]?.write);
  checkSet(part, places, path, problems);
  checkShared(places, path, problems);
  checkExtensions(part, path, problems);
}

function checkSet({ write }: PartMapping, places: readonly WrittenPlace[], path: YamlPath, problems: Problems): void {
  for (const name of ["set", "touch"] as const)
    for (const column of write?.[name].keys() ?? []) {
      const lost = places.find((place) => isSameColumn(place.column, { alias: "t", column }));
      if (lost) problems.add([...path, "write", name, column], overwritten(lost.field, column, name));
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

function checkExtensions({ joins, key }: PartMapping, path: YamlPath, problems: Problems): void {
  for (const { alias, on, extends: written } of joins) {
    if (!written || on.some(({ equals }) => isSameColumn(equals, { alias: "t", column: key }))) continue;
    problems.add([...path, "join", alias, "on"], notByKey(on[0]?.column ?? alias, key));
  }
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

import type { Label } from "@zwgk/schema";
import type { Catalog, CatalogColumn } from "./catalog.js";
import { columnFamily } from "./column-family.js";
import { type PartUse, ruleUses, tableOf, writtenUses } from "./column-uses.js";
import { fitsColumn } from "./column-values.js";
import type { RowRule, WrittenValue } from "./mapping.js";
import type { Problems } from "./problem.js";
import { say } from "./reading.js";
import type { YamlPath } from "./yaml-file.js";

/** Refuses values of `where`, `deleted`, `link`, `set`, `touch` and `withdraw` that their columns can't hold. */
export function checkLiterals({ part, path }: PartUse, catalog: Catalog, problems: Problems): void {
  for (const { rule, at } of ruleUses(part, path)) {
    const column = catalog.table(tableOf(part, rule.column.alias))?.columns.get(rule.column.column);
    if (column) checkRule(rule, column, at, problems);
  }
  for (const [name, field] of part.fields) {
    if (field.kind !== "link") continue;
    for (const rule of field.where) {
      const column = catalog.table(field.table)?.columns.get(rule.column.column);
      if (column) checkRule(rule, column, [...path, "fields", name, "link", "where", rule.column.column], problems);
    }
  }
  for (const { column: name, value, path: at } of writtenUses(part, path)) {
    const column = catalog.table(part.table)?.columns.get(name);
    if (column) checkWritten(name, value, column, at, problems);
  }
}

function checkRule(rule: RowRule, { type }: CatalogColumn, at: YamlPath, problems: Problems): void {
  const { column } = rule.column;
  const check = (values: RowRule["values"], path: YamlPath) => {
    const wrong = values.find((value) => value !== null && !fitsColumn(type, value));
    if (wrong !== undefined && wrong !== null) problems.add(path, misfit(column, type, wrong));
  };
  if (!rule.deleted) check(rule.values, at);
  else for (const list of ["is", "unless"] as const) check(rule.deleted[list], [...at.slice(0, -1), list]);
}

function checkWritten(
  name: string,
  value: WrittenValue,
  { type, notNull, length = null }: CatalogColumn,
  at: YamlPath,
  problems: Problems,
): void {
  const text = "now" in value ? value.now.encode(anyMoment) : value.literal === null ? null : String(value.literal);
  if (text !== null && length !== null && [...text].length > length) problems.add(at, tooLong(name, length, text));
  else if ("now" in value) {
    if (!fitsMoment(value.now, type)) problems.add([...at, "now"], misfitMoment(name, type));
  } else if (value.literal === null) {
    if (notNull) problems.add(at, say(`${name} takes no NULL`, `列 ${name} 不允许为空`));
  } else if (!fitsColumn(type, String(value.literal))) problems.add(at, misfit(name, type, String(value.literal)));
}

const anyMoment = "2023-12-20T17:40:00.000000+08:00";

/** A text column takes every spelling but that of the database's own types. */
function fitsMoment({ encode, takes }: Extract<WrittenValue, { now: unknown }>["now"], type: string): boolean {
  if (columnFamily(type) === "text" && takes?.every((family) => family === "time")) return false;
  return fitsColumn(type, encode(anyMoment) ?? "");
}

function misfit(column: string, type: string, value: string): Label {
  return say(
    `${value} is no value of ${column}, which is of type ${type}`,
    `${value} 不是列 ${column}（类型 ${type}）的有效值`,
  );
}

function tooLong(column: string, length: number, text: string): Label {
  return say(
    `${text} is longer than ${column}, which takes ${length} characters`,
    `${text} 超出列 ${column} 的长度 ${length}`,
  );
}

function misfitMoment(column: string, type: string): Label {
  return say(
    `${column} is of type ${type} and can't hold a moment spelled so`,
    `列 ${column} 的类型为 ${type}，不能保存这种写法的时间`,
  );
}

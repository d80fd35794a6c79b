import type { Label } from "@zwgk/schema";
import type { Catalog } from "./catalog.js";
import { type PartUse, ruleUses } from "./column-uses.js";
import { fitsColumn, ruleHolds, type StoredValue } from "./column-values.js";
import type { PartMapping, RowRule, WriteMapping, WrittenValue } from "./mapping.js";
import type { Problems } from "./problem.js";
import { say } from "./reading.js";
import { isSameColumn, writtenPlaces } from "./written-places.js";
import type { YamlPath } from "./yaml-file.js";

/**
 * Refuses a write after which the rows would be other than the mapping says: a published record that does not count, a
 * withdrawn one that still does. Columns that aren't there, or can't hold the values, are said elsewhere.
 */
export function checkWrites(use: PartUse, catalog: Catalog, problems: Problems): void {
  const { part, path } = use;
  if (!part.write) return;
  const rules = ruleUses(part, path).flatMap(({ rule }) => typed(rule, part, catalog) ?? []);
  for (const one of rules) checkShown(one, use, part.write, catalog, problems);
  checkWithdrawn(rules, use, part.write, problems);
}

/** A rule about a column of the part's own table, and the column's type. */
interface TypedRule {
  readonly rule: RowRule;
  readonly column: string;
  readonly type: string;
}

function typed(rule: RowRule, part: PartMapping, catalog: Catalog): TypedRule | null {
  const { alias, column } = rule.column;
  const type = alias === "t" ? catalog.table(part.table)?.columns.get(column)?.type : undefined;
  if (type === undefined || rule.values.some((value) => value !== null && !fitsColumn(type, value))) return null;
  return { rule, column, type };
}

function checkShown(one: TypedRule, use: PartUse, write: WriteMapping, catalog: Catalog, problems: Problems): void {
  const { part, path } = use;
  for (const name of ["set", "touch"] as const) {
    const value = write[name].get(one.column);
    if (value === undefined || !fits(one, value) || ruleHolds(one.rule, stored(value), one.type)) continue;
    problems.add([...path, "write", name, one.column], hidden(one.rule, spelled(stored(value))));
  }
  if (write.set.has(one.column) || part.key === one.column || isWritten(part, one.column)) return;
  const given = unset(part, one.column, catalog);
  if (given !== undefined && ruleHolds(one.rule, given, one.type)) return;
  problems.add([...path, "write", "set"], unsaid(one, given));
}

/** Whether a field is written to the column; what it will hold is not known before. */
function isWritten(part: PartMapping, column: string): boolean {
  return writtenPlaces(part).some((place) => isSameColumn(place.column, { alias: "t", column }));
}

/** What stands in a column that a publication doesn't write; undefined where that can't be told. */
function unset({ table }: PartMapping, column: string, catalog: Catalog): StoredValue | undefined {
  if (catalog.table(table)?.view) return undefined;
  const given = catalog.default(table, column);
  if (given === null) return null;
  return given.kind === "literal" ? given.value : undefined;
}

function checkWithdrawn(
  rules: readonly TypedRule[],
  { part, path }: PartUse,
  write: WriteMapping,
  problems: Problems,
): void {
  const values = new Map([...write.touch, ...write.withdraw]);
  const columns = ruledValues(rules, values);
  if (write.withdraw.size === 0 || columns.some(({ rule, type, value }) => !ruleHolds(rule, value, type))) return;
  // A column of a rule that is wrong by itself is said elsewhere.
  if (part.where.some(({ column }) => column.alias === "t" && values.has(column.column)) && columns.length === 0)
    return;
  const [first] = columns.filter(({ column }) => write.withdraw.has(column));
  const at: YamlPath = [...path, "write", "withdraw"];
  if (first) problems.add([...at, first.column], kept(first.rule, spelled(first.value)));
  else
    problems.add(
      at,
      say(
        "a withdrawn record would still count: it sets no column of where or deleted",
        "撤回后记录仍会显示：未设置 where 或 deleted 所用的列",
      ),
    );
}

function ruledValues(rules: readonly TypedRule[], values: ReadonlyMap<string, WrittenValue>) {
  return rules.flatMap((one) => {
    const value = values.get(one.column);
    return value !== undefined && fits(one, value) ? [{ ...one, value: stored(value) }] : [];
  });
}

function fits({ type }: TypedRule, value: WrittenValue): boolean {
  return "now" in value || value.literal === null || fitsColumn(type, String(value.literal));
}

function stored(value: WrittenValue): StoredValue {
  if ("now" in value) return { kind: "moment" };
  return value.literal === null ? null : String(value.literal);
}

function spelled(value: StoredValue): string {
  return value === null ? "NULL" : typeof value === "object" ? "now" : value;
}

const ruleName = ({ deleted }: RowRule) => (deleted ? "deleted" : "where");

function hidden(rule: RowRule, value: string): Label {
  const name = ruleName(rule);
  return say(
    `a record with ${value} is left out by ${name}, so it would not be seen`,
    `${value} 会被 ${name} 排除，写入的记录将不可见`,
  );
}

function kept(rule: RowRule, value: string): Label {
  const name = ruleName(rule);
  return say(
    `a record with ${value} is not left out by ${name}, so it would stay published`,
    `${value} 不会被 ${name} 排除，撤回后记录仍会显示`,
  );
}

function unsaid({ rule, column }: TypedRule, given: StoredValue | undefined): Label {
  const name = ruleName(rule);
  if (given === undefined)
    return say(
      `${column} is missing: what the database puts there may be left out by ${name}`,
      `缺少 ${column}：数据库的默认值可能被 ${name} 排除`,
    );
  return say(
    `${column} is missing: its default ${spelled(given)} is left out by ${name}, so no record would be seen`,
    `缺少 ${column}：默认值 ${spelled(given)} 会被 ${name} 排除，写入的记录将不可见`,
  );
}

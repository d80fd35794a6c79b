import type { Catalog, CatalogTable } from "./catalog.js";
import { checkKey } from "./check-key.js";
import { checkLiterals } from "./check-literals.js";
import { checkWrites } from "./check-writes.js";
import { type ColumnFamily, columnFamily } from "./column-family.js";
import { type ColumnUse, columnUses, type PartUse, partUses, tableName } from "./column-uses.js";
import type { SourceMapping, TableRef } from "./mapping.js";
import { type MappingProblem, Problems } from "./problem.js";
import { say } from "./reading.js";
import { type ServedPart, servedPart } from "./served.js";
import { placesIn } from "./yaml-file.js";

/** What a live database says of its mapping. */
export interface MappingCheck {
  /** The source can't be read, or not be read right: a start is refused. */
  readonly problems: readonly MappingProblem[];
  /** Worth knowing: it works as long as the data are as the mapping says. */
  readonly warnings: readonly MappingProblem[];
  /** What indexes serve, part by part. */
  readonly served: readonly ServedPart[];
}

export interface CheckOptions {
  /** Name of the mapping file. */
  readonly file: string;
  /** Its text, for the places of problems. */
  readonly text?: string;
  /** Names of the tables that there are, to say the nearest one: `table` or `schema.table`. */
  readonly tables?: readonly string[];
  /** The same of sequences. */
  readonly sequences?: readonly string[];
}

/** Holds a mapping against what the live database says of its tables, columns and indexes. */
export function checkMapping(
  mapping: SourceMapping,
  catalog: Catalog,
  { file, text = "", tables = [], sequences = [] }: CheckOptions,
): MappingCheck {
  const yaml = placesIn(text);
  const [problems, warnings] = [new Problems(file, yaml), new Problems(file, yaml)];
  const parts = partUses(mapping);
  for (const part of parts) {
    findMissingTables(part, catalog, problems, tables);
    for (const use of columnUses(mapping, part)) checkColumn(use, catalog, problems);
    checkLiterals(part, catalog, problems);
    checkKey(part, catalog, problems, sequences);
    checkWrites(part, catalog, problems);
    warnOfDoubles(part, catalog, warnings);
  }
  const served = parts.flatMap((part) => servedPart(part, catalog) ?? []);
  return { problems: problems.found, warnings: warnings.found, served };
}

function findMissingTables(
  { part, path }: PartUse,
  catalog: Catalog,
  problems: Problems,
  tables: readonly string[],
): void {
  const uses = [
    { table: part.table, at: [...path, "table"] },
    ...part.joins.map(({ alias, table }) => ({ table, at: [...path, "join", alias, "table"] })),
    ...[...part.fields].flatMap(([name, field]) =>
      "table" in field ? [{ table: field.table, at: [...path, "fields", name] }] : [],
    ),
  ];
  for (const { table, at } of uses) {
    if (catalog.table(table)) continue;
    const name = tableName(table);
    const detail = say(`there is no table ${name}, or it may not be read`, `没有表 ${name}，或无权读取`);
    problems.add(at, detail, name, tables);
  }
}

function checkColumn({ table, column, path, takes }: ColumnUse, catalog: Catalog, problems: Problems): void {
  const found = catalog.table(table);
  if (!found) return;
  const name = tableName(table);
  const described = found.columns.get(column);
  if (!described) {
    const detail = say(`${name} has no column ${column}`, `表 ${name} 没有列 ${column}`);
    problems.add(path, detail, column, found.columns.keys());
    return;
  }
  const family = columnFamily(described.type);
  if (takes === null || takes.includes(family)) return;
  const [en, zh] = advice(takes, family);
  problems.add(
    path,
    say(`${column} is of type ${described.type}: ${en}`, `列 ${column} 的类型为 ${described.type}：${zh}`),
  );
}

function advice(takes: readonly ColumnFamily[], family: ColumnFamily): readonly [string, string] {
  const [wanted] = takes;
  if (wanted === "time") return ["say how dates are spelled in it: date", "须用 date 写明日期格式"];
  if (wanted === "boolean")
    return ["say what is true and what is false in it: boolean", "须用 boolean 写明真与假的写法"];
  if (wanted === "array") return ["say what separates its members: split", "须用 split 写明分隔符"];
  if (family === "time") return ["leave out date, or say date: native", "应省略 date 或写 date: native"];
  if (family === "number" && wanted === "text")
    return ["write stored: number, if it is a plain text field", "普通文本字段应写 stored: number"];
  if (family === "array") return ["write split: array", "应写 split: array"];
  if (family === "text" && wanted === "number")
    return [
      "its numbers stand in text: write stored: text for dates, leave stored out otherwise",
      "数字以文本保存：日期应写 stored: text，其他字段应省略 stored",
    ];
  return [`only columns of ${takes.join(" or ")} can be read so`, `只有 ${takes.join("、")} 类型的列可以这样读取`];
}

/** Keys that nothing keeps unique would give two records one id; joins that meet twice would double a record. */
function warnOfDoubles({ part, path }: PartUse, catalog: Catalog, warnings: Problems): void {
  const check = (table: TableRef, columns: readonly string[], at: PartUse["path"]) => {
    const found = catalog.table(table);
    if (!found || found.view || columns.some((column) => !found.columns.has(column)) || isUnique(found, columns))
      return;
    const list = columns.join(", ");
    warnings.add(
      at,
      say(
        `nothing in the database keeps ${list} unique in ${tableName(table)}`,
        `数据库没有保证 ${tableName(table)} 的 ${list} 唯一`,
      ),
    );
  };
  check(part.table, [part.key], [...path, "key"]);
  for (const { alias, table, on } of part.joins)
    check(
      table,
      on.map((pair) => pair.column),
      [...path, "join", alias],
    );
}

function isUnique(table: CatalogTable, columns: readonly string[]): boolean {
  return table.indexes.some(
    (index) =>
      index.unique &&
      !index.partial &&
      index.columns.every(({ column }) => column !== null && columns.includes(column)),
  );
}

import { ConfigInvalidError, type Entity, entities as everyEntity, type Label } from "@zwgk/schema";
import { type HomeColumn, homeColumns, homeSchema } from "./home-columns.js";
import { say } from "./reading.js";

/** Asks which columns the home tables have: `name` of the table, `column`, `type`, and whether it `needs` a value to be given. */
export const homeColumnsAsked = `SELECT c.relname AS name, a.attname AS "column", format_type(a.atttypid, a.atttypmod) AS type,
  (a.attnotnull AND NOT a.atthasdef AND a.attidentity = '')::text AS needs
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
WHERE n.nspname = '${homeSchema}' AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, a.attnum`;

/** One row of the answer. */
export interface FoundColumn {
  readonly name: string;
  readonly column: string;
  readonly type: string;
  readonly needs: boolean;
}

/**
 * Refuses home tables that can't be read or written as the entities are declared: they were made by another version, or
 * changed by hand. Columns that are missing are added, and those that nobody declares stay as they are.
 * @throws ConfigInvalidError naming the column
 */
export function refuseUnfitHome(found: readonly FoundColumn[], entities: readonly Entity[] = everyEntity): void {
  const declared = new Map(entities.map((entity) => [entity.table, columnsOf(entity)]));
  for (const one of found) {
    const columns = declared.get(one.name);
    const detail = columns && wrongWith(one, columns);
    if (detail) throw new ConfigInvalidError({ file: "home", path: `${homeSchema}.${one.name}.${one.column}`, detail });
  }
}

/** With the columns that a table has besides those of fields. */
function columnsOf(entity: Entity): ReadonlyMap<string, Pick<HomeColumn, "type" | "notNull">> {
  const fields = [...homeColumns(entity).entries()].map(([name, { column, type, notNull }]) => {
    const later = entity.fields[name]?.comesLater ?? false;
    return [column, { type, notNull: notNull || later }] as const;
  });
  return new Map([
    ...fields,
    ["key", { type: "text", notNull: true }],
    ["withdrawn", { type: "boolean", notNull: true }],
  ]);
}

function wrongWith(
  { column, type, needs }: FoundColumn,
  columns: ReadonlyMap<string, Pick<HomeColumn, "type" | "notNull">>,
): Label | null {
  const declared = columns.get(column);
  if (declared && plain(declared.type) !== plain(type)) return otherType(type, plain(declared.type));
  if (!needs || declared?.notNull) return null;
  return say(
    `${column} takes no NULL, and this version gives it no value: ALTER COLUMN ${column} DROP NOT NULL`,
    `列 ${column} 不允许为空，而当前版本不写入该列：请执行 ALTER COLUMN ${column} DROP NOT NULL`,
  );
}

function otherType(type: string, right: string): Label {
  return say(
    `the column is of type ${type}, and this version keeps ${right} there: give it that type, or rename it and a new one is made`,
    `该列类型为 ${type}，当前版本应为 ${right}：请改为该类型，或将该列改名，系统会新建一列`,
  );
}

/** A type as the catalog prints it, without precision and collation, which change nothing in how it is read. */
function plain(type: string): string {
  return type
    .replace(/ collate .*/, "")
    .replace(/\(\d+\)/, "")
    .replace("timestamp with time zone", "timestamptz");
}

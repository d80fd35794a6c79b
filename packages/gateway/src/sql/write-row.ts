import { NotFoundError, recordId, VersionConflictError } from "@zwgk/schema";
import type { ColumnRef } from "../mapping/mapping.js";
import { quote, tableText } from "./identifiers.js";
import { rowRules } from "./row-rules.js";
import { TableScope } from "./scope.js";
import { versionText } from "./version.js";
import { type HeldJson, jsonName } from "./write-json.js";
import type { WriteSession } from "./write-session.js";
import { extensionKey, extensionsOf, saysNothing, type WriteStatement } from "./write-statements.js";
import { notWritable, type WriteTarget } from "./write-target.js";
import type { WrittenColumn } from "./write-values.js";

/**
 * Locks the rows of a record, checks that nobody changed it since it was read, and gives its JSON columns.
 * @throws NotFoundError, VersionConflictError, NotWritableError where its key is not of one row only
 */
export async function holdRow(target: WriteTarget, key: string, session: WriteSession): Promise<HeldJson> {
  const { command, ground, part } = target;
  for (const statement of lockStatements(target, key)) await session.run(statement);
  const json = jsonColumns(target);
  const { rows } = await session.run(rowStatement(target, key, [...json.values()], " FOR UPDATE OF t"));
  const [row, other] = rows;
  const id = recordId(command.entity, ground.mapping.source, command.key ?? "");
  if (!row) throw new NotFoundError({ entity: command.entity, id }, { inputPath: ["id"] });
  if (other) throw notWritable(command, `Several rows of ${tableText(part.table)} have one key`);
  if (command.expectedVersion !== undefined && command.expectedVersion !== row.version)
    throw new VersionConflictError({ id });
  return new Map([...json.keys()].map((name, index) => [name, row[`value${index}`] ?? null]));
}

/**
 * The version of a record that was written. It must be one that is read, with what was written beside it: otherwise its
 * mapping says something wrong, and nothing is kept. @throws NotWritableError
 */
export async function shownVersion(
  target: WriteTarget,
  key: string,
  columns: readonly WrittenColumn[],
  session: WriteSession,
): Promise<string> {
  const { command, part } = target;
  const aliases = new Set(
    columns.filter((one) => one.parameter !== null && !saysNothing(one)).map(({ column }) => column.alias),
  );
  const beside = extensionsOf(part).filter(({ alias }) => aliases.has(alias));
  const links = beside.map((join) => ({ alias: join.alias, column: extensionKey(part, join) }));
  const { rows } = await session.run(rowStatement(target, key, links, ""));
  const [row, other] = rows;
  if (!row || other || links.some((_, index) => row[`value${index}`] === null))
    throw notWritable(command, "The written row does not count by its own mapping");
  return row.version ?? "";
}

/** PostgreSQL locks no table that is joined in from the left, so that those that extend a part are locked before. */
function lockStatements({ part }: WriteTarget, key: string): readonly WriteStatement[] {
  const extensions = extensionsOf(part);
  if (extensions.length === 0) return [];
  const rows = [
    { table: part.table, column: part.key },
    ...extensions.map((join) => ({ table: join.table, column: extensionKey(part, join) })),
  ];
  return rows.map(({ table, column }) => ({
    text: `SELECT 1 AS locked FROM ${tableText(table)} WHERE ${quote(column)} = $1 FOR UPDATE`,
    parameters: [key],
  }));
}

function rowStatement(target: WriteTarget, key: string, columns: readonly ColumnRef[], suffix: string): WriteStatement {
  const scope = new TableScope(target.ground, target.entity, target.part, "t");
  for (const join of extensionsOf(target.part)) scope.joins.use(join.alias);
  const rules = rowRules(target.part.where, scope);
  const version = versionText(target.part, (ref) => `${scope.column(ref)}::text`);
  const values = columns.map((ref, index) => `, ${scope.column(ref)}::text AS value${index}`).join("");
  const where = [`t.${quote(target.part.key)} = $1`, ...rules].join(" AND ");
  return {
    text: `SELECT ${version} AS version${values} FROM ${scope.from()} WHERE ${where}${suffix}`,
    parameters: [key],
  };
}

/** The JSON columns that are written, of the part's table and of those that extend it. */
function jsonColumns({ part }: WriteTarget): ReadonlyMap<string, ColumnRef> {
  return new Map(
    [...part.fields.values()].flatMap((field) =>
      field.kind === "column" && field.json !== null && field.writable
        ? [[jsonName(part, field.column), field.column] as const]
        : [],
    ),
  );
}

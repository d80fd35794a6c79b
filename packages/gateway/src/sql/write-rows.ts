import { tableText } from "./identifiers.js";
import type { WriteSession } from "./write-session.js";
import {
  columnsOf,
  extensionKey,
  extensionsOf,
  insertStatement,
  saysNothing,
  updateStatement,
} from "./write-statements.js";
import { notWritable, type WriteTarget } from "./write-target.js";
import type { WrittenColumn } from "./write-values.js";

/**
 * Inserts the row of a new record, and those of the tables that extend it; gives its key as text.
 * @throws NotWritableError when the database took another number of rows than meant
 */
export async function insertRows(
  target: WriteTarget,
  columns: readonly WrittenColumn[],
  session: WriteSession,
): Promise<string> {
  const { part } = target;
  const table = tableText(part.table);
  const { rows, count } = await session.run(insertStatement(table, part.key, columnsOf("t", columns)));
  const key = rows[0]?.key;
  expectOne(target, table, count);
  if (key == null) throw notWritable(target.command, `The new row of ${table} has no key`);
  for (const join of extensionsOf(part))
    await insertExtension(target, join, key, columnsOf(join.alias, columns), session);
  return key;
}

/**
 * Updates the row of a record, and those of the tables that extend it. A record may lack an extension: it gets one where
 * something is to be kept there. @throws NotWritableError when the database took another number of rows than meant
 */
export async function updateRows(
  target: WriteTarget,
  key: string,
  columns: readonly WrittenColumn[],
  session: WriteSession,
): Promise<void> {
  const { part } = target;
  const table = tableText(part.table);
  const count = await update(session, table, part.key, key, columnsOf("t", columns));
  if (count !== null) expectOne(target, table, count);
  for (const join of extensionsOf(part)) {
    const own = columnsOf(join.alias, columns);
    const extended = tableText(join.table);
    const changed = await update(session, extended, extensionKey(part, join), key, own);
    if (changed === null || (changed === 0 && own.every(saysNothing))) continue;
    if (changed === 0) await insertExtension(target, join, key, own, session);
    else expectOne(target, extended, changed);
  }
}

/** Rows that were updated; null where there is nothing to set. */
async function update(
  session: WriteSession,
  table: string,
  where: string,
  key: string,
  columns: readonly WrittenColumn[],
): Promise<number | null> {
  const statement = updateStatement(table, where, key, columns);
  return statement === null ? null : (await session.run(statement)).count;
}

async function insertExtension(
  target: WriteTarget,
  join: ReturnType<typeof extensionsOf>[number],
  key: string,
  columns: readonly WrittenColumn[],
  session: WriteSession,
): Promise<void> {
  const link: WrittenColumn = {
    column: { alias: join.alias, column: extensionKey(target.part, join) },
    expression: "$",
    parameter: key,
  };
  const table = tableText(join.table);
  const { count } = await session.run(
    insertStatement(table, link.column.column, columnsOf(join.alias, [...columns, link])),
  );
  expectOne(target, table, count);
}

function expectOne({ command }: WriteTarget, table: string, count: number): void {
  if (count !== 1) throw notWritable(command, `A statement of the write took ${count} rows of ${table} instead of 1`);
}

import { randomUUID } from "node:crypto";
import {
  BadInputError,
  dateTimeOf,
  type Label,
  NotFoundError,
  NotWritableError,
  recordId,
  refuseProblems,
  type Value,
  VersionConflictError,
  type WriteCommand,
  type Written,
} from "@zwgk/schema";
import type { EntityMapping, PartMapping, WriteMapping } from "../mapping/mapping.js";
import { quote, tableText } from "./identifiers.js";
import { spellingStatement } from "./lookup-back.js";
import { rowRules } from "./row-rules.js";
import { type Ground, TableScope } from "./scope.js";
import { versionText } from "./version.js";
import { unkept } from "./write-column.js";
import { mergeJson } from "./write-json.js";
import type { WriteSession } from "./write-session.js";
import { columnsOf, extensionKey, extensionsOf, insertStatement, updateStatement } from "./write-statements.js";
import { setColumns, type WrittenColumn, type WrittenValues, writtenValues } from "./write-values.js";

interface Target {
  readonly ground: Ground;
  readonly entity: EntityMapping;
  readonly part: PartMapping;
  readonly write: WriteMapping;
  /** The present moment, canonical. */
  readonly now: string;
}

/**
 * Makes one change in a source's own tables, inside the session's transaction, and tells what its commit will leave.
 * @throws BadInputError, NotFoundError, VersionConflictError, NotWritableError: then nothing may be committed
 */
export async function writeRecord(ground: Ground, command: WriteCommand, session: WriteSession): Promise<Written> {
  const entity = ground.mapping.entities.get(command.entity);
  if (!entity) throw notWritable(command);
  const target = { ground, entity, ...partOf(entity, command), now: dateTimeOf(Date.now()) };
  const { key, values } =
    command.action === "publish" ? await publish(target, command, session) : await change(target, command, session);
  const localKey = target.part.name ? `${target.part.name}~${key}` : key;
  const { source } = ground.mapping;
  const version = command.action === "withdraw" ? "" : await visibleVersion(target, key, command, session);
  await command.beforeCommit?.({ key: localKey, version, values });
  return { source, id: recordId(command.entity, source, localKey), key: localKey, version };
}

function notWritable(command: WriteCommand): NotWritableError {
  return new NotWritableError({ entity: command.entity, region: command.region });
}

/** The part that a command writes: named by the key, or the one whose constants fit the values. */
function partOf(entity: EntityMapping, command: WriteCommand): { part: PartMapping; write: WriteMapping } {
  const candidates =
    command.key === undefined ? entity.parts.filter((part) => fits(part, command)) : [partOfKey(entity, command.key)];
  if (command.key === undefined && candidates.length === 0) throw noPlace(entity, command);
  const part = candidates.find((one) => one?.write);
  if (!part?.write) throw notWritable(command);
  return { part, write: part.write };
}

function partOfKey(entity: EntityMapping, key: string): PartMapping | undefined {
  return entity.parts.find((part) => part.name === "" || key.startsWith(`${part.name}~`));
}

function fits(part: PartMapping, command: WriteCommand): boolean {
  return [...part.fields].every(
    ([name, field]) => field.kind !== "constant" || !(name in command.values) || command.values[name] === field.value,
  );
}

function noPlace(entity: EntityMapping, command: WriteCommand): BadInputError {
  const field =
    Object.keys(command.values).find((name) =>
      entity.parts.some((part) => part.fields.get(name)?.kind === "constant"),
    ) ?? "input";
  const value = String(command.values[field]);
  const detail = { en: `${value} has no place in this source`, zh: `该来源没有存放 ${value} 的位置` };
  return new BadInputError({ field, detail }, { inputPath: ["input", field] });
}

/** What was changed: the row's key, and the written fields as they will be read back. */
interface Changed {
  readonly key: string;
  readonly values: Readonly<Record<string, Value>>;
}

async function publish(target: Target, command: WriteCommand, session: WriteSession): Promise<Changed> {
  const { part, write, now } = target;
  const values = writtenValues(target, { region: command.region, ...command.values });
  await checkLookups(target, values, session);
  const columns = [
    ...keyColumn(await newKey(target, session), part),
    ...values.columns,
    ...mergeJson(values.members, new Map()),
    ...setColumns(write.set, now),
  ];
  const [row] = await session.run(insertStatement(tableText(part.table), part.key, columnsOf("t", columns)));
  const key = row?.key ?? "";
  for (const join of extensionsOf(part)) {
    const link: WrittenColumn = {
      column: { alias: join.alias, column: extensionKey(part, join) },
      expression: "$",
      parameter: key,
    };
    await session.run(
      insertStatement(tableText(join.table), link.column.column, columnsOf(join.alias, [...columns, link])),
    );
  }
  return { key, values: values.kept };
}

function keyColumn(key: string | null, part: PartMapping): readonly WrittenColumn[] {
  return key === null ? [] : [{ column: { alias: "t", column: part.key }, expression: "$", parameter: key }];
}

async function newKey({ part, write }: Target, session: WriteSession): Promise<string | null> {
  if (write.key === "identity") return null;
  if (write.key === "uuid") return randomUUID().replaceAll("-", "");
  const table = tableText(part.table);
  if (write.key === "next") {
    await session.run({ text: "SELECT pg_advisory_xact_lock(hashtext($1))", parameters: [`zwgk ${table}`] });
    const [row] = await session.run({
      text: `SELECT (coalesce(max(${quote(part.key)}::bigint), 0) + 1)::text AS key FROM ${table}`,
      parameters: [],
    });
    return row?.key ?? "1";
  }
  const [row] = await session.run({ text: "SELECT nextval($1)::text AS key", parameters: [write.key.sequence] });
  return row?.key ?? null;
}

async function change(target: Target, command: WriteCommand, session: WriteSession): Promise<Changed> {
  const { part, write, now } = target;
  const key = (command.key ?? "").slice(part.name ? part.name.length + 1 : 0);
  const held = await hold(target, key, command, session);
  const values = command.action === "revise" ? writtenValues(target, command.values) : noValues;
  await checkLookups(target, values, session);
  const withdrawal = command.action === "withdraw" ? setColumns(write.withdraw, now) : [];
  if (command.action === "withdraw" && withdrawal.length === 0) throw notWritable(command);
  const columns = [
    ...values.columns,
    ...mergeJson(values.members, held),
    ...setColumns(write.touch, now),
    ...withdrawal,
  ];
  await update(session, tableText(part.table), `${quote(part.key)}`, key, columnsOf("t", columns));
  for (const join of extensionsOf(part)) {
    await update(
      session,
      tableText(join.table),
      `${quote(extensionKey(part, join))}`,
      key,
      columnsOf(join.alias, columns),
    );
  }
  return { key, values: values.kept };
}

const noValues: WrittenValues = { columns: [], members: [], lookups: [], kept: {} };

async function update(
  session: WriteSession,
  table: string,
  where: string,
  key: string,
  columns: readonly WrittenColumn[],
): Promise<void> {
  const statement = updateStatement(table, where, key, columns);
  if (statement) await session.run(statement);
}

/** Locks the row, checks that nobody changed it since it was read, and gives its JSON columns. */
async function hold(
  target: Target,
  key: string,
  command: WriteCommand,
  session: WriteSession,
): Promise<ReadonlyMap<string, string | null>> {
  const json = jsonColumns(target.part);
  const [row] = await session.run(rowStatement(target, key, json, " FOR UPDATE OF t"));
  const { source } = target.ground.mapping;
  const id = recordId(command.entity, source, command.key ?? "");
  if (!row) throw new NotFoundError({ entity: command.entity, id }, { inputPath: ["id"] });
  if (command.expectedVersion !== undefined && command.expectedVersion !== row.version)
    throw new VersionConflictError({ id });
  return new Map(json.map((column, index) => [column, row[`json${index}`] ?? null]));
}

/** A record that was written must be one that is read: otherwise its mapping sets something wrong, and nothing is kept. */
async function visibleVersion(
  target: Target,
  key: string,
  command: WriteCommand,
  session: WriteSession,
): Promise<string> {
  const [row] = await session.run(rowStatement(target, key, [], ""));
  if (!row)
    throw new NotWritableError(
      { entity: command.entity, region: command.region },
      { cause: new Error("The written row does not count by its own mapping") },
    );
  return row.version ?? "";
}

function rowStatement(target: Target, key: string, json: readonly string[], suffix: string) {
  const scope = new TableScope(target.ground, target.entity, target.part, "t");
  for (const join of extensionsOf(target.part)) scope.joins.use(join.alias);
  const rules = rowRules(target.part.where, scope);
  const version = versionText(target.part, (ref) => `${scope.column(ref)}::text`);
  const members = json.map((column, index) => `, t.${quote(column)}::text AS json${index}`).join("");
  const where = [`t.${quote(target.part.key)} = $1`, ...rules].join(" AND ");
  return {
    text: `SELECT ${version} AS version${members} FROM ${scope.from()} WHERE ${where}${suffix}`,
    parameters: [key],
  };
}

function jsonColumns(part: PartMapping): readonly string[] {
  const columns = [...part.fields.values()].flatMap((field) =>
    field.kind === "column" && field.json !== null && field.column.alias === "t" ? [field.column.column] : [],
  );
  return [...new Set(columns)];
}

/** A reference is written only by a spelling that is read back as what was given. */
async function checkLookups(target: Target, values: WrittenValues, session: WriteSession): Promise<void> {
  const problems: BadInputError[] = [];
  for (const { field, text, key } of values.lookups) {
    const asked = spellingStatement(target, field, text.replace("$", "$1"));
    const [row] = asked === null ? [] : await session.run({ text: asked, parameters: [key] });
    if (row?.found == null) {
      const detail = { en: `there is no such record (${key}) in this source`, zh: `该来源中没有该记录（${key}）` };
      problems.push(unkept(field, detail));
    } else if (row.back !== key) problems.push(unkept(field, readAsAnother(row.found, row.back ?? null)));
  }
  refuseProblems(problems);
}

function readAsAnother(spelling: string, back: string | null): Label {
  return back === null
    ? { en: `no record is found by its spelling here (${spelling})`, zh: `按其在该来源的写法（${spelling}）查不到记录` }
    : {
        en: `its spelling here (${spelling}) is also that of ${back}, as which it would be read back`,
        zh: `其在该来源的写法（${spelling}）与 ${back} 相同，读回时会成为后者`,
      };
}

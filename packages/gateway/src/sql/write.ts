import { randomUUID } from "node:crypto";
import {
  type BadInputError,
  dateTimeOf,
  type Label,
  recordId,
  refuseProblems,
  type Value,
  type WriteCommand,
  type Written,
} from "@zwgk/schema";
import { quote, tableText } from "./identifiers.js";
import { spellingStatement } from "./lookup-back.js";
import type { Ground } from "./scope.js";
import { unkept } from "./write-column.js";
import { mergeJson } from "./write-json.js";
import { byField } from "./write-refusal.js";
import { holdRow, shownVersion } from "./write-row.js";
import { insertRows, updateRows } from "./write-rows.js";
import type { WriteSession } from "./write-session.js";
import { notWritable, targetOf, type WriteTarget } from "./write-target.js";
import { setColumns, type WrittenColumn, type WrittenValues, writtenValues } from "./write-values.js";

/**
 * Makes one change in a source's own tables, inside the session's transaction, and tells what its commit will leave.
 * @throws BadInputError, NotFoundError, VersionConflictError, NotWritableError: then nothing may be committed
 */
export async function writeRecord(ground: Ground, command: WriteCommand, session: WriteSession): Promise<Written> {
  const target = targetOf(ground, command, dateTimeOf(Date.now()));
  const making = command.action === "publish" ? publish(target, session) : change(target, session);
  const { key, values, columns } = await making.catch((error: unknown) => {
    throw byField(target, error);
  });
  const localKey = target.part.name ? `${target.part.name}~${key}` : key;
  const { source } = ground.mapping;
  const version = command.action === "withdraw" ? "" : await shownVersion(target, key, columns, session);
  await command.beforeCommit?.({ key: localKey, version, values });
  return { source, id: recordId(command.entity, source, localKey), key: localKey, version };
}

/** What was changed: the row's key, the written fields as they will be read back, and the columns they stand in. */
interface Changed {
  readonly key: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly columns: readonly WrittenColumn[];
}

async function publish(target: WriteTarget, session: WriteSession): Promise<Changed> {
  const { part, write, now, command } = target;
  const values = writtenValues(target, { region: command.region, ...command.values });
  await checkLookups(target, values, session);
  const columns = [
    ...keyColumn(await newKey(target, session), target),
    ...values.columns,
    // Where nothing is put into it, a JSON column is left to its default.
    ...mergeJson(part, values.members, new Map()).filter(({ parameter }) => parameter !== null),
    ...setColumns(write.set, now),
  ];
  return { key: await insertRows(target, columns, session), values: values.kept, columns };
}

function keyColumn(key: string | null, { part }: WriteTarget): readonly WrittenColumn[] {
  return key === null ? [] : [{ column: { alias: "t", column: part.key }, expression: "$", parameter: key }];
}

async function newKey({ part, write }: WriteTarget, session: WriteSession): Promise<string | null> {
  if (write.key === "identity") return null;
  if (write.key === "uuid") return randomUUID().replaceAll("-", "");
  const table = tableText(part.table);
  if (write.key === "next") {
    await session.run({ text: "SELECT pg_advisory_xact_lock(hashtext($1))", parameters: [`zwgk ${table}`] });
    const { rows } = await session.run({
      text: `SELECT (coalesce(max(${quote(part.key)}::bigint), 0) + 1)::text AS key FROM ${table}`,
      parameters: [],
    });
    return rows[0]?.key ?? "1";
  }
  const { rows } = await session.run({ text: "SELECT nextval($1)::text AS key", parameters: [write.key.sequence] });
  return rows[0]?.key ?? null;
}

async function change(target: WriteTarget, session: WriteSession): Promise<Changed> {
  const { part, write, now, command } = target;
  const key = (command.key ?? "").slice(part.name ? part.name.length + 1 : 0);
  const held = await holdRow(target, key, session);
  const values = command.action === "revise" ? writtenValues(target, command.values) : noValues;
  await checkLookups(target, values, session);
  const withdrawal = command.action === "withdraw" ? setColumns(write.withdraw, now) : [];
  if (command.action === "withdraw" && withdrawal.length === 0) throw notWritable(command);
  const columns = [
    ...values.columns,
    ...mergeJson(part, values.members, held),
    ...setColumns(write.touch, now),
    ...withdrawal,
  ];
  await updateRows(target, key, columns, session);
  return { key, values: values.kept, columns };
}

const noValues: WrittenValues = { columns: [], members: [], lookups: [], kept: {} };

/** A reference is written only by a spelling that is read back as what was given. */
async function checkLookups(target: WriteTarget, values: WrittenValues, session: WriteSession): Promise<void> {
  const problems: BadInputError[] = [];
  for (const { field, text, key } of values.lookups) {
    const asked = spellingStatement(target, field, text.replace("$", "$1"));
    const { rows } = asked === null ? { rows: [] } : await session.run({ text: asked, parameters: [key] });
    const [row] = rows;
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

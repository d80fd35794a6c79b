import { fieldColumn, isWritable } from "./field-column.js";
import type { FieldMapping, MatchColumn } from "./mapping.js";
import type { RawField } from "./raw-mapping.js";
import { entityOf, type FieldReading, rowRules, say, tableRef } from "./reading.js";

/** A reference that isn't a plain column with the target's key; "column" when it is one. */
export function readReference(raw: RawField, reading: FieldReading): FieldMapping | null | "column" {
  const target = reading.field.type.kind === "reference" ? reading.field.type.to : "";
  const names = targetParts(target, reading);
  if (names === null) return null;
  if (raw.part !== undefined) return readPart(raw, names, target, reading);
  if (names.length > 1) {
    const list = names.join(", ");
    const detail = say(
      `${target} has several parts: say which with part (${list})`,
      `${target} 由多个部分组成，须用 part 指明（${list}）`,
    );
    reading.problems.add(reading.path, detail);
    return null;
  }
  if (raw.lookup) return readLookup(raw, raw.lookup, reading);
  if (raw.link) return readLink(raw.link);
  if (raw.listedIn) {
    const { column, split } = raw.listedIn;
    return { kind: "listedIn", column: { alias: "t", column }, separators: split };
  }
  return "column";
}

/** Names of the target's parts; null after noting that this source doesn't hold it. */
function targetParts(target: string, { raw, path, problems }: FieldReading): readonly string[] | null {
  const mapped = raw.entities[target];
  if (mapped && mapped.heldAt === undefined && entityOf(target))
    return (mapped.parts ?? []).map((part) => part.name ?? "");
  const detail = say(
    `${target} is not mapped in this source, and a reference stays inside its source`,
    `本数据源没有映射 ${target}，引用只能指向同一数据源`,
  );
  problems.add(path, detail);
  return null;
}

function readPart(raw: RawField, names: readonly string[], target: string, reading: FieldReading): FieldMapping | null {
  const { problems, path } = reading;
  const { part, lookup } = raw;
  if (part === undefined || raw.column === undefined || lookup) {
    const [en, zh] = lookup
      ? ["part can't go with lookup", "part 不能与 lookup 同时使用"]
      : ["column is missing", "缺少 column"];
    problems.add(path, say(en as string, zh as string));
    return null;
  }
  const at = [...path, "part"];
  if (names.length < 2) {
    problems.add(at, say(`${target} has one part only`, `${target} 只有一个部分`));
    return null;
  }
  const known = (name: string, code?: string) => {
    if (names.includes(name)) return;
    const detail = say(`${target} has no part ${name}`, `${target} 没有名为 ${name} 的部分`);
    problems.add(code === undefined ? at : [...at, "codes", code], detail, name, names);
  };
  const column = fieldColumn(raw.column, reading);
  const writable = isWritable(raw, column, reading);
  if (typeof part === "string") {
    known(part);
    return { kind: "partReference", column, part, writable };
  }
  for (const [code, name] of Object.entries(part.codes)) known(name, code);
  const codes = new Map(Object.entries(part.codes));
  return { kind: "partReference", column, part: { column: fieldColumn(part.column, reading), codes }, writable };
}

function readLookup(
  raw: RawField,
  lookup: NonNullable<RawField["lookup"]>,
  reading: FieldReading,
): FieldMapping | null {
  if (raw.column === undefined) {
    reading.problems.add(reading.path, say("column is missing", "缺少 column"));
    return null;
  }
  const column = fieldColumn(raw.column, reading);
  const match = lookup.match.map(
    (one): MatchColumn =>
      typeof one === "string" ? { column: one, separators: null } : { column: one.column, separators: one.split },
  );
  const writable = isWritable(raw, column, reading);
  return { kind: "lookup", column, table: tableRef(lookup.table), match, key: lookup.key, writable };
}

function readLink({ table, from, to, where }: NonNullable<RawField["link"]>): FieldMapping {
  const rules = rowRules(where, (column) => ({ alias: "t", column }));
  return { kind: "link", table: tableRef(table), from, to, where: rules };
}

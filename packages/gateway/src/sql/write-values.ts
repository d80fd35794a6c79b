import { BadInputError, type Field, recordId, refuseProblems, type Value } from "@zwgk/schema";
import type { ColumnRef, EntityMapping, FieldMapping, PartMapping, WrittenValue } from "../mapping/mapping.js";
import { quote, tableText } from "./identifiers.js";
import type { Ground } from "./scope.js";
import { type ColumnField, columnText, isMissing, unkept } from "./write-column.js";

/** One column of a write: an SQL expression in which `$` stands for its one parameter, if it has one. */
export interface WrittenColumn {
  readonly column: ColumnRef;
  readonly expression: string;
  readonly parameter: string | null;
  /** It stands for a missing value in a column that takes no NULL. */
  readonly missing?: boolean;
}

/** One member of a JSON column, for a field. */
export interface WrittenMember {
  readonly field: string;
  readonly column: ColumnRef;
  readonly path: readonly string[];
  /** Its text in JSON; null: it is taken away. */
  readonly json: string | null;
}

/** What the fields of a command become in the tables of a part. */
export interface WrittenValues {
  readonly columns: readonly WrittenColumn[];
  readonly members: readonly WrittenMember[];
  /** References found by spelling, to be checked before anything is written: none may be missing. */
  readonly lookups: readonly { readonly field: string; readonly text: string; readonly key: string }[];
  /** The fields as they will be read back, by name; references as record ids. */
  readonly kept: Readonly<Record<string, Value>>;
}

/** The part of a source that is written. */
export interface WrittenPart {
  readonly ground: Ground;
  readonly entity: EntityMapping;
  readonly part: PartMapping;
}

/**
 * Turns canonical values into columns. @throws BadInputError naming every field with a value that this source can't
 * keep, and what it can: nothing has been written then.
 */
export function writtenValues(where: WrittenPart, values: Readonly<Record<string, Value>>): WrittenValues {
  const into: Collected = { columns: [], members: [], lookups: [], kept: {} };
  const problems: BadInputError[] = [];
  for (const [name, value] of Object.entries(values)) {
    try {
      if (where.entity.entity.fields[name]) writeField(where, name, value, into);
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      problems.push(error);
    }
  }
  refuseProblems(problems);
  return into;
}

interface Collected {
  readonly columns: WrittenColumn[];
  readonly members: WrittenMember[];
  readonly lookups: { field: string; text: string; key: string }[];
  readonly kept: Record<string, Value>;
}

function writeField(where: WrittenPart, name: string, value: Value, into: Collected): void {
  const mapped = where.part.fields.get(name);
  into.kept[name] = isMissing(value) ? null : keptAs(where, name, value);
  if (!mapped) missingUnless(isMissing(value), name, "this source has no place for it", "该来源没有对应的栏目");
  else if (mapped.kind === "constant") checkConstant(name, mapped.value, value);
  else if (!("writable" in mapped && mapped.writable)) readOnly(name, value);
  else if (mapped.kind === "column") writeColumn(where, name, mapped, value, into);
  else if (mapped.kind === "lookup") writeLookup(name, mapped, value, into);
  else writePartReference(name, mapped, value, into);
}

/** A reference is given as a local key, and read as a record id. */
function keptAs({ ground, entity }: WrittenPart, name: string, value: Value): Value {
  const type = entity.entity.fields[name]?.type;
  return type?.kind === "reference" ? recordId(type.to, ground.mapping.source, String(value)) : value;
}

function checkConstant(name: string, constant: Value, value: Value): void {
  missingUnless(value === constant, name, `here it is always ${String(constant)}`, `此处固定为 ${String(constant)}`);
}

function readOnly(name: string, value: Value): void {
  missingUnless(isMissing(value), name, "this source does not let it be written", "该来源不允许写入此项");
}

function missingUnless(fits: boolean, field: string, en: string, zh: string): void {
  if (!fits) throw unkept(field, { en, zh });
}

function writeColumn(where: WrittenPart, name: string, mapped: ColumnField, value: Value, into: Collected): void {
  const { text, back } = columnText(where, name, mapped, value);
  const field = where.entity.entity.fields[name] as Field;
  if (field.type.kind !== "reference") into.kept[name] = back;
  const missing = isMissing(value);
  if (mapped.json === null) into.columns.push({ column: mapped.column, expression: "$", parameter: text, missing });
  else into.members.push({ field: name, column: mapped.column, path: mapped.json, json: jsonOf(field, text) });
}

/** How JSON spells a column's text: numbers, truths and lists as such, where the text is one. */
function jsonOf(field: Field, text: string | null): string | null {
  if (text === null) return null;
  const { kind } = field.type;
  const isNumber = kind === "int" && /^-?(0|[1-9]\d*)$/.test(text);
  const isTruth = kind === "boolean" && (text === "true" || text === "false");
  const isList = kind === "stringList" || kind === "codeList" || kind === "attachments";
  return isNumber || isTruth || (isList && isJsonList(text)) ? text : JSON.stringify(text);
}

function isJsonList(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

function writeLookup(
  name: string,
  mapped: Extract<FieldMapping, { kind: "lookup" }>,
  value: Value,
  into: Collected,
): void {
  if (value === null) {
    into.columns.push({ column: mapped.column, expression: "NULL", parameter: null });
    return;
  }
  const spelling = mapped.match.find((one) => one.separators === null) ?? mapped.match[0];
  if (!spelling) {
    readOnly(name, value);
    return;
  }
  const text = `(SELECT ${quote(spelling.column)} FROM ${tableText(mapped.table)} WHERE ${quote(mapped.key)}::text = $ LIMIT 1)`;
  into.columns.push({ column: mapped.column, expression: text, parameter: String(value) });
  into.lookups.push({ field: name, text, key: String(value) });
}

function writePartReference(
  name: string,
  mapped: Extract<FieldMapping, { kind: "partReference" }>,
  value: Value,
  into: Collected,
): void {
  const [, partName = "", key = ""] = /^([a-z0-9]+)~(.*)$/s.exec(String(value)) ?? [];
  into.columns.push({ column: mapped.column, expression: "$", parameter: value === null ? null : key });
  if (typeof mapped.part === "string") {
    missingUnless(value === null || partName === mapped.part, name, `not in ${mapped.part}`, `不属于 ${mapped.part}`);
    return;
  }
  const code = [...mapped.part.codes].find(([, part]) => part === partName)?.[0] ?? null;
  missingUnless(value === null || code !== null, name, "this source can't refer to it", "该来源无法引用该记录");
  into.columns.push({ column: mapped.part.column, expression: "$", parameter: code });
}

/** Columns that the mapping itself sets: literals, and the present moment in the source's spelling. */
export function setColumns(set: ReadonlyMap<string, WrittenValue>, now: string): readonly WrittenColumn[] {
  return [...set].map(([column, value]) => ({
    column: { alias: "t", column },
    expression: "$",
    parameter: "now" in value ? value.now.encode(now) : literalText(value.literal),
  }));
}

function literalText(value: string | number | boolean | null): string | null {
  return value === null ? null : String(value);
}

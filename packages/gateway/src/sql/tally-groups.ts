import type { Field, GroupKey, Scalar } from "@zwgk/schema";
import { accessTo, type ColumnAccess } from "./access.js";
import { familyOf } from "./column-types.js";
import { readAt, readField } from "./field-reads.js";
import { isFulfilled } from "./fulfilled.js";
import type { Level } from "./level.js";
import type { PagedScope } from "./paged-scope.js";
import type { Read } from "./record-plan.js";
import type { TableScope } from "./scope.js";

/** One key of a tally's groups in a part. */
export interface GroupTerm {
  readonly read: Read;
  /** Rows are multiplied by the members of a list: a join beside the part's tables. */
  readonly join: string;
}

/** What groups are made in: the rows that are counted, and the groups outside them. */
export interface GroupPlace {
  readonly inner: TableScope;
  readonly outer: PagedScope;
  readonly level: Level;
  /** Canonical values are grouped in the database, not spellings that are united afterwards. */
  readonly exact: boolean;
}

/** How a group key is counted by: by its spellings where the value is a function of them, for the database does less then. */
export function groupTerm(place: GroupPlace, key: GroupKey, at: number): GroupTerm {
  const { inner, outer, level } = place;
  const field = inner.entity.entity.fields[key.field] as Field;
  const access = accessTo(inner, key.field);
  if (access.kind === "missing" || access.kind === "constant") {
    return { read: truncated(readField(level, outer, key.field), key), join: "" };
  }
  if (access.kind !== "column") return { read: readField(level, outer, key.field), join: "" };
  const members = access.codec.members(access.sql);
  if (members !== null) return memberTerm(place, access, members, at);
  if (key.by !== undefined) return textTerm(place, periodOf(access, key.by));
  if (place.exact && field.type.kind !== "reference") return canonicalTerm(place, field, access);
  if (field.type.kind === "reference") return referenceTerm(place, key, access);
  const column = level.add(outer.expose(access.sql), access.type);
  return { read: readAt(column, inner, key.field, access.codec), join: "" };
}

/** What a key means is looked up once per group; keys of nothing make one group with the missing ones. */
function referenceTerm({ inner, outer, level }: GroupPlace, { field }: GroupKey, access: ColumnAccess): GroupTerm {
  const sql = outer.expose(access.sql);
  const canonical = `(${access.codec.canonical(sql, outer.ground.catalog.version)})`;
  const there = isFulfilled(outer, field, { ...access, sql, canonical });
  const column = level.add(there === null ? sql : `CASE WHEN ${there} THEN ${sql} END`, access.type);
  return { read: readAt(column, inner, field, access.codec), join: "" };
}

function truncated(read: Read, { by }: GroupKey): Read {
  if (by === undefined) return single(read);
  return (row) => {
    const value = read(row);
    return typeof value === "string" ? value.slice(0, by === "month" ? 7 : 4) : null;
  };
}

/** A constant of a list field is its only member. */
function single(read: Read): Read {
  return (row) => {
    const value = read(row);
    return Array.isArray(value) ? (value[0] as Scalar) : value;
  };
}

function textTerm({ outer, level }: GroupPlace, sql: string): GroupTerm {
  const place = level.add(outer.expose(sql), "text");
  return { read: (row) => row[place] ?? null, join: "" };
}

function canonicalTerm(place: GroupPlace, field: Field, access: ColumnAccess): GroupTerm {
  const { read, join } = textTerm(place, `${access.canonical}::text`);
  return { read: (row) => fromText(field, read(row) as string | null), join };
}

/** A canonical value from its text in SQL. */
export function fromText(field: Field, text: string | null): Scalar | null {
  if (text === null) return null;
  if (field.type.kind === "int") return Number(text);
  return field.type.kind === "boolean" ? text === "true" || text === "t" : text;
}

/** Each distinct member once; a record without members counts under no value. */
function memberTerm(place: GroupPlace, access: ColumnAccess, members: string, at: number): GroupTerm {
  const canonical = access.codec.canonical("m");
  const name = `g${at}`;
  const distinct = `SELECT DISTINCT ${canonical} FROM unnest(${members}) AS m WHERE (${canonical}) IS NOT NULL`;
  const join = ` LEFT JOIN LATERAL (${distinct}) AS ${name}(value) ON true`;
  return { ...textTerm(place, `${name}.value`), join };
}

const lengths = { month: 7, year: 4 } as const;
const formats = { month: "YYYY-MM", year: "YYYY" } as const;

/** The month or year of a column, by the cheapest way that gives the canonical one. */
function periodOf(access: ColumnAccess, by: "month" | "year"): string {
  const { codec, sql } = access;
  const { present } = access;
  const given = (value: string) => (present === null ? value : `CASE WHEN ${present} THEN ${value} END`);
  if (codec.boundType !== "bigint" && familyOf(access.type) === "time")
    return given(`to_char(${sql}, '${formats[by]}')`);
  if (beginsWithPeriod(access, by)) return given(`left(${sql}, ${lengths[by]})`);
  return `left(${access.canonical}, ${lengths[by]})`;
}

/** Whether the column's texts begin as the canonical ones do. */
function beginsWithPeriod({ codec }: ColumnAccess, by: "month" | "year"): boolean {
  if (!codec.ranged || codec.boundType !== null) return false;
  const sample = "2023-07-19T10:11:12.000000+08:00";
  return codec.bound(sample).startsWith(sample.slice(0, lengths[by]));
}

import { compareScalars, type Field, type Measure, type Measured, type Scalar } from "@zwgk/schema";
import { accessTo, type ColumnAccess } from "./access.js";
import { idOf } from "./field-reads.js";
import { isFulfilled } from "./fulfilled.js";
import type { TextRow } from "./record-plan.js";
import type { TableScope } from "./scope.js";
import { fromText } from "./tally-groups.js";

/** Distinct values are given out while there are no more; beyond, only their number. */
export const distinctLimit = 10_000;

/** What a measure knows of a group so far. */
export interface Gathered {
  readonly value: Scalar | null;
  /** Distinct values, while there are few enough. */
  readonly distinct?: ReadonlySet<string> | null;
  /** Distinct values that may have been counted twice. */
  readonly doubtful?: boolean;
}

/** One measure in a part: its aggregates in SQL, and what a row of the answer says of it. */
export interface MeasureTerm {
  readonly aggregates: readonly string[];
  /** `first`: the position of the first aggregate. */
  read(row: TextRow, first: number): Gathered;
}

/** How a measure is taken in a part. */
export function measureTerm(scope: TableScope, measure: Measure): MeasureTerm {
  if (measure.op === "count")
    return { aggregates: ["count(*)"], read: (row, first) => ({ value: Number(row[first]) }) };
  const name = measure.field;
  const field = name === undefined ? undefined : scope.entity.entity.fields[name];
  if (name === undefined || !field) throw new Error(`${measure.op} needs a field`);
  const access = accessTo(scope, name);
  switch (access.kind) {
    case "missing":
    case "attachments":
      return ofValues(measure.op, "count(*)", () => []);
    case "constant":
      return ofConstant(measure.op, access.value);
    case "lookedUp":
      return measure.op === "countDistinct" ? distinct(`(${access.sql})::text`, idOf(scope, name)) : unusable(measure);
    case "column":
      return ofColumn(scope, measure, name, field, access);
  }
}

function unusable(measure: Measure): never {
  throw new Error(`${measure.op} can't be taken of ${measure.field}`);
}

function ofColumn(scope: TableScope, measure: Measure, name: string, field: Field, access: ColumnAccess): MeasureTerm {
  const members = access.codec.members(access.sql);
  if (members !== null) return ofMembers(measure.op, members, access);
  const id = field.type.kind === "reference" ? idOf(scope, name) : String;
  const canonical = access.canonical;
  switch (measure.op) {
    case "countDistinct": {
      const there = field.type.kind === "reference" ? isFulfilled(scope, name, access) : null;
      return distinct(there === null ? `${canonical}::text` : `(CASE WHEN ${there} THEN ${canonical} END)::text`, id);
    }
    case "sum":
      return { aggregates: [`sum(${canonical})`], read: (row, first) => ({ value: numberOf(row[first]) }) };
    default:
      return extreme(measure.op as "min" | "max", field, access, canonical);
  }
}

function numberOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}

function extreme(op: "min" | "max", field: Field, access: ColumnAccess, canonical: string): MeasureTerm {
  const { codec, sql } = access;
  const isTruth = field.type.kind === "boolean";
  if (codec.sortable && !codec.collated && !isTruth && codec.ofNull === null) {
    const { present } = access;
    const aggregate = `${op}(${sql})${present === null ? "" : ` FILTER (WHERE ${present})`}`;
    const decode = (text: string | null | undefined) =>
      text === null || text === undefined ? null : (codec.decode(text) as Scalar);
    return { aggregates: [aggregate], read: (row, first) => ({ value: decode(row[first]) }) };
  }
  const value = field.type.kind === "int" ? canonical : `${canonical}::text COLLATE "C"`;
  return { aggregates: [`${op}(${value})`], read: (row, first) => ({ value: fromText(field, row[first] ?? null) }) };
}

function distinct(value: string, id: (key: string) => string): MeasureTerm {
  const count = `count(DISTINCT ${value})`;
  const values = `CASE WHEN ${count} <= ${distinctLimit} THEN json_agg(DISTINCT ${value}) FILTER (WHERE ${value} IS NOT NULL) END`;
  return {
    aggregates: [count, values],
    read(row, first) {
      const number = Number(row[first]);
      const json = row[first + 1];
      if (number > distinctLimit) return { value: number, distinct: null };
      return { value: number, distinct: new Set(json ? (JSON.parse(json) as string[]).map(id) : []) };
    },
  };
}

/** Lists are gathered as such, each combination of members once; what their members come to is seen here. */
function ofMembers(op: Measure["op"], members: string, access: ColumnAccess): MeasureTerm {
  const canonical = access.codec.canonical("m");
  const array = `ARRAY(SELECT ${canonical} FROM unnest(${members}) AS m)`;
  return ofValues(op, `json_agg(DISTINCT to_jsonb(${array}))`, (text) =>
    (JSON.parse(text) as (string | null)[][]).flat(),
  );
}

function ofConstant(op: Measure["op"], value: Scalar): MeasureTerm {
  if (op !== "sum") return ofValues(op, "count(*)", (count) => (Number(count) > 0 ? [value] : []));
  return { aggregates: ["count(*)"], read: (row, first) => ({ value: Number(row[first]) * Number(value) }) };
}

function ofValues(
  op: Measure["op"],
  aggregate: string,
  valuesOf: (text: string) => readonly (Scalar | null)[],
): MeasureTerm {
  return {
    aggregates: [aggregate],
    read(row, first) {
      const text = row[first] ?? null;
      const values = text === null ? [] : valuesOf(text).filter((value) => value !== null);
      if (op !== "countDistinct")
        return values.map((value): Gathered => ({ value })).reduce((a, b) => together(op, a, b), { value: null });
      const set = new Set(values.map(String));
      return { value: set.size, distinct: set.size > distinctLimit ? null : set };
    },
  };
}

/** What two groups with the same key come to. */
export function together(op: Measure["op"], a: Gathered, b: Gathered): Gathered {
  if (op === "countDistinct") return united(a, b);
  if (a.value === null || b.value === null) return a.value === null ? b : a;
  if (op === "count" || op === "sum") return { value: Number(a.value) + Number(b.value) };
  return compareScalars(a.value, b.value) < 0 === (op === "min") ? a : b;
}

function united(a: Gathered, b: Gathered): Gathered {
  if (a.distinct && b.distinct) {
    const set = new Set([...a.distinct, ...b.distinct]);
    return { value: set.size, distinct: set.size > distinctLimit ? null : set };
  }
  const value = Number(a.value) + Number(b.value);
  return { value, distinct: null, doubtful: a.value !== 0 && b.value !== 0 };
}

/** A measure of a group as it is given out. */
export function measured({ value, distinct: values, doubtful = false }: Gathered): Measured {
  const combined = doubtful ? "UPPER_BOUND" : "EXACT";
  return values ? { value, combined, values: [...values] } : { value, combined };
}

/** A measure of no record. */
export function nothing(op: Measure["op"]): Gathered {
  if (op === "count") return { value: 0 };
  return op === "countDistinct" ? { value: 0, distinct: new Set() } : { value: null };
}

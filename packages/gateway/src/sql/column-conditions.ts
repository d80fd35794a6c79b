import type { FieldKind, Scalar } from "@zwgk/schema";
import { sql } from "kysely";
import { boundTypeOf, type ColumnAccess, referenceTarget } from "./access.js";
import { accepts, arrayText } from "./column-types.js";
import { type Fragment, parameter, raw } from "./fragment.js";
import { type GivenValues, givenValues, localKeyOf } from "./given-values.js";
import { literal } from "./identifiers.js";
import type { Inputs } from "./inputs.js";
import { ordered } from "./presence.js";
import type { Scope } from "./scope.js";
import { beyond, likeText } from "./text-patterns.js";
import type { Comparison, Truth } from "./truth.js";

/** A comparison in SQL. */
export interface ColumnMatch {
  readonly match: Truth;
  /** Whether rows without a readable value must be kept out besides: the comparison itself may let them in. */
  readonly open: boolean;
}

const closed = (match: Truth): ColumnMatch => ({ match, open: false });
const open = (match: Truth): ColumnMatch => ({ match, open: true });

/** A comparison of a field that stands in a column. */
export function columnCondition(scope: Scope, access: ColumnAccess, one: Comparison): ColumnMatch {
  const kind = scope.entity.entity.fields[one.field]?.type.kind as FieldKind;
  const isReference = kind === "reference";
  const translate = isReference ? localKeyOf(scope.ground.mapping.source, referenceTarget(scope, one.field)) : null;
  const values = givenValues(one, translate);
  switch (one.op) {
    case "eq":
    case "in":
      return equality(scope, access, one, values);
    case "contains":
    case "startsWith":
      return textMatch(scope, access, one, values, kind);
    case "has":
      return listMatch(scope, access, one, values);
    default:
      return range(scope, access, one.negated ? opposite[one.op] : one.op, values);
  }
}

function equality(scope: Scope, access: ColumnAccess, one: Comparison, values: GivenValues): ColumnMatch {
  const listable = values.sample.every((value) => access.codec.spellings(value) !== null);
  if (listable) return one.negated ? open(unlike(access, values)) : closed(like(access, one, values));
  const only = values.sample[0];
  if (access.codec.ranged && one.op === "eq" && only !== undefined) return between(access, one.negated, values);
  const canonical = canonicalOf(scope, access, values);
  const equal = sql`${canonical} = ANY(${canonicalList(values)})`;
  return closed(one.negated ? sql`NOT (${equal})` : equal);
}

function like(access: ColumnAccess, one: Comparison, values: GivenValues): Truth {
  const texts = spelled(access, values.sample);
  if (values.written) return texts.length === 0 ? false : raw(`${access.sql} ${equalsLiterals(texts)}`);
  if (one.op === "in") return sql`${raw(access.sql)} = ANY(${spelledList(access, values)})`;
  if (values.sample.some((value) => (access.codec.spellings(value)?.length ?? 0) > 1))
    return sql`${raw(access.sql)} = ANY(${spelledList(access, values)})`;
  const encode = (inputs: Inputs) => spelled(access, values.read(inputs))[0] ?? null;
  return sql`${raw(access.sql)} = ${parameter(encode, boundTypeOf(access))}`;
}

function unlike(access: ColumnAccess, values: GivenValues): Truth {
  const texts = spelled(access, values.sample);
  if (!values.written) return sql`NOT (${raw(access.sql)} = ANY(${spelledList(access, values)}))`;
  return texts.length === 0 ? true : raw(`NOT (${access.sql} ${equalsLiterals(texts)})`);
}

function equalsLiterals(texts: readonly string[]): string {
  return texts.length === 1 ? `= ${literal(texts[0] as string)}` : `IN (${texts.map(literal).join(", ")})`;
}

/** The texts that stand for any of the values, as far as the column can hold them. */
function spelled(access: ColumnAccess, values: readonly Scalar[]): readonly string[] {
  const texts = values.flatMap((value) => access.codec.spellings(value) ?? []);
  return texts.filter((text) => accepts(access.type, text));
}

function spelledList(access: ColumnAccess, values: GivenValues): Fragment {
  const type = boundTypeOf(access);
  return parameter((inputs) => arrayText(spelled(access, values.read(inputs))), type && `${type}[]`);
}

type RangeOp = "lt" | "lte" | "gt" | "gte";
const opposite: Readonly<Record<RangeOp, RangeOp>> = { lt: "gte", lte: "gt", gt: "lte", gte: "lt" };
const signs: Readonly<Record<RangeOp, string>> = { lt: "<", lte: "<=", gt: ">", gte: ">=" };

function range(scope: Scope, access: ColumnAccess, op: RangeOp, values: GivenValues): ColumnMatch {
  if (!access.codec.ranged) {
    return closed(sql`${canonicalOf(scope, access, values)} ${raw(signs[op])} ${canonicalValue(values)}`);
  }
  return open(bounded(access, op, values));
}

function bounded(access: ColumnAccess, op: RangeOp, values: GivenValues): Fragment {
  const side = op === "lt" || op === "gte" ? "first" : "last";
  const bound = (inputs: Inputs) => withoutNul(access.codec.bound(values.read(inputs)[0] as Scalar, side));
  return sql`${raw(ordered(access))} ${raw(signs[op])} ${parameter(bound, boundTypeOf(access))}`;
}

function between(access: ColumnAccess, negated: boolean, values: GivenValues): ColumnMatch {
  const [low, high] = [bounded(access, "gte", values), bounded(access, "lte", values)];
  return open(negated ? sql`NOT (${low} AND ${high})` : sql`${low} AND ${high}`);
}

function textMatch(
  scope: Scope,
  access: ColumnAccess,
  one: Comparison,
  values: GivenValues,
  kind: FieldKind,
): ColumnMatch {
  const text = (inputs: Inputs) => String(values.read(inputs)[0]);
  const [before, after] = one.op === "contains" ? ["%", "%"] : ["", "%"];
  const pattern = parameter((inputs) => withoutNul(`${before}${likeText(text(inputs))}${after}`), "text");
  const isPlain = (kind === "string" || kind === "indexNumber") && access.codec.collated && access.codec.sortable;
  const subject = isPlain ? raw(access.sql) : sql`${raw(scope.computed(access.canonical))}::text`;
  const match = sql`${subject} LIKE ${pattern}`;
  if (one.negated) return open(sql`(${match}) IS NOT TRUE`);
  if (!isPlain || one.op === "contains") return open(match);
  const column = raw(ordered(access));
  const [low, high] = [
    parameter((inputs) => withoutNul(text(inputs))),
    parameter((inputs) => withoutNul(text(inputs) + beyond)),
  ];
  return open(sql`${column} >= ${low} AND ${column} < ${high} AND ${match}`);
}

function listMatch(scope: Scope, access: ColumnAccess, one: Comparison, values: GivenValues): ColumnMatch {
  const members = access.codec.members(access.sql);
  if (members === null) return equality(scope, access, { ...one, op: "in" }, values);
  const listable = values.sample.every((value) => access.codec.spellings(value) !== null);
  const texts = (given: readonly Scalar[]) => arrayText(given.flatMap((value) => access.codec.spellings(value) ?? []));
  const match = listable
    ? sql`${raw(members)} && ${values.written ? raw(literal(texts(values.sample))) : parameter((inputs) => texts(values.read(inputs)))}::text[]`
    : sql`EXISTS (SELECT FROM unnest(${raw(members)}) AS m WHERE ${raw(access.codec.canonical("m"))} = ANY(${canonicalList(values)}))`;
  return one.negated ? open(sql`NOT (${match})`) : closed(match);
}

/** The canonical value of the column, in the order of bytes. */
function canonicalOf(scope: Scope, access: ColumnAccess, values: GivenValues): Fragment {
  const canonical = scope.computed(access.canonical);
  return raw(typeof values.sample[0] === "string" ? `${canonical} COLLATE "C"` : canonical);
}

function typeOf(values: GivenValues): string {
  const sample = values.sample[0];
  return typeof sample === "number" ? "bigint" : typeof sample === "boolean" ? "boolean" : "text";
}

function canonicalValue(values: GivenValues): Fragment {
  return parameter((inputs) => withoutNul(String(values.read(inputs)[0])), typeOf(values));
}

function canonicalList(values: GivenValues): Fragment {
  const encode = (inputs: Inputs) =>
    arrayText(
      values
        .read(inputs)
        .map(String)
        .filter((text) => !text.includes("\0")),
    );
  return parameter(encode, `${typeOf(values)}[]`);
}

/** No text in a database has a NUL; nothing compares with NULL either. */
function withoutNul(text: string): string | null {
  return text.includes("\0") ? null : text;
}

import { sql } from "kysely";
import { referenceTarget } from "./access.js";
import { accepts, arrayText } from "./column-types.js";
import { type Fragment, joined, parameter, raw } from "./fragment.js";
import { type GivenValues, givenValues, localKeyOf } from "./given-values.js";
import { quote, tableText } from "./identifiers.js";
import type { Inputs } from "./inputs.js";
import {
  type LookedUp,
  linkColumn,
  linkFrom,
  linkRules,
  listingParts,
  partName,
  type ReferenceMapping,
  spellingsIn,
  splitText,
} from "./reference-access.js";
import { describeColumn, keyOf, type Scope } from "./scope.js";
import type { Comparison, Truth } from "./truth.js";

type Of<Kind extends ReferenceMapping["kind"]> = Extract<ReferenceMapping, { kind: Kind }>;

/** A comparison of a reference whose target is found elsewhere than in a column with its key. */
export function referenceCondition(scope: Scope, access: LookedUp, one: Comparison): Truth {
  if (one.op !== "eq" && one.op !== "in") throw new Error(`${one.field} can't be compared by ${one.op}`);
  const target = referenceTarget(scope, one.field);
  const values = givenValues(one, localKeyOf(scope.ground.mapping.source, target));
  const match = pointsAt(scope, access.mapped, target, values);
  return one.negated ? sql`${raw(access.sql)} IS NOT NULL AND NOT (${match})` : match;
}

function pointsAt(scope: Scope, mapped: ReferenceMapping, target: string, values: GivenValues): Fragment {
  switch (mapped.kind) {
    case "lookup":
      return spelledLike(scope, mapped, values);
    case "partReference":
      return inPart(scope, mapped, values);
    case "link":
      return linkedTo(scope, mapped, values);
    case "listedIn":
      return listedBy(scope, mapped, target, values);
  }
}

/** The column is one of the target's spellings: read first, so that the column's index serves it. */
function spelledLike(scope: Scope, mapped: Of<"lookup">, values: GivenValues): Fragment {
  const spellings = mapped.match.map((one) => spellingsIn(one)).join(" || ");
  const keyType = scope.ground.catalog.table(mapped.table)?.columns.get(mapped.key)?.type;
  const isTarget = sql`${raw(`l.${quote(mapped.key)}`)} = ANY(${keys(values, keyType)})`;
  const column = scope.column(mapped.column);
  return sql`${raw(column)} = ANY(ARRAY(SELECT unnest(${raw(spellings)}) FROM ${raw(tableText(mapped.table))} AS l WHERE ${isTarget}))`;
}

function inPart(scope: Scope, mapped: Of<"partReference">, values: GivenValues): Fragment {
  const column = scope.column(mapped.column);
  const type = scope.describe(mapped.column)?.type;
  const isKey = sql`${raw(column)} = ANY(${keys(values, type, restOfKey)})`;
  const whole = sql`(${raw(partName(scope, mapped))} || '~' || ${raw(column)}::text) = ANY(${keys(values, "text")}::text[])`;
  return sql`${isKey} AND ${whole}`;
}

function linkedTo(scope: Scope, mapped: Of<"link">, values: GivenValues): Fragment {
  const to = sql`${raw(`k.${quote(mapped.to)}`)} = ANY(${keys(values, linkColumn(scope, mapped, mapped.to))})`;
  const conditions = [raw(linkFrom(scope, mapped)), to, ...linkRules(scope, mapped).map(raw)];
  return sql`EXISTS (SELECT FROM ${raw(tableText(mapped.table))} AS k WHERE ${joined(conditions, " AND ")})`;
}

function listedBy(scope: Scope, mapped: Of<"listedIn">, target: string, values: GivenValues): Fragment {
  const selects = listingParts(scope, mapped, target).map(({ entity, part }) => {
    const members = splitText(`d.${quote(mapped.column.column)}::text`, mapped.separators);
    const type = describeColumn(scope.ground, part, { alias: "t", column: part.key })?.type;
    const isTarget = sql`${raw(`d.${quote(part.key)}`)} = ANY(${keys(values, type, entity.parts.length > 1 ? ofPart(part.name) : undefined)})`;
    return sql`SELECT unnest(${raw(members)}) FROM ${raw(tableText(part.table))} AS d WHERE ${isTarget}`;
  });
  if (selects.length === 0) return raw("false");
  return sql`${raw(keyOf(scope).sql)}::text IN (${joined(selects, " UNION ALL ")})`;
}

/** The keys of a call, as far as the column can hold them, as an array. */
function keys(
  values: GivenValues,
  type: string | undefined,
  of: (key: string) => string | null = (key) => key,
): Fragment {
  const texts = (inputs: Inputs) => values.read(inputs).map((value) => of(String(value)));
  return parameter((inputs) =>
    arrayText(texts(inputs).filter((key) => key !== null && accepts(type, key)) as string[]),
  );
}

function restOfKey(key: string): string | null {
  const at = key.indexOf("~");
  return at < 0 ? null : key.slice(at + 1);
}

function ofPart(name: string): (key: string) => string | null {
  return (key) => (key.startsWith(`${name}~`) ? key.slice(name.length + 1) : null);
}

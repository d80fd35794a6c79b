import { type Condition, parseRecordId } from "@zwgk/schema";
import { sql } from "kysely";
import { type Access, accessTo } from "./access.js";
import { columnCondition } from "./column-conditions.js";
import { arrayText } from "./column-types.js";
import { constantCondition } from "./constant-conditions.js";
import { parameter, raw } from "./fragment.js";
import { isFulfilled } from "./fulfilled.js";
import { type Known, presentAnd } from "./presence.js";
import { referenceCondition } from "./reference-conditions.js";
import { keyOf, keysWithin, type Scope } from "./scope.js";
import { isWrittenIn } from "./shape.js";
import { allOf, anyOf, type Comparison, type Truth } from "./truth.js";

/**
 * Compiles a condition for one part. Missing values make a comparison neither true nor false, as in SQL. `known`: what
 * holds for the rows that get here; what holds for those that get past is added.
 */
export function compileCondition(
  scope: Scope,
  condition: Condition,
  places: ReadonlyMap<Condition, number>,
  known: Known,
  negated = false,
): Truth {
  switch (condition.op) {
    case "and":
    case "or": {
      const either = (condition.op === "and") === negated;
      const parts = condition.of.map((one) => {
        return compileCondition(scope, one, places, either ? new Set(known) : known, negated);
      });
      return either ? anyOf(parts) : allOf(parts);
    }
    case "not":
      return compileCondition(scope, condition.of, places, known, !negated);
    case "isOneOf":
      return isOneOf(scope, places.get(condition), negated);
    case "missing":
      return missing(scope, condition.field, condition.is !== negated, known);
    default:
      return comparison(scope, toComparison(scope, condition, places, negated), known);
  }
}

/** The regions whose records are asked for, in one part. */
export function regionCondition(scope: Scope, regions: readonly string[] | undefined, known: Known): Truth {
  if (regions === undefined) return true;
  return comparison(scope, { op: "in", negated: false, field: "region", sample: regions, place: null }, known);
}

type FieldCondition = Exclude<Condition, { readonly op: "and" | "or" | "not" | "missing" | "isOneOf" }>;

/** Whether a row is one of the records whose ids the call gives. */
function isOneOf(scope: Scope, place: number | undefined, negated: boolean): Truth {
  if (place === undefined) throw new Error("Record ids have no place among the values");
  const keys = parameter(({ values }) => {
    const own = (values[place] as readonly string[]).flatMap((one) => {
      const id = parseRecordId(one);
      const isHere = id?.entity === scope.entity.entity.name && id.source === scope.ground.mapping.source;
      return isHere ? [id.key] : [];
    });
    return arrayText(keysWithin(scope, own));
  });
  const { sql: key } = keyOf(scope);
  return negated ? sql`${raw(key)} <> ALL(${keys})` : sql`${raw(key)} = ANY(${keys})`;
}

function toComparison(
  scope: Scope,
  condition: FieldCondition,
  places: ReadonlyMap<Condition, number>,
  negated: boolean,
): Comparison {
  const sample = condition.op === "in" || condition.op === "has" ? condition.values : condition.value;
  const declared = scope.entity.entity.fields[condition.field];
  const place = declared && isWrittenIn(condition.field, declared) ? null : (places.get(condition) ?? null);
  const { op, field } = condition;
  return op === "ne" ? { op: "eq", negated: !negated, field, sample, place } : { op, negated, field, sample, place };
}

function comparison(scope: Scope, one: Comparison, known: Known): Truth {
  const access = accessTo(scope, one.field);
  switch (access.kind) {
    case "missing":
      return false;
    case "attachments":
      throw new Error(`${one.field} can't be compared`);
    case "constant":
      return constantCondition(access.value, one);
    case "lookedUp":
      return referenceCondition(scope, access, one);
    case "column": {
      const { match, open } = columnCondition(scope, access, one);
      if (open) return presentAnd(access, match, known);
      if (access.present !== null) known.add(access.present);
      return match;
    }
  }
}

function missing(scope: Scope, field: string, is: boolean, known: Known): Truth {
  const access = accessTo(scope, field);
  const there = keyAlone(scope, field, access) ? isFulfilled(scope, field, access) : null;
  if (there !== null) return raw(is ? `${there} IS NOT TRUE` : there);
  switch (access.kind) {
    case "missing":
      return is;
    case "constant":
      return !is;
    case "column": {
      if (!is) return presentAnd(access, true, known);
      const { present } = access;
      return present === null || known.has(present) ? false : raw(`${present} IS NOT TRUE`);
    }
    default:
      return raw(`${access.sql} IS ${is ? "" : "NOT "}NULL`);
  }
}

/** A reference whose column has a key, of which nobody has looked whether there is such a record. */
function keyAlone(scope: Scope, field: string, access: Access): boolean {
  if (scope.entity.entity.fields[field]?.type.kind !== "reference") return false;
  return access.kind === "column" || (access.kind === "lookedUp" && access.mapped.kind === "partReference");
}

import { compareScalars } from "../shared/order.js";
import type { Condition, Entity, Scalar, Value } from "./port.js";
import { parseRecordId, recordId } from "./port.js";
import { readValue, type Shelf, type Stored } from "./records.js";

/** As in SQL: null is neither true nor false, and `not` leaves it so. */
type Truth = boolean | null;

/** Whether a record meets a condition. */
export function meetsCondition(shelf: Shelf, entity: Entity, record: Stored, condition: Condition): boolean {
  const id = recordId(entity.name, shelf.source, record.key);
  return truth((field) => readValue(shelf, entity, record, field), id, condition) === true;
}

function truth(read: (field: string) => Value, id: string, condition: Condition): Truth {
  switch (condition.op) {
    case "and":
      return all(condition.of.map((one) => truth(read, id, one)));
    case "or":
      return not(all(condition.of.map((one) => not(truth(read, id, one)))));
    case "not":
      return not(truth(read, id, condition.of));
    case "isOneOf":
      return condition.ids.includes(id);
    case "missing":
      return isMissing(read(condition.field)) === condition.is;
    default:
      return compared(read(condition.field), condition);
  }
}

type Comparison = Exclude<Condition, { readonly op: "and" | "or" | "not" | "missing" | "isOneOf" }>;

function compared(value: Value, condition: Comparison): Truth {
  if (value === null || isMissing(value)) return null;
  if (condition.op === "has") return Array.isArray(value) && condition.values.some((one) => value.includes(one));
  if (typeof value === "object") return null;
  switch (condition.op) {
    case "in":
      return condition.values.some((one) => same(value, one));
    case "contains":
      return String(value).includes(condition.value);
    case "startsWith":
      return String(value).startsWith(condition.value);
    case "eq":
      return same(value, condition.value);
    case "ne":
      return !same(value, condition.value);
    default:
      return inOrder(condition.op, compareScalars(value, condition.value));
  }
}

function inOrder(op: "lt" | "lte" | "gt" | "gte", order: number): boolean {
  if (order === 0) return op === "lte" || op === "gte";
  return order < 0 ? op === "lt" || op === "lte" : op === "gt" || op === "gte";
}

/** References are compared as record ids, or by their local key where that is what was given. */
function same(value: Scalar, given: Scalar): boolean {
  if (value === given) return true;
  return typeof value === "string" && parseRecordId(value)?.key === given;
}

function isMissing(value: Value): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function not(one: Truth): Truth {
  return one === null ? null : !one;
}

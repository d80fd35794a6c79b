import { compareScalars, type Scalar } from "@zwgk/schema";
import { parameter } from "./fragment.js";
import { givenValues } from "./given-values.js";
import type { Inputs } from "./inputs.js";
import type { Comparison, Truth } from "./truth.js";

/** A comparison of a field that has one value in the whole part: known now, or with the values of the call. */
export function constantCondition(constant: Scalar, one: Comparison): Truth {
  const values = givenValues(one, null);
  if (values.written) return isMet(constant, one.op, values.sample) !== one.negated;
  const encode = (inputs: Inputs) => String(isMet(constant, one.op, values.read(inputs)) !== one.negated);
  return parameter(encode, "boolean");
}

function isMet(constant: Scalar, op: Comparison["op"], values: readonly Scalar[]): boolean {
  const [value = ""] = values;
  switch (op) {
    case "eq":
    case "in":
    case "has":
      return values.includes(constant);
    case "contains":
      return String(constant).includes(String(value));
    case "startsWith":
      return String(constant).startsWith(String(value));
    default:
      return inOrder(op, compareScalars(constant, value));
  }
}

function inOrder(op: "lt" | "lte" | "gt" | "gte", order: number): boolean {
  if (order === 0) return op === "lte" || op === "gte";
  return order < 0 ? op === "lt" || op === "lte" : op === "gt" || op === "gte";
}

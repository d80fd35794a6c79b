import type { Condition, OrderKey } from "@zwgk/schema";
import { accessTo } from "./access.js";
import type { Lane } from "./database.js";
import { orderTerms } from "./order-terms.js";
import type { Scope } from "./scope.js";

/**
 * On which connections a page is read: one that must look at every row (a search in a text, an order or a comparison
 * that only the canonical value knows) would keep those behind it waiting.
 */
export function laneOf(
  scope: Scope,
  { where, order }: { where: Condition | undefined; order: readonly OrderKey[] },
): Lane {
  const inOrder = orderTerms(scope, order, new Set()).every((term) => term.kind !== "column" || term.sorted);
  return inOrder && (where === undefined || isServed(scope, where)) ? "fast" : "slow";
}

function isServed(scope: Scope, condition: Condition): boolean {
  switch (condition.op) {
    case "and":
    case "or":
      return condition.of.every((one) => isServed(scope, one));
    case "not":
      return isServed(scope, condition.of);
    case "contains":
    case "has":
      return false;
    case "lt":
    case "lte":
    case "gt":
    case "gte": {
      const access = accessTo(scope, condition.field);
      return access.kind !== "column" || access.codec.ranged;
    }
    case "eq": {
      const access = accessTo(scope, condition.field);
      return access.kind !== "column" || access.codec.ranged || access.codec.spellings(condition.value) !== null;
    }
    default:
      return true;
  }
}

import { type Access, referenceTarget } from "./access.js";
import { meetsTarget } from "./plan-reference.js";
import { type Scope, TableScope } from "./scope.js";

/**
 * SQL condition that a reference means a record that is there and counts, as reading it would show: a key of nothing is
 * a missing reference. Null where the target isn't mapped in this source: then the key is all that is known of it.
 */
export function isFulfilled(scope: Scope, field: string, access: Access): string | null {
  const target = scope.ground.mapping.entities.get(referenceTarget(scope, field));
  if (!target) return null;
  const ways = target.parts.flatMap((part, at) => {
    const there = new TableScope(scope.ground, target, part, `e${at}`);
    const meets = meetsTarget(scope, access, there);
    if (meets === null) return [];
    const conditions = [meets, ...there.rules()].join(" AND ");
    return [`EXISTS (SELECT FROM ${there.from()} WHERE ${conditions})`];
  });
  return ways.length === 0 ? "false" : `(${ways.join(" OR ")})`;
}

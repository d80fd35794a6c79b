import { recordId, type Selection } from "@zwgk/schema";
import { readField } from "./field-reads.js";
import type { Level } from "./level.js";
import { planReference } from "./plan-reference.js";
import type { RecordPlan } from "./record-plan.js";
import { keyOf, type Scope } from "./scope.js";

/** An inverse that is selected on a record of a level, still to be planned. */
export interface PendingInverse {
  readonly scope: Scope;
  readonly name: string;
  readonly select: Selection;
  /** From the level's record to the one that has the inverse. */
  readonly path: readonly string[];
}

/** What is left to do when a level's records are planned. */
export interface Pending {
  readonly inverses: PendingInverse[];
}

/** Fields that every row has, whether selected or not. */
const always: ReadonlySet<string> = new Set(["id", "source"]);

/** Plans the columns and joins of a record and of those it refers to. */
export function planRecord(
  level: Level,
  scope: Scope,
  select: Selection,
  path: readonly string[],
  pending: Pending,
): RecordPlan {
  const { entity } = scope.entity;
  const { source } = scope.ground.mapping;
  const key = keyOf(scope);
  const keyPrefix = scope.part.name === "" ? "" : `${scope.part.name}~`;
  const place = level.add(key.sql, key.type);
  const ones: RecordPlan["ones"][number][] = [];
  const lists: string[] = [];
  for (const [name, inner] of Object.entries(select.relations ?? {})) {
    if (entity.inverses[name]) {
      lists.push(name);
      pending.inverses.push({ scope, name, select: inner, path });
    } else {
      const targets = planReference(level, scope, name);
      const plans = targets.map((target) => planRecord(level, target, inner, [...path, name], pending));
      ones.push({ name, plans });
    }
  }
  const names = [...new Set(select.fields)].filter((name) => !always.has(name) && !select.relations?.[name]);
  const fields = names.map((name) => ({ name, read: readField(level, scope, name) }));
  const idPrefix = recordId(entity.name, source, keyPrefix);
  const properties = [...names, ...ones.map(({ name }) => name), ...lists];
  const blank = { id: "", source, ...Object.fromEntries(properties.map((name) => [name, null])) };
  return { blank, idPrefix, keyPrefix, key: place, fields, ones, lists };
}

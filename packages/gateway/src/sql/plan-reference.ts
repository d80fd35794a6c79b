import type { EntityMapping, PartMapping } from "../mapping/mapping.js";
import { type Access, accessTo, referenceTarget } from "./access.js";
import { equalsKey } from "./column-types.js";
import { literal, tableText } from "./identifiers.js";
import type { Level } from "./level.js";
import { type LookedUp, lookupSelects, partName } from "./reference-access.js";
import { keyOf, type Scope, TableScope } from "./scope.js";

/** Joins the target of a reference; one scope for each part of it that can be meant. */
export function planReference(level: Level, scope: Scope, name: string): readonly TableScope[] {
  const target = scope.ground.mapping.entities.get(referenceTarget(scope, name));
  const access = accessTo(scope, name);
  if (!target || access.kind === "missing") return [];
  if (access.kind === "lookedUp") {
    const whole = wholeRow(level, scope, access, target);
    if (whole !== null) return [whole];
  }
  const found = access.kind === "lookedUp" && access.mapped.kind !== "partReference" ? once(level, access) : access;
  const scopes: TableScope[] = [];
  for (const part of target.parts) {
    const joined = new TableScope(scope.ground, target, part, level.alias("r"));
    const meets = meetsTarget(scope, found, joined);
    if (meets === null) continue;
    const conditions = [meets, ...joined.rules()].join(" AND ");
    level.join(() => ` LEFT JOIN ${grouped(joined)} ON ${conditions}`);
    scopes.push(joined);
  }
  return scopes;
}

/** A key that has to be looked up, looked up once per row. */
function once(level: Level, access: LookedUp): LookedUp {
  const alias = level.alias("l");
  level.join(() => keyOnce(access.sql, alias));
  return { ...access, sql: `${alias}.key` };
}

/** OFFSET 0 keeps the planner from writing the expression into every place where the key is used. */
function keyOnce(sql: string, alias: string): string {
  return ` LEFT JOIN LATERAL (SELECT ${sql} AS key OFFSET 0) AS ${alias} ON true`;
}

/**
 * A lookup in the target's own table: what is found there is the target's row already, and need not be joined by its
 * key again. Null where the lookup goes elsewhere.
 */
function wholeRow(level: Level, scope: Scope, access: LookedUp, target: EntityMapping): TableScope | null {
  const { mapped } = access;
  const [part] = target.parts;
  if (mapped.kind !== "lookup" || part === undefined || target.parts.length > 1) return null;
  if (tableText(mapped.table) !== tableText(part.table) || mapped.key !== part.key) return null;
  const joined = new TableScope(scope.ground, target, part, level.alias("r"));
  const alias = level.alias("l");
  const rules = joined.rules();
  const meets = equalsKey(keyOf(joined).sql, keyOf(joined).type, `${alias}.key`, access.type);
  level.join(() => {
    // Tables joined to the target are joined to its table, not to what was found in it.
    if (joined.joins.size > 0) {
      return `${keyOnce(access.sql, alias)} LEFT JOIN ${grouped(joined)} ON ${[meets, ...rules].join(" AND ")}`;
    }
    const selects = lookupSelects(scope, mapped, "l.*");
    // The first column to match decides: the others are only looked at when it has nothing.
    const first = selects.length === 1 ? selects[0] : `(${selects.join(") UNION ALL (")}) LIMIT 1`;
    return ` LEFT JOIN LATERAL (${first}) AS ${joined.alias} ON ${rules.length === 0 ? "true" : rules.join(" AND ")}`;
  });
  return joined;
}

/** A scope's tables as one item of a FROM. */
export function grouped(scope: TableScope): string {
  const from = scope.from();
  return scope.joins.size === 0 ? from : `(${from})`;
}

/** SQL condition that the reference means the target's row; null when it can't mean this part. */
export function meetsTarget(scope: Scope, access: Access, target: TableScope): string | null {
  const key = keyOf(target);
  const value = referenceValue(scope, access, target.part);
  return value === null ? null : value.and + equalsKey(key.sql, key.type, value.sql, value.type);
}

interface ReferenceValue {
  readonly sql: string;
  readonly type: string | undefined;
  /** Condition before the comparison, with its AND. */
  readonly and: string;
}

function referenceValue(scope: Scope, access: Access, part: PartMapping): ReferenceValue | null {
  switch (access.kind) {
    case "constant":
      return ofPart({ sql: `${literal(String(access.value))}::text`, type: "text", and: "" }, part);
    case "column": {
      // A codec that leaves text alone: the column is compared as it is, and indexes serve it.
      const plain = access.codec.decode("7") === "7";
      const value = plain ? access : { sql: access.canonical, type: "text" };
      return ofPart({ sql: value.sql, type: value.type, and: "" }, part);
    }
    case "lookedUp": {
      const { mapped } = access;
      if (mapped.kind !== "partReference") return ofPart({ sql: access.sql, type: access.type, and: "" }, part);
      const column = { sql: scope.column(mapped.column), type: scope.describe(mapped.column)?.type };
      if (typeof mapped.part === "string") return mapped.part === part.name ? { ...column, and: "" } : null;
      return { ...column, and: `${partName(scope, mapped)} = ${literal(part.name)} AND ` };
    }
    default:
      return null;
  }
}

/** Where the target has several parts, the value names its part: `<part>~<key>`. */
function ofPart(value: ReferenceValue, part: PartMapping): ReferenceValue {
  if (part.name === "") return value;
  const prefix = literal(`${part.name}~`);
  const rest = `substr(${value.sql}, ${part.name.length + 2})`;
  return { sql: `(CASE WHEN starts_with(${value.sql}, ${prefix}) THEN ${rest} END)`, type: "text", and: "" };
}

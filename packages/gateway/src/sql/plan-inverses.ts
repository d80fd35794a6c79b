import { type ChildJoin, childJoin } from "./child-join.js";
import { readField } from "./field-reads.js";
import { Level } from "./level.js";
import { type Pending, type PendingInverse, planRecord } from "./plan-record.js";
import { grouped } from "./plan-reference.js";
import type { BranchPlan } from "./record-plan.js";
import { TableScope } from "./scope.js";

/** One part of the records of one inverse. */
interface Way {
  readonly inverse: PendingInverse;
  readonly child: TableScope;
  readonly join: ChildJoin;
}

/**
 * Joins the records of the pending inverses, whatever their number, to the level's rows: a single one flat, several as
 * one UNION ALL, so that their rows add up and don't multiply.
 */
export function planInverses(level: Level, pending: Pending): readonly BranchPlan[] {
  const ways = pending.inverses.flatMap((inverse) => waysOf(level, inverse));
  const [only] = ways;
  if (only === undefined) return [];
  return ways.length === 1 ? [flat(level, only)] : united(level, ways);
}

function waysOf(level: Level, inverse: PendingInverse): readonly Way[] {
  const { ground, entity } = inverse.scope;
  const declared = entity.entity.inverses[inverse.name];
  const target = declared && ground.mapping.entities.get(declared.to);
  if (!declared || !target) return [];
  return target.parts.flatMap((part) => {
    const child = new TableScope(ground, target, part, level.alias("c"));
    const join = childJoin(inverse.scope, child, declared.by, () => level.alias("k"));
    return join === null ? [] : [{ inverse, child, join }];
  });
}

function flat(level: Level, way: Way): BranchPlan {
  const { child, join } = way;
  const conditions = [...join.outer, ...child.rules()].join(" AND ");
  level.join(() => {
    const { via } = join;
    const tables = via === null ? grouped(child) : `(${via.from} JOIN ${grouped(child)} ON ${via.inner})`;
    return ` LEFT JOIN ${tables} ON ${conditions}`;
  });
  return planWay(level, way, null);
}

function united(level: Level, ways: readonly Way[]): readonly BranchPlan[] {
  const union = level.alias("x");
  const tag = level.add(`${union}.tag`);
  const plans = ways.map((way, at) => {
    const inner = new Level(tag + 1, true, level.alias);
    const rules = way.child.rules();
    const plan = planWay(inner, way, { place: tag, value: String(at) });
    return { way, inner, rules, plan };
  });
  const width = Math.max(...plans.map(({ inner }) => inner.width));
  for (let at = 0; at < width; at++) level.add(`${union}.c${at}`);
  level.join(() => {
    const selects = plans.map(({ way, inner, rules }, at) => unitedSelect(way, inner, rules, at, width));
    const names = ["tag", ...Array.from({ length: width }, (_, at) => `c${at}`)];
    return ` LEFT JOIN LATERAL (${selects.join(" UNION ALL ")}) AS ${union}(${names.join(", ")}) ON true`;
  });
  return plans.map(({ plan }) => plan);
}

function unitedSelect(way: Way, inner: Level, rules: readonly string[], at: number, width: number): string {
  const { child, join } = way;
  const joins = inner.joinText();
  const columns = [`'${at}'::text`, ...inner.selectList(width)].join(", ");
  const tables = join.via === null ? child.from() : `${join.via.from} JOIN ${grouped(child)} ON ${join.via.inner}`;
  return `SELECT ${columns} FROM ${tables}${joins} WHERE ${[...join.outer, ...rules].join(" AND ")}`;
}

function planWay(level: Level, { inverse, child, join }: Way, tag: BranchPlan["tag"]): BranchPlan {
  const pending: Pending = { inverses: [] };
  const record = planRecord(level, child, inverse.select, [], pending);
  const order = child.entity.entity.defaultOrder;
  const orderValues = order.map(({ field }) => readField(level, child, field));
  const branches = planInverses(level, pending);
  const repeats = branches.length > 0 || join.via !== null;
  return { tag, path: inverse.path, name: inverse.name, record, order, orderValues, repeats, branches };
}

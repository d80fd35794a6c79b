import { compareOrder } from "../shared/order.js";
import { startAt } from "../shared/place.js";
import { compareUtf8 } from "../shared/text-order.js";
import { meetsCondition } from "./condition.js";
import type { Condition, Entity, Listed, ListQuery, Start } from "./port.js";
import { type Placed, rowOf, sorted } from "./reading.js";
import type { Shelf, Stored } from "./records.js";

/** The records of an entity in the regions that meet the condition. */
export function matching(
  shelf: Shelf,
  entity: Entity,
  regions: readonly string[] | undefined,
  where: Condition | undefined,
): readonly Stored[] {
  const records = [...(shelf.records.get(entity.name)?.values() ?? [])];
  return among(records, shelf, entity, regions, where);
}

function among(
  records: readonly Stored[],
  shelf: Shelf,
  entity: Entity,
  regions: readonly string[] | undefined,
  where: Condition | undefined,
): readonly Stored[] {
  return records.filter(
    (one) =>
      (!regions || regions.includes(String(one.values.region))) &&
      (!where || meetsCondition(shelf, entity, one, where)),
  );
}

function listedFor(shelf: Shelf, entity: Entity, { regions, where, uncounted }: ListQuery): readonly Stored[] {
  const counted = matching(shelf, entity, regions, where);
  if (!uncounted) return counted;
  const others = [...(shelf.uncounted.get(entity.name)?.values() ?? [])];
  return [...counted, ...among(others, shelf, entity, regions, where)];
}

/** One page of a list, and whether there is more beyond it. */
export function pageOf(shelf: Shelf, query: ListQuery): { readonly items: readonly Listed[]; readonly more: boolean } {
  const entity = shelf.entity(query.entity);
  const placed = sorted(shelf, entity, listedFor(shelf, entity, query), query.order);
  const start = query.position ? startAt(query.position, shelf.source, query.backward) : query.start;
  const ahead = (query.backward ? [...placed].reverse() : placed).filter((one) => !start || isAhead(one, start, query));
  const items = ahead.slice(0, query.limit).map((one) => ({
    row: rowOf(shelf, entity, one.record, query.select),
    order: one.order,
    source: shelf.source,
    key: one.record.key,
  }));
  return { items, more: ahead.length > items.length };
}

function isAhead(one: Placed, start: Start, query: ListQuery): boolean {
  const order = compareOrder(one.order, start.order, query.order);
  if (order !== 0) return query.backward ? order < 0 : order > 0;
  if (start.key === undefined) return start.inclusive === true;
  const keys = compareUtf8(one.record.key, start.key);
  return query.backward ? keys < 0 : keys > 0;
}

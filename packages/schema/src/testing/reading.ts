import { compareOrder, type OrderValues } from "../shared/order.js";
import { compareUtf8 } from "../shared/text-order.js";
import { type Entity, type OrderKey, type Row, recordId, type Selection } from "./port.js";
import { readScalar, readValue, type Shelf, type Stored } from "./records.js";

/** The row of a record: its id and source, the selected fields, and the selected related records. */
export function rowOf(shelf: Shelf, entity: Entity, record: Stored, select: Selection): Row {
  const row: Record<string, unknown> = {};
  for (const field of select.fields) {
    row[field] = field === "version" ? String(record.version) : readValue(shelf, entity, record, field);
  }
  for (const [name, inner] of Object.entries(select.relations ?? {})) {
    row[name] = related(shelf, entity, record, name, inner);
  }
  return { ...row, id: recordId(entity.name, shelf.source, record.key), source: shelf.source };
}

function related(shelf: Shelf, entity: Entity, record: Stored, name: string, select: Selection): Row | null | Row[] {
  const inverse = entity.inverses[name];
  if (inverse) return pointingAt(shelf, shelf.entity(inverse.to), inverse.by, record.key, select);
  const type = entity.fields[name]?.type;
  if (type?.kind !== "reference") throw new Error(`${entity.name} has no relation ${name}`);
  const key = shelf.maps(entity.name, name) ? record.values[name] : null;
  const target = typeof key === "string" ? shelf.records.get(type.to)?.get(key) : undefined;
  return target ? rowOf(shelf, shelf.entity(type.to), target, select) : null;
}

function pointingAt(shelf: Shelf, entity: Entity, by: string, key: string, select: Selection): Row[] {
  const records = [...(shelf.records.get(entity.name)?.values() ?? [])].filter((one) => one.values[by] === key);
  return sorted(shelf, entity, records, entity.defaultOrder).map((one) => rowOf(shelf, entity, one.record, select));
}

/** A record with what places it in an order. */
export interface Placed {
  readonly record: Stored;
  readonly order: OrderValues;
}

/** Records in the order of the keys, then of their local keys. */
export function sorted(
  shelf: Shelf,
  entity: Entity,
  records: readonly Stored[],
  keys: readonly OrderKey[],
): readonly Placed[] {
  const placed = records.map((record) => ({ record, order: orderOf(shelf, entity, record, keys) }));
  return placed.sort((a, b) => comparePlaced(a, b, keys));
}

/** The total order inside one source. */
export function comparePlaced(a: Placed, b: Placed, keys: readonly OrderKey[]): number {
  return compareOrder(a.order, b.order, keys) || compareUtf8(a.record.key, b.record.key);
}

function orderOf(shelf: Shelf, entity: Entity, record: Stored, keys: readonly OrderKey[]): OrderValues {
  return keys.map((key) => readScalar(shelf, entity, record, key.field));
}

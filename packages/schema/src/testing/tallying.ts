import { compareOrder, compareScalars } from "../shared/order.js";
import { matching } from "./listing.js";
import type { Entity, GroupKey, Measure, Measured, Scalar, TallyGroup, TallyQuery } from "./port.js";
import { readValue, type Shelf, type Stored } from "./records.js";

type Key = readonly (Scalar | null)[];

/** The groups of a tally, in the order of their keys. */
export function groupsOf(shelf: Shelf, query: TallyQuery): readonly TallyGroup[] {
  const entity = shelf.entity(query.entity);
  const groups = new Map<string, { readonly key: Key; readonly records: Stored[] }>();
  if (query.groupBy.length === 0) groups.set("[]", { key: [], records: [] });
  for (const record of matching(shelf, entity, query.regions, query.where)) {
    for (const key of keysOf(shelf, entity, record, query.groupBy)) {
      const name = JSON.stringify(key);
      const group = groups.get(name) ?? { key, records: [] };
      group.records.push(record);
      groups.set(name, group);
    }
  }
  const ascending = query.groupBy.map(({ field }) => ({ field, descending: false }));
  return [...groups.values()]
    .sort((a, b) => compareOrder(a.key, b.key, ascending))
    .map(({ key, records }) => ({ key, measured: query.measures.map((one) => measure(shelf, entity, records, one)) }));
}

/** The groups a record falls into: one, or one for each combination of the members of its list fields. */
function keysOf(shelf: Shelf, entity: Entity, record: Stored, groupBy: readonly GroupKey[]): readonly Key[] {
  return groupBy.reduce<readonly Key[]>(
    (keys, group) => {
      const members = membersOf(shelf, entity, record, group.field).map((one) => truncated(one, group.by));
      return keys.flatMap((key) => (members.length > 0 ? members : [null]).map((member) => [...key, member]));
    },
    [[]],
  );
}

function truncated(value: Scalar, by: GroupKey["by"]): Scalar {
  if (!by || typeof value !== "string") return value;
  return value.slice(0, by === "month" ? 7 : 4);
}

function membersOf(shelf: Shelf, entity: Entity, record: Stored, field: string): readonly Scalar[] {
  const value = readValue(shelf, entity, record, field);
  if (value === null) return [];
  if (typeof value !== "object") return [value];
  return value.filter((one): one is string => typeof one === "string");
}

function measure(shelf: Shelf, entity: Entity, records: readonly Stored[], { op, field }: Measure): Measured {
  if (op === "count") return { value: records.length, combined: "EXACT" };
  if (field === undefined) throw new Error(`${op} needs a field`);
  const values = records.flatMap((one) => membersOf(shelf, entity, one, field));
  if (op !== "countDistinct") return { value: folded(op, values), combined: "EXACT" };
  const distinct = [...new Set(values.map(String))];
  const few = distinct.length <= 10_000;
  return { value: distinct.length, combined: "EXACT", ...(few ? { values: distinct } : {}) };
}

function folded(op: "sum" | "min" | "max", values: readonly Scalar[]): Scalar | null {
  if (values.length === 0) return null;
  if (op === "sum") return values.reduce<number>((sum, one) => sum + Number(one), 0);
  const sign = op === "min" ? 1 : -1;
  return values.reduce((best, one) => (sign * compareScalars(one, best) < 0 ? one : best));
}

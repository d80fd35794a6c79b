import { type Field, isFilterable, isOrderable, type Operator, operatorsOf } from "@zwgk/schema";
import type { Catalog } from "./catalog.js";
import { type PartUse, tableName } from "./column-uses.js";
import type { FieldMapping } from "./mapping.js";
import { PartIndexes } from "./part-indexes.js";

/** Whether an index can serve what is asked of a field; null where it can't be asked, or needs none. */
export interface ServedField {
  readonly field: string;
  readonly order: boolean | null;
  /** `eq`, `in` and `has`. */
  readonly equality: boolean | null;
  /** `lt`, `lte`, `gt` and `gte`. */
  readonly range: boolean | null;
  readonly startsWith: boolean | null;
  /** Only an index of trigrams can. */
  readonly contains: boolean | null;
}

/** What the indexes of a part's table serve. */
export interface ServedPart {
  readonly entity: string;
  /** Empty when the entity has one part only. */
  readonly part: string;
  /** `table` or `schema.table`. */
  readonly table: string;
  /** A view: what the indexes behind it serve can't be told. */
  readonly view: boolean;
  /** What the planner believes the table to hold; -1 when never analysed. */
  readonly rows: number;
  /** The order in which lists come when nobody asks for another; null for a view, whose indexes aren't known. */
  readonly defaultOrder: boolean | null;
  readonly fields: readonly ServedField[];
}

/** What the indexes of a part's table serve; null when there is no such table. */
export function servedPart({ entity, part }: PartUse, catalog: Catalog): ServedPart | null {
  const table = catalog.table(part.table);
  if (!table) return null;
  const { rows, view } = table;
  const named = { entity: entity.entity.name, part: part.name, table: tableName(part.table), view, rows };
  if (view) return { ...named, defaultOrder: null, fields: [] };
  const indexes = new PartIndexes(part, catalog);
  const order = entity.entity.defaultOrder.map(({ field, descending }) => ({
    field: part.fields.get(field),
    descending,
  }));
  return {
    ...named,
    defaultOrder: indexes.serveOrder(order),
    fields: [...part.fields].flatMap(([name, mapped]) => {
      const field = entity.entity.fields[name];
      return field ? servedField(name, field, mapped, indexes) : [];
    }),
  };
}

function servedField(name: string, field: Field, mapped: FieldMapping, indexes: PartIndexes): readonly ServedField[] {
  if (mapped.kind === "constant") return [];
  const operators: readonly Operator[] = isFilterable(field) ? operatorsOf[field.type.kind] : [];
  const asked = (operator: Operator, serves: () => boolean) => (operators.includes(operator) ? serves() : null);
  const order = isOrderable(field) ? indexes.serveOrder([{ field: mapped, descending: false }]) : null;
  const equality = operators.length > 0 ? indexes.serveEquality(mapped, sampleOf(field)) : null;
  const isText = field.type.kind !== "regionCode";
  const range = asked("lt", () => indexes.serveRange(mapped));
  const startsWith = asked("startsWith", () => isText && indexes.servePrefix(mapped));
  const contains = asked("contains", () => indexes.serveContains(mapped));
  return order === null && equality === null ? [] : [{ field: name, order, equality, range, startsWith, contains }];
}

function sampleOf({ type }: Field): string | number | boolean {
  switch (type.kind) {
    case "int":
      return 1;
    case "boolean":
      return true;
    case "date":
      return "2023-12-20";
    case "dateTime":
      return "2023-12-20T17:40:00.000000+08:00";
    case "month":
      return "2023-12";
    case "code":
      return Object.keys(type.codes.members)[0] ?? "";
    default:
      return "1";
  }
}

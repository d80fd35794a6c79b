import { type Field, isFilterable, isOrderable } from "@zwgk/schema";
import type { Catalog, CatalogTable } from "./catalog.js";
import type { PartUse } from "./column-uses.js";
import type { Codec, FieldMapping, PartMapping } from "./mapping.js";

/** Whether an index can serve what is asked of a field; null where it can't be asked, or needs none. */
export interface ServedField {
  readonly field: string;
  readonly order: boolean | null;
  readonly equality: boolean | null;
}

/** What the indexes of a part's table serve. */
export interface ServedPart {
  readonly entity: string;
  /** Empty when the entity has one part only. */
  readonly part: string;
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
  const named = { entity: entity.entity.name, part: part.name, rows: table.rows };
  if (table.view) return { ...named, defaultOrder: null, fields: [] };
  const indexes = new Indexes(part, table);
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

function servedField(name: string, field: Field, mapped: FieldMapping, indexes: Indexes): readonly ServedField[] {
  if (mapped.kind === "constant") return [];
  const order = isOrderable(field) ? indexes.serveOrder([{ field: mapped, descending: false }]) : null;
  const equality = isFilterable(field) ? indexes.serveEquality(mapped, sampleOf(field)) : null;
  return order === null && equality === null ? [] : [{ field: name, order, equality }];
}

type Ordered = { readonly field: FieldMapping | undefined; readonly descending: boolean };

/** The indexes of a part's own table, without the columns that its rows that count have in common. */
class Indexes {
  private readonly columns: readonly IndexColumns[];
  private readonly hashed: readonly (string | null)[];

  constructor(
    part: PartMapping,
    private readonly table: CatalogTable,
  ) {
    const fixed = new Set(part.where.filter(isFixed).map((rule) => rule.column.column));
    const isFree = ({ column }: { readonly column: string | null }) => column === null || !fixed.has(column);
    const whole = table.indexes.filter((index) => !index.partial);
    this.columns = whole
      .filter((index) => index.method === "btree")
      .map(({ columns }) => (columns.some(isFree) ? columns.slice(columns.findIndex(isFree)) : []));
    this.hashed = whole.filter((index) => index.method === "hash").map((index) => index.columns[0]?.column ?? null);
  }

  /** One index has the keys in this order or its reverse; constants order nothing. */
  serveOrder(keys: readonly Ordered[]): boolean {
    const real = keys.filter(({ field }) => field?.kind !== "constant");
    const wanted = real.map(({ field, descending }) => ({ column: field && this.orderColumn(field), descending }));
    return wanted.length === 0 || this.columns.some((index) => isInOrder(index, wanted));
  }

  serveEquality(field: FieldMapping, sample: string | number | boolean): boolean {
    const column = ownColumn(field);
    if (column === null || (field.kind === "column" && !isListable(field.codec, sample))) return false;
    return this.hashed.includes(column) || this.columns.some((index) => index[0]?.column === column);
  }

  /** The column of a field, where it orders as the field does; a name that no column has otherwise. */
  private orderColumn(field: FieldMapping): string {
    const column = ownColumn(field);
    if (column === null || field.kind !== "column" || !field.codec.sortable) return "";
    const byBytes = !field.codec.collated || (this.table.columns.get(column)?.byBytes ?? false);
    return byBytes ? column : "";
  }
}

type IndexColumns = readonly { readonly column: string | null; readonly descending: boolean }[];

/** All keys in their directions, or all in the opposite ones: an index is read both ways. */
function isInOrder(
  index: IndexColumns,
  wanted: readonly { readonly column: string | undefined; readonly descending: boolean }[],
): boolean {
  const along = wanted.map(({ column, descending }, at) =>
    index[at]?.column === column ? index[at]?.descending === descending : null,
  );
  return !along.includes(null) && new Set(along).size === 1;
}

function isFixed({ op, values, column }: PartMapping["where"][number]): boolean {
  return column.alias === "t" && op === "in" && values.length === 1 && values[0] !== null;
}

function isListable(codec: Codec, sample: string | number | boolean): boolean {
  return codec.members("c") === null && (codec.ranged || codec.spellings(sample) !== null);
}

/** The column of the part's own table in which a field stands by itself. */
function ownColumn(field: FieldMapping): string | null {
  if (field.kind !== "column" && field.kind !== "lookup" && field.kind !== "partReference") return null;
  return field.column.alias === "t" && !(field.kind === "column" && field.json) ? field.column.column : null;
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

import type { Catalog } from "./catalog.js";
import type { Codec, FieldMapping, PartMapping } from "./mapping.js";

/** One key of an order. */
export type Ordered = { readonly field: FieldMapping | undefined; readonly descending: boolean };

/** The indexes of a part's own table, without the columns that its rows that count have in common. */
export class PartIndexes {
  private readonly columns: readonly IndexColumns[];
  private readonly hashed: readonly (string | null)[];

  constructor(
    private readonly part: PartMapping,
    private readonly catalog: Catalog,
  ) {
    const fixed = new Set(part.where.filter(isFixed).map((rule) => rule.column.column));
    const isFree = ({ column }: { readonly column: string | null }) => column === null || !fixed.has(column);
    const whole = (catalog.table(part.table)?.indexes ?? []).filter((index) => !index.partial);
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

  /** Bounds can be given in the column's own spelling. */
  serveRange(field: FieldMapping): boolean {
    return field.kind === "column" && field.codec.ranged && this.isFirst(this.byBytes(field));
  }

  /** The text lies between two bounds, or its trigrams are known. */
  servePrefix(field: FieldMapping): boolean {
    return (isPlain(field) && this.isFirst(this.byBytes(field))) || this.serveContains(field);
  }

  serveContains(field: FieldMapping): boolean {
    const column = ownColumn(field);
    return column !== null && isPlain(field) && this.catalog.trigram(this.part.table, column);
  }

  private isFirst(column: string | null): boolean {
    return column !== null && this.columns.some((index) => index[0]?.column === column);
  }

  /** The column of a field, where it orders as the field does; a name that no column has otherwise. */
  private orderColumn(field: FieldMapping): string {
    return (field.kind === "column" && field.codec.sortable ? this.byBytes(field) : null) ?? "";
  }

  /** The column of a field whose order in the database is that of the bytes, or needs none. */
  private byBytes(field: FieldMapping): string | null {
    const column = ownColumn(field);
    if (column === null || field.kind !== "column") return null;
    const byBytes = this.catalog.table(this.part.table)?.columns.get(column)?.byBytes ?? false;
    return !field.codec.collated || byBytes ? column : null;
  }
}

/** Text that is looked for as it stands in the column, without working anything out. */
function isPlain(field: FieldMapping): boolean {
  return field.kind === "column" && field.json === null && field.codec.collated && field.codec.sortable;
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

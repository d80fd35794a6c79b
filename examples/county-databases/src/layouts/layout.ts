import type { Records } from "../city/city.js";

/** One value as it goes into a vendor's column. */
export type Cell = string | number | boolean | null;

/** Rows of one table, made on the way. */
export interface TableRows {
  /** As SQL writes it, quoted where it must be. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** How one vendor writes the city's records down. Its DDL stands in `<source>/tables.sql`. */
export interface Layout {
  readonly source: string;
  tables(records: Records): Iterable<TableRows>;
}

/** Rows of records, column by column: what stands in each. */
export function rowsOf<Item>(
  table: string,
  items: Iterable<Item>,
  columns: Readonly<Record<string, (item: Item) => Cell>>,
): TableRows {
  const cells = Object.values(columns);
  return { table, columns: Object.keys(columns), rows: mapped(items, (item) => cells.map((cell) => cell(item))) };
}

/** Several rows, or none, of each record. */
export function* flat<Item, Part>(items: Iterable<Item>, parts: (item: Item) => Iterable<Part>): Generator<Part> {
  for (const item of items) yield* parts(item);
}

/** The records of which the condition holds. */
export function* only<Item>(items: Iterable<Item>, holds: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (holds(item)) yield item;
}

function* mapped<Item, Result>(items: Iterable<Item>, turn: (item: Item) => Result): Generator<Result> {
  for (const item of items) yield turn(item);
}

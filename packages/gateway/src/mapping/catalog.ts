import type { TableRef } from "./mapping.js";

/** What a live database says of the tables that a mapping names. Read by `sql/`, used by the checks and the compiler. */
export interface Catalog {
  /** `server_version_num`, as in 150004. */
  readonly version: number;
  /** Null when there is no such table or view, or it may not be seen. */
  table(ref: TableRef): CatalogTable | null;
  /** What a column gets that isn't written; null: NULL, or the table is a view. */
  default(ref: TableRef, column: string): ColumnDefault | null;
  /** Whether there is such a sequence and it may be used; of those that the mapping names. */
  sequence(name: string): boolean;
  /** Whether an index knows the column's trigrams. */
  trigram(ref: TableRef, column: string): boolean;
}

/** What a database puts into a column by itself. */
export type ColumnDefault =
  /** `always`: no other value may be written. */
  | { readonly kind: "identity"; readonly always: boolean }
  | { readonly kind: "literal"; readonly value: string | null }
  | { readonly kind: "expression"; readonly text: string };

export interface CatalogTable {
  /** By name. */
  readonly columns: ReadonlyMap<string, CatalogColumn>;
  readonly indexes: readonly CatalogIndex[];
  /** A view: what indexes the tables behind it have is not known. */
  readonly view: boolean;
  /** A permanent table of its own rows, all of which may be seen: what a statement reads of it is told by its snapshot. */
  readonly ordinary: boolean;
  /** What the planner believes; -1 when never analysed. */
  readonly rows: number;
}

export interface CatalogColumn {
  /** Name of the type in the catalog, as in `int4`, `varchar`, `timestamptz`, `_text`. */
  readonly type: string;
  readonly notNull: boolean;
  /** Its own order is the order of UTF-8 bytes; true also for types without collation. */
  readonly byBytes: boolean;
  /** Most characters of varchar(n) and char(n); null: no limit. Absent: not known. */
  readonly length?: number | null;
  /** Of numeric(precision, scale); null: no limit. Absent: not known. */
  readonly digits?: { readonly precision: number; readonly scale: number } | null;
}

export interface CatalogIndex {
  readonly name: string;
  readonly method: string;
  readonly unique: boolean;
  /** It has a WHERE of its own. */
  readonly partial: boolean;
  /** In order; column is null where it indexes an expression. */
  readonly columns: readonly { readonly column: string | null; readonly descending: boolean }[];
}

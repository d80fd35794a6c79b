import type { OrderKey, Scalar } from "@zwgk/schema";
import { accessTo, type ColumnAccess } from "./access.js";
import { type Known, ordered } from "./presence.js";
import type { Scope } from "./scope.js";

/** One key of an order, in one part. */
export type OrderTerm =
  /** Has no value in any row of the part. */
  | { readonly kind: "missing"; readonly descending: boolean }
  | { readonly kind: "constant"; readonly value: Scalar; readonly descending: boolean }
  | ColumnTerm;

/** An order key that stands in a column. */
export interface ColumnTerm {
  readonly kind: "column";
  readonly access: ColumnAccess;
  readonly descending: boolean;
  /** The column itself orders as its canonical values do, where `present` holds: an index can serve it. */
  readonly sorted: boolean;
  /** What is ordered and compared: the column, or its canonical value. */
  readonly sql: string;
  /** Condition for rows that have a value; null where every row has. */
  readonly present: string | null;
}

/** How the keys of an order are read in a part, of rows of which something is known. */
export function orderTerms(scope: Scope, order: readonly OrderKey[], known: Known): readonly OrderTerm[] {
  return order.map(({ field, descending }) => {
    const access = accessTo(scope, field);
    if (access.kind === "constant") return { kind: "constant", value: access.value, descending };
    return access.kind === "column"
      ? columnTerm(scope, field, access, descending, known)
      : { kind: "missing", descending };
  });
}

function columnTerm(scope: Scope, field: string, access: ColumnAccess, descending: boolean, known: Known): ColumnTerm {
  const certain = access.present === null || known.has(access.present);
  // A field that is text only where it isn't NULL: NULL may stand for a value (`ofNull`), which no column order knows.
  if (access.codec.sortable && access.codec.ofNull === null) {
    return {
      kind: "column",
      access,
      descending,
      sorted: true,
      sql: ordered(access),
      present: certain ? null : access.present,
    };
  }
  const { kind } = scope.entity.entity.fields[field]?.type ?? { kind: "string" };
  const canonical = scope.computed(access.canonical);
  const sql = kind === "int" || kind === "boolean" ? canonical : `${canonical} COLLATE "C"`;
  const present = certain ? null : `${canonical} IS NOT NULL`;
  return { kind: "column", access, descending, sorted: false, sql, present };
}

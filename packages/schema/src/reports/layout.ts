import type { Label } from "../label.js";
import type { CellId } from "./cells.js";

/** Which statutory table. */
export type TableKey = "T2" | "T3" | "T4";

/** A cell that holds a number: where it stands, and in what it is counted. */
export interface Cell {
  readonly id: CellId;
  readonly row: { readonly key: string; readonly label: Label };
  readonly column: { readonly key: string; readonly label: Label };
  readonly unit: Label;
}

/** A place of the printed form: a caption, or a number. Spans are in grid rows and columns, as in HTML. */
export interface Place {
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly caption?: Label;
  readonly cell?: CellId;
}

/** A table of the form: its title, its cells in order, and its geometry, row by row from left to right. */
export interface Table {
  readonly key: TableKey;
  readonly title: Label;
  /** Grid columns. */
  readonly width: number;
  readonly cells: readonly Cell[];
  readonly rows: readonly (readonly Place[])[];
}

/** A caption of the form. */
export function head(caption: Label, colSpan = 1, rowSpan = 1): Place {
  return { caption, colSpan, rowSpan };
}

/** The place of a number. */
export function value(cell: CellId, colSpan = 1): Place {
  return { cell, colSpan, rowSpan: 1 };
}

/** 件. */
export const pieces: Label = { en: "items", zh: "件" };

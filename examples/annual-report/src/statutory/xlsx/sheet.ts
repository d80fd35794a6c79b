/** How a cell of a sheet looks. */
export type Look = "draft" | "title" | "caption" | "row" | "number" | "wrong" | "none" | "text" | "check";

/** A cell of a sheet: a text, a number, or a formula with the number that it comes to. */
export interface SheetCell {
  readonly value: string | number;
  /** As it stands after the sign of equality; `value` is what it comes to. */
  readonly formula?: string;
  readonly look: Look;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A sheet of the workbook: a grid with null where a span covers, or nothing stands. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly landscape: boolean;
}

/** A cell over one place, or some columns. */
export function cellOf(value: string | number, look: Look, colSpan = 1, rowSpan = 1): SheetCell {
  return { value, look, colSpan, rowSpan };
}

/** A line over the whole width of a sheet. */
export function lineOf(text: string, look: Look, width: number): readonly (SheetCell | null)[] {
  return [cellOf(text, look, width), ...Array.from({ length: width - 1 }, () => null)];
}

/** `C7` of a row and a column counted from 0; sheets of the report have no more than 26 columns. */
export function address(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** Where the numbers of a form stand on its sheet, by cell id. */
export type Addresses = ReadonlyMap<string, string>;

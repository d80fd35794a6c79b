import type { Place, Table } from "./answer.js";

/** A place of the form with where it stands in the grid; rows and columns are counted from 0. */
export interface Stand {
  readonly place: Place;
  readonly row: number;
  readonly column: number;
}

/** A number's place, with the captions that it stands under and beside. */
export interface Headed extends Stand {
  readonly heads: readonly Stand[];
}

/** The printed form of a table as a grid. */
export interface Grid {
  readonly rows: readonly (readonly Stand[])[];
  readonly width: number;
  readonly height: number;
}

/** Lays a table out: every place gets its row and column, as HTML would put it. @throws Error without a layout. */
export function gridOf({ layout, width, key }: Table): Grid {
  if (!layout) throw new Error(`table ${key} came without its layout`);
  const taken = new Set<string>();
  const rows = layout.map(({ places }, row) => {
    let column = 0;
    return places.map((place): Stand => {
      while (taken.has(`${row},${column}`)) column += 1;
      const stand = { place, row, column };
      for (const [y, x] of covered(stand)) taken.add(`${y},${x}`);
      column += place.colSpan;
      return stand;
    });
  });
  return { rows, width, height: rows.length };
}

/** Every grid position that a place covers. */
export function covered({ place, row, column }: Stand): readonly (readonly [row: number, column: number])[] {
  return Array.from({ length: place.rowSpan * place.colSpan }, (_, index) => [
    row + Math.floor(index / place.colSpan),
    column + (index % place.colSpan),
  ]);
}

/** The captions of a number: those in its rows before it, and those above it since the last full-width line. */
export function headsOf(stand: Stand, grid: Grid): readonly Stand[] {
  const captions = grid.rows.flat().filter(({ place }) => place.caption !== null);
  const block = captions.filter(({ place, row }) => place.colSpan === grid.width && row < stand.row).at(-1);
  return captions.filter((one) => beside(one, stand) || (above(one, stand) && one.row >= (block?.row ?? 0)));
}

/** Whether a caption heads a row: there are numbers to the right of it. Else it heads columns. */
export function headsRow(stand: Stand, grid: Grid): boolean {
  return grid.rows.flat().some((one) => one.place.cell !== null && beside(stand, one));
}

/** Whether a caption heads anything: the corner of Table 3 is a remark. */
export function isRemark(stand: Stand, grid: Grid): boolean {
  const { rowSpan, colSpan } = stand.place;
  return stand.row === 0 && stand.column === 0 && rowSpan > 1 && colSpan > 1 && !headsRow(stand, grid);
}

function beside(caption: Stand, stand: Stand): boolean {
  const { row, column, place } = caption;
  return row <= stand.row && stand.row < row + place.rowSpan && column + place.colSpan <= stand.column;
}

function above(caption: Stand, stand: Stand): boolean {
  const { row, column, place } = caption;
  const left = column < stand.column + stand.place.colSpan;
  return row + place.rowSpan <= stand.row && left && stand.column < column + place.colSpan;
}

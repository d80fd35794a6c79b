import type { ColumnRef, PartMapping } from "./mapping.js";

/** A column that a field is written to, or a place in its JSON. */
export interface WrittenPlace {
  readonly field: string;
  readonly column: ColumnRef;
  /** Path of the member; null: the column itself. Empty: all of its JSON. */
  readonly json: readonly string[] | null;
}

/** Where the fields of a part are written to, in the order of the file. */
export function writtenPlaces({ fields }: PartMapping): readonly WrittenPlace[] {
  return [...fields].flatMap(([field, mapped]): WrittenPlace[] => {
    if (!("writable" in mapped && mapped.writable)) return [];
    const own = { field, column: mapped.column, json: mapped.kind === "column" ? mapped.json : null };
    const coded = mapped.kind === "partReference" && typeof mapped.part !== "string" ? [mapped.part.column] : [];
    return [own, ...coded.map((column) => ({ field, column, json: null }))];
  });
}

/** Whether what is written to the one place would be lost by what is written to the other. */
export function collide(one: WrittenPlace, other: WrittenPlace): boolean {
  if (!isSameColumn(one.column, other.column)) return false;
  const [a, b] = [one.json, other.json];
  return a === null || b === null || a.slice(0, b.length).join("\0") === b.slice(0, a.length).join("\0");
}

/** Whether two references name one column of one table. */
export function isSameColumn(one: ColumnRef, other: ColumnRef): boolean {
  return one.alias === other.alias && one.column === other.column;
}

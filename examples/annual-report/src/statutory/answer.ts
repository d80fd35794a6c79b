import type { RequestsStatutoryReport, StatutoryCell, StatutoryScope } from "@zwgk/sdk";

/** The statutory report as the SDK gives it, with the printed form of its tables. */
export type Answer = RequestsStatutoryReport["statutoryReport"];
/** Whose records a report counts. */
export type Scope = StatutoryScope;
/** A cell of the form: its number, or null and why. */
export type Cell = StatutoryCell;
/** One of the three tables. */
export type Table = Answer["tables"][number];
/** A place of the printed form: a caption or a number, with its spans. */
export type Place = NonNullable<Table["layout"]>[number]["places"][number];
/** What a rule of the gateway found. */
export type RuleFinding = Answer["check"]["findings"][number];

/** All cells by id. */
export function cellsOf(answer: Answer): ReadonlyMap<string, Cell> {
  return new Map(answer.tables.flatMap(({ cells }) => cells.map((cell) => [cell.id, cell] as const)));
}

const names: Readonly<Record<Table["key"], string>> = { T2: "表二", T3: "表三", T4: "表四" };

/** A cell in words: 表三“（一）予以公开”总计. */
export function nameOf({ id, row, column }: Cell): string {
  return `${names[`T${id.charAt(1)}` as Table["key"]]}“${row.label.zh}”${column.label.zh}`;
}

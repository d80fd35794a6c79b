import type { Language } from "./words.js";

type Fields = Readonly<Record<string, unknown>>;

/** A value of a cell. */
export type Cell = string | number | boolean | null;

/** Records as rows of named cells. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Lays records out as a table; a label is told in one language. */
export function tableOf(records: readonly Fields[], language: Language): Table {
  const rows = records.flatMap(unfold).map((record) => new Map(cells(record, "", language)));
  const named = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  // A related record that is missing in one row has its own columns from the others.
  const columns = named.filter((name) => !named.some((other) => other.startsWith(`${name}.`)));
  return { columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? null)) };
}

/** A record with findings becomes one row for each of them. */
function unfold({ findings, ...record }: Fields): readonly Fields[] {
  if (!Array.isArray(findings)) return [record];
  return findings.map((finding: Fields) => ({ ...record, ...finding }));
}

function cells(fields: Fields, prefix: string, language: Language): readonly (readonly [string, Cell])[] {
  return Object.entries(fields).flatMap(([name, value]) => cellsOf(`${prefix}${name}`, value, language));
}

function cellsOf(name: string, value: unknown, language: Language): readonly (readonly [string, Cell])[] {
  if (name === "coverage") return [["complete", (value as Fields).complete === true]];
  if (name === "key" && Array.isArray(value)) return value.map((key: Cell, index) => [`key ${index + 1}`, key]);
  if (name === "labels")
    return (value as unknown[]).flatMap((label, index) => cellsOf(`label ${index + 1}`, label, language));
  if (name === "measures")
    return (value as Measure[]).map(({ op, field, number, text }) => [`${op} ${field}`, number ?? text]);
  if (Array.isArray(value)) return [[name, value.join("；")]];
  if (typeof value !== "object" || value === null) return [[name, value as Cell]];
  if ("zh" in value && "en" in value) return [[name, String(value[language])]];
  return cells(value as Fields, `${name}.`, language);
}

interface Measure {
  readonly op: string;
  readonly field: string;
  readonly number: number | null;
  readonly text: string | null;
}

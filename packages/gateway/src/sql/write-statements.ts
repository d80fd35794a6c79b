import type { JoinMapping, PartMapping } from "../mapping/mapping.js";
import { quote, tableText } from "./identifiers.js";
import type { WrittenColumn } from "./write-values.js";

/** A statement of a write. */
export interface WriteStatement {
  readonly text: string;
  readonly parameters: readonly (string | null)[];
}

class Parameters {
  readonly values: (string | null)[] = [];
  /** The expression with its `$` numbered. */
  place(expression: string, parameter: string | null): string {
    if (!expression.includes("$")) return expression;
    this.values.push(parameter);
    return expression.replace("$", `$${this.values.length}`);
  }
}

/** Inserts a row and gives back its key as text. */
export function insertStatement(table: string, key: string, columns: readonly WrittenColumn[]): WriteStatement {
  const parameters = new Parameters();
  const names = columns.map((one) => quote(one.column.column)).join(", ");
  const values = columns.map((one) => parameters.place(one.expression, one.parameter)).join(", ");
  const text = `INSERT INTO ${table} (${names}) VALUES (${values}) RETURNING ${quote(key)}::text AS key`;
  return { text, parameters: parameters.values };
}

/** Updates the rows of a key, which stands in `keyColumn`; null when there is nothing to set. */
export function updateStatement(
  table: string,
  keyColumn: string,
  key: string,
  columns: readonly WrittenColumn[],
): WriteStatement | null {
  if (columns.length === 0) return null;
  const parameters = new Parameters();
  const set = columns
    .map((one) => `${quote(one.column.column)} = ${parameters.place(one.expression, one.parameter)}`)
    .join(", ");
  parameters.values.push(key);
  return {
    text: `UPDATE ${table} SET ${set} WHERE ${quote(keyColumn)} = $${parameters.values.length}`,
    parameters: parameters.values,
  };
}

/** Columns of one table of a part, by alias; later ones win over earlier ones of the same name. */
export function columnsOf(alias: string, columns: readonly WrittenColumn[]): readonly WrittenColumn[] {
  const byName = new Map(columns.filter((one) => one.column.alias === alias).map((one) => [one.column.column, one]));
  return [...byName.values()];
}

/** Whether a column is written only to say that its value is missing, as it is read where there is no row. */
export function saysNothing({ expression, parameter, missing = false }: WrittenColumn): boolean {
  return missing || (parameter === null && (expression === "$" || expression === "NULL"));
}

/** The 1:1 tables of a part that are written along with it. */
export function extensionsOf(part: PartMapping): readonly JoinMapping[] {
  return part.joins.filter((join) => join.extends);
}

/** The column of an extension that holds the key of its part. @throws Error: refused when the mapping is checked. */
export function extensionKey(part: PartMapping, join: JoinMapping): string {
  const on = join.on.find((one) => one.equals.alias === "t" && one.equals.column === part.key);
  if (!on) throw new Error(`${tableText(join.table)} is not joined by the key of its part`);
  return on.column;
}

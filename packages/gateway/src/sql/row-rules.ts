import type { CatalogColumn } from "../mapping/catalog.js";
import { trimmed } from "../mapping/codecs/sql-text.js";
import type { ColumnRef, RowRule } from "../mapping/mapping.js";
import { familyOf } from "./column-types.js";
import { literal } from "./identifiers.js";

/** What a rule needs to know of the columns around it. */
export interface RuleScope {
  column(ref: ColumnRef): string;
  describe(ref: ColumnRef): CatalogColumn | undefined;
}

/** SQL conditions of the mapping's rules for which rows count. */
export function rowRules(rules: readonly RowRule[], scope: RuleScope): readonly string[] {
  return rules.map((rule) => {
    const described = scope.describe(rule.column);
    const column = { sql: scope.column(rule.column), ...described };
    return rule.op === "in" ? isOneOf(column, rule.values) : isNoneOf(column, rule.values);
  });
}

interface RuledColumn extends Partial<CatalogColumn> {
  readonly sql: string;
}

function isOneOf(column: RuledColumn, values: RowRule["values"]): string {
  const texts = given(values);
  const equal = texts.length === 0 ? [] : [equals(column.sql, texts)];
  if (!values.includes(null)) return equal[0] ?? "false";
  const anyOf = [...equal, `${column.sql} IS NULL`, ...(isText(column) ? [`${trimmed(column.sql)} = ''`] : [])];
  return anyOf.length === 1 ? `${anyOf[0]}` : `(${anyOf.join(" OR ")})`;
}

function isNoneOf(column: RuledColumn, values: RowRule["values"]): string {
  const texts = given(values);
  const others =
    texts.length === 1 ? `${column.sql} <> ${literals(texts)}` : `${column.sql} NOT IN (${literals(texts)})`;
  if (values.includes(null)) {
    const present = isText(column) ? `${trimmed(column.sql)} <> ''` : `${column.sql} IS NOT NULL`;
    if (texts.length === 0) return present;
    return isText(column) ? `(${others} AND ${present})` : others;
  }
  if (texts.length === 0) return "true";
  return column.notNull ? others : `(${others} OR ${column.sql} IS NULL)`;
}

const isText = ({ type }: RuledColumn) => isTextColumn(type);

/** Whether blank values of a column of the type count as missing, as everywhere. */
export function isTextColumn(type: string | undefined): boolean {
  const family = type === undefined ? "other" : familyOf(type);
  return family === "text" || family === "char" || type === "citext";
}

function equals(column: string, texts: readonly string[]): string {
  return texts.length === 1 ? `${column} = ${literals(texts)}` : `${column} IN (${literals(texts)})`;
}

function given(values: RowRule["values"]): readonly string[] {
  return values.filter((value) => value !== null);
}

function literals(texts: readonly string[]): string {
  return texts.map(literal).join(", ");
}

import type { CatalogColumn } from "../mapping/catalog.js";
import type { ColumnRef, RowRule } from "../mapping/mapping.js";
import { literal } from "./identifiers.js";

/** What a rule needs to know of the columns around it. */
export interface RuleScope {
  column(ref: ColumnRef): string;
  describe(ref: ColumnRef): CatalogColumn | undefined;
}

/** SQL conditions of the mapping's rules for which rows count. */
export function rowRules(rules: readonly RowRule[], scope: RuleScope): readonly string[] {
  return rules.map((rule) => {
    const notNull = scope.describe(rule.column)?.notNull ?? false;
    const column = scope.column(rule.column);
    return rule.op === "in" ? isOneOf(column, rule.values) : isNoneOf(column, rule.values, notNull);
  });
}

function isOneOf(column: string, values: RowRule["values"]): string {
  const texts = given(values);
  const equal = texts.length === 0 ? null : equals(column, texts);
  if (!values.includes(null)) return equal ?? "false";
  return equal === null ? `${column} IS NULL` : `(${equal} OR ${column} IS NULL)`;
}

function isNoneOf(column: string, values: RowRule["values"], notNull: boolean): string {
  const texts = given(values);
  const others = texts.length === 1 ? `${column} <> ${literals(texts)}` : `${column} NOT IN (${literals(texts)})`;
  if (values.includes(null)) return texts.length === 0 ? `${column} IS NOT NULL` : others;
  if (texts.length === 0) return "true";
  return notNull ? others : `(${others} OR ${column} IS NULL)`;
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

import { trimmed } from "../mapping/codecs/sql-text.js";
import type { PartMapping, RowRule, WrittenValue } from "../mapping/mapping.js";
import { literal } from "./identifiers.js";
import { isTextColumn, rowRules } from "./row-rules.js";
import type { TableScope } from "./scope.js";

/** Rows whose soft delete is spelled as neither list knows. */
export interface UnknownDeletes {
  /** The column as the mapping names it. */
  readonly name: string;
  readonly value: string;
  /** Conditions: the other rules of the part, and that the spelling is unknown. */
  readonly where: readonly string[];
}

/**
 * The soft deletes of a part that may hold unknown spellings: where the mapping says how a record that is kept is
 * spelled. Whatever else the column holds, besides what the mapping itself calls deleted or writes, is a finding.
 */
export function unknownDeletes(scope: TableScope): readonly UnknownDeletes[] {
  const { part } = scope;
  return part.where.flatMap((rule) => {
    if (!rule.deleted?.unless.some((spelling) => spelling !== null)) return [];
    const others = rowRules(
      part.where.filter((other) => other !== rule),
      scope,
    );
    const { alias, column } = rule.column;
    const name = alias === "t" ? column : `${alias}.${column}`;
    const value = scope.column(rule.column);
    const unknown = isUnknown(value, rule, part, isTextColumn(scope.describe(rule.column)?.type));
    return [{ name, value, where: [...others, unknown] }];
  });
}

function isUnknown(value: string, rule: RowRule, part: PartMapping, isText: boolean): string {
  const other = `${value} NOT IN (${knownSpellings(rule, part).map(literal).join(", ")})`;
  // A missing value that is left out without having been named is one of them.
  if (rule.op === "in" && !rule.values.includes(null)) return `(${other} OR ${value} IS NULL)`;
  return isText ? `(${other} AND ${trimmed(value)} <> '')` : other;
}

function knownSpellings({ deleted, column }: RowRule, { write }: PartMapping): readonly string[] {
  const written = [write?.set, write?.touch, write?.withdraw].map((values) => literalOf(values?.get(column.column)));
  const listed = [...(deleted?.is ?? []), ...(deleted?.unless ?? [])];
  return [...listed, ...(column.alias === "t" ? written : [])].filter((spelling) => spelling !== null);
}

function literalOf(value: WrittenValue | undefined): string | null {
  return value === undefined || "now" in value || value.literal === null ? null : String(value.literal);
}

import { type DatePattern, datePattern } from "@zwgk/schema";
import type { ColumnFamily } from "../column-family.js";
import type { Codec } from "../mapping.js";
import { codec } from "./codec.js";
import { dateBounds } from "./date-bounds.js";
import { type DateKind, toKind } from "./date-kind.js";
import { countRange, holdsDates } from "./date-range.js";
import { namedDateSql } from "./named-date-sql.js";
import { readNamed, roundTrip } from "./round-trip.js";
import { isGiven, literal, literals, textOf } from "./sql-text.js";
import { tokenSql } from "./token-sql.js";

export interface DateOptions {
  readonly kind: DateKind;
  /** Names of spellings; the first is written. */
  readonly spellings: readonly string[];
  readonly empty?: readonly string[];
  /** `epochMillis`, `epochSeconds` and `excelSerial` are taken to be number columns unless they are kept as text. */
  readonly stored?: "text" | undefined;
}

/** Dates by their spellings. @throws RangeError saying what is wrong with a spelling. */
export function dateCodec({ kind, spellings, empty = [], stored }: DateOptions): Codec {
  const patterns = spellings.map(datePattern);
  const [first] = patterns;
  if (!first) throw new RangeError("A date field needs a spelling");
  for (const pattern of patterns) fits(kind, pattern);
  const single = patterns.length === 1 ? first : undefined;
  const bounds = single && isOrdered(single, stored) ? dateBounds(single) : null;
  const sql = conditions(patterns, empty);
  const isEmpty = new Set(empty);
  return codec({
    name: `${kind}(${[...spellings, ...empty].join()})`,
    takes: takenBy(patterns, stored),
    decode: (text) => (isEmpty.has(text) ? null : read(patterns, text, kind)),
    spellings: (value) => (single ? listed(single, kind, String(value)) : null),
    encode: (value) => (typeof value === "string" ? first.format(value) : null),
    missingAs: empty[0] ?? null,
    // What is finer than the spelling tells is cut off.
    keeps: (value, back) => typeof back === "string" && first.format(back) === first.format(String(value)),
    holds: holdsDates(first, empty),
    sortable: bounds !== null && !isFiner(first, kind),
    ranged: bounds !== null,
    boundType: bounds && isCount(first) ? "bigint" : null,
    bound: (value, side = "first") => (bounds ? bounds[side](String(value)) : String(value)),
    present: bounds && isCount(first) ? countRange(first) : readable(single, sql.readable, empty),
    canonical(column, version) {
      const quick = single && quickCanonical(single, kind, column, version, empty);
      if (quick) return quick;
      const cases = patterns.map(
        (pattern) => ` WHEN ${textOf(column)} ~ ${literal(pattern.regex)} THEN ${canonicalOf(pattern, column, kind)}`,
      );
      return `CASE WHEN ${sql.empty(column)} THEN NULL${cases.join("")} END`;
    },
    findings: (column) => ({ kind: "UNREADABLE_DATE", condition: sql.unreadable(column) }),
  });
}

function takenBy(patterns: readonly DatePattern[], stored: "text" | undefined): readonly ColumnFamily[] {
  const [only, ...others] = patterns;
  if (only && others.length === 0 && isCount(only)) return [stored === "text" ? "text" : "number"];
  return patterns.every((pattern) => pattern.numeric) ? ["text", "number"] : ["text"];
}

function fits(kind: DateKind, { precision, name }: DatePattern): void {
  if (kind !== "month" && precision === "month") throw new RangeError(`${name} tells no day`);
  canonicalOf(datePattern(name), "t", kind);
}

/** The condition by expression, or where the server can read the spelling itself, by that. */
function readable(
  single: DatePattern | undefined,
  byExpression: (column: string) => string,
  spelledEmpty: readonly string[],
): (column: string, version?: number) => string {
  return (column, version) => (single && quickReadable(single, column, version, spelledEmpty)) || byExpression(column);
}

function quickReadable(single: DatePattern, column: string, version = 0, spelledEmpty: readonly string[] = []) {
  const text = textOf(column);
  const trip = version >= 160_000 ? roundTrip(single.name, text) : null;
  if (trip === null) return null;
  return `${trip} AND ${text} NOT IN (${literals([single.format("1900-01-01"), ...spelledEmpty])})`;
}

function quickCanonical(
  single: DatePattern,
  kind: DateKind,
  column: string,
  version = 0,
  spelledEmpty: readonly string[] = [],
): string | null {
  const condition = quickReadable(single, column, version, spelledEmpty);
  if (condition !== null) return `CASE WHEN ${condition} THEN ${canonicalOf(single, column, kind)} END`;
  const named = kind === "date" && version >= 160_000 ? readNamed(single.name, textOf(column)) : null;
  if (named === null || spelledEmpty.length === 0) return named;
  return `CASE WHEN ${textOf(column)} NOT IN (${literals(spelledEmpty)}) THEN ${named} END`;
}

/** Numbers of no fixed width: they compare as they should only in a column of a number type. */
const isCount = (pattern: DatePattern) => pattern.numeric && pattern.parts === null;

function isOrdered(pattern: DatePattern, stored: "text" | undefined): boolean {
  return isCount(pattern) ? stored !== "text" : pattern.sortable;
}

function isFiner({ precision }: DatePattern, kind: DateKind): boolean {
  return kind === "date" ? precision === "time" : kind === "month" && precision !== "month";
}

function read(patterns: readonly DatePattern[], text: string, kind: DateKind): string | null {
  let value: string | undefined;
  for (const pattern of patterns) {
    const canonical = pattern.parse(text);
    if (canonical === null) return null;
    value ??= canonical;
  }
  return value === undefined ? null : toKind(kind, value);
}

/** The one text of a value, where a value has one text. */
function listed(pattern: DatePattern, kind: DateKind, value: string): readonly string[] | null {
  if (isFiner(pattern, kind) || !(pattern.sortable || isCount(pattern))) return null;
  const text = pattern.format(value);
  return read([pattern], text, kind) === value ? [text] : [];
}

function canonicalOf(pattern: DatePattern, column: string, kind: DateKind): string {
  const text = pattern.sortable ? textOf(column) : `rtrim(${textOf(column)}, ' ')`;
  const named = namedDateSql[pattern.name];
  if (named) return named(text, kind);
  return tokenSql(pattern.parts ?? [], text, kind === "month" ? 2 : kind === "date" ? 3 : 7);
}

/** The SQL conditions that tell a column's empty, readable and unreadable texts. */
function conditions(patterns: readonly DatePattern[], spelledEmpty: readonly string[]) {
  const any = (expressions: readonly string[]) => literal([...new Set(expressions)].join("|"));
  const empty = any(patterns.map((pattern) => pattern.emptyRegex));
  const valid = any(patterns.map((pattern) => pattern.regex));
  const also = (column: string) =>
    spelledEmpty.length > 0 ? ` OR ${textOf(column)} IN (${literals(spelledEmpty)})` : "";
  const not = (column: string) =>
    spelledEmpty.length > 0 ? ` AND ${textOf(column)} NOT IN (${literals(spelledEmpty)})` : "";
  return {
    empty: (column: string) => `${textOf(column)} ~ ${empty}${also(column)}`,
    readable: (column: string) => `${textOf(column)} ~ ${valid} AND ${textOf(column)} !~ ${empty}${not(column)}`,
    unreadable: (column: string) =>
      `${isGiven(textOf(column), spelledEmpty)} AND ${textOf(column)} !~ ${valid} AND ${textOf(column)} !~ ${empty}`,
  };
}

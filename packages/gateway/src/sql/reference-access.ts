import type { EntityMapping, FieldMapping, MatchColumn, PartMapping } from "../mapping/mapping.js";
import { equalsKey } from "./column-types.js";
import { literal, quote, tableText } from "./identifiers.js";
import { rowRules } from "./row-rules.js";
import { describeColumn, keyOf, type Scope } from "./scope.js";

/** A reference whose target is found by an expression. */
export interface LookedUp {
  readonly kind: "lookedUp";
  readonly mapped: ReferenceMapping;
  /** The target's key, or for targets in several parts `<part>~<key>`. */
  readonly sql: string;
  readonly type: string | undefined;
}

export type ReferenceMapping = Extract<FieldMapping, { kind: "lookup" | "partReference" | "link" | "listedIn" }>;
type Of<Kind extends ReferenceMapping["kind"]> = Extract<ReferenceMapping, { kind: Kind }>;

/** The expression of a reference that is not simply a column with the target's key. */
export function scalarReference(scope: Scope, mapped: ReferenceMapping, target: string): LookedUp {
  return { kind: "lookedUp", mapped, ...expression(scope, mapped, target) };
}

function expression(scope: Scope, mapped: ReferenceMapping, target: string): Pick<LookedUp, "sql" | "type"> {
  switch (mapped.kind) {
    case "lookup":
      return lookup(scope, mapped);
    case "partReference":
      return { sql: `(${partName(scope, mapped)} || '~' || ${scope.column(mapped.column)}::text)`, type: "text" };
    case "link":
      return link(scope, mapped);
    case "listedIn":
      return listedIn(scope, mapped, target);
  }
}

/** The key of the row that has the value in the first column to match; of several, the least. */
function lookup(scope: Scope, mapped: Of<"lookup">): Pick<LookedUp, "sql" | "type"> {
  const key = quote(mapped.key);
  const selects = lookupSelects(scope, mapped, `l.${key}`).map((select) => `(${select})`);
  const type = scope.ground.catalog.table(mapped.table)?.columns.get(mapped.key)?.type;
  return { sql: selects.length === 1 ? (selects[0] as string) : `COALESCE(${selects.join(", ")})`, type };
}

/** For each column to match a SELECT of the row `l` that has the value there; of several rows, the one with the least key. */
export function lookupSelects(scope: Scope, mapped: Of<"lookup">, columns: string): readonly string[] {
  const value = scope.column(mapped.column);
  const valueType = scope.describe(mapped.column)?.type;
  const table = scope.ground.catalog.table(mapped.table);
  return mapped.match.map((one) => {
    const type = table?.columns.get(one.column)?.type;
    const matches =
      one.separators === null
        ? equalsKey(`l.${quote(one.column)}`, type, value, valueType)
        : isListed(`${value}::text`, `l.${quote(one.column)}::text`, one.separators);
    return `SELECT ${columns} FROM ${tableText(mapped.table)} AS l WHERE ${matches} ORDER BY l.${quote(mapped.key)} LIMIT 1`;
  });
}

/**
 * Whether a text is a member of a delimited text. Lists without blanks are not taken apart, which is ten times cheaper;
 * a text with a separator in it can't be a member.
 */
function isListed(text: string, list: string, separators: string): string {
  const [first = ","] = [...separators];
  const sign = literal(first);
  const uniform =
    [...separators].length === 1
      ? list
      : `translate(${list}, ${literal(separators)}, ${literal(first.repeat([...separators].length))})`;
  const whole = [...separators].map((one) => `strpos(${text}, ${literal(one)}) = 0`).join(" AND ");
  const among = `strpos(${sign} || ${uniform} || ${sign}, ${sign} || ${text} || ${sign}) > 0 AND ${whole}`;
  const blank = [" ", "\u3000", "\t", "\n"].map((one) => `strpos(${list}, ${literal(one)}) > 0`).join(" OR ");
  return `CASE WHEN ${blank} THEN ${text} = ANY(${splitText(list, separators)}) ELSE ${among} END`;
}

/** The spellings that a column of a lookup lists, as text[]. */
export function spellingsIn(match: MatchColumn, alias = "l"): string {
  const column = `${alias}.${quote(match.column)}::text`;
  return match.separators === null ? `ARRAY[${column}]` : splitText(column, match.separators);
}

/** Members of a delimited text, without blanks around them. */
export function splitText(column: string, separators: string): string {
  const signs = separators.replace(/[\\\]^-]/g, "\\$&");
  return `regexp_split_to_array(btrim(${column}), ${literal(`\\s*[${signs}]\\s*`)})`;
}

/** Name of the part that a reference points into, as an SQL text. */
export function partName(scope: Scope, mapped: Of<"partReference">): string {
  if (typeof mapped.part === "string") return literal(mapped.part);
  const cases = [...mapped.part.codes].map(([code, part]) => ` WHEN ${literal(code)} THEN ${literal(part)}`);
  return `CASE ${scope.column(mapped.part.column)}::text${cases.join("")} END`;
}

function link(scope: Scope, mapped: Of<"link">): Pick<LookedUp, "sql" | "type"> {
  const to = `k.${quote(mapped.to)}`;
  const conditions = [linkFrom(scope, mapped), ...linkRules(scope, mapped)];
  const sql = `(SELECT ${to} FROM ${tableText(mapped.table)} AS k WHERE ${conditions.join(" AND ")} ORDER BY ${to} LIMIT 1)`;
  return { sql, type: linkColumn(scope, mapped, mapped.to) };
}

/** The relation table's rows `k` that name the scope's record as their origin. */
export function linkFrom(scope: Scope, mapped: Of<"link">): string {
  const key = keyOf(scope);
  return equalsKey(`k.${quote(mapped.from)}`, linkColumn(scope, mapped, mapped.from), key.sql, key.type);
}

/** Which rows of the relation table `k` count. */
export function linkRules(scope: Scope, mapped: Of<"link">): readonly string[] {
  return rowRules(mapped.where, {
    column: (ref) => `k.${quote(ref.column)}`,
    describe: (ref) => scope.ground.catalog.table(mapped.table)?.columns.get(ref.column),
  });
}

/** Type of a column of the relation table. */
export function linkColumn(scope: Scope, mapped: Of<"link">, column: string): string | undefined {
  return scope.ground.catalog.table(mapped.table)?.columns.get(column)?.type;
}

function listedIn(scope: Scope, mapped: Of<"listedIn">, target: string): Pick<LookedUp, "sql" | "type"> {
  const parts = listingParts(scope, mapped, target);
  const key = keyOf(scope);
  const selects = parts.map(({ entity, part }) => {
    const listing = `d.${quote(mapped.column.column)}::text`;
    const own = `d.${quote(part.key)}`;
    const name = entity.parts.length > 1 ? `${literal(`${part.name}~`)} || ${own}::text` : own;
    const condition = `${listing} IS NOT NULL AND ${key.sql}::text = ANY(${splitText(listing, mapped.separators)})`;
    return `(SELECT ${name} FROM ${tableText(part.table)} AS d WHERE ${condition} ORDER BY ${own} LIMIT 1)`;
  });
  if (selects.length === 0) return { sql: "NULL::text", type: "text" };
  const [first] = parts as [ListingPart, ...ListingPart[]];
  const single = first.entity.parts.length === 1;
  const ref = { alias: "t", column: first.part.key };
  const type = single ? describeColumn(scope.ground, first.part, ref)?.type : "text";
  return { sql: selects.length === 1 ? (selects[0] as string) : `COALESCE(${selects.join(", ")})`, type };
}

interface ListingPart {
  readonly entity: EntityMapping;
  readonly part: PartMapping;
}

/** Parts of the target whose table has the column that lists keys. */
export function listingParts(scope: Scope, mapped: Of<"listedIn">, target: string): readonly ListingPart[] {
  const entity = scope.ground.mapping.entities.get(target);
  if (!entity) return [];
  const parts = entity.parts.map((part) => ({ entity, part }));
  if (parts.length === 1) return parts;
  return parts.filter(({ part }) => describeColumn(scope.ground, part, mapped.column) !== undefined);
}

import type { FieldType } from "@zwgk/schema";
import { jsonText } from "../mapping/codecs/index.js";
import type { Codec, FieldMapping } from "../mapping/mapping.js";
import { literal, quote, tableText } from "./identifiers.js";
import { type LookedUp, scalarReference } from "./reference-access.js";
import type { Scope } from "./scope.js";

/** A field that stands in a column, of the part itself or of a table joined to it. */
export interface ColumnAccess {
  readonly kind: "column";
  /** The column as it stands in the source; for JSON the text at the path. */
  readonly sql: string;
  /** Type of `sql` in the catalog. */
  readonly type: string | undefined;
  readonly codec: Codec;
  /** Orders by bytes without being told. */
  readonly byBytes: boolean;
  /** Condition that a row has a readable value; null where every row has. */
  readonly present: string | null;
  /** The canonical value, NULL where it is missing. */
  readonly canonical: string;
}

/**
 * The type to which a bound or a spelling is cast; null: the column's own. Beside a time zone's moment a day or a time
 * of day is reckoned into one with each row and each step down an index; as times of day both compare as they are, for
 * what we give is told in Shanghai's time, and PostgreSQL passes over the offset.
 */
export function boundTypeOf({ codec, type }: Pick<ColumnAccess, "codec" | "type">): string | null {
  const isClock = type === "timestamp" || type === "date";
  return isClock && codec.boundType === "timestamptz" ? "timestamp" : codec.boundType;
}

/** Where the value of a field comes from in a scope. */
export type Access =
  | { readonly kind: "missing" }
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | ColumnAccess
  /** A reference that is found elsewhere: an expression that gives the target's local key as text, or NULL. */
  | LookedUp
  | { readonly kind: "attachments"; readonly sql: string };

/** How a field is read in a scope. */
export function accessTo(scope: Scope, field: string): Access {
  const mapped = scope.part.fields.get(field);
  if (!mapped) return { kind: "missing" };
  switch (mapped.kind) {
    case "constant":
      return mapped;
    case "column":
      return columnAccess(scope, mapped);
    case "attachmentTable":
      return { kind: "attachments", sql: attachmentsOf(scope, mapped) };
    default:
      return scalarReference(scope, mapped, referenceTarget(scope, field));
  }
}

/** Name of the entity that a reference field points at. */
export function referenceTarget(scope: Scope, field: string): string {
  const type: FieldType | undefined = scope.entity.entity.fields[field]?.type;
  if (type?.kind !== "reference") throw new Error(`${scope.entity.entity.name}.${field} is no reference`);
  return type.to;
}

function columnAccess(scope: Scope, mapped: Extract<FieldMapping, { kind: "column" }>): ColumnAccess {
  const described = scope.describe(mapped.column);
  const column = scope.column(mapped.column);
  const { codec } = mapped;
  if (mapped.json === null) {
    const { type, notNull = false, byBytes = false } = described ?? {};
    const present = presence(scope, codec, column, notNull);
    return { kind: "column", sql: column, type, codec, byBytes, present, canonical: canonical(scope, codec, column) };
  }
  const sql = textAt(scope, column, described?.type, mapped.json);
  const present = presence(scope, codec, sql, false);
  return { kind: "column", sql, type: "text", codec, byBytes: false, present, canonical: canonical(scope, codec, sql) };
}

function canonical({ ground }: Scope, codec: Codec, sql: string): string {
  return `(${codec.canonical(sql, ground.catalog.version)})`;
}

function presence({ ground }: Scope, codec: Codec, sql: string, notNull: boolean): string | null {
  const present = codec.present(sql, ground.catalog.version);
  return notNull && present === `${sql} IS NOT NULL` ? null : `(${present})`;
}

/**
 * Text at a path in a JSON column. What isn't JSON, or can't be text (NUL, halves of characters), gives no value rather
 * than no answer. Both can only be where there is a `\u`; elsewhere the dearer way round it is spared.
 */
function textAt(scope: Scope, column: string, type: string | undefined, path: readonly string[]): string {
  const [only] = path;
  const steps = `#>> ARRAY[${path.map(literal).join(", ")}]::text[]`;
  const step = path.length === 1 && only !== undefined ? `->> ${literal(only)}` : steps;
  if (type === "jsonb") return `(${column} ${step})`;
  const isJson = type === "json" ? "" : `${column} IS JSON AND `;
  const json = type === "json" ? column : `${column}::json`;
  if (scope.ground.catalog.version < 160_000) {
    return type === "json"
      ? `(${json} ${step})`
      : `(CASE WHEN ${column} ~ '^[[:space:]]*[{[]' THEN ${json} ${step} END)`;
  }
  const plain = `${isJson}strpos(${column}::text, ${literal("\\u")}) = 0`;
  return `(CASE WHEN ${plain} THEN ${json} ${step} ELSE ${jsonText(column, path)} END)`;
}

function attachmentsOf(scope: Scope, mapped: Extract<FieldMapping, { kind: "attachmentTable" }>): string {
  const columns = (["name", "url", "size", "sha256"] as const).map((name) => {
    const column = mapped.columns[name];
    return column === null ? "NULL" : `f.${quote(column)}::text`;
  });
  const on = `f.${quote(mapped.on.column)} = ${scope.column(mapped.on.equals)}`;
  return `(SELECT json_agg(json_build_array(${columns.join(", ")}) ORDER BY ${columns[0]}, ${columns[1]})::text FROM ${tableText(mapped.table)} AS f WHERE ${on})`;
}

/** Kinds of column types that are compared alike. */
export type Family = "integer" | "numeric" | "text" | "char" | "uuid" | "boolean" | "time" | "json" | "array" | "other";

const families: Readonly<Record<string, Family>> = {
  int2: "integer",
  int4: "integer",
  int8: "integer",
  numeric: "numeric",
  float4: "numeric",
  float8: "numeric",
  text: "text",
  varchar: "text",
  name: "text",
  bpchar: "char",
  uuid: "uuid",
  bool: "boolean",
  date: "time",
  timestamp: "time",
  timestamptz: "time",
  json: "json",
  jsonb: "json",
};

/** The family of a type of the catalog; `text` for a column that the catalog doesn't know. */
export function familyOf(type: string | undefined): Family {
  if (type === undefined) return "text";
  return families[type] ?? (type.startsWith("_") ? "array" : "other");
}

const largest: Readonly<Record<string, bigint>> = { int2: 32767n, int4: 2147483647n, int8: 9223372036854775807n };
const uuid = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/**
 * Whether a column of the type can be compared with the text at all; a statement with another one would fail.
 * A text with a NUL is in no PostgreSQL database.
 */
export function accepts(type: string | undefined, text: string): boolean {
  if (text.includes("\0")) return false;
  switch (familyOf(type)) {
    case "integer":
      return isInteger(text, largest[type as string] ?? 0n);
    case "numeric":
      return /^-?\d{1,100}(\.\d{1,100})?$/.test(text);
    case "uuid":
      return uuid.test(text);
    case "boolean":
      return /^(t|f|true|false)$/.test(text);
    default:
      return true;
  }
}

function isInteger(text: string, limit: bigint): boolean {
  if (!/^-?\d{1,19}$/.test(text)) return false;
  const value = BigInt(text);
  return value <= limit && value >= -limit - 1n;
}

/** SQL condition that an expression equals a key, in a form that an index on the key serves. */
export function equalsKey(
  key: string,
  keyType: string | undefined,
  value: string,
  valueType: string | undefined,
): string {
  const [of, with_] = [familyOf(keyType), familyOf(valueType)];
  if (of === with_) return `${key} = ${value}`;
  if (of === "integer" && (with_ === "text" || with_ === "char")) {
    const text = `${value}::text`;
    return `${key} = CASE WHEN ${text} ~ '^-?[0-9]{1,18}$' THEN ${text}::bigint END`;
  }
  if (of === "uuid" && with_ === "text") {
    const shape = "^[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$";
    return `${key} = CASE WHEN ${value} ~ '${shape}' THEN ${value}::uuid END`;
  }
  if (of === "text") return `${key} = ${value}::text`;
  if (of === "char") return `${key} = ${value}::text::bpchar`;
  return `${key}::text = ${value}::text`;
}

/** Texts as a PostgreSQL array in one parameter. */
export function arrayText(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}

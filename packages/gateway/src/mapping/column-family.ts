/** Types of columns that codecs tell apart. */
export type ColumnFamily = "text" | "number" | "boolean" | "time" | "json" | "array" | "other";

const families: Readonly<Record<string, ColumnFamily>> = {
  ...of("text", ["text", "varchar", "bpchar", "name", "uuid", "citext"]),
  ...of("number", ["int2", "int4", "int8", "numeric", "float4", "float8"]),
  ...of("boolean", ["bool"]),
  ...of("time", ["date", "timestamp", "timestamptz"]),
  ...of("json", ["json", "jsonb"]),
};

function of(family: ColumnFamily, types: readonly string[]): Readonly<Record<string, ColumnFamily>> {
  return Object.fromEntries(types.map((type) => [type, family]));
}

/** The family of a type of the catalog, such as `int4` or `_text`. */
export function columnFamily(type: string): ColumnFamily {
  return families[type] ?? (type.startsWith("_") ? "array" : "other");
}

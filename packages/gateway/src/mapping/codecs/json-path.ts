import { literal, literals, textOf } from "./sql-text.js";

/** What jsonb refuses although it is well-formed JSON: NUL, and halves of surrogate pairs. */
const refused =
  "\\\\u0000|\\\\u[dD][89aAbB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F])|(?<!\\\\u[dD][89aAbB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F]";

/**
 * SQL for the text at a path of a JSON column (json, jsonb or text; `$` alone, the empty path, is the whole of it).
 * NULL where there is none, or where the column holds no JSON. Needs PostgreSQL 16.
 */
export function jsonText(column: string, path: readonly string[]): string {
  const keys = path.length === 0 ? "'{}'" : `ARRAY[${literals(path)}]`;
  // The expression is dear; texts without any such escape, nearly all, need not meet it.
  const escaped = `strpos(${textOf(column)}, ${literal("\\u")}) > 0`;
  return (
    `CASE WHEN (${column}) IS JSON AND NOT (${escaped} AND ${textOf(column)} ~ ${literal(refused)})` +
    ` THEN (${column})::jsonb #>> ${keys} END`
  );
}

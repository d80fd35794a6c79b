import type { Codec } from "../mapping.js";
import { butFor, codec, noted } from "./codec.js";
import { isBlank, isGiven, literal, textOf } from "./sql-text.js";

/** Text whose beginning is left out in the column, as in a township column of three digits. */
export function prefixCodec(prefix: string, empty: readonly string[] = []): Codec {
  const isEmpty = new Set(empty);
  const rest = (value: unknown) => (String(value).startsWith(prefix) ? String(value).slice(prefix.length) : null);
  const isMissing = (text: string) => isEmpty.has(text) || isBlank(text);
  return codec({
    name: `prefix(${[prefix, ...empty].join()})`,
    takes: ["text", "number"],
    decode: (text) => (isMissing(text) ? null : prefix + text),
    spellings(value) {
      const text = rest(value);
      return text === null || isMissing(text) ? [] : [text];
    },
    encode: (value) => (value === null || value === undefined ? null : rest(value)),
    missingAs: empty[0] ?? null,
    holds: noted({ en: `values that begin with ${prefix}`, zh: `以 ${prefix} 开头的值` }, butFor(empty)),
    canonical: (column) =>
      `CASE WHEN ${isGiven(textOf(column), empty)} THEN ${literal(prefix)} || ${textOf(column)} END`,
  });
}

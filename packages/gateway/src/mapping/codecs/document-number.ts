import { normalizeDocumentNumber } from "@zwgk/schema";
import type { Codec } from "../mapping.js";
import { butFor, codec, noted } from "./codec.js";
import { isBlank, isGiven, literal, textOf } from "./sql-text.js";

// The same steps as normalizeDocumentNumber; an integration test holds them together.
const spaces = "[\\t-\\r \\u00a0\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+";
const year = "[\\[【(（﹝［〈〔]((19|20)[0-9]{2})[\\]】)）﹞］〉〕]";

/** Document numbers (发文字号, DOMAIN.md §4.3): read in the standard's spelling, written as given. */
export function documentNumberCodec(empty: readonly string[] = []): Codec {
  const isEmpty = new Set(empty);
  return codec({
    name: `documentNumber(${empty.join()})`,
    takes: ["text"],
    decode: (text) => (isEmpty.has(text) || isBlank(text) ? null : normalizeDocumentNumber(text) || null),
    keeps: (value, back) => normalizeDocumentNumber(String(value)) === back,
    missingAs: empty[0] ?? null,
    holds: noted({ en: "document numbers", zh: "文号" }, butFor(empty)),
    canonical(column) {
      const digits = `translate(${textOf(column)}, '０１２３４５６７８９', '0123456789')`;
      const dense = `regexp_replace(${digits}, ${literal(spaces)}, '', 'g')`;
      const bracketed = `regexp_replace(${dense}, ${literal(year)}, ${literal("〔\\1〕")}, 'g')`;
      const normal = `regexp_replace(${bracketed}, '〕第(?!.*令)', '〕')`;
      return `CASE WHEN ${isGiven(textOf(column), empty)} THEN NULLIF(${normal}, '') END`;
    },
  });
}

import { type CodeTables, decode } from "./codes.js";
import { type DocumentRows, documentKey } from "./county.js";
import type { Row } from "./flat-query.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes exactly these.
const special = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON; most need no escaping. */
export function quoted(text: string | null): string {
  if (text === null) return "null";
  return special.test(text) ? JSON.stringify(text) : `"${text}"`;
}

const oddNumber = /[\s\u200b-\u200d\ufeff０-９[\]【】(（)）﹝﹞［］〈〉]|〕第/;
const year = /[[【(（﹝［〈〔]((?:19|20)\d{2})[\]】)）﹞］〉〕]/g;

/** A document number in the standard's spelling (GB/T 9704). */
function documentNumber(text: string | null, missing: readonly string[] | undefined): string | null {
  if (text === null || text.trim() === "" || missing?.includes(text)) return null;
  if (!oddNumber.test(text)) return text;
  const dense = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-\u200d\ufeff]+/g, "");
  return dense.replace(year, "〔$1〕").replace(/〕第(?!.*令)/, "〕") || null;
}

/** A document with its publisher and interpretations. */
export function documentJson(document: DocumentRows): string {
  const { county, first } = document;
  const { source, noNumber } = county.layout;
  const codes = county.codes;
  const [, title = null, number = null, , kind = null, publisher = null] = first;
  return (
    `{"id":"Document:${source}:${documentKey(document)}","title":${quoted(title)}` +
    `,"documentNumber":${quoted(documentNumber(number, noNumber))},"publishedAt":"${document.published}"` +
    `,"kind":${code(codes, "kind", kind)},"publisher":${publisher === null ? "null" : `{"name":${quoted(publisher)}}`}` +
    `,"interpretations":[${interpretations(document, codes)}]}`
  );
}

function interpretations({ rows, from, to }: DocumentRows, codes: CodeTables): string {
  let json = "";
  for (let at = from; at < to; at++) {
    const [, , , , , , key, title = null, form = null] = rows[at] as Row;
    if (key === null) continue;
    json += `${json === "" ? "" : ","}{"title":${quoted(title)},"form":${code(codes, "form", form)}}`;
  }
  return json;
}

function code(codes: CodeTables, table: keyof CodeTables, text: string | null): string {
  const canonical = decode(codes[table], text);
  return canonical === null ? "null" : `"${canonical}"`;
}

import type { Cell, TableRows } from "../layouts/layout.js";

const CHUNK = 64 * 1024;
const special = /[\\\n\r\t]/;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** The rows in the text format of COPY, in pieces of some size. */
export function* copyText({ rows }: TableRows): Generator<string> {
  let text = "";
  for (const row of rows) {
    text += line(row);
    if (text.length < CHUNK) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

function line(row: readonly Cell[]): string {
  let text = "";
  for (let at = 0; at < row.length; at += 1) text += (at === 0 ? "" : "\t") + field(row[at] ?? null);
  return `${text}\n`;
}

function field(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "string")
    return special.test(cell) ? cell.replace(/[\\\n\r\t]/g, (one) => escapes[one] ?? "") : cell;
  return typeof cell === "number" ? String(cell) : cell ? "t" : "f";
}

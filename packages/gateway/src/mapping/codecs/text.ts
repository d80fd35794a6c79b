import type { Codec } from "../mapping.js";
import { butFor, codec, noted } from "./codec.js";
import { isBlank, isGiven, textOf, trimBlanks, trimmed } from "./sql-text.js";

export interface TextOptions {
  /** Further spellings of a missing value. */
  readonly empty?: readonly string[];
  /** Blanks around the value are not part of it; then no index can serve an equality or an order. */
  readonly trim?: boolean;
  /** The column is of a number type. */
  readonly stored?: "number" | undefined;
}

const anyText = { en: "any text that is not blank", zh: "任何非空白文本" };

/** Text as it stands in the column. */
export function textCodec({ empty = [], trim = false, stored }: TextOptions = {}): Codec {
  if (trim) return trimmedCodec(empty);
  const isEmpty = new Set(empty);
  const isMissing = (text: string) => isEmpty.has(text) || isBlank(text);
  const number = stored === "number";
  return codec({
    name: `text(${[stored ?? "", ...empty].join()})`,
    decode: (text) => (isMissing(text) ? null : text),
    spellings: (value) => {
      const text = String(value);
      // A number column can't even be compared with a text that is no number.
      return isMissing(text) || (number && !/^(0|-?[1-9][0-9]{0,17})$/.test(text)) ? [] : [text];
    },
    missingAs: empty[0] ?? null,
    holds: noted(number ? { en: "numbers", zh: "数字" } : anyText, butFor(empty)),
    takes: [number ? "number" : "text"],
    sortable: !number,
    collated: !number,
    present: (column) => (number && empty.length === 0 ? `${column} IS NOT NULL` : isGiven(textOf(column), empty)),
    canonical: (column) => `CASE WHEN ${isGiven(textOf(column), empty)} THEN ${textOf(column)} END`,
  });
}

function trimmedCodec(empty: readonly string[]): Codec {
  const isEmpty = new Set(["", ...empty]);
  return codec({
    name: `text(trim,${empty.join()})`,
    decode(text) {
      const value = trimBlanks(text);
      return isEmpty.has(value) ? null : value;
    },
    keeps: (value, back) => trimBlanks(String(value)) === back,
    missingAs: empty[0] ?? null,
    holds: noted(anyText, butFor(empty)),
    canonical(column) {
      const value = trimmed(textOf(column));
      return `CASE WHEN ${isGiven(value, empty)} THEN ${value} END`;
    },
  });
}

/** Text of the home database, which only the gateway writes: never blank, nothing to decode. */
export function homeTextCodec(): Codec {
  return codec({
    name: "home text",
    takes: ["text"],
    identity: true,
    decode: (text) => text,
    spellings: (value) => [String(value)],
    sortable: true,
    collated: true,
    present: (column) => `${column} IS NOT NULL`,
    canonical: (column) => column,
  });
}

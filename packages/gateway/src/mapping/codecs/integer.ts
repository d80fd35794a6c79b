import type { Codec } from "../mapping.js";
import { butFor, codec, noted } from "./codec.js";
import { isGiven, literals, textOf, trimBlanks, trimmed } from "./sql-text.js";

const shape = "^[+-]?[0-9]{1,15}([.]0*)?$";
const expression = new RegExp(shape);

export interface IntegerOptions {
  readonly empty?: readonly string[];
  /** The column is of a number type: then its index serves equalities and orders. */
  readonly stored?: "number" | undefined;
}

/** Whole numbers, in a column of a number type or of text. */
export function integerCodec({ empty = [], stored }: IntegerOptions = {}): Codec {
  const isEmpty = new Set(empty);
  const number = stored === "number";
  const canonical = (column: string) => {
    const text = trimmed(textOf(column));
    const given = empty.length === 0 ? "" : ` AND ${textOf(column)} NOT IN (${literals(empty)})`;
    return `CASE WHEN ${text} ~ '${shape}'${given} THEN ${text}::numeric::bigint END`;
  };
  return codec({
    name: `integer(${[stored ?? "", ...empty].join()})`,
    decode(text) {
      if (isEmpty.has(text)) return null;
      const digits = trimBlanks(text);
      return expression.test(digits) ? Number(digits) + 0 : null;
    },
    missingAs: empty[0] ?? null,
    holds: noted({ en: "whole numbers", zh: "整数" }, butFor(empty)),
    spellings: (value) => (number ? [String(value)] : null),
    takes: number ? ["number"] : ["number", "text"],
    sortable: number,
    present: (column) =>
      number && empty.length === 0 ? `${column} IS NOT NULL` : `(${canonical(column)}) IS NOT NULL`,
    canonical,
    findings: (column) => ({
      kind: "UNREADABLE_NUMBER",
      condition: `${isGiven(textOf(column), empty)} AND ${trimmed(textOf(column))} !~ '${shape}'`,
    }),
  });
}

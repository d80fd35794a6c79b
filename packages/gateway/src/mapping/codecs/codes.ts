import type { Codec } from "../mapping.js";
import { codec } from "./codec.js";
import { isBlank, isGiven, literal, textOf, trimBlanks, trimmed } from "./sql-text.js";

/** Stands for a code that is in no table (invariant 8: shown, not guessed). */
export const unknownCode = "UNKNOWN";

export interface CodesOptions {
  /** For reports. */
  readonly name: string;
  /** Code in the source → canonical code, in the order of the file: the first of several is written. */
  readonly table: ReadonlyMap<string, string>;
  readonly empty?: readonly string[];
  readonly others?: "unknown" | "missing";
  /** Blanks around the code are not part of it. */
  readonly trim?: boolean;
}

/** Codes by a table, in both directions. */
export function codesCodec({ name, table, empty = [], others = "unknown", trim = false }: CodesOptions): Codec {
  const isEmpty = new Set(empty);
  const spelled = invert(table);
  const subject = (column: string) => (trim ? trimmed(textOf(column)) : textOf(column));
  const other = others === "unknown" ? unknownCode : null;
  return codec({
    name: `codes(${name})`,
    decode(text) {
      const code = trim ? trimBlanks(text) : text;
      return table.get(code) ?? (isEmpty.has(code) || isBlank(code) ? null : other);
    },
    spellings(value) {
      if (trim || value === other) return null;
      return spelled.get(String(value)) ?? [];
    },
    encode(value) {
      return value === null || value === undefined ? null : (spelled.get(String(value))?.[0] ?? null);
    },
    missingAs: empty[0] ?? null,
    holds: { en: `only ${[...spelled.keys()].join(", ")}`, zh: `只有 ${[...spelled.keys()].join("、")}` },
    canonical(column) {
      const cases = [...table].map(([code, value]) => ` WHEN ${literal(code)} THEN ${literal(value)}`);
      const rest =
        other === null ? "" : ` ELSE CASE WHEN ${isGiven(subject(column), empty)} THEN ${literal(other)} END`;
      return `CASE ${subject(column)}${cases.join("")}${rest} END`;
    },
    findings(column) {
      const condition = isGiven(subject(column), [...table.keys(), ...empty]);
      return other === null ? null : { kind: "UNMAPPED_CODE", condition };
    },
  });
}

function invert(table: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const inverse = new Map<string, string[]>();
  for (const [code, value] of table) inverse.set(value, [...(inverse.get(value) ?? []), code]);
  return inverse;
}

import type { Codec } from "../mapping.js";
import { codec } from "./codec.js";
import { isBlank, isGiven, literals, textOf, trimmed } from "./sql-text.js";

/** A column of type boolean (or JSON's true and false). */
export function nativeBooleanCodec(): Codec {
  const values: Readonly<Record<string, boolean>> = { t: true, true: true, f: false, false: false };
  return codec({
    name: "boolean",
    takes: ["boolean"],
    decode: (text) => values[text] ?? null,
    spellings: (value) => [String(value)],
    sortable: true,
    present: (column) => `${textOf(column)} IN ('true', 'false')`,
    canonical: (column) => `CASE ${textOf(column)} WHEN 'true' THEN true WHEN 'false' THEN false END`,
  });
}

export interface BooleanSpellings {
  readonly true: readonly (string | null)[];
  readonly false: readonly (string | null)[];
}

/** Truth in a source's own spellings; blank text counts as null. */
export function booleanCodec(spellings: BooleanSpellings): Codec {
  const texts = (of: readonly (string | null)[]) => of.filter((text) => text !== null);
  const [yes, no] = [texts(spellings.true), texts(spellings.false)];
  const ofNull = spellings.true.includes(null) ? true : spellings.false.includes(null) ? false : null;
  const values = new Map<string, boolean>([
    ...no.map((text) => [text, false] as const),
    ...yes.map((text) => [text, true] as const),
  ]);
  const canonical = (column: string) => {
    const cases = [
      yes.length > 0 ? ` WHEN ${textOf(column)} IN (${literals(yes)}) THEN true` : "",
      no.length > 0 ? ` WHEN ${textOf(column)} IN (${literals(no)}) THEN false` : "",
      ofNull === null ? "" : ` WHEN (${trimmed(textOf(column))} <> '') IS NOT TRUE THEN ${ofNull}`,
    ];
    return `CASE${cases.join("")} END`;
  };
  return codec({
    name: `boolean(${yes}|${no}|${ofNull})`,
    ofNull,
    decode: (text) => values.get(text) ?? (isBlank(text) ? ofNull : null),
    spellings: (value) => (value === ofNull ? null : value === true ? yes : no),
    encode: (value) =>
      value === null || value === undefined ? null : ((value ? spellings.true : spellings.false)[0] ?? null),
    holds: { en: "only what it has a spelling for", zh: "只有有对应写法的值" },
    canonical,
    findings: (column) => ({ kind: "UNMAPPED_CODE", condition: isGiven(textOf(column), [...yes, ...no]) }),
  });
}

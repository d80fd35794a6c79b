import type { Label } from "../../label.js";

/**
 * A token of a pattern: `{areaCode6}` six digits of the area, `{code}` the agency's 代字, `{yyyy}` the year, `{kind}` the
 * letter's word (复, 补, …), `{seq}` the serial as it is or `{seq4}` with leading zeros to so many digits.
 */
export type PatternToken =
  | { readonly kind: "TEXT"; readonly text: string }
  | { readonly kind: "AREA" | "CODE" | "YEAR" | "LETTER_KIND" }
  /** `digits` is null for a serial without leading zeros. */
  | { readonly kind: "SERIAL"; readonly digits: number | null };

/** A pattern of numbers, taken apart and found right. */
export interface NumberPattern {
  readonly text: string;
  readonly tokens: readonly PatternToken[];
}

const named: Readonly<Record<string, PatternToken>> = {
  areaCode6: { kind: "AREA" },
  code: { kind: "CODE" },
  yyyy: { kind: "YEAR" },
  kind: { kind: "LETTER_KIND" },
  seq: { kind: "SERIAL", digits: null },
};
const paddedSerial = /^seq([1-9])$/;
const wrongBracket = /[[【(（﹝［〈]\{yyyy\}|\{yyyy\}[\]】)）﹞］〉]/;

/**
 * What is wrong with a pattern; empty when nothing is. Numbers must have no reuse (DOMAIN.md §8.2), so the year stands
 * before the serial and the serial stands once.
 */
export function numberPatternProblems(text: string): readonly Label[] {
  const tokens = tokensOf(text);
  const unknown = tokens.filter((token) => typeof token === "string");
  const at = (kind: PatternToken["kind"]) =>
    tokens.findIndex((token) => typeof token !== "string" && token.kind === kind);
  const count = (kind: PatternToken["kind"]) =>
    tokens.filter((token) => typeof token !== "string" && token.kind === kind).length;
  const literal = tokens
    .map((token) => (typeof token !== "string" && token.kind === "TEXT" ? token.text : ""))
    .join("");
  return [
    ...unknown.map((name) => ({
      en: `Unknown token {${name}}; known are {areaCode6}, {code}, {yyyy}, {kind}, {seq} and {seq1} to {seq9}`,
      zh: `未知占位符{${name}}；可用的有{areaCode6}、{code}、{yyyy}、{kind}、{seq}、{seq1}至{seq9}`,
    })),
    ...problem(/[{}]/.test(literal), "A brace has no partner", "花括号不成对"),
    ...problem(count("SERIAL") !== 1, "The serial {seq} must stand exactly once", "序号{seq}应当出现且只出现一次"),
    ...problem(
      at("SERIAL") >= 0 && (at("YEAR") < 0 || at("YEAR") > at("SERIAL")),
      "The year {yyyy} must stand before the serial, which starts anew each year",
      "序号按年重新编排，年份{yyyy}应当出现在序号之前",
    ),
    ...problem(wrongBracket.test(text), "The year stands in 〔〕 (U+3014, U+3015)", "年份应当用六角括号〔〕括入"),
    ...problem(/^\s|\s$|\n/.test(text), "Space at an end, or a line break", "首尾有空格或者含有换行"),
  ];
}

/** A pattern taken apart. @throws RangeError naming every problem of {@link numberPatternProblems}. */
export function parseNumberPattern(text: string): NumberPattern {
  const problems = numberPatternProblems(text);
  if (problems.length > 0) {
    throw new RangeError(`Number pattern ${JSON.stringify(text)}: ${problems.map(({ en }) => en).join("; ")}`);
  }
  return { text, tokens: tokensOf(text).filter((token) => typeof token !== "string") };
}

/** The tokens in order; an unknown one as its bare name. */
function tokensOf(text: string): readonly (PatternToken | string)[] {
  return text
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (!/^\{[^{}]*\}$/.test(piece)) return { kind: "TEXT", text: piece } as const;
      const name = piece.slice(1, -1);
      const digits = paddedSerial.exec(name)?.[1];
      if (digits !== undefined) return { kind: "SERIAL", digits: Number(digits) } as const;
      return Object.hasOwn(named, name) ? (named[name] ?? name) : name;
    });
}

function problem(found: boolean, en: string, zh: string): readonly Label[] {
  return found ? [{ en, zh }] : [];
}

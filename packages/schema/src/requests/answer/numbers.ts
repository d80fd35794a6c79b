import type { Numbering } from "../../writes.js";
import { type LetterKind, letterKinds } from "./letter-kinds.js";
import { type NumberPattern, type PatternToken, parseNumberPattern } from "./number-pattern.js";

/** Registration numbers, as DOMAIN.md §8.2 proposes: `341200-2023-0012`. */
export const defaultRegistrationPattern = "{areaCode6}-{yyyy}-{seq4}";

/** Numbers of letters: `阜财公复〔2023〕12号`; other kinds have their own word in place of 复 (DOMAIN.md §8.2). */
export const defaultLetterPattern = "{code}公{kind}〔{yyyy}〕{seq}号";

/** What fills a pattern. */
export interface NumberValues {
  /** Six digits (GB/T 2260). */
  readonly areaCode?: string;
  /** 单位代字: Chinese characters or capital letters (DOMAIN.md §4.3). */
  readonly code?: string;
  /** Four digits. */
  readonly year: number;
  readonly letter?: LetterKind;
}

/** The largest serial of a pattern without leading zeros. */
const largestUnpadded = 999_999;

const forms = { AREA: /^\d{6}$/, CODE: /^[\u4e00-\u9fa5A-Z]+$/, YEAR: /^[1-9]\d{3}$/, LETTER_KIND: /./ } as const;

/**
 * The series of numbers of a pattern and its values. The serial runs per `series`: the text before it, so that two
 * series never give the same number. Where {kind} stands behind the serial, all kinds share one series.
 * @throws RangeError when a value that the pattern names is missing or has the wrong form, or the pattern is wrong.
 */
export function numberSeries(pattern: NumberPattern | string, values: NumberValues): Numbering {
  const { tokens } = typeof pattern === "string" ? parseNumberPattern(pattern) : pattern;
  const at = tokens.findIndex(({ kind }) => kind === "SERIAL");
  const digits = digitsOf(tokens[at]);
  const series = filled(tokens.slice(0, at), values);
  const behind = tokens.slice(at + 1);
  const end = filled(behind, values);
  const ends = endsOf(behind, values);
  const largest = digits === null ? largestUnpadded : 10 ** digits - 1;
  const written = (serial: number) => (digits === null ? String(serial) : String(serial).padStart(digits, "0"));
  return {
    series,
    largest,
    format: (serial) => series + written(checkedSerial(serial, largest)) + end,
    serialOf: (number) => {
      if (!number.startsWith(series)) return null;
      const text = /^\d+/.exec(number.slice(series.length))?.[0] ?? "";
      const serial = Number(text);
      const isOurs = ends.includes(number.slice(series.length + text.length));
      return isOurs && serial >= 1 && serial <= largest && written(serial) === text ? serial : null;
    },
  };
}

/** Every text that may follow the serial: with any kind's word where {kind} stands behind it. */
function endsOf(behind: readonly PatternToken[], values: NumberValues): readonly string[] {
  if (!behind.some(({ kind }) => kind === "LETTER_KIND")) return [filled(behind, values)];
  return (Object.keys(letterKinds) as LetterKind[]).map((letter) => filled(behind, { ...values, letter }));
}

function filled(tokens: readonly PatternToken[], values: NumberValues): string {
  return tokens.map((token) => (token.kind === "TEXT" ? token.text : wordFor(token.kind, values))).join("");
}

function wordFor(kind: Exclude<PatternToken["kind"], "TEXT">, { areaCode, code, year, letter }: NumberValues): string {
  if (kind === "SERIAL") return "";
  const words = { AREA: areaCode, CODE: code, YEAR: String(year), LETTER_KIND: letter && letterKinds[letter].word };
  const text = words[kind] ?? "";
  if (!forms[kind].test(text)) throw new RangeError(`A number needs a right ${kind}, not ${JSON.stringify(text)}`);
  return text;
}

function digitsOf(token: PatternToken | undefined): number | null {
  return token?.kind === "SERIAL" ? token.digits : null;
}

function checkedSerial(serial: number, largest: number): number {
  if (!Number.isInteger(serial) || serial < 1 || serial > largest) {
    throw new RangeError(`Not a serial number of 1 to ${largest}: ${serial}`);
  }
  return serial;
}

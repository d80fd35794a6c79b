import { type PlainDate, yearOf } from "../../../shared/plain-date.js";
import type { Numbering } from "../../../writes.js";
import type { AnsweringBody } from "../../answer/bodies.js";
import type { LetterKind } from "../../answer/letter-kinds.js";
import { parseNumberPattern } from "../../answer/number-pattern.js";
import { defaultLetterPattern, numberSeries } from "../../answer/numbers.js";
import type { EventKind } from "../../ledger/events.js";

/** The events with which a letter goes out, and its kind: each kind has a series of its own (DOMAIN.md §8.2). */
export const letterOfEvent = {
  signed: "REPLY",
  receiptIssued: "RECEIPT",
  correctionAsked: "CORRECTION",
  extended: "EXTENSION",
  consulted: "CONSULTATION",
  thirdPartyTold: "OVERRIDE",
  feeNoticed: "FEE",
  transferred: "TRANSFER",
  transferTold: "TRANSFER",
} as const satisfies Partial<Record<EventKind, LetterKind>>;

/** Whether a letter goes out with events of a kind. */
export function hasLetter(kind: EventKind): kind is keyof typeof letterOfEvent {
  return Object.hasOwn(letterOfEvent, kind);
}

/** Events that are nothing but their letter: they never go without one. */
const onlyLetters: ReadonlySet<EventKind> = new Set(["signed", "receiptIssued", "thirdPartyTold", "transferTold"]);

/** Whether events of a kind can't be entered without a letter. */
export function needsLetter(kind: EventKind): boolean {
  return onlyLetters.has(kind);
}

/** What a letter's number depends on. */
export interface Numbered {
  readonly kind: LetterKind;
  readonly on: PlainDate;
  readonly region: string;
  readonly body: AnsweringBody | null;
  /** 机关代字 that the caller gives; the default is the body's. */
  readonly word: string | null;
}

/** The series from which a letter gets its number; null where the agency's word isn't known: it is not guessed (§4.3). */
export function letterNumbering({ kind, on, region, body, word }: Numbered): Numbering | null {
  const pattern = parseNumberPattern(body?.letterNumber ?? defaultLetterPattern);
  const code = word ?? body?.word;
  if (code === undefined && pattern.tokens.some((token) => token.kind === "CODE")) return null;
  const values = { areaCode: region, year: yearOf(on), letter: kind, ...(code === undefined ? {} : { code }) };
  return numberSeries(pattern, values);
}

/** A number of the series with a blank in place of its serial, for letters that have none yet. */
export function blankNumber({ series, format }: Numbering): string {
  return series + format(1).slice(series.length).replace(/^\d+/, "\u3000");
}

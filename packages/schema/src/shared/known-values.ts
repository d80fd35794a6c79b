import { maybeTelephone } from "./telephone-context.js";

/*
 * Values that are known, found in free text in any width and case, with blanks, hyphens, points and asterisks in
 * between.
 */

/** A value to be found, and what stands in its place. */
export interface KnownValue {
  readonly key: string;
  /** Whether it is a number: brackets and strokes may stand in it too, and it is no part of a longer number. */
  readonly isNumber: boolean;
  /** Whether it is a number of a telephone: a short one is no amount and no number of a document. */
  readonly isTelephone?: boolean;
  readonly mask: string;
}

const withinText = /[\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}\p{Pd}·•・‧.*]/u;
const withinNumber = /[\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}\p{Pd}\p{Ps}\p{Pe}·•・‧./_+*]/u;

/** A name, an address or the like; none where it is missing or has one sign only, which other words have too. */
export function knownText(value: string | null | undefined, mask: (value: string) => string): readonly KnownValue[] {
  const key = folded(value ?? "", withinText).signs.join("");
  return !value || [...key].length < 2 ? [] : [{ key, isNumber: false, mask: mask(value) }];
}

/** A number of a document; none where it is missing or shorter than five signs. */
export function knownNumber(value: string | null | undefined, mask: (value: string) => string): readonly KnownValue[] {
  const key = folded(value ?? "", withinNumber).signs.join("");
  return !value || [...key].length < 5 ? [] : [{ key, isNumber: true, mask: mask(value) }];
}

/** A number of a telephone; none where it is missing or shorter than five signs. */
export function knownTelephone(number: string | null | undefined, mask: (value: string) => string) {
  return knownNumber(number, mask).map((known): KnownValue => ({ ...known, isTelephone: true }));
}

/** A text with its known values masked wherever they occur; of those that overlap the first and longest tells the mask. */
export function maskKnown(text: string, values: readonly KnownValue[]): string {
  const found = [...placesIn(text, values, false), ...placesIn(text, values, true)];
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let shown = "";
  let from = 0;
  for (const { start, end, mask } of found) {
    if (start >= from) shown += text.slice(from, start) + mask;
    from = Math.max(from, end);
  }
  return shown + text.slice(from);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly mask: string;
}

function placesIn(text: string, values: readonly KnownValue[], numbers: boolean): readonly Place[] {
  const sought = values.filter(({ isNumber }) => isNumber === numbers);
  if (sought.length === 0) return [];
  const { signs, starts, ends } = folded(text, numbers ? withinNumber : withinText);
  const whole = signs.join("");
  return sought.flatMap(({ key, mask, isTelephone = false }) =>
    occurrences(whole, key)
      .map((at) => ({ start: starts[at] ?? 0, end: ends[at + key.length - 1] ?? 0, mask }))
      .filter(({ start, end }) => !numbers || !isWithin(text, start, end))
      .filter(({ start, end }) => !isTelephone || key.length >= 11 || maybeTelephone(text, start, end)),
  );
}

function occurrences(whole: string, key: string): readonly number[] {
  const found: number[] = [];
  for (let at = whole.indexOf(key); at >= 0; at = whole.indexOf(key, at + 1)) found.push(at);
  return found;
}

/** Whether a short number is part of a longer one; of eleven signs or more it is no chance. */
function isWithin(text: string, start: number, end: number): boolean {
  if (end - start >= 11) return false;
  return /[\p{Nd}A-Za-z]$/u.test(text.slice(0, start)) || /^[\p{Nd}A-Za-z]/u.test(text.slice(end));
}

/** The signs of a text that tell, in one width and case, each with where it begins and ends; by UTF-16 unit. */
function folded(text: string, noise: RegExp) {
  const signs: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of text) {
    for (const unit of sign.normalize("NFKC").toLowerCase().split("")) {
      if (noise.test(unit)) continue;
      signs.push(unit);
      starts.push(at);
      ends.push(at + sign.length);
    }
    at += sign.length;
  }
  return { signs, starts, ends };
}

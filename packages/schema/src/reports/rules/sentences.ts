/** How far back a sentence is read: a text without a full stop is read in linear time as well. */
const reach = 400;

/** A comma of a text, not of 14,069. */
const comma = "，|,(?!\\d{3}(?!\\d))";
const stops = /[。；;\n]/g;
const paragraphs = /[。\n]/g;
const clauses = new RegExp(`${comma}|[。；;\\n]`, "g");
/** 5548件、: what a number closes is a clause of its own. */
const parts = new RegExp(`${comma}|[。；;\\n：:（(]|(?<=[件宗起部份项次个元\\d零〇])[、和及与]`, "g");

/** The sentence up to a place; a semicolon ends one. */
export const sentenceBefore = (text: string, at: number): string => behindLast(stops, text, at);

/** The sentence up to a place, with what semicolons part from it. */
export const wholeBefore = (text: string, at: number): string => behindLast(paragraphs, text, at);

/** The clause up to a place: behind a comma, or behind the number before it. */
export const clauseBefore = (text: string, at: number): string => behindLast(parts, text, at);

/** What a clause of a sentence is: where another begins within it, or -1. */
export const nextClause = (text: string): number => text.search(parts);

/** The clauses of a sentence between its commas. */
export const clausesOf = (said: string): readonly string[] => said.split(clauses);

/** The clauses that stand before the last one. */
export const earlierClauses = (said: string): string =>
  said.slice(0, said.length - clauseBefore(said, said.length).length);

/** The clause around a number. */
export function clauseAround(text: string, start: number, end: number): string {
  const following = text.slice(end, end + reach);
  const next = following.search(clauses);
  return behindLast(clauses, text, start) + text.slice(start, next < 0 ? end + following.length : end + next);
}

/** Most clauses are short: what ends the one before stands near. */
const near = 40;

function behindLast(pattern: RegExp, text: string, at: number): string {
  const from = Math.max(0, at - reach);
  // The first character of what is near is only there for what looks back.
  const nearby = at - near > from ? lastIn(pattern, text.slice(at - near, at)) : 0;
  if (nearby > 0) return text.slice(at - near + nearby + 1, at);
  const said = text.slice(from, at);
  return said.slice(lastIn(pattern, said) + 1);
}

function lastIn(pattern: RegExp, said: string): number {
  let last = -1;
  for (const { index } of said.matchAll(pattern)) last = index;
  return last;
}

/** What counts as blank around and instead of a value, here and in SQL; U+3000 is the blank of Chinese text. */
const blanks = " \t\n\v\f\r\u3000";
const sqlBlanks = "E' \\t\\n\\x0B\\f\\r\\u3000'";

/** The same as a class of regular expressions, for PostgreSQL and JavaScript. */
export const blankClass = "[ \\t\\n\\v\\f\\r\\u3000]";

const around = new RegExp(`^${blankClass}+|${blankClass}+$`, "g");

/** Whether a text stands for a missing value by itself. */
export function isBlank(text: string): boolean {
  for (const sign of text) if (!blanks.includes(sign)) return false;
  return true;
}

/** The text without blanks around it. */
export function trimBlanks(text: string): string {
  return text.replace(around, "");
}

/** A text as an SQL literal, whatever `standard_conforming_strings` says. */
export function literal(text: string): string {
  const quoted = text.replaceAll("'", "''");
  return text.includes("\\") ? `E'${quoted.replaceAll("\\", "\\\\")}'` : `'${quoted}'`;
}

/** Literals in a list, as in `IN (…)`. */
export function literals(texts: readonly string[]): string {
  return texts.map(literal).join(", ");
}

/** The column's text: char(n) without padding, booleans as `true` and `false`. */
export function textOf(column: string): string {
  return `(${column})::text`;
}

/** SQL for `trimBlanks`. */
export function trimmed(text: string): string {
  return `btrim(${text}, ${sqlBlanks})`;
}

/** SQL condition that a text is neither NULL nor blank nor one of these spellings of a missing value. */
export function isGiven(text: string, empty: readonly string[]): string {
  const notBlank = `${trimmed(text)} <> ''`;
  return empty.length === 0 ? notBlank : `${notBlank} AND ${text} NOT IN (${literals(empty)})`;
}

import type { ListLayout } from "./list.js";
import { isBlank, literal, textOf, trimBlanks, trimmed } from "./sql-text.js";

// A flat array without what jsonb refuses (\u0000, halves of surrogate pairs): a cast behind it can't fail.
const escaped = '\\\\(["\\\\/bfnrt]|u(?!0000|[dD][89a-fA-F])[0-9a-fA-F]{4})';
const string = `"([^"\\\\\\u0001-\\u001f]|${escaped})*"`;
const number = "-?(0|[1-9][0-9]{0,30})([.][0-9]{1,30})?";
const ws = "[ \\t\\n\\r]*";
const one = `${ws}(${string}|${number}|true|false|null)${ws}`;
const flat = `^${ws}\\[(${one}(,${one})*|${ws})\\]${ws}$`;
const isFlat = new RegExp(flat);

/** A JSON array of plain values; a text that is no array and no object is its only member. */
export const jsonLayout: ListLayout = {
  name: "json",
  takes: ["text", "json"],
  split(text) {
    if (isFlat.test(text)) return plainMembers(text);
    return isBlank(text) || /^[[{]/.test(trimBlanks(text)) ? [] : [trimBlanks(text)];
  },
  join: (members) => JSON.stringify(members),
  members(column) {
    const text = textOf(column);
    return (
      `CASE WHEN ${text} ~ ${literal(flat)} THEN array_remove(ARRAY(SELECT jsonb_array_elements_text((${text})::jsonb)), NULL)` +
      ` WHEN ${trimmed(text)} ~ ${literal(`^[^[{]`)} THEN ARRAY[${trimmed(text)}] END`
    );
  },
};

const token = /"(?:[^"\\]|\\.)*"|[^\s,[\]]+/g;

/** Numbers keep the figures they are written with. */
function plainMembers(text: string): readonly string[] {
  const tokens = text.match(token) ?? [];
  return tokens.filter((raw) => raw !== "null").map((raw) => (raw.startsWith('"') ? (JSON.parse(raw) as string) : raw));
}

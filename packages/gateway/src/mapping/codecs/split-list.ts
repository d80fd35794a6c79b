import type { ListLayout } from "./list.js";
import { blankClass, isBlank, literal, textOf, trimBlanks, trimmed } from "./sql-text.js";

/** Members separated by any of these characters, blanks around them taken off; the first separator is written. */
export function splitLayout(separators: string): ListLayout {
  const signs = [...separators].map((sign) => (/[\\\]^[-]/.test(sign) ? `\\${sign}` : sign)).join("");
  const pattern = `${blankClass}*[${signs}]${blankClass}*`;
  const expression = new RegExp(pattern, "u");
  const first = [...separators][0] ?? ",";
  return {
    name: `split(${separators})`,
    takes: ["text"],
    separators,
    split: (text) =>
      trimBlanks(text)
        .split(expression)
        .filter((raw) => !isBlank(raw)),
    join: (members) => members.join(first),
    members: (column) => `array_remove(regexp_split_to_array(${trimmed(textOf(column))}, ${literal(pattern)}), '')`,
  };
}

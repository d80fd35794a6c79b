import { expect, it } from "vitest";
import { isStated } from "./stated.js";

it.each<readonly [what: string, text: string | null | undefined, stated: boolean]>([
  ["nothing", null, false],
  ["left out", undefined, false],
  ["empty", "", false],
  ["blanks, also full-width and no-break ones", " \t\n\u3000\u00a0", false],
  ["a zero-width space", "\u200b", false],
  ["a byte order mark", "\ufeff", false],
  ["a soft hyphen, a joiner and a mark of direction", "\u00ad\u200d\u202e", false],
  ["a Hangul filler, which is a letter that isn't seen", "\u3164\u115f\uffa0", false],
  ["a Braille blank", "\u2800", false],
  ["a combining accent alone", "\u0301", false],
  ["a full stop", "。", false],
  ["dashes, dots and slashes", "—— …… ／", false],
  ["a symbol", "√", false],
  ["half of a character", "\ud842", false],
  ["a character", "无", true],
  ["a character beyond the first plane", "\u{20bb7}", true],
  ["a letter", "a", true],
  ["a digit, full-width too", "７", true],
  ["a numeral", "〇", true],
  ["something between marks", "。\u200b涉密\u200b。", true],
])("knows whether %s says anything", (_what, text, stated) => expect(isStated(text)).toBe(stated));

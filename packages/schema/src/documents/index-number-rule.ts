import { BadInputError } from "../errors.js";
import type { Label } from "../label.js";
import type { Value } from "../source.js";
import { parseIndexNumber } from "./index-number.js";

/** A code without hyphen, a slash, the year, the month where it has one, and a serial of five digits from 00001 on. */
const written = /^[0-9A-Z]+\/\d{4}(?:\d{2})?-(?!0{5}$)\d{5}$/;

/**
 * What is wrong with an index number that the caller gives: it must be written as DOMAIN.md §4.1 has it, with a code
 * whose check character is right and five digits, lest one number be given out in several spellings.
 */
export function indexNumberForm({ indexNumber }: Readonly<Record<string, Value>>): readonly BadInputError[] {
  if (typeof indexNumber !== "string") return [];
  const kind = parseIndexNumber(indexNumber)?.publisherCodeKind ?? "OTHER";
  if (kind !== "OTHER" && written.test(indexNumber)) return [];
  return wrongIndexNumber({
    en: "an index number is the publisher's code, a slash, year and month, a hyphen and five digits: 003158495/202312-00416",
    zh: "索引号应为发布机构代码、斜线、年月、短横线和五位序号，如 003158495/202312-00416",
  });
}

/** The refusal of an index number that the caller gives. */
export function wrongIndexNumber(detail: Label): readonly BadInputError[] {
  return [new BadInputError({ field: "input.indexNumber", detail }, { inputPath: ["input", "indexNumber"] })];
}

import { BadInputError } from "../errors.js";
import type { Value } from "../source.js";
import { parseIndexNumber } from "./index-number.js";

/**
 * What is wrong with an index number that the caller gives: it must have one of the forms of DOMAIN.md §4.1, and begin
 * with a code whose check character is right.
 */
export function indexNumberForm({ indexNumber }: Readonly<Record<string, Value>>): readonly BadInputError[] {
  if (typeof indexNumber !== "string") return [];
  const kind = parseIndexNumber(indexNumber)?.publisherCodeKind ?? "OTHER";
  if (kind !== "OTHER") return [];
  const detail = {
    en: "an index number is the publisher's code, a slash, year and month, a hyphen and a serial: 003158495/202312-00416",
    zh: "索引号应为发布机构代码、斜线、年月、短横线和序号，如 003158495/202312-00416",
  };
  return [new BadInputError({ field: "input.indexNumber", detail }, { inputPath: ["input", "indexNumber"] })];
}

import { BadInputError } from "../errors.js";
import type { Value } from "../source.js";

type Values = Readonly<Record<string, Value>>;

/** Pairs of dates of which the first can't come after the second. */
const pairs = [
  ["writtenDate", "publishedAt", "成文日期晚于发布日期"],
  ["effectiveFrom", "expiresOn", "施行日期晚于失效日期"],
  ["effectiveFrom", "repealedOn", "施行日期晚于废止日期"],
] as const;

/** What is wrong between the dates of a document: signed after it was published, ended before it began. */
export function datesInOrder(values: Values, changed: Values): readonly BadInputError[] {
  return pairs.flatMap(([early, late, zh]) => {
    if (!(early in changed) && !(late in changed)) return [];
    const [before, after] = [values[early], values[late]];
    if (typeof before !== "string" || typeof after !== "string" || before <= after.slice(0, 10)) return [];
    const detail = { en: `it is before ${early}`, zh };
    return [new BadInputError({ field: `input.${late}`, detail }, { inputPath: ["input", late] })];
  });
}

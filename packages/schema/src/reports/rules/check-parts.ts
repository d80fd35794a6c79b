import type { Label } from "../../label.js";
import type { CellOf, Facts, PartTables, Rule, Violation } from "./rule.js";

const inPart: Readonly<Partial<Record<CellOf, CellOf>>> = { REPORT: "PART", LAST_YEAR: "PART_LAST_YEAR" };

/** The facts of a part alone: what is known of the whole besides its tables says nothing of a part. */
export type FactsOfPart = (part: PartTables) => Facts | null;

/**
 * What a rule finds in the parts of which a report is the sum, where it finds nothing in the sum itself: what is wrong
 * there is told once. Parts whose numbers aren't known are left out; the rule T3-F and its like tell that.
 */
export function violationsOfParts(
  rule: Rule,
  parts: readonly PartTables[],
  factsOf: FactsOfPart,
): readonly Violation[] {
  if (!rule.eachPart) return [];
  return parts.flatMap((part, at) => {
    const facts = factsOf(part);
    return facts ? rule.check(facts).map((one) => ofPart(one, part.name ?? placeOf(at))) : [];
  });
}

const placeOf = (at: number): Label => ({ en: `Part ${at + 1}`, zh: `第${at + 1}部分` });

function ofPart(violation: Violation, name: Label): Violation {
  const { cells, message } = violation;
  return {
    ...violation,
    cells: cells.map((one) => ({ ...one, of: inPart[one.of] ?? one.of })),
    message: { en: `${name.en}: ${message.en}`, zh: `${name.zh}：${message.zh}` },
  };
}

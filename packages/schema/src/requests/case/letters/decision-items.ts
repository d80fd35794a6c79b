import type { DecisionFacts, DecisionItem } from "../../answer/letters/decision.js";
import type { CaseFile } from "./case-file.js";
import type { FactsGiven, ItemGiven } from "./letter-details.js";
import { subjectOf } from "./request-facts.js";

/** The items of a decision; what an item asks for is taken from the application where the caller doesn't say it. */
export function decisionItems(
  given: readonly ItemGiven[],
  file: CaseFile,
  content: string | null,
): readonly DecisionItem[] {
  return given.map((item, at) => ({
    ...factsOf(item),
    outcome: item.outcome,
    subject: item.subject ?? (given.length === 1 ? content : subjectOf(file, at)),
    withheld: (item.withheld ?? []).map((part) => ({
      ...factsOf(part),
      outcome: part.outcome,
      part: part.part ?? null,
    })),
  }));
}

function factsOf({ reasons, access, provided, law, search, earlierReply, ...given }: FactsGiven): DecisionFacts {
  return {
    reasons: reasons ?? null,
    access: access ?? null,
    provided: provided ?? null,
    law: law ?? null,
    search: search ?? null,
    earlierReply: earlierReply ?? null,
    rightAgency: given.rightAgencyUnknown ? "UNKNOWN" : (given.rightAgency ?? null),
  };
}

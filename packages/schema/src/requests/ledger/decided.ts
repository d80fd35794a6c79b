/** What an answer decides: its one outcome, and those of its items where they are known. */
export interface Decision {
  readonly outcome: string | null;
  /** Empty where the answer was drafted elsewhere, and only its outcome is known. */
  readonly items: readonly string[];
}

/** The outcomes of the items of an answer; its own one where they aren't known. */
export function decidedItems({ outcome, items }: Decision): readonly string[] {
  if (items.length > 0) return items;
  return outcome === null ? [] : [outcome];
}

/**
 * Whether an answer discloses something wholly: whoever objected to that is told first (条例 Art 32). Of an answer that
 * discloses in part, only people can tell whose part it is.
 */
export function disclosesWhole(decision: Decision): boolean {
  return decision.outcome !== "PARTIAL" && decidedItems(decision).includes("DISCLOSED");
}

/** Whether something that wasn't public is public to the applicant now, so that it can become so to everybody (Art 44). */
export function disclosesSomething(decision: Decision): boolean {
  return [decision.outcome, ...decision.items].some((one) => one === "DISCLOSED" || one === "PARTIAL");
}

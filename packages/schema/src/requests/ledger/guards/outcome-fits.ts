import type { Label } from "../../../label.js";
import type { CaseState } from "../case-state.js";
import { awaitsCorrection, awaitsPayment } from "../outstanding.js";

/**
 * The outcomes that are tied to where the case stands, DOMAIN.md §1.5.4: null when it may be any but those.
 * Not corrected in time is abandoned (条例 Art 30), not paid in time too (109号), and nothing else.
 */
export function onlyOutcomeOf(state: CaseState): string | null {
  if (awaitsCorrection(state)) return "ABANDONED_NO_CORRECTION";
  return awaitsPayment(state) ? "ABANDONED_NO_FEE" : null;
}

/** Outcomes that the ledger of a case rules out. "Still unclear" is only what was corrected (Art 30). */
export function excludedOutcomes({ correction }: CaseState): readonly string[] {
  const abandoned = ["ABANDONED_NO_CORRECTION", "ABANDONED_NO_FEE"];
  return correction?.correctedOn ? abandoned : [...abandoned, "STILL_UNCLEAR"];
}

/** Whether an answer of a case, or one of its items, may have this outcome. */
export function fitsOutcome(state: CaseState, outcome: string): boolean {
  const only = onlyOutcomeOf(state);
  return only === null ? !excludedOutcomes(state).includes(outcome) : outcome === only;
}

/** The items of an answer, from 1, whose outcomes the ledger of its case rules out. */
export function unfitItems(state: CaseState, items: readonly string[]): readonly number[] {
  return items.flatMap((outcome, at) => (fitsOutcome(state, outcome) ? [] : [at + 1]));
}

/** The rule about outcomes, with the first item that breaks it where an answer has several. */
export function namingItem(rule: Label, state: CaseState, items: readonly string[]): Label {
  const [first] = unfitItems(state, items);
  if (first === undefined || items.length === 1) return rule;
  return { en: `Item ${first}: ${rule.en}`, zh: `第${first}项：${rule.zh}` };
}

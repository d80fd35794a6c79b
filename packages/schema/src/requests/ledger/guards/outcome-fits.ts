import type { Label } from "../../../label.js";
import type { CaseState } from "../case-state.js";
import { awaitsCorrection, lacksPayment, type Moment } from "../outstanding.js";

/**
 * The outcomes that are tied to where the case stands, DOMAIN.md §1.5.4: null when it may be any but those.
 * Not corrected in time is abandoned (条例 Art 30), not paid in time too (109号), though the receipt that shows it be entered after the payment, and nothing else.
 */
export function onlyOutcomeOf(state: CaseState, { calendar }: Moment): string | null {
  if (awaitsCorrection(state)) return "ABANDONED_NO_CORRECTION";
  return lacksPayment(state, calendar) ? "ABANDONED_NO_FEE" : null;
}

/** Outcomes that the ledger of a case rules out. "Still unclear" is only what was corrected (Art 30). */
export function excludedOutcomes({ correction }: CaseState): readonly string[] {
  const abandoned = ["ABANDONED_NO_CORRECTION", "ABANDONED_NO_FEE"];
  return correction?.correctedOn ? abandoned : [...abandoned, "STILL_UNCLEAR"];
}

/** An answer: the outcome of the case, and those of its items, in order; no items where they aren't known. */
export interface AnswerOutcomes {
  readonly outcome: string;
  readonly items: readonly string[];
}

/**
 * Whether an answer of a case may have these outcomes: which one is the case's, where some of its items were abandoned and
 * others answered, no rule says (DOMAIN.md §1.5.4).
 */
export function fitsAnswer(state: CaseState, { outcome, items }: AnswerOutcomes, moment: Moment): boolean {
  return admits(state, items, moment)(outcome) && unfitItems(state, items, moment).length === 0;
}

/** Whether what is drafted may still be signed: by an order, or a receipt that came since, it may have become another's. */
export function fitsDraft(state: CaseState, moment: Moment): boolean {
  return state.draft === null || fitsAnswer(state, state.draft, moment);
}

/** Whether what is signed may still be dispatched, for the same; what is dispatched may be sent again. */
export function fitsSigned(state: CaseState, moment: Moment): boolean {
  const { outcome, items, dispatchedOn } = state;
  return outcome === null || dispatchedOn !== null || fitsAnswer(state, { outcome, items }, moment);
}

/** The items of an answer, from 1, whose outcomes the ledger of its case rules out. */
export function unfitItems(state: CaseState, items: readonly string[], moment: Moment): readonly number[] {
  const fits = admits(state, items, moment);
  return items.flatMap((outcome, at) => (fits(outcome) ? [] : [at + 1]));
}

/**
 * Which outcomes an answer with these items may have. Of several items one may have needed the correction that didn't come
 * and another not: then one of them is abandoned, and the others are answered. A fee is one for the whole request (109号).
 */
function admits(state: CaseState, items: readonly string[], moment: Moment): (outcome: string) => boolean {
  const only = onlyOutcomeOf(state, moment);
  const isPart = only === "ABANDONED_NO_CORRECTION" && items.includes(only);
  const isFree = only === null || (isPart && items.some((one) => one !== only));
  return (outcome) =>
    (isPart && outcome === only) || (isFree ? !excludedOutcomes(state).includes(outcome) : outcome === only);
}

/** The rule about outcomes, with the first item that breaks it where an answer has several. */
export function namingItem(rule: Label, state: CaseState, items: readonly string[], moment: Moment): Label {
  const [first] = unfitItems(state, items, moment);
  if (first === undefined || items.length === 1) return rule;
  return { en: `Item ${first}: ${rule.en}`, zh: `第${first}项：${rule.zh}` };
}

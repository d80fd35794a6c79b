import { type Outcome, type OutcomeGroup, outcomes } from "./outcomes.js";

/**
 * The one outcome of a case from those of its items, or null where a person must choose (DOMAIN.md §1.5.4: one request,
 * one row). Disclosure mixed with refusal is PARTIAL and counts only there (§2.3 r4, §2.6). Items that are all
 * disclosed are DISCLOSED as soon as one is newly provided. For other mixtures there is no rule.
 */
export function caseOutcome(items: readonly Outcome[]): Outcome | null {
  const [first] = items;
  if (first === undefined) return null;
  if (items.every((item) => item === first)) return first;
  const has = (...groups: readonly OutcomeGroup[]) => items.some((item) => groups.includes(outcomes[item].group));
  if (has("NOT_PROVIDED", "NOT_HANDLED", "OTHER")) return null;
  if (has("GRANTED", "PARTIAL") && has("REFUSED", "PARTIAL")) return "PARTIAL";
  return has("REFUSED") ? null : "DISCLOSED";
}

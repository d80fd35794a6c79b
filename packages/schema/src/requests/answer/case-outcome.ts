import { type Outcome, type OutcomeGroup, outcomes } from "./outcomes.js";

/**
 * The one outcome of a case from those of its items, or null where a person must choose (DOMAIN.md §1.5.4: one request,
 * one row). Disclosure mixed with refusal is PARTIAL and counts only there, whatever else the reply decides (§2.3 r4,
 * §2.6); an item that is PARTIAL is such a mixture by itself (条例 Art 37). Items that are all disclosed are DISCLOSED as
 * soon as one is newly provided. For other mixtures there is no rule.
 */
export function caseOutcome(items: readonly Outcome[]): Outcome | null {
  const [first] = items;
  if (first === undefined) return null;
  if (items.every((item) => item === first)) return first;
  const groups = new Set<OutcomeGroup>(items.map((item) => outcomes[item].group));
  if (groups.has("PARTIAL") || (groups.has("GRANTED") && groups.has("REFUSED"))) return "PARTIAL";
  return groups.size === 1 && groups.has("GRANTED") ? "DISCLOSED" : null;
}

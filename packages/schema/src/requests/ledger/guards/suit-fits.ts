import type { CaseState } from "../case-state.js";

/**
 * What `afterReview` of a suit may say, as Table 4 tells suits apart (DOMAIN.md §2.4): true once reconsideration is decided,
 * false where there was none. One that ended with another result, as not accepted or withdrawn, decided nothing: whether the
 * suit then counts as one without it is not settled (§2.4), so it is for whoever enters it.
 */
export function suitsPossible({ review }: CaseState): readonly boolean[] {
  if (review === null) return [false];
  return review.result === "OTHER" ? [true, false] : [true];
}

import type { CaseState } from "../case-state.js";
import { isNewlyChallengeable } from "../challenge.js";
import type { Moment } from "../outstanding.js";

/**
 * What `afterReview` of a suit may say, as Table 4 tells suits apart (DOMAIN.md §2.4): true once reconsideration is decided,
 * false where there was none. One that ended with another result, as not accepted or withdrawn, decided nothing: whether the
 * suit then counts as one without it is not settled (§2.4), so it is for whoever enters it. Where an answer came since the
 * last remedy, a direct suit is about that one; a suit after reconsideration goes on with the last, and is filed no earlier than that was decided.
 */
export function suitsPossible(state: CaseState, moment: Moment): readonly boolean[] {
  const { review, suit } = state;
  if (isNewlyChallengeable(state, moment)) {
    const mayGoOn = suit === null && review !== null && review.endedOn !== null && moment.on >= review.endedOn;
    return mayGoOn ? [true, false] : [false];
  }
  if (review === null) return [false];
  return review.result === "OTHER" ? [true, false] : [true];
}

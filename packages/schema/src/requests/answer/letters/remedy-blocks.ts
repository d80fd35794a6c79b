import { isStated } from "../../../shared/stated.js";
import type { Outcome } from "../outcomes.js";
import { remedyOf } from "../remedies.js";
import { type RemedyAgency, reviewBodies } from "../review-bodies.js";
import { type LetterHead, paragraph } from "./head.js";
import type { Block } from "./letter.js";
import type { Needs } from "./needs.js";

/** The remedies right for day, outcomes and body (DOMAIN.md §8.4); the body and the court are demanded. */
export function remedyBlocks(
  { date, remedies }: LetterHead & { readonly remedies?: RemedyAgency | null },
  decided: readonly Outcome[],
  letter: "本答复" | "本告知书",
  needs: Needs,
): readonly Block[] {
  // Without its date the letter is refused for that alone.
  const hasBody = Boolean(remedies) && (!date || !remedies || reviewBodies(remedies, date).length > 0);
  const hasCourt = isStated(remedies?.court);
  needs.that("REVIEW_BODY", hasBody);
  needs.that("COURT", hasCourt);
  if (!remedies || !date || !hasBody || !hasCourt) return [];
  return [paragraph(remedyOf(date, decided, remedies, letter).text)];
}

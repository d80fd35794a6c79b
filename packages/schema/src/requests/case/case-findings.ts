import type { Context } from "../../context.js";
import { decidedOutcomes } from "../answer/letters/decision.js";
import type { Outcome } from "../answer/outcomes.js";
import type { CaseObject } from "./case-object.js";
import { type CaseFinding, findingsOf } from "./findings-of.js";
import { feeChecked } from "./letters/fee-checked.js";
import { loadDraft } from "./letters/kept-letters.js";

/** The findings about a case. What its reply decides, and what its fee comes to, is asked for only where they depend on it. */
export async function caseFindings(one: CaseObject, context: Context): Promise<readonly CaseFinding[]> {
  const decided = one.state.suit === null ? [] : await decidedIn(one, context);
  return findingsOf(one.state, one.moment.calendar, decided, await feeChecked(one, context));
}

/** The outcomes of the items of the reply, and of their withheld parts; none where it was drafted elsewhere. */
async function decidedIn({ request, entries }: CaseObject, context: Context): Promise<readonly Outcome[]> {
  const draft = await loadDraft(request.region, request.id, entries, context);
  return decidedOutcomes(draft?.items ?? []);
}

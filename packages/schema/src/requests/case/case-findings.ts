import type { Context } from "../../context.js";
import { decidedOutcomes } from "../answer/letters/decision.js";
import type { Outcome } from "../answer/outcomes.js";
import { proceedingsOf } from "../ledger/proceedings.js";
import type { CaseObject } from "./case-object.js";
import { type CaseFinding, findingsOf } from "./findings-of.js";
import { bodyOf } from "./letters/case-file.js";
import { feeChecked } from "./letters/fee-checked.js";
import { loadDraft } from "./letters/kept-letters.js";
import { loadRecord } from "./record-loader.js";

/** The findings about a case. What its reply decides, which body answers and what its fee comes to is asked for only where they depend on it. */
export async function caseFindings(one: CaseObject, context: Context): Promise<readonly CaseFinding[]> {
  const { ledger, state, moment, settings, request } = one;
  const fee = await feeChecked(one, context);
  if (proceedingsOf(state).every(({ suit }) => suit === null))
    return findingsOf(state, moment.calendar, { ledger, settings, fee });
  const [decided, record] = await Promise.all([decidedIn(one, context), loadRecord(request.id, context)]);
  const { reviewFirstToo = [] } = bodyOf(record, context)?.remedies ?? {};
  return findingsOf(state, moment.calendar, { ledger, settings, decided, reviewFirstToo, fee });
}

/** The outcomes of the items of the reply, and of their withheld parts; none where it was drafted elsewhere. */
async function decidedIn({ request, entries }: CaseObject, context: Context): Promise<readonly Outcome[]> {
  const draft = await loadDraft(request.region, request.id, entries, context);
  return decidedOutcomes(draft?.items ?? []);
}

import type { Value } from "../../source.js";
import { isOutcome, outcomes } from "../answer/outcomes.js";
import type { CaseFacts } from "../ledger/case-state.js";

/**
 * What the record of a request gets from its ledger, so that figures and Table 3 count it. What the ledger doesn't say
 * yet is left out: a record may know it from elsewhere.
 *
 * - Received on the legal day (条例 Art 31); an application that is withdrawn before both sides confirmed counts on that
 *   day, on which they were in touch.
 * - Closed on the day of dispatch or withdrawal (DOMAIN.md §2.6), with the row of Table 3 of its outcome (§1.5.4).
 * - What is answered anew (责令重新答复) keeps the day and the row of its first answer: it is one request, and Table 3 counts
 *   it once. §2.6 counts by the reply and is silent about a second one; a year that was reported doesn't change so.
 * - What was split or transferred has neither day and so is counted nowhere: its parts are requests of their own (一事一申请),
 *   and a transferred one counts where the reply is made (§2.6), as the request that goes on there.
 */
export function recordOfCase(facts: CaseFacts): Readonly<Record<string, Value>> {
  const { registrationNumber, closedOn } = facts;
  const numbered = registrationNumber === null ? {} : { registrationNumber };
  if (facts.splitInto.length > 0 || facts.transferredTo !== null) {
    return { ...numbered, receivedOn: null, closedOn: null, outcome: null };
  }
  const receivedOn = facts.receivedOn ?? closedOn;
  return {
    ...numbered,
    ...(receivedOn === null ? {} : { receivedOn }),
    ...(closedOn === null ? {} : { closedOn, outcome: rowOf((facts.answers[0] ?? facts).outcome) }),
  };
}

/** The row of Table 3 of an outcome; null of a text that is none. */
function rowOf(outcome: string | null): string | null {
  return outcome !== null && isOutcome(outcome) ? outcomes[outcome].row : null;
}

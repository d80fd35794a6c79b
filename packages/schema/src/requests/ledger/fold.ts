import { type CaseFacts, type CaseState, newCase } from "./case-state.js";
import type { CaseEvent, Ledger } from "./events.js";
import { changesBy } from "./facts.js";
import { statesAfter } from "./machine.js";
import { openConsultations } from "./outstanding.js";
import { type CaseStatus, caseStates, type WaitingFor } from "./states.js";

/**
 * The state of a case, from its ledger alone: no clock, nothing stored. An event that the state before it doesn't allow
 * changes nothing and is named in `outOfPlace`: ledgers from elsewhere are shown as they are. Guards are not asked
 * again; they were when the event was appended.
 */
export function foldCase(ledger: Ledger): CaseState {
  return ledger.reduce(afterEvent, newCase);
}

/** The state of a case after one more event: `foldCase` is this, event by event. */
export function afterEvent(before: CaseState, event: CaseEvent): CaseState {
  const seq = before.seq + 1;
  const facts: CaseFacts = { ...before, ...changesBy(before, event) };
  const states = statesAfter(before, event.kind, facts);
  if (!states) return { ...before, seq, outOfPlace: [...before.outOfPlace, seq] };
  const { open } = caseStates[states.status];
  const waitingFor = waitingIn(states.status, facts);
  return { ...before, ...facts, ...states, seq, lastRecordedAt: event.recordedAt, open, waitingFor };
}

/** Whom the state waits for; of the consulted, those whose opinion is outstanding. */
function waitingIn(status: CaseStatus, facts: CaseFacts): readonly WaitingFor[] {
  const declared: readonly WaitingFor[] = caseStates[status].waitingFor;
  if (status !== "CONSULTING") return declared;
  const asked = new Set(openConsultations(facts).map(({ whom }) => whom));
  return declared.filter((one) => asked.has(one === "OTHER_AGENCY" ? "AGENCY" : "THIRD_PARTY"));
}

import { type CaseFacts, type CaseState, newCase } from "./case-state.js";
import type { CaseEvent, Ledger } from "./events.js";
import { changesBy } from "./facts.js";
import { statesAfter } from "./machine.js";
import { awaitedConsultations } from "./outstanding.js";
import { isSoughtTwice, namedBy, seenAgain, seenFrom } from "./proceedings.js";
import { type CaseStatus, caseStates, type WaitingFor } from "./states.js";

/** A state that is still being worked out. A queue folds a hundred thousand ledgers: each makes one state, not one per event. */
type Unfinished = { -readonly [Key in keyof CaseState]: CaseState[Key] };

/**
 * The state of a case, from its ledger alone: no clock, nothing stored. An event that the state before it doesn't allow
 * changes nothing and is named in `outOfPlace`: ledgers from elsewhere are shown as they are. Guards are not asked
 * again; they were when the event was appended.
 */
export function foldCase(ledger: Ledger): CaseState {
  const state: Unfinished = { ...newCase };
  for (const event of ledger) advance(state, event);
  return state;
}

/** The state of a case after one more event: `foldCase` is this, event by event. */
export function afterEvent(before: CaseState, event: CaseEvent): CaseState {
  const state: Unfinished = { ...before };
  advance(state, event);
  return state;
}

/** What goes on with an earlier proceeding changes that one: the case is seen from there, and then again as a whole. */
function advance(state: Unfinished, event: CaseEvent): void {
  const place = namedBy(event);
  const seen = place === null ? state : seenFrom(state, place);
  if (seen === state) take(state, event);
  else {
    const next: Unfinished = { ...seen };
    take(next, event);
    Object.assign(state, seenAgain(state, next, place));
  }
}

function take(state: Unfinished, event: CaseEvent): void {
  const isMisplaced = isSoughtTwice(state, event);
  const changes = changesBy(state, event);
  const replaced: Partial<Record<keyof CaseFacts, unknown>> = {};
  for (const name of Object.keys(changes) as (keyof CaseFacts)[]) replaced[name] = state[name];
  Object.assign(state, changes);
  if (state.seq === 0) state.takenInBy = event.by;
  state.seq += 1;
  const states = isMisplaced ? null : statesAfter(state, event.kind, state);
  if (!states) {
    Object.assign(state, replaced);
    state.outOfPlace = [...state.outOfPlace, state.seq];
    return;
  }
  state.status = states.status;
  state.remedy = states.remedy;
  state.lastRecordedAt = event.recordedAt;
  state.open = caseStates[states.status].open;
  state.waitingFor = waitingIn(states.status, state);
}

/** Whom the state waits for; of the consulted, those whose opinion is outstanding. */
function waitingIn(status: CaseStatus, facts: CaseFacts): readonly WaitingFor[] {
  const declared: readonly WaitingFor[] = caseStates[status].waitingFor;
  if (status !== "CONSULTING") return declared;
  const asked = new Set(awaitedConsultations(facts).map(({ whom }) => whom));
  return declared.filter((one) => asked.has(one === "OTHER_AGENCY" ? "AGENCY" : "THIRD_PARTY"));
}

import { answerActions } from "./actions/answer.js";
import { dossierActions } from "./actions/dossier.js";
import { handlingActions } from "./actions/handling.js";
import { intakeActions } from "./actions/intake.js";
import { remedyActions } from "./actions/remedies.js";
import type { CaseFacts, CaseState } from "./case-state.js";
import { conditions } from "./conditions.js";
import type { CaseEvent, EventKind } from "./events.js";
import { checkMachines } from "./machine-check.js";
import type { Action, Machine, Move } from "./machine-types.js";
import { isSoughtTwice } from "./proceedings.js";
import { type CaseStatus, caseStates, type RemedyStatus, remedyStates } from "./states.js";

/** How a case goes from its receipt to the archive (DOMAIN.md §1.5.5). */
export const caseMachine: Machine<CaseStatus> = {
  name: "case",
  initial: "NEW",
  states: caseStates,
  actions: { ...intakeActions, ...handlingActions, ...answerActions, ...dossierActions },
};

/** What becomes of an answer that is challenged (DOMAIN.md §1.8). It runs beside the case. */
export const remedyMachine: Machine<RemedyStatus> = {
  name: "remedy",
  initial: "NONE",
  states: remedyStates,
  actions: remedyActions,
};

checkMachines(caseMachine, remedyMachine);

/** The action of an event kind, in whichever machine it is. */
export function actionOf(kind: EventKind): Action<string> {
  const action = caseMachine.actions[kind] ?? remedyMachine.actions[kind];
  if (!action) throw new Error(`No machine has a transition for the event kind ${kind}`);
  return action;
}

/** The states of both machines after an event; null when the state before doesn't allow it. */
export function statesAfter(
  before: CaseState,
  kind: EventKind,
  facts: CaseFacts,
): Pick<CaseState, "status" | "remedy"> | null {
  const { status, remedy } = before;
  const nextStatus = stateAfter(caseMachine, status, kind, facts);
  if (nextStatus) return { status: nextStatus, remedy };
  const nextRemedy = stateAfter(remedyMachine, remedy, kind, facts);
  return nextRemedy && { status, remedy: nextRemedy };
}

/** Whether the state of a case allows an event of a kind and day, guards aside. */
export function isPlaced(state: CaseState, { kind, on }: Pick<CaseEvent, "kind" | "on">): boolean {
  const move = moveFrom(caseMachine, state.status, kind) ?? moveFrom(remedyMachine, state.remedy, kind);
  return move !== undefined && !isSoughtTwice(state, { kind, on });
}

function stateAfter<State extends string>(
  machine: Machine<State>,
  from: State,
  kind: EventKind,
  facts: CaseFacts,
): State | null {
  const to = moveFrom(machine, from, kind)?.to;
  if (to === undefined) return null;
  if (to === "SAME") return from;
  if (typeof to === "string") return to;
  return to.find(({ when }) => when === null || conditions[when].holds(facts))?.to ?? null;
}

function moveFrom<State extends string>(
  { actions }: Machine<State>,
  state: State,
  kind: EventKind,
): Move<State> | undefined {
  return actions[kind]?.moves.find(({ from }) => from.includes(state));
}

import type { Label } from "../../label.js";
import type { ConditionName } from "./conditions.js";
import type { EventKind } from "./events.js";
import type { CaseGuardName } from "./guards/case-guards.js";
import type { EventGuardName } from "./guards/event-guards.js";
import type { StateDeclaration } from "./states.js";

/** One of several ways: the first whose condition holds after the event is taken. The last has none. */
export interface Branch<State extends string> {
  readonly when: ConditionName | null;
  readonly to: State;
}

/** From which states a transition goes, and where: to a state, to itself, or by what is known after the event. */
export interface Move<State extends string> {
  readonly from: readonly State[];
  readonly to: State | "SAME" | readonly Branch<State>[];
}

/** What an event kind does in a machine. */
export interface Action<State extends string> {
  /** The provision behind the action; null where there is none. */
  readonly article: Label | null;
  readonly moves: readonly Move<State>[];
  /** What must hold of the case, in the order in which a refusal names it. */
  readonly needs: readonly CaseGuardName[];
  /** What must hold of the event. */
  readonly checks: readonly EventGuardName[];
}

/** A machine: states, and the event kinds that move between them. */
export interface Machine<State extends string> {
  readonly name: string;
  readonly initial: State;
  readonly states: Readonly<Record<State, StateDeclaration>>;
  readonly actions: Readonly<Partial<Record<EventKind, Action<State>>>>;
}

/** The states to which a move may lead from a state. */
export function targetsOf<State extends string>(move: Move<State>, from: State): readonly State[] {
  if (move.to === "SAME") return [from];
  return typeof move.to === "string" ? [move.to] : move.to.map(({ to }) => to);
}

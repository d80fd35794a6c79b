import { eventKinds } from "./event-labels.js";
import type { EventKind } from "./events.js";
import { caseGuards } from "./guards/case-guards.js";
import { eventGuards } from "./guards/event-guards.js";
import { type Action, type Machine, targetsOf } from "./machine-types.js";
import { reachableFrom } from "./reachable.js";

/**
 * Checks machines that share the kinds of event between them.
 * @throws Error naming the machine and the state or the event kind: a state that is unknown, cannot be reached, or from
 * which no end can be reached; a transition that is ambiguous or undecided; a guard that is unknown or about another
 * kind; a kind without transition, or in two machines.
 */
export function checkMachines(...machines: readonly Machine<string>[]): void {
  for (const machine of machines) {
    for (const [kind, action] of entriesOf(machine)) checkAction(machine, kind, action);
    checkStates(machine);
  }
  for (const kind of eventKinds) {
    const homes = machines.filter(({ actions }) => (actions[kind]?.moves.length ?? 0) > 0);
    if (homes.length === 0) throw new Error(`No machine has a transition for the event kind ${kind}`);
    if (homes.length > 1)
      throw new Error(`The event kind ${kind} is in ${homes.map(({ name }) => name).join(" and ")}`);
  }
}

function checkStates(machine: Machine<string>): void {
  const { name, initial, states } = machine;
  const all = Object.keys(states);
  const edges = entriesOf(machine).flatMap(([, { moves }]) =>
    moves.flatMap((move) => move.from.flatMap((from) => targetsOf(move, from).map((to) => ({ from, to })))),
  );
  const reached = reachableFrom([initial], edges);
  const unreached = all.find((state) => !reached.has(state));
  if (unreached !== undefined) throw new Error(`Machine ${name}: the state ${unreached} cannot be reached`);
  const ends = all.filter((state) => states[state]?.end);
  const ending = reachableFrom(
    ends,
    edges.map(({ from, to }) => ({ from: to, to: from })),
  );
  const dead = all.find((state) => !ending.has(state));
  if (dead !== undefined) throw new Error(`Machine ${name}: from the state ${dead} no end can be reached`);
}

function checkAction({ name, states }: Machine<string>, kind: EventKind, action: Action<string>): void {
  const wrong = (what: string) => new Error(`Machine ${name}, event kind ${kind}: ${what}`);
  const from = action.moves.flatMap((move) => move.from);
  const twice = from.find((state, at) => from.indexOf(state) !== at);
  if (twice !== undefined) throw wrong(`two transitions from the state ${twice}`);
  const named = [...from, ...action.moves.flatMap((move) => move.from.flatMap((state) => targetsOf(move, state)))];
  const unknown = named.find((state) => !Object.hasOwn(states, state));
  if (unknown !== undefined) throw wrong(`there is no state ${unknown}`);
  for (const { from: states, to } of action.moves) {
    const decided = typeof to === "string" || to.findIndex(({ when }) => when === null) === to.length - 1;
    if (!decided) throw wrong(`the last branch, and only that, has no condition (from the state ${states.join(", ")})`);
  }
  const need = action.needs.find((guard) => !Object.hasOwn(caseGuards, guard));
  if (need !== undefined) throw wrong(`there is no guard ${need}`);
  const check = action.checks.find((guard) => eventGuards[guard]?.about !== kind);
  if (check !== undefined) throw wrong(`the guard ${check} is not about it`);
}

function entriesOf({ actions }: Machine<string>): readonly (readonly [EventKind, Action<string>])[] {
  return eventKinds.flatMap((kind) => {
    const action = actions[kind];
    return action ? [[kind, action] as const] : [];
  });
}

import { eventKinds, eventLabels } from "./event-labels.js";
import type { EventKind } from "./events.js";
import { type Machine, type Move, targetsOf } from "./machine-types.js";

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: EventKind;
}

/** A machine as a Mermaid state diagram. Actions that never leave their state are left out: the tables have them. */
export function mermaidOf(machine: Machine<string>): string {
  const { initial, states } = machine;
  const names = Object.entries(states).map(([state, { label }]) => `  ${state} : ${label.zh}<br/>${label.en}`);
  const ends = Object.entries(states).flatMap(([state, { end }]) => (end ? [`  ${state} --> [*]`] : []));
  const lines = ["stateDiagram-v2", ...names, `  [*] --> ${initial}`, ...arrows(machine), ...ends];
  return ["```mermaid", ...lines, "```"].join("\n");
}

/** One arrow for each pair of states, with every action that takes it. */
function arrows(machine: Machine<string>): readonly string[] {
  const all = Object.keys(machine.states);
  const pairs = all.flatMap((from) => all.map((to) => [from, to] as const));
  const taken = arrowsOf(machine);
  return pairs.flatMap(([from, to]) => {
    const kinds = taken.filter((arrow) => arrow.from === from && arrow.to === to).map(({ kind }) => kind);
    const names = kinds.map((kind) => eventLabels[kind].zh).join("／");
    return kinds.length === 0 ? [] : [`  ${from} --> ${to} : ${names}`];
  });
}

function arrowsOf({ actions }: Machine<string>): readonly Arrow[] {
  return eventKinds.flatMap((kind) => (actions[kind]?.moves ?? []).flatMap((move) => arrowsOfMove(move, kind)));
}

function arrowsOfMove(move: Move<string>, kind: EventKind): readonly Arrow[] {
  if (move.to === "SAME") return [];
  return move.from.flatMap((from) => [...new Set(targetsOf(move, from))].map((to) => ({ from, to, kind })));
}

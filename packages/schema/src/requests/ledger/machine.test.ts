import { describe, expect, it } from "vitest";
import { caseMachine, remedyMachine } from "./machine.js";
import { checkMachines } from "./machine-check.js";
import type { Machine } from "./machine-types.js";

type Change = (machine: Machine<string>) => Machine<string>;

const sound = caseMachine as Machine<string>;
const remedies = remedyMachine as Machine<string>;
const island = { label: { en: "Island", zh: "孤岛" }, open: true, waitingFor: ["AGENCY"] } as const;
const noGuards = { article: null, needs: [], checks: [] } as const;

const withState: Change = (machine) => ({ ...machine, states: { ...machine.states, ISLAND: island } });
const withAction =
  (kind: keyof Machine<string>["actions"], moves: Machine<string>["actions"]["paid"]): Change =>
  (machine) => ({ ...machine, actions: { ...machine.actions, ...(moves ? { [kind]: moves } : {}) } });
const without =
  (kind: keyof Machine<string>["actions"]): Change =>
  (machine) => {
    const { [kind]: _, ...actions } = machine.actions;
    return { ...machine, actions };
  };

const archivedFrom = (...from: readonly string[]) =>
  withAction("archived", { ...noGuards, moves: [{ from, to: "ARCHIVED" }] });

const wrong: readonly (readonly [what: string, change: Change, says: RegExp])[] = [
  ["a state that nothing leads to", withState, /state ISLAND cannot be reached/],
  [
    "a state that leads nowhere",
    (machine) =>
      withAction("delayed", { ...noGuards, moves: [{ from: ["IN_PROCESS"], to: "ISLAND" }] })(withState(machine)),
    /state ISLAND no end can be reached/,
  ],
  [
    "a closed state without the archive",
    archivedFrom("DISPATCHED", "DELIVERED", "SPLIT", "TRANSFERRED"),
    /WITHDRAWN no end/,
  ],
  ["no way to the archive", without("archived"), /state ARCHIVED cannot be reached/],
  ["an event kind without transition", without("delayed"), /no machine has a transition.*delayed/i],
  ["an event kind with no moves", withAction("delayed", { ...noGuards, moves: [] }), /transition.*delayed/],
  [
    "an event kind in two machines",
    withAction("judged", { ...noGuards, moves: [{ from: ["SIGNED"], to: "SAME" }] }),
    /judged is in case and remedy/,
  ],
  [
    "an unknown state to go to",
    withAction("split", { ...noGuards, moves: [{ from: ["RECEIVED"], to: "NOWHERE" }] }),
    /split: there is no state NOWHERE/,
  ],
  ["an unknown state to come from", archivedFrom("NOWHERE"), /archived: there is no state NOWHERE/],
  [
    "two transitions from one state",
    withAction("paid", {
      ...noGuards,
      moves: [
        { from: ["SIGNED"], to: "SAME" },
        { from: ["SIGNED"], to: "DRAFTED" },
      ],
    }),
    /paid: two transitions from the state SIGNED/,
  ],
  [
    "branches that may all fail",
    withAction("paid", { ...noGuards, moves: [{ from: ["SIGNED"], to: [{ when: "CONSULTS", to: "DRAFTED" }] }] }),
    /last branch.*SIGNED/,
  ],
  [
    "a guard of another kind of event",
    withAction("paid", { ...noGuards, checks: ["GATE_ONCE"], moves: [{ from: ["SIGNED"], to: "SAME" }] }),
    /paid: the guard GATE_ONCE is not about it/,
  ],
];

describe("the declaration of the machine (DOMAIN.md §1.5.5)", () => {
  it("is sound", () => expect(() => checkMachines(sound, remedies)).not.toThrow());

  it.each(wrong)("is refused with %s", (_what, change, says) => {
    expect(() => checkMachines(change(sound), remedies)).toThrow(says);
  });
});

import { describe, expect, it } from "vitest";
import { caseOutcome } from "./case-outcome.js";
import { type Outcome, type OutcomeGroup, outcomeIds, outcomes } from "./outcomes.js";

const groups = ["GRANTED", "PARTIAL", "REFUSED", "NOT_PROVIDED", "NOT_HANDLED", "OTHER"] as const;

interface Rule {
  readonly rule: string;
  /** Groups that the items have, all of them. */
  readonly has: readonly OutcomeGroup[];
  /** Groups that they may have besides. */
  readonly may: readonly OutcomeGroup[];
  readonly outcome: Outcome | null;
}

/** Which groups of Table 3 one reply can mix, and what it counts as. Each of the 63 combinations is in one line only. */
const rules: readonly Rule[] = [
  {
    rule: "§2.3 r4: what is disclosed in part (Art 37) counts only there, whatever is beside it",
    has: ["PARTIAL"],
    may: ["GRANTED", "REFUSED", "NOT_PROVIDED", "NOT_HANDLED", "OTHER"],
    outcome: "PARTIAL",
  },
  {
    rule: "§2.6: a reply mixing disclosure and refusal is r4 only, whatever is beside them",
    has: ["GRANTED", "REFUSED"],
    may: ["NOT_PROVIDED", "NOT_HANDLED", "OTHER"],
    outcome: "PARTIAL",
  },
  {
    rule: "§1.5.4: all disclosed, one of them newly (Art 36(2)), is r3",
    has: ["GRANTED"],
    may: [],
    outcome: "DISCLOSED",
  },
  ...(["NOT_PROVIDED", "NOT_HANDLED", "OTHER"] as const).map((other, at, all) => ({
    rule: `§1.5.4: one row, and none is said for disclosed beside ${other}: a person chooses`,
    has: ["GRANTED", other] as const,
    may: all.slice(at + 1),
    outcome: null,
  })),
  {
    rule: "§1.5.4: one row, and none is said for refusals of several kinds, or beside what is no disclosure",
    has: ["REFUSED"],
    may: ["NOT_PROVIDED", "NOT_HANDLED", "OTHER"],
    outcome: null,
  },
  ...(["NOT_PROVIDED", "NOT_HANDLED", "OTHER"] as const).map((one, at, all) => ({
    rule: `§1.5.4: one row, and none is said for mixtures that begin with ${one}: a person chooses`,
    has: [one] as const,
    may: all.slice(at + 1),
    outcome: null,
  })),
];

const combinations = Array.from({ length: 2 ** groups.length - 1 }, (_, at) =>
  groups.filter((_group, bit) => ((at + 1) >> bit) & 1),
);
const covers = ({ has, may }: Rule, mixed: readonly OutcomeGroup[]) =>
  has.every((one) => mixed.includes(one)) && mixed.every((one) => has.includes(one) || may.includes(one));
const ofGroup = (group: OutcomeGroup) => outcomeIds.filter((id) => outcomes[id].group === group);

/** Items of the groups: of each the first outcome, and the last, so that no two groups and no group alone are all alike. */
function itemsOf(mixed: readonly OutcomeGroup[]): readonly Outcome[] {
  return mixed.flatMap((group) => [ofGroup(group)[0], ofGroup(group).at(-1)] as readonly Outcome[]);
}

describe("the outcome of a case by the groups of its items (DOMAIN.md §2.3, §2.6)", () => {
  it("has one rule for each of the 63 combinations", () => {
    expect(combinations).toHaveLength(63);
    expect(combinations.filter((mixed) => rules.filter((rule) => covers(rule, mixed)).length !== 1)).toEqual([]);
  });

  it.each(rules)("$rule", (rule) => {
    const held = combinations.filter((mixed) => covers(rule, mixed));
    expect(held.length).toBeGreaterThan(0);
    for (const mixed of held) {
      const items = itemsOf(mixed);
      expect([mixed, caseOutcome(items)]).toEqual([mixed, rule.outcome]);
      expect([mixed, caseOutcome([...items].reverse())]).toEqual([mixed, rule.outcome]);
    }
  });

  it("is PARTIAL of any disclosure with any refusal, and a third item of any other outcome", () => {
    const [disclosures, refusals] = [ofGroup("GRANTED"), ofGroup("REFUSED")];
    for (const disclosed of disclosures)
      for (const refused of refusals)
        for (const other of outcomeIds)
          expect([disclosed, refused, other, caseOutcome([other, disclosed, refused])]).toEqual([
            disclosed,
            refused,
            other,
            "PARTIAL",
          ]);
  });
});

describe("outcome of a case", () => {
  it.each<readonly [why: string, items: readonly Outcome[], outcome: Outcome | null]>([
    ["no item", [], null],
    ["§1.5.4: one item", ["NOT_EXIST"], "NOT_EXIST"],
    ["§1.5.4: all alike", ["REPEATED", "REPEATED"], "REPEATED"],
    ["§1.5.4 r3: disclosed and already public", ["DISCLOSED_ALREADY_PUBLIC", "DISCLOSED"], "DISCLOSED"],
    ["§2.6: disclosed and refused", ["DISCLOSED", "REFUSED_DELIBERATIVE"], "PARTIAL"],
    ["§2.3 r4: in part and disclosed", ["PARTIAL", "DISCLOSED"], "PARTIAL"],
    ["§2.3 r4: in part and refused", ["REFUSED_THIRD_PARTY", "PARTIAL"], "PARTIAL"],
    ["§2.3 r4: in part and not held", ["PARTIAL", "NOT_EXIST"], "PARTIAL"],
    ["§2.3 r12 is a refusal of the table", ["DISCLOSED", "ADMIN_QUERY"], "PARTIAL"],
    [
      "§2.6: disclosed, refused, and one that would have to be created",
      ["DISCLOSED", "REFUSED_STATE_SECRET", "NEEDS_PROCESSING"],
      "PARTIAL",
    ],
    ["two refusals: a person chooses", ["REFUSED_STATE_SECRET", "REFUSED_DELIBERATIVE"], null],
    ["disclosed and not held: a person chooses", ["DISCLOSED", "NOT_EXIST"], null],
  ])("%s", (_why, items, outcome) => expect(caseOutcome(items)).toBe(outcome));
});

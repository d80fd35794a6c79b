import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestOutcome } from "../requests/model.js";
import { addDays, plainDate } from "../shared/plain-date.js";
import type { TableThreeCell } from "./cells.js";
import {
  countTableFour,
  countTableThree,
  phasesOf,
  type RemedyDays,
  type RequestDays,
  type RequestPhase,
  type RequestTallies,
  remedyColumnOf,
  statutoryPeriod,
} from "./count.js";
import { checkReport } from "./rules/check-report.js";
import { reportRules } from "./rules/rules.js";
import { valuesOf } from "./tables.js";

const period = statutoryPeriod(2023);

// DOMAIN.md §2.6.
const days: readonly (readonly [
  string,
  receivedOn: string | null,
  closedOn: string | null,
  readonly RequestPhase[],
])[] = [
  ["received and closed in the year", "2023-02-01", "2023-03-01", ["newReceived", "closed"]],
  ["received on 1 January", "2023-01-01", "2023-01-20", ["newReceived", "closed"]],
  ["received on 31 December, open", "2023-12-31", null, ["newReceived", "carriedOut"]],
  ["received in the year, closed in the next", "2023-12-20", "2024-01-02", ["newReceived", "carriedOut"]],
  ["closed on 31 December", "2023-12-01", "2023-12-31", ["newReceived", "closed"]],
  ["carried in and closed", "2022-12-30", "2023-01-01", ["carriedIn", "closed"]],
  ["closed on the last day before", "2022-12-01", "2022-12-31", []],
  ["carried in and out: open over the whole year", "2022-12-01", null, ["carriedIn", "carriedOut"]],
  ["received after the year", "2024-01-01", null, []],
  ["a reply before the receipt counts where it stands, and leaves a gap", "2024-01-02", "2023-12-29", ["closed"]],
  ["without a date of receipt", null, "2023-05-01", ["closed"]],
];

describe("the numbers in which a request counts (DOMAIN.md §2.6)", () => {
  it.each(days)("%s", (_why, receivedOn, closedOn, phases) => {
    expect(phasesOf({ receivedOn, closedOn }, period)).toEqual(phases);
  });
});

type Row = RequestDays & { readonly applicantKind: string | null; readonly outcome: string | null };

function tally(rows: readonly Row[]): RequestTallies {
  const of = (phase: RequestPhase) =>
    rows.filter((row) => phasesOf(row, period).includes(phase)).map((row) => ({ ...row, count: 1 }));
  return {
    newReceived: of("newReceived"),
    carriedIn: of("carriedIn"),
    closed: of("closed"),
    carriedOut: of("carriedOut"),
  };
}

const kinds = ["NATURAL_PERSON", "COMMERCIAL", "RESEARCH", "WELFARE", "LEGAL_SERVICE", "OTHER"];
const outcomes = Object.keys(requestOutcome.members).filter((code) => code !== "UNKNOWN");
const row = fc
  .record({
    start: fc.integer({ min: -400, max: 400 }),
    length: fc.option(fc.nat(400)),
    applicantKind: fc.constantFrom(...kinds),
    outcome: fc.constantFrom(...outcomes),
  })
  .map(({ start, length, ...classed }): Row => {
    const receivedOn = addDays(plainDate("2023-06-30"), start);
    return { ...classed, receivedOn, closedOn: length === null ? null : addDays(receivedOn, length) };
  });
const arithmetic = reportRules.filter(({ id }) => /^T3-[ABCD]/.test(id));

const findingsOf = (tallies: RequestTallies) => {
  const counted = countTableThree(tallies);
  const values = valuesOf((id) => counted[id as TableThreeCell] ?? null);
  return checkReport({ year: 2023, values }, { bodyMayMakeRegulations: true }, arithmetic).findings;
};

describe("Table 3", () => {
  it("balances for any requests that are classed and answered after their receipt", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        expect(findingsOf(tally(rows))).toEqual([]);
      }),
      { seed: 20_230_101, numRuns: 200 },
    );
  });

  it("carries out what the next year carries in (T3-E)", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const next = statutoryPeriod(2024);
        const count = (phase: RequestPhase, within: typeof period) =>
          rows.filter((one) => phasesOf(one, within).includes(phase)).length;
        expect(count("carriedIn", next)).toBe(count("carriedOut", period));
      }),
      { seed: 20_240_101, numRuns: 200 },
    );
  });

  it("counts a request without kind or outcome in the totals only, where the gap shows", () => {
    const one = { applicantKind: null, outcome: "UNKNOWN", count: 2 };
    const tallies = {
      newReceived: [{ applicantKind: "UNKNOWN", count: 2 }],
      carriedIn: [],
      closed: [one],
      carriedOut: [],
    };
    expect(countTableThree(tallies)["t3.total.total"]).toBe(2);
    expect(findingsOf(tallies).map(({ rule }) => rule)).toEqual(["T3-B.total", "T3-C.newReceived", "T3-C.total"]);
  });

  it("accounts for the city's year to date: 11 + 108 − 111 = 8 (DOMAIN.md §0.4 M12)", () => {
    const rows: Row[] = [
      ...Array.from({ length: 11 }, () => ["2022-12-20", "2023-01-10"] as const),
      ...Array.from({ length: 100 }, () => ["2023-03-01", "2023-03-20"] as const),
      ...Array.from({ length: 8 }, () => ["2023-12-11", null] as const),
    ].map(([receivedOn, closedOn]) => ({ receivedOn, closedOn, applicantKind: "OTHER", outcome: "GRANTED" }));
    const counted = countTableThree(tally(rows));
    const totals = (["newReceived", "carriedIn", "total", "carriedOut"] as const).map(
      (key) => counted[`t3.${key}.total`],
    );
    expect(totals).toEqual([108, 11, 111, 8]);
  });
});

// DOMAIN.md §2.4: 尚未审结 at 31 Dec.
const remedies: readonly (readonly [string, RemedyDays, string | null])[] = [
  ["decided in the year", { filedOn: "2022-11-01", decidedOn: "2023-01-01", result: "UPHELD" }, "upheld"],
  ["decided on 31 December", { filedOn: "2023-11-01", decidedOn: "2023-12-31", result: "CORRECTED" }, "corrected"],
  ["with another result", { filedOn: "2023-11-01", decidedOn: "2023-12-31", result: "OTHER" }, "other"],
  ["without a result", { filedOn: "2023-11-01", decidedOn: "2023-12-31", result: null }, "unclassed"],
  ["pending at the end", { filedOn: "2023-12-31", decidedOn: null, result: null }, "pending"],
  ["decided only in the next year", { filedOn: "2023-11-01", decidedOn: "2024-01-01", result: "UPHELD" }, "pending"],
  ["decided the year before", { filedOn: "2022-11-01", decidedOn: "2022-12-31", result: "UPHELD" }, null],
  ["filed after the year", { filedOn: "2024-01-01", decidedOn: null, result: null }, null],
];

describe("Table 4 (DOMAIN.md §2.4)", () => {
  it.each(remedies)("counts a case %s", (_why, remedy, column) => {
    expect(remedyColumnOf(remedy, period)).toBe(column);
  });

  it("adds up its totals (T4-A)", () => {
    const counted = countTableFour([
      { group: "review", column: "upheld", count: 3 },
      { group: "review", column: "pending", count: 2 },
      { group: "suitAfterReview", column: "other", count: 1 },
      { group: "directSuit", column: "unclassed", count: 1 },
    ]);
    expect(counted).toMatchObject({
      "t4.review.total": 5,
      "t4.directSuit.total": 1,
      "t4.directSuit.other": 0,
      "t4.suitAfterReview.total": 1,
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { addDays, plainDate, startOfDay } from "../../shared/plain-date.js";
import type { CaseEvent } from "../ledger/events.js";
import { deadlineOf } from "./deadline-of.js";
import { type PlayRules, played } from "./fixtures/day-by-day.js";
import { ledger } from "./fixtures/written-ledger.js";
import { proofOf } from "./proof.js";
import { type DeadlineSettings, defaultDeadlineSettings, suspensionReadings } from "./settings.js";

const first = plainDate("2019-01-01");

const id = fc.constantFrom("a", "b", "c");
const dataOf = {
  correctionAsked: fc
    .integer({ min: 0, max: 120 })
    .map((after) => ({ matters: [], correctBy: after as unknown as string })),
  corrected: fc.constantFrom({}, { lateBecause: "住院" }, { lateBecause: "……" }),
  consulted: fc.record({ id, whom: fc.constantFrom("THIRD_PARTY", "AGENCY"), name: fc.constant("某公司") }),
  consultationReceived: fc.record({ id }),
  opinionIn: fc.record({ id, consents: fc.constantFrom(true, false, null) }),
  extended: fc.record({ workingDays: fc.integer({ min: 1, max: 25 }), approvedBy: fc.constant("张三") }),
  delayed: fc.integer({ min: 0, max: 150 }).map((after) => ({ until: after as unknown as string })),
  feeNoticed: fc.record({ amountYuan: fc.constantFrom(100, 500, 42.37) }),
  feeNoticeReceived: fc.constant({}),
  // In binary 15.12 + 27.25 + 28.89 + 28.74 is less than 100.
  paid: fc.record({ amountYuan: fc.constantFrom(100, 500, 15.12, 27.25, 28.89, 28.74) }),
  dispatched: fc.record({ delivery: fc.constantFrom("POST", "DIRECT", "ELECTRONIC", "ENTRUSTED") }),
  delivered: fc.constant({}),
  confirmed: fc.constant({ way: "PHONE" }),
  receiptDayStated: fc.constant({ reason: "收发室签收" }),
  withdrawn: fc.constant({}),
  transferred: fc.constant({ to: "某局" }),
  reanswerOrdered: fc
    .option(fc.integer({ min: 0, max: 160 }), { nil: null, freq: 3 })
    .map((after) => ({ orderedBy: "JUDGMENT", ...(after === null ? {} : { answerBy: after as unknown as string }) })),
} as const;

const kinds = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("consulted", "consultationReceived", "opinionIn") },
  {
    weight: 4,
    arbitrary: fc.constantFrom("correctionAsked", "corrected", "extended", "feeNoticed", "paid", "delayed"),
  },
  { weight: 2, arbitrary: fc.constantFrom("feeNoticeReceived", "receiptDayStated") },
  { weight: 1, arbitrary: fc.constantFrom("dispatched", "delivered", "confirmed", "withdrawn", "transferred") },
  { weight: 1, arbitrary: fc.constantFrom("reanswerOrdered", "dispatched") },
) as fc.Arbitrary<keyof typeof dataOf>;

const drafted = kinds.chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    after: fc.integer({ min: -3, max: 110 }),
    data: dataOf[kind] as fc.Arbitrary<object>,
  }),
);

/** A case with anything in it: in whatever order it was entered, lawful or not. */
const anyCase = fc
  .record({
    start: fc.integer({ min: 0, max: 2950 }),
    channel: fc.constantFrom("IN_PERSON", "POST_SIGNED", "INTERNET"),
    confirmedAfter: fc.integer({ min: 0, max: 5 }),
    events: fc.array(drafted, { maxLength: 9 }),
    asOfAfter: fc.integer({ min: 0, max: 160 }),
  })
  .map(({ start, channel, confirmedAfter, events, asOfAfter }) => {
    const received = addDays(first, start);
    const at = (after: number) => addDays(received, after);
    const made = (kind: string, after: number, data: object) => {
      const dates = Object.entries(data).map(([name, value]) =>
        name === "correctBy" || name === "until" || name === "answerBy" ? [name, at(value)] : [name, value],
      );
      const on = at(after);
      return { kind, on, recordedAt: startOfDay(on), by: "李四", evidence: [], data: Object.fromEntries(dates) };
    };
    const all = [
      made("received", 0, { channel }),
      made("confirmed", confirmedAfter, { way: "PHONE" }),
      ...events.map(({ kind, after, data }) => made(kind, after, data)),
    ];
    return { ledger: all as unknown as readonly CaseEvent[], asOf: at(asOfAfter) };
  });

const anySettings: fc.Arbitrary<DeadlineSettings> = fc.record({
  suspension: fc.constantFrom(...Object.values(suspensionReadings)),
  correctionDays: fc.constant(10),
  lateActs: fc.constantFrom("VOID", "COUNT"),
  extensionOverRestart: fc.constantFrom("KEEPS", "LAPSES"),
  electronicMetOn: fc.constantFrom("DISPATCH", "DELIVERY"),
});

function rulesOf(settings: DeadlineSettings): PlayRules {
  return {
    whom: settings.suspension.whom,
    fromReceipt: settings.suspension.from === "RECEIVED",
    lateOpinionCounts: settings.suspension.until === "OPINION",
    lateActsCount: settings.lateActs === "COUNT",
    extensionLapses: settings.extensionOverRestart === "LAPSES",
    electronicAtDelivery: settings.electronicMetOn === "DELIVERY",
  };
}

describe("the deadline of any ledger", () => {
  it("is the day that a clerk finds day by day, on 10,000 of them", () => {
    const answers = new Map<string, number>();
    fc.assert(
      fc.property(anyCase, anySettings, ({ ledger, asOf }, settings) => {
        const deadline = deadlineOf(ledger, chinaCalendar, asOf, settings);
        const answer = deadline.dueOn ?? deadline.reason.code;
        const provisional = deadline.dueOn !== null && deadline.provisional;
        const kind = deadline.dueOn === null ? answer : "a date";
        const isStated = deadline.receipt.on !== null && deadline.receipt.stated !== null;
        if (isStated) answers.set("a stated day", (answers.get("a stated day") ?? 0) + 1);
        if (deadline.dueOn !== null && deadline.ordered) answers.set("ordered", (answers.get("ordered") ?? 0) + 1);
        answers.set(kind, (answers.get(kind) ?? 0) + 1);
        const met = deadline.met?.on ?? null;
        expect({ answer, provisional, met }).toEqual(played(ledger, asOf, rulesOf(settings)));
      }),
      { numRuns: 10_000, seed: 20190515 },
    );
    expect(answers.get("a date")).toBeGreaterThan(5_000);
    expect(answers.get("a stated day")).toBeGreaterThan(1_000);
    expect(answers.get("ordered")).toBeGreaterThan(400);
    expect(answers.get("ORDERED_WITHOUT_DAY")).toBeGreaterThan(100);
    expect(answers.size).toBeGreaterThan(10);
  }, 60_000);

  it("is proved by its days: they count to the end of the period, and each says why", () => {
    fc.assert(
      fc.property(anyCase, anySettings, ({ ledger, asOf }, settings) => {
        const deadline = deadlineOf(ledger, chinaCalendar, asOf, settings);
        if (deadline.dueOn === null || deadline.startsAfter < deadline.receipt.on) return;
        const proof = proofOf(deadline, chinaCalendar);
        const counted = proof.filter((day) => day.counted !== null);
        expect(counted.map((day) => day.counted)).toEqual(counted.map((_, nth) => nth + 1));
        expect(counted.length).toBe(deadline.workingDays);
        // The day that is ordered may be any day.
        if (!deadline.ordered) expect(counted.at(-1)?.date).toBe(deadline.periodEndsOn);
        if (deadline.dueOn >= deadline.receipt.on) expect(proof.at(-1)?.date).toBe(deadline.dueOn);
        expect(proof.some((day) => day.reason === "SUSPENDED" && day.consultations.length === 0)).toBe(false);
      }),
      { numRuns: 1_000, seed: 20190515 },
    );
  });
});

describe("settings where the law is silent", () => {
  const asOf = plainDate("2023-12-01");
  const due = (text: string, settings: Partial<DeadlineSettings>) =>
    deadlineOf(ledger("IN_PERSON 2023-03-01", text), chinaCalendar, asOf, { ...defaultDeadlineSettings, ...settings });

  // Art 33: 20 working days from 2023-03-01 end on 2023-03-29, 30 on 2023-04-13; from 2023-03-20 on 2023-04-18.
  it.each([
    ["an extension after the period", "extended(10)@2023-03-30", { lateActs: "VOID" }, "2023-03-29"],
    ["an extension after the period", "extended(10)@2023-03-30", { lateActs: "COUNT" }, "2023-04-13"],
    [
      "an extension before a restart",
      "extended(20)@2023-03-02 correctionAsked(2023-03-20)@2023-03-03 corrected@2023-03-20",
      { extensionOverRestart: "LAPSES" },
      "2023-04-18",
    ],
  ] as const)("%s, %s, under %o: %s", (_why, text, settings, expected) => {
    expect(due(text, settings).dueOn).toBe(expected);
  });

  it("says which acts it ignored, and why", () => {
    const text = "corrected@2023-03-02 extended(25)@2023-03-06 extended(1)@2023-06-01";
    expect(due(text, {}).ignored.map(({ event, reason }) => [event.kind, reason])).toEqual([
      ["corrected", "NOT_ASKED"],
      ["extended", "OVER_TWENTY"],
      ["extended", "PERIOD_OVER"],
    ]);
  });

  it.each([
    // Asked on 2023-03-02 for 2023-03-20 (Art 30).
    [
      "corrected",
      "CORRECTION_LATE",
      "correctionAsked(2023-03-20)@2023-03-02 corrected@2023-03-21",
      "CORRECTION_LAPSED",
    ],
    [
      "corrected",
      "CORRECTION_LATE",
      "correctionAsked(2023-03-20)@2023-03-02 corrected(……)@2023-03-21",
      "CORRECTION_LAPSED",
    ],
    // Received on 2023-03-08: to be paid by 2023-04-06 (109号).
    [
      "paid",
      "PAYMENT_LATE",
      "feeNoticed(100)@2023-03-06 feeNoticeReceived@2023-03-08 paid(100)@2023-04-07",
      "PAYMENT_LAPSED",
    ],
    // The period ended on 2023-03-29 (Art 33).
    ["correctionAsked", "PERIOD_OVER", "correctionAsked(2023-04-20)@2023-03-30", undefined],
    ["feeNoticed", "PERIOD_OVER", "feeNoticed(100)@2023-03-30", undefined],
  ] as const)("ignores %s for %s", (kind, reason, text, code) => {
    const deadline = due(text, {});
    expect(deadline.ignored.map((one) => [one.event.kind, one.reason])).toEqual([[kind, reason]]);
    expect(deadline.reason?.code).toBe(code);
  });
});

describe("a queue", () => {
  it("derives 100,000 deadlines without walking their days", () => {
    const open = ledger(
      "POST_SIGNED 2023-03-01",
      "consulted(a,THIRD_PARTY)@2023-03-06 consultationReceived(a)@2023-03-08",
    );
    const asOf = plainDate("2023-03-14");
    let last: string | null = null;
    for (let nth = 0; nth < 100_000; nth++) last = deadlineOf(open, chinaCalendar, asOf, defaultDeadlineSettings).dueOn;
    expect(last).toBe("2023-04-07");
  }, 60_000);
});

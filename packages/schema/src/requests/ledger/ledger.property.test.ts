import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { addDays, plainDate } from "../../shared/plain-date.js";
import { deadlineOf } from "../deadline/deadline-of.js";
import { defaultDeadlineSettings } from "../deadline/settings.js";
import { availableActions } from "./available-actions.js";
import { type CaseState, newCase } from "./case-state.js";
import { eventKinds } from "./event-labels.js";
import type { EventData, EventKind, Ledger } from "./events.js";
import { append } from "./fixtures/append.js";
import { event, inProcess, ledgerOf } from "./fixtures/events.js";
import { invariants } from "./fixtures/invariants.js";
import { anyEvent, steps, walk } from "./fixtures/walks.js";
import { afterEvent, foldCase } from "./fold.js";
import { isPaidLate } from "./outstanding.js";
import { proceedingsOf, remedyOf } from "./proceedings.js";
import { caseStates, remedyStates } from "./states.js";

const fixed = { seed: 20_190_515, numRuns: 150 };
const ledgers = steps.map((taken) => walk(taken));
// Paid on 7 April, which is too late: the notice was received on 8 March, as is entered on 10 April.
const paidLate = ledgerOf(
  ...inProcess,
  event("feeNoticed", "03-06", { amountYuan: 100 }),
  event("paid", "04-07", { amountYuan: 100 }),
  event("feeNoticeReceived", "03-08", {}, "04-10"),
);
const begun = steps.map((taken) => walk(taken, paidLate));
/** Random ledgers, some of which begin with a fee that was paid too late, each with the state after every event of it. */
const walks = [...fc.sample(ledgers, { ...fixed, numRuns: 400 }), ...fc.sample(begun, { ...fixed, numRuns: 50 })].map(
  (ledger) => {
    const states: CaseState[] = [];
    for (const event of ledger) states.push(afterEvent(states.at(-1) ?? newCase, event));
    return { ledger, states };
  },
);

describe("a case to which only possible things happen", () => {
  it.each(invariants)("keeps: $name ($article)", ({ holds }) => {
    for (const { ledger, states } of walks) {
      const broken = states.findIndex((state, at) => !holds(ledger.slice(0, at + 1), state));
      expect(broken < 0 ? [] : ledger.slice(0, broken + 1)).toEqual([]);
    }
  });

  it("goes through every state and every kind of event", () => {
    const states = walks.flatMap((one) => one.states);
    const missed = (all: readonly string[], met: readonly string[]) => all.filter((one) => !met.includes(one));
    expect(
      missed(
        eventKinds,
        walks.flatMap(({ ledger }) => ledger.map(({ kind }) => kind)),
      ),
    ).toEqual([]);
    expect(missed(Object.keys(caseStates), ["NEW", ...states.map(({ status }) => status)])).toEqual([]);
    expect(
      missed(
        Object.keys(remedyStates),
        states.map(({ remedy }) => remedy),
      ),
    ).toEqual([]);
  });
});

describe("a case that is answered anew", () => {
  const anew = walks.flatMap(({ states }) => states.slice(-1)).filter(({ answers }) => answers.length > 0);

  it("is answered again, and challenged again, in some of the random ledgers", () => {
    expect(anew.some(({ dispatchedOn }) => dispatchedOn !== null)).toBe(true);
    expect(anew.some(({ archivedOn }) => archivedOn !== null)).toBe(true);
    expect(anew.some(({ earlierProceedings }) => earlierProceedings.length > 0)).toBe(true);
  });
});

describe("what seldom happens", () => {
  const states = walks.flatMap((one) => one.states);

  it("is in some of the random ledgers: an order against silence, beside an answer or a notice; a fee paid too late; two proceedings at once; silence challenged after its answer; an order by an earlier proceeding", () => {
    expect(states.some(({ idleOrders, dispatchedOn }) => idleOrders.length > 0 && dispatchedOn)).toBe(true);
    expect(states.some(({ orders, answers }) => orders.length > answers.length)).toBe(true);
    const noticed = states.filter(({ orders, fee, correction }) => orders.length > 0 && (fee ?? correction));
    expect(noticed.some(({ open, answers }) => open && answers.length === 0)).toBe(true);
    expect(states.some((state) => isPaidLate(state, chinaCalendar))).toBe(true);
    const pending = (one: Parameters<typeof remedyOf>[0]) => remedyStates[remedyOf(one)].open;
    const beside = states.filter((state) => state.earlierProceedings.some(pending));
    expect(beside.some((state) => pending(state))).toBe(true);
    expect(beside.some((state) => !pending(state))).toBe(true);
    const behind = states.map(proceedingsOf).filter((all) => all.at(-1)?.challenged.answered === false);
    expect(behind.some((all) => all.some(({ challenged }) => challenged.answered))).toBe(true);
    const named = walks.flatMap(({ ledger }) => ledger.filter(({ data }) => "proceeding" in data));
    expect(named.some(({ kind }) => kind === "reanswerOrdered")).toBe(true);
  });
});

describe("replay", () => {
  it("gives the same state each time, and leaves the ledger as it was", () => {
    const property = fc.property(ledgers, (ledger) => {
      const before = JSON.stringify(ledger);
      expect(foldCase(ledger)).toEqual(foldCase(JSON.parse(before)));
      expect(JSON.stringify(ledger)).toBe(before);
    });
    fc.assert(property, fixed);
  });

  it("of a part and then of the rest is that of the whole", () => {
    const property = fc.property(ledgers, fc.nat(60), (ledger, cut) => {
      expect(ledger.slice(cut).reduce(afterEvent, foldCase(ledger.slice(0, cut)))).toEqual(foldCase(ledger));
    });
    fc.assert(property, fixed);
  });
});

describe("what is possible on a day", () => {
  const plain = new Set(["registered", "drafted", "reviewFiled", "judged", "archived", "withdrawn", "delivered"]);

  it("is taken when it is dated that day, though it is entered later", () => {
    const property = fc.property(ledgers, fc.nat(200), (ledger, ago) => {
      const last = ledger.at(-1)?.recordedAt.slice(0, 10) ?? "2023-01-03";
      const day = addDays(plainDate(last), -ago);
      for (const { kind, choices } of availableActions(ledger, day, chinaCalendar)) {
        if (!plain.has(kind)) continue;
        const outcome = choices[0]?.oneOf?.[0] ?? "DISCLOSED";
        const places = choices.find(({ field }) => field === "proceeding")?.oneOf;
        const proceeding = places ? { proceeding: Number(places[0]) } : {};
        const data = { number: "9", outcome, result: "OTHER", ...proceeding } as unknown as EventData[EventKind];
        expect([kind, append(ledger, event(kind, day, data, last)).refusal?.code]).toEqual([kind, undefined]);
      }
    });
    fc.assert(property, fixed);
  });
});

describe("what may be answered", () => {
  const settings = { ...defaultDeadlineSettings, lateActs: "COUNT" } as const;
  const lapses = ["CORRECTION_LAPSED", "PAYMENT_LAPSED"];
  const abandoned = ["ABANDONED_NO_CORRECTION", "ABANDONED_NO_FEE"];
  const lapsed = walks.flatMap(({ ledger }) =>
    ledger.flatMap((_, at) => {
      const so = ledger.slice(0, at + 1);
      const on = plainDate(so.at(-1)?.recordedAt.slice(0, 10) ?? "2023-01-03");
      const drafted = availableActions(so, on, chinaCalendar).find(({ kind }) => kind === "drafted");
      const { met, reason } = deadlineOf(so, chinaCalendar, on, settings);
      return drafted && !met ? [{ so, code: reason?.code ?? "", only: drafted.choices[0]?.oneOf?.[0] ?? "" }] : [];
    }),
  );

  it("is abandoned exactly where the clock says so (Art 30, 109号)", () => {
    const unlike = lapsed.find(({ code, only }) => lapses.indexOf(code) !== abandoned.indexOf(only));
    expect(unlike).toBeUndefined();
    expect(abandoned.filter((one) => !lapsed.some(({ only }) => only === one))).toEqual([]);
  });
});

describe("an event that heeds nothing", () => {
  it("is taken when it is possible, and otherwise leaves the ledger as it was and hears what is", () => {
    const property = fc.property(ledgers, fc.array(anyEvent, { minLength: 1, maxLength: 10 }), (ledger, events) => {
      const frozen = Object.freeze([...ledger]);
      const before = JSON.stringify(frozen);
      for (const event of events) {
        const { ledger: after, refusal } = append(frozen, event);
        const kinds = availableActions(frozen, event.on, chinaCalendar).map(({ kind }) => kind);
        expect(JSON.stringify(frozen)).toBe(before);
        if (refusal) expect(after).toBe(frozen);
        else
          expect([after.slice(0, -1), after.at(-1), kinds]).toEqual([
            frozen,
            event,
            expect.arrayContaining([event.kind]),
          ]);
        if (refusal) expect(refusal.possible.length > 0 || refusal.code === "CASE_ENDED").toBe(true);
        if (refusal) expect([refusal.label.en, refusal.label.zh, refusal.next.en, refusal.next.zh]).not.toContain("");
      }
    });
    fc.assert(property, fixed);
  });

  it("keeps every invariant among others like it", () => {
    const property = fc.property(fc.array(anyEvent, { maxLength: 80, size: "max" }), (events) => {
      const sorted = [...events].sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1));
      const ledger = sorted.reduce<Ledger>((so, event) => append(so, event).ledger, []);
      const state = foldCase(ledger);
      const broken = invariants.filter(({ holds }) => ledger.length > 0 && !holds(ledger, state));
      expect(broken.map(({ name }) => name)).toEqual([]);
    });
    fc.assert(property, fixed);
  });
});

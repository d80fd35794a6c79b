import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { plainDate } from "../../shared/plain-date.js";
import type { CaseEvent } from "./events.js";
import { answered, consulted, correctionAsked, event, inProcess, ledgerOf } from "./fixtures/events.js";
import { foldCase } from "./fold.js";
import { type QueuedCase, queuesOf, waitsFor } from "./queues.js";

const at = (day: string) => ({ on: plainDate(day), calendar: chinaCalendar });
const stateOf = (...events: readonly CaseEvent[]) => foldCase(ledgerOf(...events));
const queued = (id: string, due: string | null, ...events: readonly CaseEvent[]): QueuedCase => ({
  id,
  state: stateOf(...events),
  dueOn: due === null ? null : plainDate(due),
});

const agency = event("consulted", "03-09", { id: "c2", whom: "AGENCY", name: "A bureau" });
const cases = [
  queued("late", "2023-03-29", ...inProcess),
  queued("today", "2023-03-30", ...inProcess),
  queued("soon", "2023-04-04", ...inProcess.slice(0, 2)),
  queued("undated", null, ...inProcess, correctionAsked),
  queued("later", "2023-04-20", ...inProcess, ...consulted, agency),
  queued("done", "2023-03-29", ...answered),
];
const ids = (some: readonly QueuedCase[]) => some.map(({ id }) => id);

describe("the queues of 30 March 2023", () => {
  const queues = queuesOf(cases, at("2023-03-30"), 3);

  it("have what is due soon, until and with the third working day", () => {
    expect(ids(queues.dueSoon)).toEqual(["today", "soon"]);
    expect(ids(queuesOf(cases, at("2023-03-30"), 2).dueSoon)).toEqual(["today"]);
  });

  it("have what is overdue: a due day lasts to its end", () => expect(ids(queues.overdue)).toEqual(["late"]));

  it("have what is without an owner", () => expect(ids(queues.withoutOwner)).toEqual(["soon"]));

  it("group by whom it waits for; by two, with two kinds of opinion outstanding", () => {
    const waiting = Object.entries(queues.waitingFor).map(([whom, some]) => [whom, ids(some)]);
    expect(Object.fromEntries(waiting)).toEqual({
      // The correction was due on 20 March.
      AGENCY: ["late", "today", "soon", "undated"],
      APPLICANT: [],
      THIRD_PARTY: ["later"],
      OTHER_AGENCY: ["later"],
      NOBODY: [],
    });
  });

  it("count by stage, closed ones included", () => {
    expect(queues.stages).toMatchObject({ IN_PROCESS: 2, REGISTERED: 1, CONSULTING: 1, DISPATCHED: 1, ARCHIVED: 0 });
  });
});

describe("whom a case waits for", () => {
  const feeNoticed = event("feeNoticed", "03-06", { amountYuan: 100 });

  it.each([
    ["Art 30", "on the last day for correcting", "2023-03-20", [correctionAsked], ["APPLICANT"]],
    ["Art 30", "on the day after it", "2023-03-21", [correctionAsked], ["AGENCY"]],
    ["109号", "on the last day for paying", "2023-04-03", [feeNoticed], ["APPLICANT"]],
    ["109号", "on the day after it", "2023-04-04", [feeNoticed], ["AGENCY"]],
    [
      "Art 32",
      "on the fifteenth working day after the third party's receipt",
      "2023-03-29",
      consulted,
      ["THIRD_PARTY"],
    ],
    ["Art 32", "on the day after it", "2023-03-30", consulted, ["AGENCY"]],
    [
      "Art 34",
      "while another letter is on its way",
      "2023-03-30",
      [...consulted, agency],
      ["THIRD_PARTY", "OTHER_AGENCY"],
    ],
  ])("%s: %s", (_article, _what, day, events, expected) => {
    expect(waitsFor(stateOf(...inProcess, ...events), at(day))).toEqual(expected);
  });
});

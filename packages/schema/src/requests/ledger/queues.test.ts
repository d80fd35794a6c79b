import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { plainDate } from "../../shared/plain-date.js";
import type { CaseEvent } from "./events.js";
import { answered, consulted, correctionAsked, event, inProcess, ledgerOf, signed } from "./fixtures/events.js";
import { foldCase } from "./fold.js";
import { type InQueue, isInQueue, type QueueAsked, type QueueName, queueMoment, waitsFor } from "./queues.js";
import type { WaitingFor } from "./states.js";

const at = (day: string) => ({ on: plainDate(day), calendar: chinaCalendar });
const stateOf = (...events: readonly CaseEvent[]) => foldCase(ledgerOf(...events));
const queued = (
  id: string,
  due: string | null,
  ...events: readonly CaseEvent[]
): InQueue & { readonly id: string } => ({
  id,
  state: events.length === 0 ? null : stateOf(...events),
  met: events.some(({ kind, data }) => kind === "dispatched" && "delivery" in data && data.delivery === "POST"),
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
  queued("unsigned", "2023-03-29", ...signed, event("dispatched", "03-16", { delivery: "DIRECT" })),
  queued("new", null),
  queued("new, late", "2023-03-29"),
  queued("new, soon", "2023-04-04"),
  { ...queued("new, closed by its record", "2023-03-29"), met: true },
];
const asked = (which: QueueName, whom: WaitingFor | null = null, handler: string | null = null): QueueAsked => ({
  which,
  whom,
  handler,
});
const inQueue = (one: QueueAsked, soon = 3) =>
  cases.filter((each) => isInQueue(each, one, queueMoment(at("2023-03-30"), soon))).map(({ id }) => id);

describe("the queues of 30 March 2023", () => {
  it.each([
    [
      "all that is open",
      asked("ALL"),
      ["late", "today", "soon", "undated", "later", "unsigned", "new", "new, late", "new, soon"],
    ],
    ["until and with the third working day", asked("DUE_SOON"), ["today", "soon", "new, soon"]],
    // Art 33: an empty ledger is no reason for no reply.
    ["a due day lasts to its end", asked("OVERDUE"), ["late", "unsigned", "new, late"]],
    ["without an owner", asked("WITHOUT_OWNER"), ["soon", "new", "new, late", "new, soon"]],
    // The correction was due on 20 March.
    ["Art 30", asked("WAITING_FOR", "AGENCY"), ["late", "today", "soon", "undated", "unsigned"]],
    ["Art 32", asked("WAITING_FOR", "THIRD_PARTY"), ["later"]],
    ["Art 34", asked("WAITING_FOR", "OTHER_AGENCY"), ["later"]],
    ["nobody's", asked("WAITING_FOR", "NOBODY"), []],
    ["anybody's", asked("WAITING_FOR"), ["late", "today", "soon", "undated", "later", "unsigned"]],
    ["no event", asked("NOT_ENTERED"), ["new", "new, late", "new, soon"]],
    ["a handler's", asked("ALL", null, "nobody of this name"), []],
  ])("%s: %j", (_what, one, expected) => {
    expect(inQueue(one)).toEqual(expected);
  });

  it("call soon what the caller calls so", () => expect(inQueue(asked("DUE_SOON"), 2)).toEqual(["today"]));
});

describe("whom a case waits for", () => {
  const feeNoticed = event("feeNoticed", "03-06", { amountYuan: 100 });
  const feeReceived = (day: string) => event("feeNoticeReceived", day, {});

  it.each([
    ["Art 30", "on the last day for correcting", "2023-03-20", [correctionAsked], ["APPLICANT"]],
    ["Art 30", "on the day after it", "2023-03-21", [correctionAsked], ["AGENCY"]],
    ["109号", "on the last day for paying", "2023-04-03", [feeNoticed, feeReceived("03-06")], ["APPLICANT"]],
    ["109号", "on the day after it", "2023-04-04", [feeNoticed, feeReceived("03-06")], ["AGENCY"]],
    ["109号", "when the notice was received later", "2023-04-04", [feeNoticed, feeReceived("03-07")], ["APPLICANT"]],
    ["109号", "while the notice's receipt isn't known", "2023-12-29", [feeNoticed], ["APPLICANT"]],
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

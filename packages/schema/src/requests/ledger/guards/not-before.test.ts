import { describe, expect, it } from "vitest";
import { plainDate } from "../../../shared/plain-date.js";
import type { CaseEvent } from "../events.js";
import { append } from "../fixtures/append.js";
import { correctionAsked, event, inProcess, ledgerOf } from "../fixtures/events.js";

const third = (day: string, id = "c1") =>
  event("consulted", day, { id, whom: "THIRD_PARTY", name: "A company" }, "03-31");
const corrected = [...inProcess, correctionAsked, event("corrected", "03-15", {})];
const heard = [...inProcess, third("03-06"), event("opinionIn", "03-15", { id: "c1", consents: true }, "03-31")];
const paid = [
  ...inProcess,
  event("feeNoticed", "03-06", { amountYuan: 100 }),
  event("paid", "03-15", { amountYuan: 100 }),
];
const noticed = [...inProcess, event("feeNoticed", "03-06", { amountYuan: 100 })];

const ends = (day: string): readonly CaseEvent[] => [
  event("drafted", day, { outcome: "DISCLOSED" }, "03-31"),
  event("transferred", day, { to: "A bureau" }, "03-31"),
];
const withdrawn = (day: string) => [event("withdrawn", day, {}, "03-31")];
const beside = (day: string): readonly CaseEvent[] => [
  third(day, "c2"),
  event("extended", day, { workingDays: 5, approvedBy: "Head" }, "03-31"),
  event("delayed", day, { until: plainDate("2023-05-31") }, "03-31"),
];

function refusals(before: readonly CaseEvent[], next: readonly CaseEvent[]): readonly (string | undefined)[] {
  const ledger = ledgerOf(...before);
  return [...new Set(next.map((one) => append(ledger, one).refusal?.code))];
}

describe("a step that is entered late", () => {
  it.each([
    ["a correction (Art 30)", corrected, [...ends("03-14"), ...beside("03-14")]],
    ["a payment (109号)", paid, [...ends("03-14"), ...beside("03-14")]],
    ["an opinion (Art 32)", heard, ends("03-14")],
  ])("is refused as of a day before %s that it follows", (_what, before, next) => {
    expect(refusals(before, next)).toEqual(["AFTER_ITS_CAUSE"]);
  });

  it.each([
    ["the correction", corrected, [...ends("03-15"), ...beside("03-15")]],
    ["the payment", paid, [...ends("03-15"), ...beside("03-15")]],
    ["the opinion", heard, ends("03-15")],
  ])("is taken as of the day of %s", (_what, before, next) => {
    expect(refusals(before, next)).toEqual([undefined]);
  });

  // The applicant's own act follows from nothing that the agency did.
  it.each([
    ["a correction", corrected],
    ["a payment", paid],
    ["an opinion", heard],
  ])("is a withdrawal from before %s", (_what, before) => {
    expect(refusals(before, withdrawn("03-10"))).toEqual([undefined]);
    // Table 3 counts what was received, and then closed (DOMAIN.md §2.6).
    expect(refusals(before, withdrawn("02-28"))).toEqual(["AFTER_ITS_CAUSE"]);
  });

  it("is taken as of a day before an opinion that it ran beside (Art 32)", () => {
    expect(refusals(heard, beside("03-10"))).toEqual([undefined]);
  });

  it("is the receipt of a fee notice, from the day of the notice on (109号)", () => {
    const received = (day: string) => [event("feeNoticeReceived", day, {}, "03-31")];
    expect(refusals(noticed, received("03-05"))).toEqual(["AFTER_ITS_CAUSE"]);
    expect(refusals(noticed, received("03-06"))).toEqual([undefined]);
  });

  it("is no new draft from before the return of the last (DOMAIN.md §1.5.5)", () => {
    const returned = [
      ...inProcess,
      event("drafted", "03-10", { outcome: "DISCLOSED" }),
      event("gateReturned", "03-15", { gate: "LAW", reason: "No article" }),
    ];
    expect(refusals(returned, ends("03-14").slice(0, 1))).toEqual(["AFTER_ITS_CAUSE"]);
  });
});

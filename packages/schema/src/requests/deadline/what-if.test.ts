import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { plainDate } from "../../shared/plain-date.js";
import { articles } from "../articles.js";
import { ledger } from "./fixtures/written-ledger.js";
import type { WhatIfAction } from "./hypothetical.js";
import { noClockReason } from "./no-clock.js";
import { defaultDeadlineSettings, suspensionReadings } from "./settings.js";
import { whatIf, whatIfAll } from "./what-if.js";

const extend = { kind: "extend", workingDays: 10 } as const;
const consult = { kind: "consult", whom: "THIRD_PARTY", name: "某公司" } as const;
const ask = { kind: "askForCorrection" } as const;
const fee = { kind: "noticeFee", amountYuan: 500 } as const;

const registered = "registered@2023-03-01";

function supposing(
  text: string,
  actions: readonly WhatIfAction[],
  day = "2023-03-06",
  receipt = "IN_PERSON 2023-03-01",
  registration = registered,
) {
  const result = whatIf(ledger(receipt, `${registration} ${text}`), actions, chinaCalendar, plainDate(day));
  const letters = result.letters.map(({ letter, by, late }) => `${letter} ${by.slice(5)}${late ? " late" : ""}`);
  return {
    ...result,
    last: result.lastLawfulDay?.date ?? null,
    letters,
    refused: result.refused.map(({ reason }) => reason),
  };
}

// Received 2023-03-01, due 2023-03-29 (20 working days), today 2023-03-06. Counted by hand.
describe("what if, today, the agency", () => {
  it.each([
    ["does nothing", [], "2023-03-29", ["REPLY 03-29"]],
    ["extends by 10 (Art 33)", [extend], "2023-04-13", ["EXTENSION_NOTICE 03-29", "REPLY 04-13"]],
    [
      "consults a third party, which takes its 15 days (Art 32)",
      [consult],
      "2023-04-20",
      ["THIRD_PARTY_CONSULTATION 03-06", "REPLY 04-20"],
    ],
    [
      "consults an agency (Art 34)",
      [{ ...consult, whom: "AGENCY" }],
      "2023-04-20",
      ["AGENCY_CONSULTATION 03-06", "REPLY 04-20"],
    ],
    [
      "consults two at once",
      [consult, consult],
      "2023-04-20",
      ["THIRD_PARTY_CONSULTATION 03-06", "THIRD_PARTY_CONSULTATION 03-06", "REPLY 04-20"],
    ],
    [
      "asks for a correction, made in 10 days (Art 30)",
      [ask],
      "2023-04-18",
      ["CORRECTION_NOTICE 03-10", "REPLY 04-18"],
    ],
    [
      "asks for it by a day",
      [{ ...ask, correctBy: plainDate("2023-03-27") }],
      "2023-04-24",
      ["CORRECTION_NOTICE 03-10", "REPLY 04-24"],
    ],
    ["notices a fee, paid on the 20th day (109号)", [fee], "2023-05-04", ["FEE_NOTICE 03-29", "REPLY 05-04"]],
    [
      "extends and then notices a fee",
      [extend, fee],
      "2023-05-17",
      ["EXTENSION_NOTICE 03-29", "FEE_NOTICE 03-29", "REPLY 05-17"],
    ],
  ] as const)("%s", (_what, actions, last, letters) => {
    expect(supposing("-", actions)).toMatchObject({ last, letters, refused: [], now: { dueOn: "2023-03-29" } });
  });

  it("shows how the case would stand today, before others have acted", () => {
    expect(supposing("-", [ask]).then).toMatchObject({ dueOn: null, waitingUntil: { date: "2023-03-20" } });
    expect(supposing("-", [consult]).then).toMatchObject({ dueOn: "2023-03-29", suspensions: [{ endedBy: null }] });
  });

  it("takes the waits and consultations that are open to their end", () => {
    expect(supposing("consulted(a,AGENCY)@2023-03-06", [], "2023-03-06").last).toBe("2023-04-20");
    expect(supposing("correctionAsked(2023-03-20)@2023-03-03", []).last).toBe("2023-04-18");
    expect(supposing("feeNoticed(500)@2023-03-06 paid(300)@2023-03-06", []).last).toBe("2023-05-04");
  });

  it("counts from a late correction for a good reason, and owes nothing without one (Art 30)", () => {
    const asked = "correctionAsked(2023-03-20)@2023-03-03";
    expect(supposing(`${asked} corrected(住院)@2023-03-21`, [], "2023-03-21").last).toBe("2023-04-19");
    expect(supposing(`${asked} corrected(住院)@2023-03-21`, [extend], "2023-03-21").last).toBe("2023-05-05");
    expect(supposing(`${asked} corrected@2023-03-21`, [extend], "2023-03-21")).toMatchObject({
      last: null,
      refused: ["CORRECTION_LAPSED"],
    });
  });

  it("supposes that a fee notice on its way is received today, and counts from the receipt that is known (109号)", () => {
    // Received 2023-03-06, paid on the 20th working day, 2023-04-03: due 2023-05-04.
    expect(supposing("feeNoticed(500)@2023-03-02", []).last).toBe("2023-05-04");
    // Received 2023-03-03, paid on 2023-03-31: due 2023-04-28.
    expect(supposing("feeNoticed(500)@2023-03-02 feeNoticeReceived@2023-03-03", []).last).toBe("2023-04-28");
    expect(supposing("-", [fee]).then).toMatchObject({
      dueOn: null,
      waitingUntil: null,
      reason: { code: "AWAITING_PAYMENT" },
    });
  });

  it("supposes an opinion on its last day, where a late one would stop the clock too", () => {
    const settings = { ...defaultDeadlineSettings, suspension: suspensionReadings.wholeConsultation };
    const result = whatIf(
      ledger("IN_PERSON 2023-03-01", registered),
      [consult],
      chinaCalendar,
      plainDate("2023-03-06"),
      settings,
    );
    expect(result.lastLawfulDay).toEqual({ date: "2023-04-20", provisional: false });
  });

  it("marks a letter that comes too late (Art 30: 7 working days)", () => {
    expect(supposing("-", [ask], "2023-03-13").letters[0]).toBe("CORRECTION_NOTICE 03-10 late");
  });

  it("says when the last lawful day is provisional", () => {
    const result = supposing("-", [extend], "2026-12-01", "IN_PERSON 2026-12-01", "registered@2026-12-01");
    expect(result.lastLawfulDay).toEqual({ date: "2027-01-13", provisional: true });
  });
});

describe("what if refuses", () => {
  it.each([
    [
      "a period that has ended",
      "-",
      [extend, consult, ask],
      "2023-03-30",
      "2023-03-29",
      ["PERIOD_OVER", "PERIOD_OVER", "PERIOD_OVER"],
    ],
    [
      "more than 20 days in total (Art 33)",
      "extended(15)@2023-03-02",
      [extend],
      "2023-03-06",
      "2023-04-20",
      ["EXTENSION_WITHIN"],
    ],
    [
      "a second correction (Art 30)",
      "correctionAsked(2023-03-20)@2023-03-03 corrected@2023-03-06",
      [ask],
      "2023-03-07",
      "2023-04-03",
      ["CORRECTION_ONCE"],
    ],
    ["a case that is answered", "dispatched(POST)@2023-03-06", [extend], "2023-03-06", "2023-03-29", ["ANSWERED"]],
    [
      "what the case doesn't take while an answer is drafted",
      "drafted(DISCLOSED)@2023-03-03",
      [consult, ask, fee, extend],
      "2023-03-06",
      "2023-04-13",
      ["NOT_IN_THIS_STATE", "NOT_IN_THIS_STATE", "NOT_IN_THIS_STATE"],
    ],
    [
      "what it doesn't take while a correction is awaited",
      "correctionAsked(2023-03-20)@2023-03-03",
      [extend, consult, fee],
      "2023-03-06",
      "2023-04-18",
      ["NOT_IN_THIS_STATE", "NOT_IN_THIS_STATE", "NOT_IN_THIS_STATE"],
    ],
    ["what comes after another action of the day", "-", [ask, fee], "2023-03-06", "2023-04-18", ["NOT_IN_THIS_STATE"]],
    ["a case that was withdrawn", "withdrawn@2023-03-03", [extend], "2023-03-06", null, ["CASE_ENDED"]],
    [
      "a case that is open still, though not corrected in time (Art 30)",
      "correctionAsked(2023-03-10)@2023-03-03",
      [consult],
      "2023-03-13",
      null,
      ["CORRECTION_LAPSED"],
    ],
    [
      "a case that is open still, though not paid in time (109号)",
      "feeNoticed(500)@2023-03-02 feeNoticeReceived@2023-03-03",
      [extend, consult],
      "2023-04-03",
      null,
      ["PAYMENT_LAPSED", "PAYMENT_LAPSED"],
    ],
  ] as const)("%s", (_what, text, actions, day, last, refused) => {
    expect(supposing(text, actions, day)).toMatchObject({ last, refused });
  });

  it.each([
    ["correctionAsked(2023-03-10)@2023-03-03", "CORRECTION_LAPSED", articles.correction],
    ["feeNoticed(500)@2023-03-02 feeNoticeReceived@2023-03-03", "PAYMENT_LAPSED", articles.fee],
  ] as const)("says why, and by which provision, no period runs: %s", (acts, reason, article) => {
    const of = ledger("IN_PERSON 2023-03-01", `${registered} ${acts}`);
    const { refused } = whatIf(of, [extend], chinaCalendar, plainDate("2023-04-20"));
    expect(refused).toMatchObject([{ reason, article, label: noClockReason(reason).label }]);
  });

  it("asks for no letter of an action that doesn't count", () => {
    expect(supposing("-", [extend], "2023-03-30").letters).toEqual(["REPLY 03-29 late"]);
    expect(supposing("dispatched(POST)@2023-03-06", [extend]).letters).toEqual([]);
  });

  it("knows no day before the receipt is confirmed (Art 31)", () => {
    expect(supposing("-", [consult], "2023-03-06", "INTERNET 2023-03-01")).toMatchObject({
      last: null,
      refused: ["NOT_IN_THIS_STATE"],
    });
  });
});

describe("what if, over a queue", () => {
  it("answers case by case", () => {
    const cases = [
      { id: "1", ledger: ledger("IN_PERSON 2023-03-01", registered) },
      { id: "2", ledger: ledger("IN_PERSON 2023-03-02", "registered@2023-03-02") },
    ];
    const answers = whatIfAll(cases, [extend], chinaCalendar, plainDate("2023-03-06"));
    expect(answers.map(({ id, whatIf }) => [id, whatIf.lastLawfulDay?.date])).toEqual([
      ["1", "2023-04-13"],
      ["2", "2023-04-14"],
    ]);
  });
});

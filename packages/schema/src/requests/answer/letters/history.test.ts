import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../../shared/china-calendar.js";
import { dateTimeOf } from "../../../shared/date-time.js";
import { plainDate } from "../../../shared/plain-date.js";
import type { CaseEvent, EventData, EventKind } from "../../ledger/events.js";
import type { History } from "./history.js";
import { historyOf as historyOfLedger } from "./history-of-ledger.js";
import { historyText } from "./history-text.js";
import { pronounOf, sentence } from "./wording.js";

function event<Kind extends EventKind>(kind: Kind, on: string, data: EventData[Kind]): CaseEvent {
  const recordedAt = dateTimeOf(`${on}T09:00:00+08:00`);
  return { kind, data, on: plainDate(on), recordedAt, by: "承办人甲", evidence: [] } as unknown as CaseEvent;
}

const day = plainDate;
const historyOf = (ledger: readonly CaseEvent[], on = "2023-12-25") =>
  historyOfLedger(ledger, { on: day(on), calendar: chinaCalendar });

describe("history of a ledger", () => {
  it("takes days, numbers and opinions from the events", () => {
    const ledger = [
      event("received", "2023-11-24", { channel: "IN_PERSON" }),
      event("correctionAsked", "2023-11-29", { matters: ["年度"], correctBy: day("2023-12-13") }),
      event("corrected", "2023-12-05", {}),
      event("consulted", "2023-12-06", { id: "a", whom: "THIRD_PARTY", name: "甲公司" }),
      event("consulted", "2023-12-06", { id: "b", whom: "AGENCY", name: "乙局", letter: "阜财公征〔2023〕2号" }),
      event("opinionIn", "2023-12-12", { id: "a", consents: false }),
      event("extended", "2023-12-18", { workingDays: 20, approvedBy: "主任", letter: "阜财公延〔2023〕1号" }),
      event("feeNoticed", "2023-12-19", { amountYuan: 300 }),
      event("paid", "2023-12-21", { amountYuan: 300 }),
      event("delayed", "2023-12-22", { until: day("2024-03-01") }),
    ];
    expect(historyOf(ledger)).toEqual({
      correction: { noticedOn: "2023-11-29", correctBy: "2023-12-13", correctedOn: "2023-12-05", number: null },
      consultations: [
        {
          whom: "THIRD_PARTY",
          sentOn: "2023-12-06",
          number: null,
          silent: false,
          opinion: { on: "2023-12-12", consents: false },
        },
        { whom: "AGENCY", sentOn: "2023-12-06", number: "阜财公征〔2023〕2号", silent: false, opinion: null },
      ],
      extensions: [{ noticedOn: "2023-12-18", number: "阜财公延〔2023〕1号", workingDays: 20 }],
      fee: { noticedOn: "2023-12-19", number: null, amountYuan: 300, paidOn: "2023-12-21", partPaid: null },
      delayedUntil: "2024-03-01",
      setAside: null,
    });
  });

  it("tells of the answer that was set aside, and by what (责令重新答复)", () => {
    const answered = [
      event("signed", "2023-12-15", { letter: "阜财公复〔2023〕1号" }),
      event("dispatched", "2023-12-15", { delivery: "POST" }),
    ];
    const ordered = event("reanswerOrdered", "2024-02-01", { orderedBy: "JUDGMENT" });
    expect(historyText(historyOf([...answered, ordered]), "你")).toEqual([
      "本机关曾于2023年12月15日作出答复（阜财公复〔2023〕1号）；根据人民法院的生效裁判，本机关现重新作出答复。",
    ]);
    expect(historyOf([ordered, ...answered]).setAside).toBeNull();
  });

  it("tells of a late correction only where a reason is stated with it (Art 30)", () => {
    const asked = event("correctionAsked", "2023-11-29", { matters: ["年度"], correctBy: day("2023-12-13") });
    const told = (data: EventData["corrected"]) =>
      historyOf([asked, event("corrected", "2023-12-20", data)]).correction?.correctedOn;
    expect([told({}), told({ lateBecause: "——" }), told({ lateBecause: "住院" })]).toEqual([null, null, "2023-12-20"]);
  });

  // Art 34: fifteen working days from the agency's receipt of 6 December are over with the 27th.
  it.each<readonly [receivedOn: string | null, on: string, words: string]>([
    ["2023-12-06", "2023-12-27", "尚未收到该机关的意见"],
    ["2023-12-06", "2023-12-28", "视为同意公开"],
    [null, "2024-06-28", "尚未收到该机关的意见"],
  ])("of an agency that received it on %s says on %s: %s", (receivedOn, on, words) => {
    const asked = event("consulted", "2023-12-05", { id: "b", whom: "AGENCY", name: "乙局" });
    const received = receivedOn ? [event("consultationReceived", receivedOn, { id: "b" })] : [];
    expect(historyText(historyOf([asked, ...received], on), "你").join()).toContain(words);
  });

  // 109号: the period counts anew from the payment of the fee, not of a part of it.
  it.each<readonly [paid: readonly number[], paidOn: string | null, partYuan: number | null]>([
    [[], null, null],
    [[100], null, 100],
    [[100, 100.1], null, 200.1],
    [[100, 199.9, 0.1], "2023-12-22", null],
    [[300.2], "2023-12-20", null],
  ])("tells of a fee of 300 yuan, of which %j was paid, the day when it was wholly paid", (paid, paidOn, part) => {
    const fee = historyOf([
      event("feeNoticed", "2023-12-19", { amountYuan: 300 }),
      ...paid.map((amountYuan, at) => event("paid", `2023-12-2${at}`, { amountYuan })),
    ]).fee;
    expect([fee?.paidOn, fee?.partPaid?.yuan ?? null]).toEqual([paidOn, part]);
  });

  it("tells of a fee that was paid too late, as its receipt shows, that no period runs from there (109号)", () => {
    const paid = [
      event("feeNoticed", "2023-11-20", { amountYuan: 300 }),
      event("paid", "2023-12-20", { amountYuan: 300 }),
    ];
    const told = (receivedOn: string) =>
      historyText(historyOf([...paid, event("feeNoticeReceived", receivedOn, {})]), "你").join();
    expect(told("2023-11-21")).toContain("缴费期限届满，你于2023年12月20日逾期缴纳");
    expect(told("2023-11-22")).toContain("答复期限自缴费次日起重新计算");
  });

  it.each<readonly [article: string, what: string, asked: readonly CaseEvent[], until: string]>([
    [
      "Art 30",
      "a correction",
      [event("correctionAsked", "2023-11-29", { matters: ["x"], correctBy: day("2023-12-29") })],
      "2023-12-29",
    ],
    [
      "109号",
      "a fee",
      [event("feeNoticed", "2023-11-30", { amountYuan: 300 }), event("feeNoticeReceived", "2023-12-01", {})],
      "2023-12-29",
    ],
  ])(
    "%s: doesn't say of %s that its time is over while it isn't, where an answer is ordered",
    (_article, _what, asked, until) => {
      const ordered = event("reanswerOrdered", "2023-12-20", { orderedBy: "REVIEW_DECISION" });
      expect(historyText(historyOf([...asked, ordered], until), "你")).toEqual([]);
      expect(historyText(historyOf([...asked, ordered], "2023-12-30"), "你").join()).toContain("期限届满");
    },
  );

  it("is empty where nothing happened", () => {
    expect(historyText(historyOf([event("received", "2023-11-24", { channel: "FAX" })]), "你")).toEqual([]);
  });
});

describe("history in words", () => {
  const sentOn = day("2023-12-06");
  const on = day("2023-12-12");
  it.each<readonly [why: string, history: History, words: string]>([
    [
      "Art 30: not corrected",
      { correction: { noticedOn: sentOn, correctBy: on } },
      "补正期限届满，本机关未收到你的补正",
    ],
    [
      "Art 30: corrected",
      { correction: { noticedOn: sentOn, correctBy: on, correctedOn: on } },
      "答复期限自该日起计算",
    ],
    [
      "Art 32: silence is no consent",
      { consultations: [{ whom: "THIRD_PARTY", sentOn }] },
      "由本机关依照《条例》的规定决定是否公开",
    ],
    [
      "Art 32: consents",
      { consultations: [{ whom: "THIRD_PARTY", sentOn, opinion: { on, consents: true } }] },
      "第三方表示同意公开",
    ],
    [
      "Art 32: neither",
      { consultations: [{ whom: "THIRD_PARTY", sentOn, opinion: { on, consents: null } }] },
      "未明确表示是否同意公开",
    ],
    ["Art 34: silence is consent", { consultations: [{ whom: "AGENCY", sentOn, silent: true }] }, "视为同意公开"],
    ["Art 34: its time isn't over", { consultations: [{ whom: "AGENCY", sentOn }] }, "尚未收到该机关的意见"],
    [
      "Art 34: objects",
      { consultations: [{ whom: "AGENCY", sentOn, opinion: { on, consents: false } }] },
      "该机关不同意公开",
    ],
    ["Art 35: asked for reasons", { reasonsAskedOn: on }, "要求你说明理由"],
    ["Art 35: delayed", { delayedUntil: on }, "延迟至2023年12月12日前答复"],
    ["109号: paid", { fee: { noticedOn: sentOn, amountYuan: 300, paidOn: on } }, "答复期限自缴费次日起重新计算"],
    [
      "109号: paid in part",
      { fee: { noticedOn: sentOn, amountYuan: 300, partPaid: { yuan: 100.5, on } } },
      "截至2023年12月12日你缴纳其中100.5元，缴费期限届满，你未缴清",
    ],
    ["109号: not paid", { fee: { noticedOn: sentOn, amountYuan: 300 } }, "缴费期限届满，你未缴纳"],
  ])("%s", (_why, history, words) => expect(historyText(history, "你").join()).toContain(words));
});

describe("wording", () => {
  it.each([
    ["", ""],
    ["理由", "理由。"],
    [" 理由。 ", "理由。"],
    ["理由；", "理由；"],
    ["理由,", "理由。"],
    ["一行\n二行", "一行 二行。"],
  ])("closes %j", (text, closed) => expect(sentence(text)).toBe(closed));

  it.each([
    [["李文清"], false, "你"],
    [["某公司"], true, "你单位"],
    [["李文清", "王晓"], false, "你们"],
  ])("addresses %j", (names, organization, pronoun) => expect(pronounOf({ names, organization })).toBe(pronoun));
});

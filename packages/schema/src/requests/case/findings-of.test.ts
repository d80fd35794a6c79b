import { expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { plainDate, startOfDay } from "../../shared/plain-date.js";
import type { Outcome } from "../answer/outcomes.js";
import { event as written, ledger as writtenLedger } from "../deadline/fixtures/written-ledger.js";
import { defaultDeadlineSettings } from "../deadline/settings.js";
import { type CaseFacts, newCase } from "../ledger/case-state.js";
import { foldCase } from "../ledger/fold.js";
import { findingsOf } from "./findings-of.js";

const remedy = (filedOn: string) => ({ filedOn: plainDate(filedOn), endedOn: null, result: null });
const unappealed = { firstEndedOn: null, firstResult: null, appealedOn: null, appellant: null };
const suit = (filedOn: string, afterReview = false) => ({ ...remedy(filedOn), ...unappealed, afterReview });
const sued = (outcome: string | null, answeredOn: string | null, filedOn: string, more: Partial<CaseFacts> = {}) => {
  const day = answeredOn === null ? null : plainDate(answeredOn);
  const challenged = { answer: 1, orders: 0, answered: day !== null && filedOn >= day };
  const facts = { ...newCase, outcome, signedOn: day, dispatchedOn: day, challenged, suit: suit(filedOn), ...more };
  return findingsOf(facts, chinaCalendar).map(({ code }) => code);
};
const found = ["SUIT_WITHOUT_REVIEW"];
const challenged = { answer: 1, orders: 0, answered: true };

it.each([
  ["a refusal under Art 14", "REFUSED_STATE_SECRET", "2024-01-01", "2024-02-01", found],
  ["a refusal under Art 15", "REFUSED_THIRD_PARTY", "2024-01-01", "2024-02-01", found],
  ["a refusal of 2023", "REFUSED_STATE_SECRET", "2023-12-31", "2024-02-01", []],
  ["what doesn't exist", "NOT_EXIST", "2024-01-01", "2024-02-01", []],
  ["the failure to reply", null, null, "2024-02-01", found],
  ["the failure to reply in 2023", null, null, "2023-12-31", []],
  ["the failure to reply, answered since", "DISCLOSED", "2024-03-01", "2024-02-01", found],
])("shows a direct suit against %s as the law has it (复议前置)", (_what, outcome, answeredOn, filedOn, codes) => {
  expect(sued(outcome, answeredOn, filedOn)).toEqual(codes);
});

it("shows a direct suit against the earlier answer of what was answered anew, by that answer", () => {
  const setAside = (outcome: string, answeredOn: string) => {
    const day = plainDate(answeredOn);
    const given = {
      outcome,
      items: [],
      letter: "1",
      signedOn: day,
      dispatchedOn: day,
      dispatches: [],
      deliveredOn: null,
    };
    const answers = [{ ...given, archivedOn: null }];
    return { answers, challenged: { answer: 1, orders: 0, answered: true } };
  };
  const anew = (more: Partial<CaseFacts>) => sued("DISCLOSED", "2024-06-03", "2024-02-01", more);
  expect(anew(setAside("REFUSED_STATE_SECRET", "2024-01-02"))).toEqual(found);
  expect(anew(setAside("NOT_EXIST", "2024-01-02"))).toEqual([]);
});

it.each<
  readonly [what: string, outcome: Outcome, decided: readonly Outcome[], answeredOn: string, codes: readonly string[]]
>([
  ["§8.4 A: a part is withheld under Art 15", "PARTIAL", ["PARTIAL", "REFUSED_THIRD_PARTY"], "2024-01-01", found],
  ["§8.4 A: one item is refused under Art 14", "NOT_EXIST", ["NOT_EXIST", "REFUSED_STATE_SECRET"], "2024-01-01", found],
  ["§8.4 A: of several refusals", "ADMIN_QUERY", ["ADMIN_QUERY", "REFUSED_DELIBERATIVE"], "2024-01-01", found],
  ["§8.4 B: a query beside what is disclosed", "PARTIAL", ["DISCLOSED", "ADMIN_QUERY"], "2024-01-01", []],
  ["§8.4 B: what is partial was decided elsewhere", "PARTIAL", [], "2024-01-01", []],
  ["§8.4 C: a letter of 2023", "PARTIAL", ["PARTIAL", "REFUSED_THIRD_PARTY"], "2023-12-31", []],
])("looks at what the items of the reply decide: %s", (_what, outcome, decided, answeredOn, codes) => {
  const day = plainDate(answeredOn);
  const facts = { ...newCase, outcome, signedOn: day, dispatchedOn: day, challenged, suit: suit("2024-02-01") };
  expect(findingsOf(facts, chinaCalendar, { decided }).map(({ code }) => code)).toEqual(codes);
});

it("shows a direct suit where the place asks for reconsideration first too (§8.4)", () => {
  const day = plainDate("2024-01-01");
  const answered = { ...newCase, outcome: "NOT_EXIST", signedOn: day, dispatchedOn: day };
  const facts = { ...answered, challenged, suit: suit("2024-02-01") };
  const codes = (reviewFirstToo: readonly Outcome[]) =>
    findingsOf(facts, chinaCalendar, { reviewFirstToo }).map(({ code }) => code);
  expect([codes(["NOT_EXIST"]), codes(["ADMIN_QUERY"]), codes([])]).toEqual([found, [], []]);
});

// DOMAIN.md §1.5.3: received on 2023-04-20, due on 2023-05-19, extended by 20 on 2023-06-16.
it.each([
  ["given and entered on the last day", "2023-05-19", "2023-05-19", "VOID", []],
  ["given on the last day, entered a day later", "2023-05-19", "2023-05-20", "VOID", ["EXTENSION_ENTERED_LATE"]],
  ["given a day later, where that counts", "2023-05-22", "2023-05-22", "COUNT", ["EXTENSION_LATE"]],
] as const)("shows an extension that was %s (Art 33)", (_when, on, entered, lateActs, codes) => {
  const extended = { ...written(`extended(10)@${on}`), recordedAt: startOfDay(plainDate(entered)) };
  const ledger = [...writtenLedger("IN_PERSON 2023-04-20", "registered@2023-04-20"), extended];
  const settings = { ...defaultDeadlineSettings, lateActs };
  const findings = findingsOf(foldCase(ledger), chinaCalendar, { ledger, settings });
  expect(findings.map(({ code }) => code)).toEqual(codes);
  expect(findings.every(({ severity }) => severity === "WARN")).toBe(true);
});

it("takes an extension for entered in time that was so in the case that this one came of (Art 33, §2.6)", () => {
  const inTime = { recordedAt: startOfDay(plainDate("2023-05-19")), by: "k1" };
  const moved = { ...written("extended(10)@2023-05-19"), recordedAt: startOfDay(plainDate("2023-05-22")) };
  const ledger = [...writtenLedger("IN_PERSON 2023-04-20", "registered@2023-04-20"), { ...moved, repeats: inTime }];
  expect(findingsOf(foldCase(ledger), chinaCalendar, { ledger })).toEqual([]);
});

it("measures a second extension by the day that the first one gave (Art 33)", () => {
  const first = written("extended(10)@2023-05-19");
  const second = { ...written("extended(10)@2023-06-02"), recordedAt: startOfDay(plainDate("2023-06-05")) };
  const ledger = [...writtenLedger("IN_PERSON 2023-04-20", "registered@2023-04-20"), first, second];
  const codes = findingsOf(foldCase(ledger), chinaCalendar, { ledger }).map(({ code }) => code);
  expect(codes).toEqual(["EXTENSION_ENTERED_LATE"]);
});

// 行政复议法 23: each proceeding by itself, whichever began last.
it("shows a direct suit against silence beside reconsideration of the answer that came", () => {
  const review = remedy("2024-02-20");
  const silence = { challenged: { answer: 1, orders: 0, answered: false }, review: null, suit: suit("2024-02-01") };
  const beside = { challenged, review, suit: null, earlierProceedings: [silence] };
  expect(sued("DISCLOSED", "2024-02-10", "2024-02-20", beside)).toEqual(found);
});

it("shows nothing of a suit after reconsideration", () => {
  const review = remedy("2024-01-20");
  const after = { review, suit: suit("2024-04-01", true) };
  expect(sued("REFUSED_STATE_SECRET", "2024-01-01", "2024-04-01", after)).toEqual([]);
  expect(findingsOf(newCase, chinaCalendar)).toEqual([]);
});

it("shows a direct suit after reconsideration that decided nothing", () => {
  const review = { ...remedy("2024-01-20"), endedOn: plainDate("2024-01-25"), result: "OTHER" } as const;
  expect(sued("REFUSED_STATE_SECRET", "2024-01-01", "2024-04-01", { review })).toEqual(found);
});

it.each([
  ["on the last day", "2024-01-15", []],
  ["a day later", "2024-01-16", ["CORRECTION_LATE_JUSTIFIED"]],
])("shows a correction that came in %s as the law has it (Art 30)", (_when, correctedOn, codes) => {
  const notice = { askedOn: plainDate("2023-12-05"), correctBy: plainDate("2024-01-15") };
  const correction = { ...notice, correctedOn: plainDate(correctedOn) };
  const receivedOn = plainDate("2023-11-24");
  expect(findingsOf({ ...newCase, receivedOn, correction }, chinaCalendar).map(({ code }) => code)).toEqual(codes);
});

// DOMAIN.md §1.5.3, +7: 2023-11-24 → 2023-12-05; 2023-09-20 → 2023-10-07, a working Saturday.
it.each([
  ["on the seventh working day", "2023-11-24", "2023-12-05", []],
  ["a day later", "2023-11-24", "2023-12-06", ["CORRECTION_NOTICE_LATE"]],
  ["on the eighteenth working day", "2023-11-24", "2023-12-20", ["CORRECTION_NOTICE_LATE"]],
  ["on the seventh, a Saturday that is worked", "2023-09-20", "2023-10-07", []],
  ["on the Sunday after it", "2023-09-20", "2023-10-08", ["CORRECTION_NOTICE_LATE"]],
])("shows a notice of correction %s as the law has it (Art 30)", (_when, receivedOn, askedOn, codes) => {
  const correction = { askedOn: plainDate(askedOn), correctBy: plainDate("2024-01-15"), correctedOn: null };
  const found = findingsOf({ ...newCase, receivedOn: plainDate(receivedOn), correction }, chinaCalendar);
  expect(found.map(({ code, article }) => [code, article.en])).toEqual(
    codes.map((code) => [code, "Regulations on Open Government Information, Art 30"]),
  );
});

it.each([
  // Asked for on 6 March: 15 working days after it are over on 27 March.
  ["Art 32", "consulted(a,THIRD_PARTY)@2023-03-06 opinionIn(a)@2023-03-27", []],
  ["Art 32", "consulted(a,THIRD_PARTY)@2023-03-06 opinionIn(a)@2023-03-28", ["CONSULTATION_RECEIPT_UNKNOWN"]],
  ["Art 32", "consulted(a,THIRD_PARTY)@2023-03-06 opinionIn(a)@2023-03-28 consultationReceived(a)@2023-03-07", []],
  // Noticed on 6 March: 20 working days after it are over on 3 April.
  ["109号", "feeNoticed(100)@2023-03-06 paid(100)@2023-04-03", []],
  ["109号", "feeNoticed(100)@2023-03-06 paid(100)@2023-04-04", ["FEE_RECEIPT_UNKNOWN"]],
  ["109号", "feeNoticed(100)@2023-03-06 paid(100)@2023-04-04 feeNoticeReceived@2023-03-06", ["PAYMENT_LATE"]],
  [
    "§1.8",
    "reviewFiled@2023-04-03 feeNoticed(100)@2023-03-06 paid(100)@2023-04-04 feeNoticeReceived@2023-03-06 reviewDecided(CORRECTED)@2023-05-10 reanswerOrdered(REVIEW_DECISION)@2023-05-12",
    [],
  ],
  ["109号", "feeNoticed(100)@2023-03-06 paid(100)@2023-04-04 feeNoticeReceived@2023-03-07", []],
])("asks for the receipt of a letter where a period depends on it (%s): %s", (_article, acts, codes) => {
  const facts = foldCase(writtenLedger("IN_PERSON 2023-03-01", `registered@2023-03-01 ${acts}`));
  expect(findingsOf(facts, chinaCalendar).map(({ code }) => code)).toEqual(codes);
});

import { expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { plainDate } from "../../shared/plain-date.js";
import { actionsOf, refusalIn } from "./allowed.js";
import { event, ledger } from "./fixtures/written-ledger.js";
import { defaultDeadlineSettings } from "./settings.js";

/** Received 2023-03-01: due 2023-03-29. */
const case1 = ledger("IN_PERSON 2023-03-01", "registered@2023-03-01");
const offered = (day: string, settings = defaultDeadlineSettings) =>
  actionsOf(case1, plainDate(day), chinaCalendar, settings).some(({ kind }) => kind === "extended");
const refusal = (day: string, settings = defaultDeadlineSettings) =>
  refusalIn(case1, event(`extended(5)@${day}`), chinaCalendar, settings);

it("takes an extension on the last day of the period, and none after it (Art 33)", () => {
  expect([offered("2023-03-29"), refusal("2023-03-29")]).toEqual([true, null]);
  expect([offered("2023-03-30"), refusal("2023-03-30")?.code]).toEqual([false, "EXTENSION_IN_TIME"]);
  expect(refusal("2023-03-30")?.possible.map(({ kind }) => kind)).not.toContain("extended");
});

it.each(["extended(5)", "delayed(2023-06-30)"])("gives no more time (%s) where no period runs", (act) => {
  const lapsed = [
    ...case1,
    event("correctionAsked(2023-03-20)@2023-03-06"),
    event("drafted(ABANDONED_NO_CORRECTION)@2023-03-21"),
  ];
  const next = event(`${act}@2023-03-22`);
  expect(refusalIn(lapsed, next, chinaCalendar)?.code).toBe("PERIOD_RUNS");
  expect(actionsOf(lapsed, plainDate("2023-03-22"), chinaCalendar).map(({ kind }) => kind)).not.toContain(next.kind);
});

it.each([
  ["extended(5)", "EXTENSION_IN_TIME", "33"],
  ["delayed(2023-06-30)", "DELAY_IN_TIME", "35"],
  ["correctionAsked(2023-04-20)", "CORRECTION_NOTICE_IN_TIME", "30"],
  ["feeNoticed(100)", "FEE_NOTICE_IN_TIME", "109"],
])("takes %s within the period, and refuses it after that: %s (%s)", (act, code, article) => {
  const next = (day: string) => event(`${act}@${day}`);
  const kinds = (day: string) => actionsOf(case1, plainDate(day), chinaCalendar).map(({ kind }) => kind);
  expect(refusalIn(case1, next("2023-03-29"), chinaCalendar)).toBeNull();
  const refused = refusalIn(case1, next("2023-03-30"), chinaCalendar);
  expect([refused?.code, refused?.article?.en]).toEqual([code, expect.stringContaining(article)]);
  expect([kinds("2023-03-29"), kinds("2023-03-30")].map((all) => all.includes(next("2023-03-29").kind))).toEqual([
    true,
    false,
  ]);
  const settings = { ...defaultDeadlineSettings, lateActs: "COUNT" } as const;
  expect(refusalIn(case1, next("2023-03-30"), chinaCalendar, settings)).toBeNull();
});

it("takes a correction until the day of its notice, and after it for a good reason only (Art 30)", () => {
  const asked = [...case1, event("correctionAsked(2023-03-20)@2023-03-06")];
  const kinds = (day: string) => actionsOf(asked, plainDate(day), chinaCalendar).map(({ kind }) => kind);
  expect([kinds("2023-03-20").includes("corrected"), kinds("2023-03-21").includes("corrected")]).toEqual([true, true]);
  const refused = refusalIn(asked, event("corrected@2023-03-21"), chinaCalendar);
  expect([refused?.code, refused?.label.en]).toEqual(["CORRECTION_IN_TIME", expect.stringContaining("lateBecause")]);
  expect(refusalIn(asked, event("corrected(……)@2023-03-21"), chinaCalendar)?.code).toBe("CORRECTION_IN_TIME");
  expect(refusalIn(asked, event("corrected(住院)@2023-03-21"), chinaCalendar)).toBeNull();
  expect(refusalIn(asked, event("corrected@2023-03-20"), chinaCalendar)).toBeNull();
});

it("takes a late extension where late acts count by configuration", () => {
  const settings = { ...defaultDeadlineSettings, lateActs: "COUNT" } as const;
  expect([offered("2023-03-30", settings), refusal("2023-03-30", settings)]).toEqual([true, null]);
});

it.each([
  ["reviewFiled", "2023-03-29", "ANSWERED_OR_OVERDUE"],
  ["reviewFiled", "2023-03-30", undefined],
  ["sued(false)", "2023-03-29", "ANSWERED_OR_OVERDUE"],
  ["sued(false)", "2023-03-30", undefined],
])("lets %s against the failure to reply be entered as of %s: %s (DOMAIN.md §1.8)", (kind, day, code) => {
  const next = event(`${kind}@${day}`);
  expect(refusalIn(case1, next, chinaCalendar)?.code).toBe(code);
  const kinds = actionsOf(case1, plainDate(day), chinaCalendar).map((action) => action.kind);
  expect(kinds.includes(next.kind)).toBe(code === undefined);
});

it("waits with a remedy for an extended period, and while a correction is awaited", () => {
  const longer = [...case1, event("extended(10)@2023-03-20")];
  expect(refusalIn(longer, event("reviewFiled@2023-04-10"), chinaCalendar)?.code).toBe("ANSWERED_OR_OVERDUE");
  const asked = [...case1, event("correctionAsked(2023-04-20)@2023-03-06")];
  expect(refusalIn(asked, event("reviewFiled@2023-04-10"), chinaCalendar)?.code).toBe("ANSWERED_OR_OVERDUE");
});

it("goes on to its decision, the answer and a suit after it", () => {
  const decided = [...case1, ...["reviewFiled@2023-04-03", "reviewDecided(CORRECTED)@2023-05-04"].map(event)];
  expect(refusalIn(decided, event("sued(true)@2023-05-15"), chinaCalendar)).toBeNull();
  expect(refusalIn(decided, event("drafted(DISCLOSED)@2023-05-05"), chinaCalendar)).toBeNull();
});

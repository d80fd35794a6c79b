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

it("takes a late extension where late acts count by configuration", () => {
  const settings = { ...defaultDeadlineSettings, lateActs: "COUNT" } as const;
  expect([offered("2023-03-30", settings), refusal("2023-03-30", settings)]).toEqual([true, null]);
});

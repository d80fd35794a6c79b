import { describe, expect, it } from "vitest";
import type { CaseSettings } from "../../../case-settings.js";
import { chinaCalendar } from "../../../shared/china-calendar.js";
import { plainDate } from "../../../shared/plain-date.js";
import { at } from "../../../testing/ask.js";
import { memoryCalendars } from "../../../testing/memory-calendars.js";
import { calendarWith } from "../../deadline/calendar-notice.js";
import { defaultDeadlineSettings, suspensionReadings } from "../../deadline/settings.js";
import { answeredBy, body, type County, registered } from "./fixtures/county.js";

/** Of Yingzhou alone: 6 and 7 December 2023 are no working days there. */
const local = calendarWith(
  chinaCalendar,
  [
    {
      year: 2023,
      region: "341202",
      source: { number: "（测试）1号", title: "临时放假", issuedOn: plainDate("2023-12-01") },
      holidays: [plainDate("2023-12-06"), plainDate("2023-12-07")],
      workingDays: [],
    },
  ],
  "341202",
);
const calendars = { ...memoryCalendars(), of: async () => local };

const fromReceipt: CaseSettings = {
  ...answeredBy(body),
  deadline: { ...defaultDeadlineSettings, suspension: suspensionReadings.fromReceipt },
};

const previewed = async (of: County, kind: string, input: object = {}) => {
  const query = `query ($id: ID!, $kind: LetterKind!, $input: CaseLetterInput, $number: String) {
    request(id: $id) { case { deadline { dueOn } letter(kind: $kind, input: $input, number: $number) { text } } }
  }`;
  const { data } = await of.ask(query, { kind, input });
  return { text: at(data, "request.case.letter.text"), dueOn: at(data, "request.case.deadline.dueOn") };
};
const extension = { workingDays: 10, approvedBy: "王", date: "2023-12-10" };
const consulted = [
  { kind: "consulted", on: "2023-12-04", id: "c1", whom: "AGENCY", name: "某局" },
  { kind: "consultationReceived", on: "2023-12-06", id: "c1" },
  { kind: "opinionIn", on: "2023-12-08", id: "c1", consents: true },
];

// Received on 2023-12-01: 20 working days are over with 2023-12-29, and 30 with 2024-01-15 (条例 Art 33).
describe("the last day that a letter tells", () => {
  // DESIGN.md §5, invariant 6: as if the arrangement of 2024 weren't published.
  it.each<readonly [kind: string, input: object, provisional: string, published: string]>([
    ["RECEIPT", {}, "即于2024年1月3日前", "即于2024年1月3日前予以答复"],
    ["EXTENSION", extension, "延长后的答复期限至2024年1月17日", "延长后的答复期限至2024年1月17日。"],
  ])("is said to be provisional by %s beyond what is published", async (kind, input, provisional, published) => {
    const unpublished = { ...local, coveredTo: plainDate("2023-12-31") };
    const of = await registered({ calendars: { ...calendars, of: async () => unpublished } });
    const note = "（该年度放假安排尚未公布，以公布后的为准）";
    expect((await previewed(of, kind, input)).text).toContain(`${provisional}${note}`);
    const known = (await previewed(await registered({ calendars }), kind, input)).text;
    expect(known).toContain(published);
    expect(known).not.toContain(note);
  });

  it.each<readonly [by: string, given: object, receipt: string, extension: string]>([
    ["the national calendar", {}, "2023年12月29日", "2024年1月15日"],
    ["the calendar of the case's region", { calendars }, "2024年1月3日", "2024年1月17日"],
  ])("is reckoned by %s", async (_by, given, receipt, extended) => {
    const of = await registered(given);
    expect((await previewed(of, "RECEIPT")).text).toContain(receipt);
    expect((await previewed(of, "EXTENSION", extension)).text).toContain(`延长后的答复期限至${extended}`);
  });

  it.each<readonly [reading: string, given: object, receipt: string, extension: string]>([
    // Art 33(3): excluded are 5 to 8 December, or by the strict reading 7 and 8 December.
    ["the statutory reading of the suspension", {}, "2024年1月5日", "2024年1月19日"],
    ["the configured reading of it", { caseSettings: fromReceipt }, "2024年1月3日", "2024年1月17日"],
  ])("is reckoned by %s, as the case's deadline is", async (_reading, given, receipt, extended) => {
    const of = await registered(given);
    await of.record(...consulted);
    const letter = await previewed(of, "RECEIPT");
    const [year, month, day] = String(letter.dueOn).split("-").map(Number);
    expect(receipt).toBe(`${year}年${month}月${day}日`);
    expect(letter.text).toContain(receipt);
    expect((await previewed(of, "EXTENSION", extension)).text).toContain(`延长后的答复期限至${extended}`);
  });

  it("is the region's in the letter that goes out with its event", async () => {
    const of = await registered({ calendars });
    await of.record({ kind: "extended", on: "2023-12-08", workingDays: 10, approvedBy: "王", agencyWord: "州某" });
    const { data } = await of.ask(
      `query ($id: ID!) { request(id: $id) { case { letter(kind: EXTENSION, number: "州某公延〔2023〕1号") { text } } } }`,
    );
    expect(at(data, "request.case.letter.text")).toContain("延长后的答复期限至2024年1月17日");
  });
});

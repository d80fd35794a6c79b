import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { plainDate } from "../../shared/plain-date.js";
import { type Calendar, isWorkingDay } from "../../shared/working-days.js";
import { calendarWith, type NoticeFile } from "./calendar-notice.js";
import { deadlineOf } from "./deadline-of.js";
import { days, ledger } from "./fixtures/written-ledger.js";
import { changedDays, movedDeadlines } from "./moved-deadlines.js";
import { parseNotice } from "./parse-notice.js";
import { proofOf } from "./proof.js";
import { defaultDeadlineSettings } from "./settings.js";

const source = { number: "（测试）1号", title: "2027年部分节假日安排", issuedOn: "2026-10-30" };
const file = {
  year: 2027,
  source,
  holidays: ["2027-01-01", "2027-01-02", "2027-01-03"],
  workingDays: ["2026-12-26", "2027-01-09"],
};

function parsed(json: unknown): NoticeFile {
  return parseNotice(json).notice ?? expect.unreachable("the notice is well formed");
}

describe("a notice file", () => {
  it("is read with its source", () => {
    expect(parseNotice(file)).toEqual({ notice: { ...file, region: null }, problems: null });
    expect(parsed({ ...file, workingDays: ["2027-01-04"], region: "341200" }).region).toBe("341200");
  });

  it.each([
    [
      "no object",
      [],
      ["", "year", "source", "source.number", "source.title", "source.issuedOn", "holidays", "workingDays"],
    ],
    ["a year in words", { ...file, year: "2027" }, ["year"]],
    ["no source", { ...file, source: null }, ["source", "source.number", "source.title", "source.issuedOn"]],
    ["an empty number", { ...file, source: { ...source, number: " " } }, ["source.number"]],
    ["a number of marks alone", { ...file, source: { ...source, number: "〔〕" } }, ["source.number"]],
    ["a title that can't be seen", { ...file, source: { ...source, title: "\u200b" } }, ["source.title"]],
    ["a day that doesn't exist", { ...file, holidays: ["2027-02-29"] }, ["holidays[0]"]],
    ["a number for a day", { ...file, holidays: ["2027-01-01", 20270102] }, ["holidays[1]"]],
    ["a day of another year", { ...file, holidays: ["2026-11-30", "2028-01-01"] }, ["holidays[0]", "holidays[1]"]],
    ["days that are no list", { ...file, workingDays: "2027-01-09" }, ["workingDays"]],
    ["a day named twice", { ...file, holidays: ["2027-01-01", "2027-01-01"] }, ["holidays[1]"]],
    ["a day both off and worked", { ...file, workingDays: ["2027-01-02"] }, ["workingDays[0]"]],
    ["a make-up day on a Monday", { ...file, workingDays: ["2027-01-04"] }, ["workingDays[0]"]],
    ["nothing to say", { ...file, holidays: [], workingDays: [] }, ["holidays"]],
    ["a misspelt field", { ...file, workdays: [] }, ["workdays"]],
    ["a region in words", { ...file, region: "安徽" }, ["region"]],
  ])("is refused for %s, naming the place", (_why, json, paths) => {
    expect(parseNotice(json).problems?.map(({ path }) => path)).toEqual(paths);
  });
});

describe("a calendar with notices", () => {
  const local = (region: string, issuedOn: string, holidays: string, workingDays = ""): NoticeFile => ({
    year: 2026,
    source: { ...source, issuedOn: plainDate(issuedOn) },
    holidays: holidays ? days(holidays) : [],
    workingDays: workingDays ? days(workingDays) : [],
    region,
  });

  it("publishes the year that follows", () => {
    const calendar = calendarWith(chinaCalendar, [parsed(file)]);
    expect(calendar.coveredTo).toBe("2027-12-25");
    expect(isWorkingDay(calendar, plainDate("2026-12-26"))).toBe(true);
  });

  it("leaves a year behind a gap unpublished, whatever the order of the files", () => {
    const later = { ...parsed(file), year: 2028, holidays: days("2028-01-01"), workingDays: [] };
    expect(calendarWith(chinaCalendar, [later]).coveredTo).toBe("2026-12-25");
    expect(calendarWith(chinaCalendar, [later, parsed(file)]).coveredTo).toBe("2028-12-25");
  });

  it.each([
    ["341202", false, "its city's override"],
    ["341200", false, "the city itself"],
    ["341122", true, "another city of the province"],
    ["320100", true, "another province"],
    [null, true, "no region"],
  ])("is local: %s works on 2026-03-02: %s (%s)", (region, works, _why) => {
    const notices = [local("341200", "2026-02-20", "2026-03-02")];
    expect(isWorkingDay(calendarWith(chinaCalendar, notices, region), plainDate("2026-03-02"))).toBe(works);
  });

  it("lets the narrower region win, then the later issued", () => {
    const province = local("340000", "2026-02-28", "2026-03-02 2026-03-03");
    const city = local("341200", "2026-02-20", "", "2026-03-02");
    const again = local("340000", "2026-03-01", "", "2026-03-03");
    const calendar = calendarWith(chinaCalendar, [city, again, province], "341200");
    expect(days("2026-03-02 2026-03-03").map((day) => isWorkingDay(calendar, day))).toEqual([true, true]);
  });
});

describe("a national notice that is no supplement", () => {
  /** What the table says of a year, as its notice arranged it: New Year's days of the December before included. */
  const arrangementOf = (year: number, ...without: readonly string[]): NoticeFile => {
    const own = (all: ReadonlySet<string>) =>
      [...all]
        .filter((day) => day >= `${year - 1}-12-01` && day <= `${year}-11-30` && !without.includes(day))
        .map(plainDate);
    const { holidays, makeUp } = chinaCalendar;
    const issued = { ...source, issuedOn: plainDate(`${year - 1}-11-01`) };
    return { year, source: issued, holidays: own(holidays), workingDays: own(makeUp), region: null };
  };
  const october = ["2026-10-06", "2026-10-07", "2026-10-10"];
  const shortened = arrangementOf(2026, ...october);
  const changed = (...notices: Parameters<typeof calendarWith>[1]) =>
    changedDays(chinaCalendar, calendarWith(chinaCalendar, notices, "341200")).map(({ date }) => date);

  it.each(Array.from({ length: 22 }, (_, nth) => 2005 + nth))(
    "changes nothing where it says what the table does: %i",
    (year) => {
      expect(changed(arrangementOf(year))).toEqual([]);
    },
  );

  it("takes back the days of the table that it doesn't name (DOMAIN.md §12.1)", () => {
    const after = calendarWith(chinaCalendar, [shortened]);
    expect(changedDays(chinaCalendar, after)).toEqual([
      { date: "2026-10-06", from: "HOLIDAY", to: "WORKING_DAY" },
      { date: "2026-10-07", from: "HOLIDAY", to: "WORKING_DAY" },
      { date: "2026-10-10", from: "MAKE_UP_WORKING_DAY", to: "WEEKEND" },
    ]);
    expect(after.coveredTo).toBe(chinaCalendar.coveredTo);
  });

  it("leaves the days of New Year to the notice of the year that begins", () => {
    const newYear = ["2018-12-29", "2018-12-31"];
    expect(changed(arrangementOf(2018))).toEqual([]);
    expect(changed(arrangementOf(2019, ...newYear))).toEqual(newYear);
  });

  it("can't take back a day that the law itself makes a holiday", () => {
    expect(changed(arrangementOf(2026, "2026-10-01", "2026-10-02"))).toEqual([]);
  });

  it("leaves local overrides as they are", () => {
    const local = { ...shortened, holidays: days("2026-10-06"), workingDays: [], region: "341200" };
    expect(changed(local, shortened)).toEqual(["2026-10-07", "2026-10-10"]);
  });

  it("takes the place of one that was issued before it, wherever that was imported", () => {
    const corrected = { ...arrangementOf(2026), source: { ...source, issuedOn: plainDate("2026-01-05") } };
    expect(changed(corrected, shortened)).toEqual([]);
    expect(changed({ ...shortened, source: { ...source, issuedOn: plainDate("2026-02-05") } }, corrected)).toEqual(
      october,
    );
  });

  it("is changed by a supplement, which may say of a weekday off that it is worked", () => {
    const json = { year: 2026, source, holidays: [], workingDays: ["2026-10-07"] };
    expect(parseNotice(json).problems?.map(({ path }) => path)).toEqual(["workingDays[0]"]);
    const notice = parseNotice(json, true).notice ?? expect.unreachable("the supplement is well formed");
    const after = calendarWith(chinaCalendar, [{ ...notice, supplement: true }]);
    expect(changedDays(chinaCalendar, after)).toEqual([{ date: "2026-10-07", from: "HOLIDAY", to: "WORKING_DAY" }]);
  });
});

describe("a new calendar", () => {
  /** The arrangement for 2020 as first published: the festival ended on 30 January, and Saturday 1 February was worked. */
  const first: Calendar = {
    ...chinaCalendar,
    holidays: new Set([...chinaCalendar.holidays].filter((day) => day < "2020-01-31" || day > "2020-02-02")),
    makeUp: new Set([...chinaCalendar.makeUp, "2020-02-01"]),
  };
  const extended = parsed({
    year: 2020,
    source: {
      number: "国办发明电〔2020〕1号",
      title: "国务院办公厅关于延长2020年春节假期的通知",
      issuedOn: "2020-01-26",
    },
    holidays: ["2020-01-31", "2020-02-01", "2020-02-02"],
    workingDays: [],
  });
  const after = calendarWith(first, [{ ...extended, supplement: true }]);

  it("is the one that was published in the end", () => {
    expect(changedDays(after, chinaCalendar)).toEqual([]);
  });

  it("names every open case whose date moves, from, to, and why", () => {
    const cases = [
      { id: "moves", ledger: ledger("IN_PERSON 2020-01-02") },
      { id: "came after", ledger: ledger("IN_PERSON 2020-02-03") },
      { id: "due before", ledger: ledger("IN_PERSON 2019-12-25") },
      { id: "answered", ledger: ledger("IN_PERSON 2020-01-02", "dispatched(POST)@2020-01-21") },
      { id: "withdrawn", ledger: ledger("IN_PERSON 2020-01-02", "withdrawn@2020-01-21") },
      { id: "unconfirmed", ledger: ledger("INTERNET 2020-01-02") },
    ];
    expect(movedDeadlines(cases, first, after, plainDate("2020-02-03"))).toEqual([
      {
        id: "moves",
        what: "REPLY",
        consultation: null,
        from: "2020-02-04",
        to: "2020-02-06",
        provisional: false,
        days: [
          { date: "2020-01-31", from: "WORKING_DAY", to: "HOLIDAY" },
          { date: "2020-02-01", from: "MAKE_UP_WORKING_DAY", to: "HOLIDAY" },
        ],
      },
    ]);
  });

  it.each([
    // The notice of a correction: 7 working days after the receipt (Art 30).
    ["CORRECTION_NOTICE", null, "2020-02-01", "2020-02-04", ["IN_PERSON 2020-01-17"]],
    // An opinion: 15 working days after its addressee's receipt (Art 32, 34).
    [
      "OPINION",
      "c1",
      "2020-02-05",
      "2020-02-07",
      ["IN_PERSON 2020-01-02", "consulted(c1,THIRD_PARTY)@2020-01-09", "consultationReceived(c1)@2020-01-10"],
    ],
    // Payment: 20 working days from the day after the notice's receipt (109号).
    [
      "PAYMENT",
      null,
      "2020-02-05",
      "2020-02-07",
      ["IN_PERSON 2020-01-02", "feeNoticed(20)@2020-01-02", "feeNoticeReceived@2020-01-03"],
    ],
  ] as const)("tells the date of %s too", (what, consultation, from, to, [receipt, ...acts]) => {
    const cases = [{ id: "1", ledger: ledger(receipt, acts.join(" ")) }];
    const moved = movedDeadlines(cases, first, after, plainDate("2020-01-23"));
    expect(moved.filter((one) => one.what === what)).toMatchObject([{ consultation, from, to }]);
  });

  // 109号: abandoned while the last day for the payment was 5 February, and not yet when it is the 7th.
  it.each([
    ["is open again", "2020-02-06", [{ what: "PAYMENT", from: "2020-02-05", to: "2020-02-07" }]],
    ["is still open", "2020-02-05", [{ what: "PAYMENT", from: "2020-02-05", to: "2020-02-07" }]],
    ["stays abandoned", "2020-02-08", []],
  ])("tells of a payment that had lapsed, or nearly, whether it %s", (_what, on, expected) => {
    const acts = "feeNoticed(20)@2020-01-02 feeNoticeReceived@2020-01-03";
    const cases = [{ id: "1", ledger: ledger("IN_PERSON 2020-01-02", acts) }];
    const moved = movedDeadlines(cases, first, after, plainDate(on)).filter(({ what }) => what !== "REPLY");
    expect(moved.map(({ what, from, to }) => ({ what, from, to }))).toEqual(expected);
  });

  it.each([
    // Friday 31 January and Saturday 1 February change from worked to off.
    ["counted from the receipt (Art 33)", "-", "2020-01-31 2020-02-01"],
    [
      "counted anew from the correction (Art 30)",
      "correctionAsked(2020-02-07)@2020-01-13 corrected@2020-01-31",
      "2020-02-01",
    ],
    ["counted anew from the payment (109号)", "feeNoticed(20)@2020-01-13 paid(20)@2020-01-31", "2020-02-01"],
    [
      "stopped by a consultation until its opinion (Art 33)",
      "consulted(c1,THIRD_PARTY)@2020-01-20 consultationReceived(c1)@2020-01-21 opinionIn(c1)@2020-01-31",
      "2020-02-01",
    ],
    [
      "stopped by a consultation for longer (Art 32)",
      "consulted(c1,THIRD_PARTY)@2020-01-03 consultationReceived(c1)@2020-01-06",
      "2020-01-31 2020-02-01",
    ],
    ["delayed, but not for so long (Art 35)", "delayed(2020-02-04)@2020-01-20", "2020-01-31 2020-02-01"],
  ])("says of a reply only what moved it: %s", (_why, acts, moving) => {
    const cases = [{ id: "1", ledger: ledger("IN_PERSON 2020-01-02", acts) }];
    const moved = movedDeadlines(cases, first, after, plainDate("2020-02-20"));
    const reply = moved.find(({ what }) => what === "REPLY") ?? expect.unreachable("the reply moves");
    expect(reply.days.map(({ date }) => date)).toEqual(days(moving));
  });

  it.each([
    "correctionAsked(2020-02-07)@2020-01-13 corrected@2020-01-31",
    "consulted(a,THIRD_PARTY)@2020-01-20 opinionIn(a)@2020-01-31",
  ])("names the days that the two proofs count otherwise: %s", (acts) => {
    const of = ledger("IN_PERSON 2020-01-10", acts);
    const asOf = plainDate("2020-02-03");
    const countedIn = (calendar: Calendar) => {
      const deadline = deadlineOf(of, calendar, asOf, defaultDeadlineSettings);
      if (deadline.dueOn === null) return expect.unreachable("a clock runs");
      return proofOf(deadline, calendar).flatMap(({ date, counted }) => (counted === null ? [] : [date]));
    };
    const [then, now] = [countedIn(first), countedIn(after)];
    const otherwise = changedDays(first, after).filter(({ date }) => then.includes(date) !== now.includes(date));
    const [reply] = movedDeadlines([{ id: "1", ledger: of }], first, after, asOf);
    expect(reply?.days).toEqual(otherwise);
  });

  it("makes certain what was provisional", () => {
    const cases = [{ id: "1", ledger: ledger("IN_PERSON 2026-12-18") }];
    const notice = { ...parsed(file), holidays: [...parsed(file).holidays, plainDate("2027-01-04")], workingDays: [] };
    const moved = movedDeadlines(cases, chinaCalendar, calendarWith(chinaCalendar, [notice]), plainDate("2026-12-20"));
    expect(moved).toEqual([
      {
        id: "1",
        what: "REPLY",
        consultation: null,
        from: "2027-01-18",
        to: "2027-01-19",
        provisional: false,
        days: [{ date: "2027-01-04", from: "WORKING_DAY", to: "HOLIDAY" }],
      },
    ]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { plainDate } from "../../shared/plain-date.js";
import { settledUntil } from "../../shared/working-days.js";
import { calendarWith } from "./calendar-notice.js";
import { days } from "./fixtures/written-ledger.js";
import { changedDays } from "./moved-deadlines.js";
import { type NoticeGiven, readNotice } from "./read-notice.js";

const noticeOf = (year: number) => readFileSync(new URL(`./fixtures/notice-${year}.txt`, import.meta.url), "utf8");
const source = { number: "国办发明电〔2026〕9号", title: "关于2027年部分节假日安排的通知", issuedOn: "2026-10-30" };
const wrong = (text: string, given: NoticeGiven = {}) =>
  readNotice(text, given).problems?.map(({ path, message }) => `${path}: ${message.en}`);

describe("the text of a notice", () => {
  it.each([
    [2023, "国办发明电〔2022〕16号", "2022-12-08"],
    [2024, "国办发明电〔2023〕7号", "2023-10-25"],
    [2025, "国办发明电〔2024〕12号", "2024-11-12"],
  ])("of %i says what the built-in table says, and where it is from", (year, number, issuedOn) => {
    const { notice } = readNotice(noticeOf(year));
    const title = `国务院办公厅关于${year}年部分节假日安排的通知`;
    expect(notice).toMatchObject({ year, region: null, source: { number, title, issuedOn } });
    const ofOtherYears = (list: ReadonlySet<string>) =>
      new Set([...list].filter((day) => !day.startsWith(`${year}`) && day !== `${year - 1}-12-31`));
    const bare = {
      ...chinaCalendar,
      coveredTo: settledUntil(year - 1),
      holidays: ofOtherYears(chinaCalendar.holidays),
      makeUp: ofOtherYears(chinaCalendar.makeUp),
    };
    expect(changedDays(bare, chinaCalendar).length).toBeGreaterThan(10);
    const made = calendarWith(bare, notice ? [notice] : []);
    expect(changedDays(made, { ...chinaCalendar, coveredTo: settledUntil(year) })).toEqual([]);
    expect(made.coveredTo).toBe(`${year}-12-25`);
  });

  it("is read whatever blanks and line breaks it was copied with", () => {
    const copied = noticeOf(2024)
      .replaceAll("放假调休", "放 假\n　　调休")
      .replaceAll("2月", "２月")
      .replaceAll("4月", "4⽉")
      .replaceAll("6日", "6⽇");
    expect(readNotice(copied).notice?.holidays).toEqual(readNotice(noticeOf(2024)).notice?.holidays);
  });

  it.each([
    ["4月7日（星期日）", "4月7日（星期六）", "line 9: «4月7日（星期六）» is no such day of 2024"],
    ["2月10日至17日", "2月10日至30日", "line 8: «30日» is no such day of 2024"],
    ["共7天", "共8天", "line 13: it says 8 days, and names 7"],
    ["4月7日（星期日）", "4月8日（星期一）", "line 9: 2024-04-08 is no weekend day"],
    ["5月11日（星期六）", "4月28日（星期日）", "line 10: 2024-04-28 is named twice"],
    ["6月10日放假，与周末连休", "假期延长至6月12日", "line 11: «五、端午节：假期延长至6月12日» isn't understood"],
    ["6月10日放假，与周末连休", "六月十日放假一天", "line 11: «五、端午节：六月十日放假一天» isn't understood"],
    ["6月10日放假，与周末连休", "2024-06-10放假1天", "line 11: «五、端午节：2024-06-10放假1天» isn't understood"],
    ["6月10日放假，与周末连休", "6月10日调休", "line 11: «五、端午节：6月10日调休» isn't understood"],
    ["6月10日放假，与周末连休", "6月10号放假", "line 11: «五、端午节：6月10号放假» isn't understood"],
    ["6月10日放假，与周末连休", "6/10放假", "line 11: «五、端午节：6/10放假» isn't understood"],
    ["6月10日放假，与周末连休", "农历五月初五放假", "line 11: «五、端午节：农历五月初五放假» isn't understood"],
    ["6月10日放假，与周末连休", "6月10日放假半天", "line 11: «五、端午节：6月10日放假半天» isn't understood"],
    [
      "6月10日放假，与周末连休",
      "原定6月10日放假调整为6月11日放假",
      "line 11: «五、端午节：原定6月10日放假调整为6月11日放假» isn't understood",
    ],
    [
      "6月10日放假，与周末连休",
      "6月10日放假，鼓励错峰出行，6月15日（星期六）上班",
      "line 11: «五、端午节：6月10日放假，鼓励错峰出行，6月15日（星期六）上班» isn't understood",
    ],
    [
      "6月10日放假，与周末连休",
      "鼓励错峰出行，6月10日放假",
      "line 11: «五、端午节：鼓励错峰出行，6月10日放假» isn't understood",
    ],
    ["共7天", "共八天", "line 13: it says 8 days, and names 7"],
  ])("is refused with %s as %s, naming the line", (right, miswritten, problem) => {
    expect(wrong(noticeOf(2024).replace(right, miswritten))).toEqual([problem]);
  });

  // 国办 has worded it in each of these ways over the years.
  it.each([
    ["1月1日放假，1月2日（星期五）补休。", ["2026-01-01", "2026-01-02"], []],
    ["4月5日（周日）放假，4月6日（周一）补假。", ["2026-04-05", "2026-04-06"], []],
    [
      "10月1日至7日休假，共7天。",
      ["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"],
      [],
    ],
    ["9月25日放假。9月20日（周日）补班。", ["2026-09-25"], ["2026-09-20"]],
    ["9月25日放假。9月20日、10月10日正常工作。", ["2026-09-25"], ["2026-09-20", "2026-10-10"]],
    ["9月25日放假。9月20日为工作日。", ["2026-09-25"], ["2026-09-20"]],
    ["10月1日至3日放假调休，共3天，鼓励10月4日错峰出行。", ["2026-10-01", "2026-10-02", "2026-10-03"], []],
    ["9月25日放假。放假期间，各单位要妥善安排好值班和安全保卫工作。", ["2026-09-25"], []],
    ["9月25日放假。窗口单位可结合实际调整上班时间。", ["2026-09-25"], []],
    ["9月25日放假。做好放假前的安全检查，假期结束后按时上班。", ["2026-09-25"], []],
    ["9月25日放假。\n国务院办公厅\n2025年11月4日（此件公开发布）", ["2026-09-25"], []],
  ])("may say «%s»", (item, holidays, workingDays) => {
    const { notice, problems } = readNotice(`关于2026年部分节假日安排的通知\n一、节日：${item}`, source);
    expect(problems).toBeNull();
    expect(notice).toMatchObject({ holidays, workingDays });
  });

  it.each([
    ["nothing about days", "关于2024年工作的通知", [": no day off or worked is found in it"]],
    ["a text without its source", "关于2027年的通知。1月1日放假。", ["source.number", "source.issuedOn"]],
  ])("is refused for %s", (_, text, problems) => {
    expect(wrong(text)?.map((one, at) => one.slice(0, problems[at]?.length))).toEqual(problems);
  });
});

describe("the text of a notice without its year", () => {
  const text = "一、元旦：1月1日放假。\n二、春节：2月5日至11日放假调休，共7天。1月30日（星期六）上班。";
  const said = "year: the year that it arranges is missing: give it as source.year (--year), or put the title";

  it("says that the year is missing, and where to write it, though the title given beside it names one", () => {
    const problems = wrong(text, source);
    expect(problems).toHaveLength(1);
    expect(problems?.[0]).toContain(said);
    expect(readNotice(text, source).problems?.[0]?.message.zh).toContain(
      "缺少安排的年份：请以 source.year（--year）给出",
    );
  });

  it("tells what else is missing at once", () => {
    expect(wrong(text)?.map((one) => one.split(":")[0])).toEqual([
      "year",
      "source.number",
      "source.title",
      "source.issuedOn",
    ]);
  });

  it.each([
    ["is given", text, { ...source, year: 2027 }],
    ["stands in the title within the text", `关于2027年部分节假日安排的通知\n${text}`, source],
  ])("is read where it %s", (_what, given, more) => {
    expect(readNotice(given, more).notice).toMatchObject({ year: 2027, workingDays: days("2027-01-30") });
  });

  it("is no matter where nothing of days is said", () => {
    expect(wrong("关于工作的通知", source)).toEqual([": no day off or worked is found in it"]);
  });
});

describe("a table of days", () => {
  const table =
    "日期,安排\n2027-01-01,放假\n2027-01-02,HOLIDAY\n# make-up\n2026-12-27,上班\n\n2027-01-09,WORKING_DAY\n";

  it("is read with the source that is given", () => {
    expect(readNotice(table, source).notice).toEqual({
      year: 2027,
      source,
      holidays: days("2027-01-01 2027-01-02"),
      workingDays: days("2026-12-27 2027-01-09"),
      region: null,
    });
  });

  it("names the lines that are wrong", () => {
    const text = table.replace("HOLIDAY", "hollyday").replace("2027-01-09", "2027-02-30");
    expect(wrong(text, source)).toEqual([
      "line 3: «hollyday» is neither HOLIDAY nor WORKING_DAY",
      "line 7: must be a day that exists, as YYYY-MM-DD",
    ]);
  });
});

describe("a notice in JSON", () => {
  const json = JSON.stringify({ year: 2027, source, holidays: ["2027-01-01"], workingDays: [] });

  it("is read, and what is given wins over what it says", () => {
    const given = { number: "阜政办〔2027〕1号", region: "341200" };
    expect(readNotice(json, given).notice).toMatchObject({
      region: "341200",
      source: { number: "阜政办〔2027〕1号", issuedOn: plainDate("2026-10-30") },
    });
  });

  it("is refused when it is cut off", () => {
    expect(wrong(json.slice(0, -5))).toContain(": must be an object");
  });
});

describe("what is no notice", () => {
  it("is refused by its length before it is read", () => {
    expect(wrong(`关于2027年部分节假日安排的通知\n${"1月1日、".repeat(2_000)}`)).toEqual([
      expect.stringContaining("too long"),
    ]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../shared/china-calendar.js";
import type { Calendar } from "../../shared/working-days.js";
import { calendarWith } from "./calendar-notice.js";
import { days } from "./fixtures/written-ledger.js";
import { changedDays } from "./moved-deadlines.js";
import { type NoticeGiven, readNotice } from "./read-notice.js";

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), "utf8");
const prolonging = fixture("notice-2020-extended");

/** The calendar as 国办发明电〔2019〕16号 arranged 2020: the festival until 30 January, Saturday 1 February worked. */
const arranged = readNotice(fixture("notice-2020")).notice ?? expect.unreachable("the arrangement is well formed");
const first: Calendar = calendarWith(chinaCalendar, [arranged]);

const source = { number: "（测试）1号", title: "关于延长假期的通知", issuedOn: "2020-01-26" };
const wrong = (text: string, given: NoticeGiven = {}) =>
  readNotice(text, { calendar: first, ...given }).problems?.map(({ path, message }) => `${path}: ${message.en}`);

describe("the notice that prolonged the Spring Festival of 2020 (国办发明电〔2020〕1号)", () => {
  const { notice, supplement } = readNotice(prolonging, { calendar: first });

  it("makes the days after the known end of the holiday days off, beside the year's arrangement", () => {
    expect(notice).toEqual({
      year: 2020,
      source: {
        number: "国办发明电〔2020〕1号",
        title: "国务院办公厅关于延长2020年春节假期的通知",
        issuedOn: "2020-01-26",
      },
      holidays: days("2020-01-31 2020-02-01 2020-02-02"),
      workingDays: [],
      region: null,
    });
    expect(supplement).toBe(true);
  });

  it("gives the calendar that was published in the end: the make-up day of 1 February falls away", () => {
    const after = calendarWith(first, notice ? [{ ...notice, supplement }] : []);
    expect(changedDays(first, after)).toEqual([
      { date: "2020-01-31", from: "WORKING_DAY", to: "HOLIDAY" },
      { date: "2020-02-01", from: "MAKE_UP_WORKING_DAY", to: "HOLIDAY" },
    ]);
    expect(changedDays(after, chinaCalendar)).toEqual([]);
  });
});

// As the General Office, provinces and cities word it.
it.each([
  ["延长2020年春节假期至2月2日。", "2020-01-31 2020-02-01 2020-02-02", ""],
  ["将2020年春节假期延长至2月1日（星期六）。", "2020-01-31 2020-02-01", ""],
  ["延长春节假期至2月2日（周日），2月3日（周一）起照常上班。", "2020-01-31 2020-02-01 2020-02-02", ""],
  ["延长春节假期至2月2日（周日），2月3日（周一）正常上班。", "2020-01-31 2020-02-01 2020-02-02", ""],
  ["延长春节假期至2月2日（周日），2月3日（周一）正式上班。", "2020-01-31 2020-02-01 2020-02-02", ""],
  ["延长春节假期至1月31日（星期五），2月3日起上班。", "2020-01-31", ""],
  ["延长春节假期至2月2日。2月8日（星期六）上班。", "2020-01-31 2020-02-01 2020-02-02", "2020-02-08"],
  ["延长端午节假期至6月28日（星期日）。", "2020-06-28", ""],
  ["延长国庆节假期至10月9日。", "2020-10-09", ""],
  ["延长中秋节假期至10月9日。", "2020-10-09", ""],
  ["延长清明节假期至4月7日。", "2020-04-07", ""],
  ["延长劳动节假期至5月7日。", "2020-05-06 2020-05-07", ""],
  ["延长元旦假期至1月3日。", "2020-01-02 2020-01-03", ""],
])("«%s» makes %s days off", (text, off, worked) => {
  const { notice, problems } = readNotice(`一、${text}`, { ...source, year: 2020, calendar: first });
  expect(problems).toBeNull();
  expect([notice?.holidays, notice?.workingDays]).toEqual([days(off), worked ? days(worked) : []]);
});

it("takes the year from the text, where the title isn't in it", () => {
  const { notice } = readNotice("一、延长2020年春节假期至2月2日。", { ...source, calendar: first });
  expect(notice?.year).toBe(2020);
  expect(wrong("一、延长春节假期至2月2日。", source)?.map((one) => one.slice(0, 5))).toEqual(["year:"]);
});

it("is prolonged again from where it ended", () => {
  const given = { ...source, region: "341200", calendar: chinaCalendar };
  const { notice } = readNotice("一、延长2020年春节假期至2月9日（星期日），2月10日起正常上班。", given);
  expect(notice?.holidays).toEqual(days([3, 4, 5, 6, 7, 8, 9].map((day) => `2020-02-0${day}`).join(" ")));
});

// One reason each: that nothing else is left to be read follows from it.
it.each([
  ["2月2日（农历正月初九，星期日）", "2月2日（星期六）", "line 6: «2月2日（星期六）» is no such day of 2020"],
  ["2月2日", "2月30日", "line 6: «2月30日（农历正月初九，星期日）» is no such day of 2020"],
  ["2月3日（星期一）起", "2月4日（星期二）起", "line 6: «2月4日（星期二）» is no such day of 2020"],
  [
    "一、延长2020年",
    "一、延长2019年",
    "line 6: «延长2019年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班» is",
  ],
  [
    "至2月2日",
    "，假期至2月2日",
    "line 6: «一、延长2020年春节假期，假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班» isn't",
  ],
  ["正常上班。", "正常上班。2月5日放假。", "line 6: it prolongs a holiday beside other days off"],
  ["正常上班。", "正常上班。延长2020年元旦假期至1月3日。", "line 6: it prolongs a holiday beside other days off"],
  [
    "2月2日（农历正月初九，星期日），2月3日（星期一）",
    "4月30日，5月1日",
    "line 6: by this calendar the holiday of the Spring Festival ends on 2020-01-30: 2020-04-30",
  ],
])("is refused with %s as %s, naming the line", (right, miswritten, problem) => {
  const problems = wrong(prolonging.replace(right, miswritten));
  expect(problems).toHaveLength(1);
  expect(problems?.[0]).toContain(problem);
});

describe("a calendar at hand", () => {
  it.each([
    ["that lasts until that day already", prolonging, chinaCalendar, "lasts until 2020-02-02 already"],
    [
      "that isn't published for the year",
      prolonging.replaceAll("2020年", "2028年").replace("星期日", "星期三").replace("星期一", "星期四"),
      chinaCalendar,
      "of 2028, of which this calendar knows no holiday",
    ],
    [
      "without the holiday",
      prolonging,
      { ...first, holidays: new Set(["2020-01-01"]) },
      "of 2020, of which this calendar knows no holiday",
    ],
    [
      "that knows a holiday of fixed date alone",
      "关于延长2028年国庆节假期的通知\n一、延长2028年国庆节假期至10月8日。",
      chinaCalendar,
      "of which this calendar knows no holiday: import the notice of that year's arrangement first",
    ],
  ])("%s refuses it, and says why", (_what, text, calendar, problem) => {
    const problems = wrong(text, { ...source, calendar });
    expect(problems).toHaveLength(1);
    expect(problems?.[0]).toContain(problem);
  });
});

import { builder } from "../../builder.js";
import { badInput } from "../../kit/checked-value.js";
import { say } from "../../kit/describe.js";
import { checkedRegion } from "../../kit/regions.js";
import { coverageObject, coverageType } from "../../kit/shared-types.js";
import { leftOutDescription } from "../case/left-out-graphql.js";
import { type CalendarYear, calendarYear } from "./calendar-year.js";
import { type CalendarImport, importCalendar, type MovedCase } from "./import-calendar.js";
import { caseDateEnum, changedDayType, natureEnum, noticeType } from "./notice-graphql.js";
import type { SourceGiven } from "./notice-input.js";

const movedType = builder.objectRef<MovedCase>("MovedCaseDate").implement({
  description: say("A date of an open case that moves", "变动的期限"),
  fields: (t) => ({
    id: t.exposeID("id", { description: say("Id of its request", "申请标识") }),
    region: t.expose("region", { type: "RegionCode", description: say("Region of the case", "行政区划") }),
    what: t.expose("what", { type: caseDateEnum, description: say("Which of its dates", "期限类型") }),
    consultation: t.exposeString("consultation", {
      nullable: true,
      description: say("Name of the consultation", "征求意见编号", "Of an opinion."),
    }),
    from: t.expose("from", {
      type: "Date",
      nullable: true,
      description: say("The date before", "原届满日", "Null where no clock ran."),
    }),
    to: t.expose("to", {
      type: "Date",
      nullable: true,
      description: say("The date now", "现届满日", "Null where no clock runs."),
    }),
    provisional: t.exposeBoolean("provisional", { description: say("Whether it is provisional still", "是否暂定") }),
    days: t.field({
      type: [changedDayType],
      description: say("Why: the changed days of its period", "变动原因"),
      resolve: ({ days }) => [...days],
    }),
  }),
});

const importType = builder.objectRef<CalendarImport>("CalendarImport").implement({
  description: say("What importing a notice comes to", "日历导入结果"),
  fields: (t) => ({
    notice: t.field({
      type: noticeType,
      description: say("The notice as it was read", "放假安排"),
      resolve: ({ notice, kept }) => kept ?? notice,
    }),
    kept: t.boolean({
      description: say("Whether it is kept", "是否已保存", "Not in a dry run, nor where the same holds already."),
      resolve: ({ kept }) => kept !== null,
    }),
    replaces: t.field({
      type: [noticeType],
      description: say("Notices whose place it takes", "被取代的安排"),
      resolve: ({ replaces }) => [...replaces],
    }),
    publishedTo: t.expose("publishedTo", {
      type: "Date",
      description: say("Last day for which the calendar is published", "日历公布截止日"),
    }),
    changedDays: t.field({
      type: [changedDayType],
      description: say("Days that change in the region's calendar", "变动的日期"),
      resolve: ({ changedDays }) => [...changedDays],
    }),
    moved: t.field({
      type: [movedType],
      description: say("Every date of an open case that moves", "期限变动的在办件"),
      resolve: ({ moved }) => [...moved],
    }),
    cases: t.exposeInt("cases", { description: say("Open cases that were looked at", "核对的在办件数") }),
    undeliveredLeftOut: t.exposeInt("leftOut", { description: leftOutDescription }),
    coverage: t.field({
      type: coverageType,
      description: say("What it stands on", "覆盖范围"),
      resolve: ({ coverage }) => coverageObject(coverage),
    }),
  }),
});

const dayType = builder.objectRef<CalendarYear["days"][number]>("CalendarDay").implement({
  description: say("A day that a notice arranges", "放假或者上班日"),
  fields: (t) => ({
    date: t.expose("date", { type: "Date", description: say("The day", "日期") }),
    nature: t.expose("nature", { type: natureEnum, description: say("What it is", "日期性质") }),
  }),
});

const yearType = builder.objectRef<CalendarYear>("CalendarYear").implement({
  description: say("Working-day calendar of a region in a year", "工作日历"),
  fields: (t) => ({
    region: t.expose("region", { type: "RegionCode", description: say("The region", "行政区划") }),
    year: t.exposeInt("year", { description: say("The year", "年份") }),
    published: t.exposeBoolean("published", {
      description: say("Whether its arrangement is published", "是否已公布", "Deadlines beyond are provisional."),
    }),
    workingDays: t.exposeInt("workingDays", { description: say("Number of working days", "工作日数") }),
    days: t.field({
      type: [dayType],
      description: say("Holidays and make-up working days", "节假日与调休上班日"),
      resolve: ({ days }) => [...days],
    }),
    notices: t.field({
      type: [noticeType],
      description: say("Imported notices about the year", "已导入的安排"),
      resolve: ({ notices }) => [...notices],
    }),
  }),
});

const sourceInput = builder.inputRef<SourceGiven>("CalendarSourceInput").implement({
  description: say("Where a notice is from", "放假安排的来源", "Wins over what the text says."),
  fields: (t) => ({
    year: t.int({ description: say("Year that it arranges", "年份") }) as never,
    number: t.string({ description: say("Its number", "发文字号") }) as never,
    title: t.string({ description: say("Its title", "标题") }) as never,
    issuedOn: t.field({ type: "Date", description: say("Day on which it was issued", "发布日期") }) as never,
  }),
});

/** Adds the working-day calendars and the mutation that imports a notice into one. */
export function addCalendar(): void {
  builder.queryFields((t) => ({
    calendar: t.field({
      type: yearType,
      description: say("Working-day calendar of a region in a year", "工作日历", "By which deadlines are reckoned."),
      args: {
        region: t.arg({ type: "RegionCode", required: true, description: say("Region", "行政区划") }),
        year: t.arg.int({ required: true, description: say("Year", "年份") }),
      },
      resolve: async (_, { region: given, year }, { calendars, source, call }) => {
        const region = checkedRegion(given, source, ["region"]);
        if (year < 1950 || year > 2200) throw badInput(["year"], "it is not from 1950 to 2200", "应为1950至2200年");
        const [calendar, notices] = await Promise.all([calendars.of(region, call), calendars.notices(region, call)]);
        return calendarYear(region, year, calendar, notices);
      },
    }),
  }));
  builder.mutationFields((t) => ({
    importCalendar: t.field({
      type: importType,
      description: say(
        "Import a notice into the calendar of a region",
        "导入放假安排",
        "For OPERATOR keys of the region. A city's holds in its counties. Tells every open case whose date moves.",
      ),
      args: {
        region: t.arg({ type: "RegionCode", required: true, description: say("Region", "行政区划") }),
        text: t.arg.string({
          required: true,
          description: say(
            "The notice",
            "放假安排",
            "Its own text (also one that prolongs a holiday), a table (`2027-01-01,HOLIDAY` a line), or JSON with year, source, holidays, workingDays.",
          ),
        }),
        source: t.arg({
          type: sourceInput,
          description: say("Where it is from", "来源", "Default: as the text says."),
        }),
        localTo: t.arg({
          type: "RegionCode",
          description: say(
            "Division in which it holds as a local override",
            "地方安排适用的区划",
            "Without, it is the national arrangement.",
          ),
        }),
        supplement: t.arg.boolean({
          defaultValue: false,
          description: say(
            "It comes beside the earlier notice of the year",
            "是否为补充",
            "Else it takes its place, and that of the built-in table. A supplement may say of a weekday off that it is worked.",
          ),
        }),
        dryRun: t.arg.boolean({ defaultValue: false, description: say("Keep nothing", "仅试算") }),
        idempotencyKey: t.arg.string({
          required: true,
          description: say("Key of this import, chosen by the caller", "幂等键", "The same again is imported once."),
        }),
      },
      resolve: (_, args, context) => importCalendar(args, context),
    }),
  }));
}

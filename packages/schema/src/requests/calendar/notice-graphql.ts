import { builder } from "../../builder.js";
import type { KeptNotice, NewNotice } from "../../calendars.js";
import { say } from "../../kit/describe.js";
import type { DayNature } from "../deadline/day-nature.js";
import type { CaseDate, ChangedDay } from "../deadline/moved-deadlines.js";

/** What a calendar says of a day (日期性质). */
export const natureEnum = builder.enumType("DayNature", {
  description: say("What a calendar says of a day", "日期性质"),
  values: {
    WORKING_DAY: { description: say("Working day", "工作日") },
    MAKE_UP_WORKING_DAY: { description: say("Weekend day that is worked", "调休上班日") },
    WEEKEND: { description: say("Weekend", "休息日") },
    HOLIDAY: { description: say("Holiday, weekends within it included", "节假日") },
  } satisfies Record<DayNature, unknown>,
});

/** Which date of a case (期限类型). */
export const caseDateEnum = builder.enumType("CaseDateKind", {
  description: say("Which date of a case", "期限类型"),
  values: {
    REPLY: { description: say("Reply, Art 33", "答复期限") },
    CORRECTION_NOTICE: { description: say("Notice of a correction, Art 30", "补正告知期限") },
    OPINION: { description: say("Opinion of who was consulted, Art 32 and 34", "征求意见期限") },
    PAYMENT: { description: say("Payment of a fee", "缴费期限") },
  } satisfies Record<CaseDate, unknown>,
});

/** A day that is worked in one calendar and not in another (变动的日期). */
export const changedDayType = builder.objectRef<ChangedDay>("ChangedDay").implement({
  description: say("A day that is worked in one calendar and not in the other", "变动的日期"),
  fields: (t) => ({
    date: t.expose("date", { type: "Date", description: say("The day", "日期") }),
    from: t.expose("from", { type: natureEnum, description: say("What it was", "原性质") }),
    to: t.expose("to", { type: natureEnum, description: say("What it is now", "现性质") }),
  }),
});

type Shown = NewNotice & Partial<KeptNotice> & { readonly holds?: boolean };

/** A notice that arranges the days off of a year (放假安排). */
export const noticeType = builder.objectRef<Shown>("CalendarNotice").implement({
  description: say("A notice that arranges days off", "放假安排"),
  fields: (t) => ({
    region: t.expose("region", { type: "RegionCode", description: say("Whose calendar it changes", "所属区划") }),
    year: t.int({ description: say("Year that it arranges", "年份"), resolve: ({ notice }) => notice.year }),
    localTo: t.field({
      type: "RegionCode",
      nullable: true,
      description: say("Division in which it holds", "适用区划", "Null for the national arrangement."),
      resolve: ({ notice }) => notice.region,
    }),
    supplement: t.exposeBoolean("supplement", { description: say("Whether it is a supplement", "是否为补充") }),
    number: t.string({ description: say("Its number", "发文字号"), resolve: ({ notice }) => notice.source.number }),
    title: t.string({ description: say("Its title", "标题"), resolve: ({ notice }) => notice.source.title }),
    issuedOn: t.field({
      type: "Date",
      description: say("Day on which it was issued", "发布日期"),
      resolve: ({ notice }) => notice.source.issuedOn,
    }),
    holidays: t.field({
      type: ["Date"],
      description: say("Days off", "放假日期"),
      resolve: ({ notice }) => [...notice.holidays],
    }),
    workingDays: t.field({
      type: ["Date"],
      description: say("Days that are worked", "上班日期"),
      resolve: ({ notice }) => [...notice.workingDays],
    }),
    importedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: say("When it was imported", "导入时间", "Null in a dry run."),
      resolve: ({ importedAt }) => importedAt ?? null,
    }),
    by: t.string({
      nullable: true,
      description: say("Public id of the key that imported it", "导入密钥", "For keys of the region."),
      resolve: ({ by, region }, _, { viewer }) => (viewer?.regions.includes(region) ? (by ?? null) : null),
    }),
    holds: t.boolean({
      nullable: true,
      description: say("Whether no later one has taken its place", "是否有效", "Null in an import's answer."),
      resolve: ({ holds }) => holds ?? null,
    }),
  }),
});

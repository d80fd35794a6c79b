import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { checkedRegion } from "../../kit/regions.js";
import { coverageObject, coverageType } from "../../kit/shared-types.js";
import { caseStates } from "../ledger/states.js";
import { statusType } from "./case-graphql.js";
import { requireKeyOf } from "./case-object.js";
import { deadlineType } from "./deadline-graphql.js";
import { leftOutDescription } from "./left-out-graphql.js";
import { type Reminder, type ReminderReason, type Reminders, watched } from "./reminders.js";
import { checkedSoonDays } from "./soon-days.js";

const reasonEnum = builder.enumType("ReminderReason", {
  description: say("Why somebody is reminded of a case", "提醒原因"),
  values: {
    OVERDUE: { description: say("Overdue", "已逾期") },
    DUE_SOON: { description: say("Due today or soon", "即将到期") },
    WITHOUT_OWNER: { description: say("Without a handler", "未分办") },
  } satisfies Record<ReminderReason, unknown>,
});

const reminderType = builder.objectRef<Reminder>("CaseReminder").implement({
  description: say("A case that somebody has to look at", "提醒事项"),
  fields: (t) => ({
    id: t.exposeID("id", { description: say("Id of its request", "申请标识") }),
    reasons: t.field({
      type: [reasonEnum],
      description: say("Why", "提醒原因"),
      resolve: ({ reasons }) => [...reasons],
    }),
    entered: t.exposeBoolean("entered", {
      description: say(
        "Whether anything has been entered in its ledger",
        "是否已登记台账",
        "Without, its deadline is reckoned from its record, and provisional.",
      ),
    }),
    status: t.field({
      type: statusType,
      description: say("Where it stands", "办理状态"),
      resolve: ({ state: { status } }) => ({ code: status, label: caseStates[status].label }),
    }),
    handler: t.string({
      nullable: true,
      description: say("Who handles it", "承办人"),
      resolve: ({ state }) => state.handler,
    }),
    registrationNumber: t.string({
      nullable: true,
      description: say("Registration number", "登记编号"),
      resolve: ({ state }) => state.registrationNumber,
    }),
    deadline: t.expose("deadline", { type: deadlineType, description: say("Deadline for the reply", "答复期限") }),
  }),
});

const remindersType = builder.objectRef<Reminders>("CaseReminders").implement({
  description: say("Cases that somebody has to look at, or what changed about them", "办件提醒"),
  fields: (t) => ({
    region: t.expose("region", { type: "RegionCode", description: say("Their region", "行政区划") }),
    asOf: t.expose("asOf", { type: "Date", description: say("Today in Asia/Shanghai", "日期") }),
    whole: t.exposeBoolean("whole", {
      description: say("Whether these are all such cases, rather than what changed", "是否为全部事项"),
    }),
    cases: t.field({
      type: [reminderType],
      description: say("The cases, as they are now", "事项"),
      resolve: ({ cases }) => [...cases],
    }),
    gone: t.field({
      type: ["ID"],
      description: say("Cases that nobody has to look at any longer", "已无需提醒的事项"),
      resolve: ({ gone }) => [...gone],
    }),
    more: t.exposeBoolean("more", {
      description: say("Whether there are open requests beyond those looked at", "是否还有", "The first 10,000 are."),
    }),
    undeliveredLeftOut: t.exposeInt("leftOut", { description: leftOutDescription }),
    state: t.exposeString("state", {
      description: say("What has been told by now", "提醒进度", "`since` of a subscription that goes on from here."),
    }),
    coverage: t.field({
      type: coverageType,
      description: say("What it stands on", "覆盖范围"),
      resolve: ({ coverage }) => coverageObject(coverage),
    }),
  }),
});

/** Adds the subscription that reminds of cases; only for keys of the region. */
export function addReminders(): void {
  builder.subscriptionFields((t) => ({
    caseReminders: t.field({
      type: remindersType,
      description: say(
        "Cases of a region that are due soon, overdue or without a handler",
        "办件提醒",
        "First all of them, then each change as it comes up. For keys of the region.",
      ),
      args: {
        region: t.arg({ type: "RegionCode", required: true, description: say("Region", "行政区划") }),
        soonDays: t.arg.int({
          description: say(
            "Working days within which a case is due soon",
            "即将到期工作日数",
            "Default: as configured.",
          ),
        }),
        since: t.arg.string({
          description: say(
            "What was told last",
            "上次提醒进度",
            "`state` of the last reminder: then only what changed since is told.",
          ),
        }),
      },
      subscribe: (_, args, context) => {
        const soon = checkedSoonDays(args.soonDays, context);
        const region = checkedRegion(args.region, context.source, ["region"]);
        requireKeyOf(region, context);
        return watched(region, soon, args.since, context);
      },
      resolve: (reminders) => reminders,
    }),
  }));
}

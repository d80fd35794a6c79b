import { builder } from "../../../builder.js";
import { say } from "../../../kit/describe.js";
import { sizeOf } from "../../../kit/page.js";
import { checkedRegion } from "../../../kit/regions.js";
import { coverageObject, coverageType } from "../../../kit/shared-types.js";
import { type QueueMoment, queueMoment } from "../../ledger/queues.js";
import { type CaseStatus, caseStates, type WaitingFor } from "../../ledger/states.js";
import { checkedAsOf } from "../as-of.js";
import { statusType } from "../case-graphql.js";
import { requireKeyOf } from "../case-object.js";
import type { Coded } from "../deadline-object.js";
import { waitingEnum } from "../enums-graphql.js";
import { leftOutDescription } from "../left-out-graphql.js";
import { reckoningAt, todayOf } from "../reckoning.js";
import { checkedSoonDays } from "../soon-days.js";
import type { QueuedAt } from "./queued-case.js";
import { codedStatus, queuedType } from "./queued-graphql.js";
import { type QueueInShort, type QueueSummary, summarize } from "./summary.js";

interface InShort extends QueueInShort {
  readonly at: QueueMoment & QueuedAt;
}

const inShortType = builder.objectRef<InShort>("CaseQueueInShort").implement({
  description: say("One queue in short", "队列概况"),
  fields: (t) => ({
    count: t.exposeInt("count", { description: say("Number of cases", "件数") }),
    cases: t.field({
      type: [queuedType],
      description: say("The first of them, by due day", "最先到期的事项", "`caseQueue` gives all."),
      resolve: ({ cases, at }) => cases.map((one) => ({ one, moment: at })),
    }),
  }),
});

const waitingType = builder.objectRef<InShort & { readonly whom: WaitingFor }>("WaitingCases").implement({
  description: say("Cases that wait for somebody", "等待中的事项"),
  fields: (t) => ({
    whom: t.expose("whom", { type: waitingEnum, description: say("Whom they wait for", "等待对象") }),
    count: t.exposeInt("count", { description: say("Number of cases", "件数") }),
    cases: t.field({
      type: [queuedType],
      description: say("The first of them, by due day", "最先到期的事项"),
      resolve: ({ cases, at }) => cases.map((one) => ({ one, moment: at })),
    }),
  }),
});

interface Stage {
  readonly status: Coded<CaseStatus>;
  readonly count: number;
}

const stageType = builder.objectRef<Stage>("CaseStage").implement({
  description: say("Number of cases in a state", "各状态件数"),
  fields: (t) => ({
    status: t.expose("status", { type: statusType, description: say("The state", "办理状态") }),
    count: t.exposeInt("count", { description: say("Number of cases", "件数") }),
  }),
});

interface Summary extends QueueSummary {
  readonly at: QueueMoment & QueuedAt;
}

const queuesType = builder.objectRef<Summary>("CaseQueues").implement({
  description: say(
    "Open requests of a region by what is to be done about them",
    "待办队列",
    "One may be in several queues.",
  ),
  fields: (t) => {
    const queue = (name: keyof QueueSummary["queues"], description: string) =>
      t.field({ type: inShortType, description, resolve: ({ queues, at }) => ({ ...queues[name], at }) });
    return {
      asOf: t.field({
        type: "Date",
        description: say("Day that is asked about", "截止日期"),
        resolve: ({ at }) => at.on,
      }),
      all: queue("ALL", say("Everything that is open", "全部在办")),
      dueSoon: queue("DUE_SOON", say("Due on the day or soon after it", "即将到期")),
      overdue: queue("OVERDUE", say("Overdue", "已逾期")),
      withoutOwner: queue("WITHOUT_OWNER", say("Without a handler", "未分办")),
      notEntered: queue("NOT_ENTERED", say("Without an event in their ledger", "未登记台账的申请")),
      waitingFor: t.field({
        type: [waitingType],
        description: say("By whom they wait for", "按等待对象"),
        resolve: ({ waitingFor, at }) => waitingFor.map((one) => ({ ...one, at })),
      }),
      stages: t.field({
        type: [stageType],
        description: say("Number of cases in each state", "各状态件数", "States without a case are left out."),
        resolve: ({ stages }) =>
          (Object.keys(caseStates) as CaseStatus[]).flatMap((status) => {
            const count = stages.get(status);
            return count === undefined ? [] : [{ status: codedStatus(status), count }];
          }),
      }),
      lookedAt: t.exposeInt("lookedAt", {
        description: say("Open requests that were looked at", "已查看的在办申请数"),
      }),
      more: t.exposeBoolean("more", {
        description: say(
          "Whether there are open requests beyond these",
          "是否还有",
          "All are looked at, as far as the request's budget goes.",
        ),
      }),
      undeliveredLeftOut: t.exposeInt("leftOut", { description: leftOutDescription }),
      coverage: t.field({
        type: coverageType,
        description: say("What it stands on", "覆盖范围"),
        resolve: ({ coverage }) => coverageObject(coverage),
      }),
    };
  },
});

/** Adds the query for all queues in short; only for keys of the region. */
export function addQueueSummary(): void {
  builder.queryFields((t) => ({
    caseQueues: t.field({
      type: queuesType,
      description: say(
        "All queues of a region's cases, in short",
        "待办队列概况",
        "Of requests that their source doesn't call closed on the day.",
      ),
      args: {
        region: t.arg({ type: "RegionCode", required: true, description: say("Region", "行政区划") }),
        handler: t.arg.string({ description: say("Only what this handler has", "承办人") }),
        asOf: t.arg({ type: "Date", description: say("Day that is asked about", "截止日期", "Default: today.") }),
        soonDays: t.arg.int({
          description: say(
            "Working days within which a case is due soon",
            "即将到期工作日数",
            "Default: as configured.",
          ),
        }),
        first: t.arg.int({ description: say("Cases of each queue", "每个队列的件数", "Default: 20.") }),
      },
      resolve: async (_, args, context) => {
        const soon = checkedSoonDays(args.soonDays, context);
        const asOf = checkedAsOf(args.asOf, todayOf(context));
        const first = sizeOf(args.first, "first", context.limits.pageSize);
        const region = checkedRegion(args.region, context.source, ["region"]);
        requireKeyOf(region, context);
        const at = queueMoment(await reckoningAt(region, asOf, context), soon);
        return { ...(await summarize({ region, handler: args.handler ?? null, at, first }, context)), at };
      },
    }),
  }));
}

import { builder } from "../../builder.js";
import { badInput } from "../../kit/checked-value.js";
import { say } from "../../kit/describe.js";
import { checkedRegion } from "../../kit/regions.js";
import { coverageObject, coverageType } from "../../kit/shared-types.js";
import { type CaseStatus, caseStates, type WaitingFor, waitingLabels } from "../ledger/states.js";
import { checkedAsOf } from "./as-of.js";
import { statusType } from "./case-graphql.js";
import { requireKeyOf } from "./case-object.js";
import { deadlineType } from "./deadline-graphql.js";
import type { Coded } from "./deadline-object.js";
import { waitingEnum } from "./enums-graphql.js";
import { type Queued, type RegionQueues, regionQueues } from "./queues.js";
import { todayOf } from "./reckoning.js";

const queuedType = builder.objectRef<Queued>("QueuedCase").implement({
  description: say("A case in a queue", "待办事项"),
  fields: (t) => ({
    id: t.exposeID("id", { description: say("Id of its request", "申请标识") }),
    status: t.field({
      type: statusType,
      description: say("Where it stands", "办理状态"),
      resolve: ({ state: { status } }) => coded(status),
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

interface Waiting {
  readonly whom: WaitingFor;
  readonly cases: readonly Queued[];
}

const waitingType = builder.objectRef<Waiting>("WaitingCases").implement({
  description: say("Cases that wait for somebody", "等待中的事项"),
  fields: (t) => ({
    whom: t.expose("whom", { type: waitingEnum, description: say("Whom they wait for", "等待对象") }),
    cases: t.field({ type: [queuedType], description: say("The cases", "事项"), resolve: ({ cases }) => [...cases] }),
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

const queuesType = builder.objectRef<RegionQueues>("CaseQueues").implement({
  description: say("Cases of a region by what is to be done about them", "待办队列", "A case may be in several lists."),
  fields: (t) => {
    const list = (name: "dueSoon" | "overdue" | "withoutOwner", description: string) =>
      t.field({ type: [queuedType], description, resolve: ({ queues }) => [...queues[name]] });
    return {
      asOf: t.expose("asOf", { type: "Date", description: say("Day that is asked about", "截止日期") }),
      dueSoon: list("dueSoon", say("Due on the day or soon after it", "即将到期")),
      overdue: list("overdue", say("Overdue", "已逾期")),
      withoutOwner: list("withoutOwner", say("Without a handler", "未分办")),
      waitingFor: t.field({
        type: [waitingType],
        description: say("By whom they wait for", "按等待对象"),
        resolve: ({ queues }) => keysOf(waitingLabels).map((whom) => ({ whom, cases: queues.waitingFor[whom] })),
      }),
      stages: t.field({
        type: [stageType],
        description: say("Number of cases in each state", "各状态件数", "States without a case are left out."),
        resolve: ({ queues }) =>
          keysOf(caseStates)
            .map((status) => ({ status: coded(status), count: queues.stages[status] }))
            .filter(({ count }) => count > 0),
      }),
      notEntered: t.field({
        type: ["ID"],
        description: say("Open requests without an event in their ledger", "未登记台账的申请"),
        resolve: ({ notEntered }) => [...notEntered],
      }),
      more: t.exposeBoolean("more", {
        description: say(
          "Whether there are open requests beyond these",
          "是否还有",
          "The first 1000 received are looked at.",
        ),
      }),
      coverage: t.field({
        type: coverageType,
        description: say("What it stands on", "覆盖范围"),
        resolve: ({ coverage }) => coverageObject(coverage),
      }),
    };
  },
});

function coded(status: CaseStatus): Coded<CaseStatus> {
  return { code: status, label: caseStates[status].label };
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}

/** Adds the query for queues; only for keys of the region. */
export function addQueues(): void {
  builder.queryFields((t) => ({
    caseQueues: t.field({
      type: queuesType,
      description: say("Queues of a region's cases", "待办队列", "Of requests that their source doesn't call closed."),
      args: {
        region: t.arg({ type: "RegionCode", required: true, description: say("Region", "行政区划") }),
        asOf: t.arg({ type: "Date", description: say("Day that is asked about", "截止日期", "Default: today.") }),
        soonDays: t.arg.int({
          description: say(
            "Working days within which a case is due soon",
            "即将到期工作日数",
            "Default: as configured.",
          ),
        }),
      },
      resolve: (_, args, context) => {
        const soon = args.soonDays ?? context.caseSettings.soonDays;
        if (soon < 0) throw badInput(["soonDays"], "it is negative", "不能为负数");
        const asOf = checkedAsOf(args.asOf, todayOf(context));
        const region = checkedRegion(args.region, context.source, ["region"]);
        requireKeyOf(region, context);
        return regionQueues(region, asOf, soon, context);
      },
    }),
  }));
}

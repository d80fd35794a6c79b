import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { checkedRegion } from "../../kit/regions.js";
import { coverageObject, coverageType } from "../../kit/shared-types.js";
import { caseStates } from "../ledger/states.js";
import { checkedAsOf } from "./as-of.js";
import { statusType } from "./case-graphql.js";
import { requireKeyOf } from "./case-object.js";
import { type SupposedCase, type SupposedPage, supposedPage } from "./queue-what-if.js";
import { todayOf } from "./reckoning.js";
import { caseWhatIf, recordWhatIf, whatIfInput, whatIfType } from "./what-if-graphql.js";
import { checkedActions, type WhatIfGiven } from "./what-if-input.js";

interface Supposed {
  readonly one: SupposedCase;
  readonly actions: readonly WhatIfGiven[];
}

interface Page extends SupposedPage {
  readonly actions: readonly WhatIfGiven[];
}

const supposedType = builder.objectRef<Supposed>("QueuedWhatIf").implement({
  description: say("What would become of the deadline of a request in a queue", "在办件期限推演"),
  fields: (t) => ({
    id: t.id({ description: say("Id of its request", "申请标识"), resolve: ({ one }) => one.id }),
    entered: t.boolean({
      description: say(
        "Whether anything has been entered in its ledger",
        "是否已登记台账",
        "Else what is supposed stands on the day of receipt that its record says, and is provisional.",
      ),
      resolve: ({ one }) => one.state !== null,
    }),
    registrationNumber: t.string({
      nullable: true,
      description: say("Registration number", "登记编号", "Without one in its ledger, that of its record."),
      resolve: ({ one }) => one.registrationNumber,
    }),
    handler: t.string({
      nullable: true,
      description: say("Who handles it", "承办人"),
      resolve: ({ one }) => one.state?.handler ?? null,
    }),
    status: t.field({
      type: statusType,
      description: say("Where it stands", "办理状态"),
      resolve: ({ one: { state } }) => {
        const code = state?.status ?? "NEW";
        return { code, label: caseStates[code].label };
      },
    }),
    whatIf: t.field({
      type: whatIfType,
      description: say("What would become of its deadline", "期限推演"),
      resolve: ({ one, actions }) =>
        one.state === null
          ? recordWhatIf({ ...one, receivedOn: one.recordedReceipt }, actions, one.moment.on)
          : caseWhatIf(one, actions, one.moment.on),
    }),
  }),
});

const pageType = builder.objectRef<Page>("QueueWhatIf").implement({
  description: say(
    "What would become of the deadlines of a queue",
    "待办队列期限推演",
    "A page, oldest receipt first. Requests without an event in their ledger are among them, as not `entered`.",
  ),
  fields: (t) => ({
    asOf: t.expose("asOf", { type: "Date", description: say("Day that is asked about", "截止日期") }),
    cases: t.field({
      type: [supposedType],
      description: say("The open requests of the page", "在办件"),
      resolve: ({ cases, actions }) => cases.map((one) => ({ one, actions })),
    }),
    more: t.exposeBoolean("more", { description: say("Whether there are cases beyond the page", "是否还有") }),
    endCursor: t.exposeString("endCursor", {
      nullable: true,
      description: say("Cursor of the next page", "下一页游标", "Its `after`. Null when there is none."),
    }),
    coverage: t.field({
      type: coverageType,
      description: say("What it stands on", "覆盖范围"),
      resolve: ({ coverage }) => coverageObject(coverage),
    }),
  }),
});

/** Adds what-if over a region's queue; only for keys of the region. */
export function addQueueWhatIf(): void {
  builder.queryFields((t) => ({
    queueWhatIf: t.field({
      type: pageType,
      description: say(
        "What would become of the deadlines of a region's open requests",
        "待办队列期限推演",
        "Nothing is recorded.",
      ),
      args: {
        region: t.arg({ type: "RegionCode", required: true, description: say("Region", "行政区划") }),
        actions: t.arg({
          type: [whatIfInput],
          required: true,
          description: say("What is done on the day, in each of them", "拟办事项"),
        }),
        asOf: t.arg({ type: "Date", description: say("Day that is asked about", "截止日期", "Default: today.") }),
        first: t.arg.int({ description: say("Requests of the page", "每页件数", "Default: 20.") }),
        after: t.arg.string({ description: say("Cursor of the page before", "上一页游标") }),
      },
      resolve: async (_, args, context) => {
        const asOf = checkedAsOf(args.asOf, todayOf(context));
        const region = checkedRegion(args.region, context.source, ["region"]);
        requireKeyOf(region, context);
        checkedActions(args.actions, asOf);
        return { ...(await supposedPage(region, asOf, args, context)), actions: args.actions };
      },
    }),
  }));
}

import { builder } from "../../../builder.js";
import type { Context } from "../../../context.js";
import { CursorInvalidError, CursorOfOtherQueryError } from "../../../errors.js";
import { badInput } from "../../../kit/checked-value.js";
import { pageInfoType } from "../../../kit/connection-type.js";
import { say } from "../../../kit/describe.js";
import { sizeOf } from "../../../kit/page.js";
import { checkedRegion } from "../../../kit/regions.js";
import { coverageObject, coverageType } from "../../../kit/shared-types.js";
import { type QueueMoment, type QueueName, queueMoment } from "../../ledger/queues.js";
import type { WaitingFor } from "../../ledger/states.js";
import { checkedAsOf } from "../as-of.js";
import { requireKeyOf } from "../case-object.js";
import { queueEnum, waitingEnum } from "../enums-graphql.js";
import { leftOutDescription } from "../left-out-graphql.js";
import { reckoningAt, todayOf } from "../reckoning.js";
import { checkedSoonDays } from "../soon-days.js";
import { placeOf, positionOf } from "./queue-cursor.js";
import type { QueuedAt } from "./queued-case.js";
import { queuedType } from "./queued-graphql.js";
import { type QueuePage, readQueue } from "./read-queue.js";

interface PageObject {
  readonly page: QueuePage;
  readonly at: QueueMoment & QueuedAt;
  readonly isFirst: boolean;
  /** Cursor of the case at a place of the page. */
  readonly cursorOf: (index: number) => string;
}

interface Edge {
  readonly of: PageObject;
  readonly index: number;
}

const edgeType = builder.objectRef<Edge>("QueuedCaseEdge").implement({
  description: say("One case in its queue", "列表项"),
  fields: (t) => ({
    cursor: t.string({
      description: say("Opaque place of the case in this very queue", "游标"),
      resolve: ({ of, index }) => of.cursorOf(index),
    }),
    node: t.field({
      type: queuedType,
      description: say("The case", "事项"),
      resolve: ({ of: { page, at }, index }) => ({ one: page.cases[index] as QueuePage["cases"][number], moment: at }),
    }),
  }),
});

const pageType = builder.objectRef<PageObject>("QueuedCaseConnection").implement({
  description: say("A page of a queue", "待办事项分页", "By due day, then in the order of receipt; undated ones last."),
  fields: (t) => ({
    asOf: t.field({
      type: "Date",
      description: say("Day that is asked about", "截止日期", "Of all pages that of the first."),
      resolve: ({ at }) => at.on,
    }),
    edges: t.field({
      type: [edgeType],
      description: say("The cases with their cursors", "列表项"),
      resolve: (of) => of.page.cases.map((_, index) => ({ of, index })),
    }),
    nodes: t.field({
      type: [queuedType],
      description: say("The cases", "事项"),
      resolve: ({ page, at }) => page.cases.map((one) => ({ one, moment: at })),
    }),
    pageInfo: t.field({
      type: pageInfoType,
      description: say("Where the page stands", "分页信息"),
      resolve: ({ page: { cases, hasNext }, isFirst, cursorOf }) => ({
        hasNextPage: hasNext,
        hasPreviousPage: !isFirst,
        get startCursor() {
          return cases.length > 0 ? cursorOf(0) : null;
        },
        get endCursor() {
          return cases.length > 0 ? cursorOf(cases.length - 1) : null;
        },
      }),
    }),
    lookedAt: t.int({
      description: say("Open requests that were looked at for this page", "已查看的在办申请数"),
      resolve: ({ page }) => page.lookedAt,
    }),
    undeliveredLeftOut: t.int({ description: leftOutDescription, resolve: ({ page }) => page.leftOut }),
    coverage: t.field({
      type: coverageType,
      description: say("What it stands on", "覆盖范围"),
      resolve: ({ page }) => coverageObject(page.coverage),
    }),
  }),
});

interface QueueArgs {
  readonly region: string;
  readonly which: QueueName;
  readonly whom?: WaitingFor | null | undefined;
  readonly handler?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly soonDays: number;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

async function queuePage(args: QueueArgs, context: Context): Promise<PageObject> {
  const { whom = null, handler = null, after = null } = args;
  if (whom !== null && args.which !== "WAITING_FOR")
    throw badInput(["whom"], "only with which: WAITING_FOR", "仅与 which: WAITING_FOR 同用");
  const asOf = checkedAsOf(args.asOf, todayOf(context));
  const limit = sizeOf(args.first, "first", context.limits.pageSize);
  const region = checkedRegion(args.region, context.source, ["region"]);
  requireKeyOf(region, context);
  const fingerprint = JSON.stringify([
    "caseQueue",
    region,
    args.which,
    whom,
    handler,
    args.asOf ?? null,
    args.soonDays,
  ]);
  const from = after === null ? null : decoded(after, fingerprint, context);
  const at = queueMoment(await reckoningAt(region, from?.asOf ?? asOf, context), args.soonDays);
  const asked = { which: args.which, whom, handler };
  const page = await readQueue({ region, asked, at, limit, after: from?.after ?? null }, context);
  const cursorOf = (index: number) =>
    context.cursors.encode(positionOf(page.placeAfter(index + 1), at.on), fingerprint);
  return { page, at, isFirst: from === null, cursorOf };
}

function decoded(after: string, fingerprint: string, { cursors }: Context) {
  try {
    return placeOf(cursors.decode(after, fingerprint));
  } catch (error) {
    const options = { inputPath: ["after"], cause: error };
    if (error instanceof CursorInvalidError) throw new CursorInvalidError({}, options);
    if (error instanceof CursorOfOtherQueryError) throw new CursorOfOtherQueryError({}, options);
    throw error;
  }
}

/** Adds the query for one queue, page by page; only for keys of the region. */
export function addQueue(): void {
  builder.queryFields((t) => ({
    caseQueue: t.field({
      type: pageType,
      description: say(
        "One queue of a region's cases, by due day",
        "待办事项列表",
        "Of requests that their source doesn't call closed on the day.",
      ),
      args: {
        region: t.arg({ type: "RegionCode", required: true, description: say("Region", "行政区划") }),
        which: t.arg({ type: queueEnum, defaultValue: "ALL", description: say("Which queue", "队列") }),
        whom: t.arg({
          type: waitingEnum,
          description: say("Whom they wait for", "等待对象", "With `WAITING_FOR`; left out: anybody."),
        }),
        handler: t.arg.string({ description: say("Only what this handler has", "承办人") }),
        asOf: t.arg({ type: "Date", description: say("Day that is asked about", "截止日期", "Default: today.") }),
        soonDays: t.arg.int({
          description: say(
            "Working days within which a case is due soon",
            "即将到期工作日数",
            "Default: as configured.",
          ),
        }),
        first: t.arg.int({ description: say("Cases of the page", "每页件数", "Default: 20.") }),
        after: t.arg.string({ description: say("Cursor after which the page begins", "起始游标") }),
      },
      resolve: (_, args, context) =>
        queuePage({ ...args, which: args.which ?? "ALL", soonDays: checkedSoonDays(args.soonDays, context) }, context),
    }),
  }));
}

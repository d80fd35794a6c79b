import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.js";
import { type CoverageRequirement, isComplete } from "../coverage.js";
import { requireCoverage } from "../coverage-requirement.js";
import type { Entity } from "../entity.js";
import { CursorInvalidError, CursorOfOtherQueryError } from "../errors.js";
import type { Condition, ListAnswer, ListQuery, OrderKey, Position, Selection } from "../source.js";
import { reckon, reckonList } from "./answer-size.js";
import { all, conditionOf, type FilterInput } from "./condition.js";
import type { ConnectionObject, EdgeObject, PageInfoObject } from "./connection-type.js";
import { type OrderInput, orderOf } from "./entity-order.js";
import { fingerprintOf, type ListShape } from "./fingerprint.js";
import { isLate } from "./late.js";
import { type ConnectionPlan, connectionPlanOf } from "./look-ahead.js";
import { masked, readable } from "./mask-rows.js";
import { type Page, type PageArgs, pageOf } from "./page.js";
import { checkedRegions } from "./regions.js";
import { checkedRequirement } from "./requirement.js";
import { coverageObject } from "./shared-types.js";

/** The arguments of a list. */
export interface ListArgs extends PageArgs {
  readonly filter?: FilterInput | null | undefined;
  readonly orderBy?: readonly OrderInput[] | null | undefined;
  readonly regions?: readonly string[] | null | undefined;
  readonly requireCoverage?: CoverageRequirement | null | undefined;
}

/** Answers a list: one question to the source, one more where it is to be counted. `fixed` narrows it further. */
export function listRecords(
  entity: Entity,
  args: ListArgs,
  context: Context,
  info: GraphQLResolveInfo,
  fixed?: Condition,
): Promise<ConnectionObject> {
  const shape: ListShape = {
    entity: entity.name,
    where: all([fixed, conditionOf(entity, args.filter)]),
    order: orderOf(entity, args.orderBy),
    regions: checkedRegions(args.regions, context),
  };
  return listShape(entity, shape, args, context, connectionPlanOf(entity, info));
}

/** Answers a list whose filter and order are known already. */
export async function listShape(
  entity: Entity,
  shape: ListShape,
  args: PageArgs & Pick<ListArgs, "requireCoverage">,
  context: Context,
  plan: ConnectionPlan,
): Promise<ConnectionObject> {
  const requirement = checkedRequirement(args.requireCoverage, context);
  const page = pageOf(args, context);
  reckonList(context);
  reckon(page.limit, plan.weight, context);
  const isRead = plan.edges || plan.nodes || plan.pageInfo || !plan.totals;
  const [listed, counted] = await Promise.all([
    isRead ? readPage(entity, shape, page, context, plan) : undefined,
    plan.totals ? countAll(shape, isRead, context) : undefined,
  ]);
  const coverage = listed?.answer.coverage ?? counted?.coverage ?? { sources: [] };
  if (requirement) requireCoverage(coverage, requirement);
  return {
    ...(listed ? pageObject(entity, listed, page, plan, context) : {}),
    ...(counted ? { counted: counted.count, totalCount: counted.complete ? counted.count : null } : {}),
    ...(plan.coverage ? { coverage: coverageObject(coverage) } : {}),
  };
}

interface Read {
  readonly answer: ListAnswer;
  readonly order: readonly OrderKey[];
  readonly start: Position | undefined;
  readonly cursorOf: (index: number) => string;
}

async function readPage(
  entity: Entity,
  shape: ListShape,
  page: Page,
  context: Context,
  plan: ConnectionPlan,
): Promise<Read> {
  let known: string | undefined;
  const fingerprint = () => {
    known ??= fingerprintOf(shape);
    return known;
  };
  const start = page.cursor === undefined ? undefined : placeOf(page, page.cursor, context, fingerprint());
  const select = readable(entity, plan.select, context.viewer);
  const answer = await context.source.list(question(shape, page, start, select), context.call);
  return {
    answer,
    order: shape.order,
    start,
    cursorOf: (index) => context.cursors.encode(answer.position(index), fingerprint()),
  };
}

/** The place that the cursor of a page names. @throws CursorInvalidError, CursorOfOtherQueryError with its path */
function placeOf(page: Page, cursor: string, { cursors }: Context, fingerprint: string): Position {
  const inputPath = [page.backward ? "before" : "after"];
  try {
    return cursors.decode(cursor, fingerprint);
  } catch (error) {
    if (error instanceof CursorInvalidError) throw new CursorInvalidError({}, { inputPath, cause: error });
    if (error instanceof CursorOfOtherQueryError) throw new CursorOfOtherQueryError({}, { inputPath, cause: error });
    throw error;
  }
}

function question(shape: ListShape, page: Page, start: Position | undefined, select: Selection): ListQuery {
  return {
    entity: shape.entity,
    order: shape.order,
    limit: page.limit,
    backward: page.backward,
    select,
    ...(shape.where ? { where: shape.where } : {}),
    ...(shape.regions ? { regions: shape.regions } : {}),
    ...(start ? { position: start } : {}),
  };
}

/**
 * Counts what the list would give page by page: a source that can't be listed in this order isn't counted either. It has the
 * time of a tally (`budget.tally`); beside a page no source that is late with the page is waited for any longer.
 */
async function countAll(shape: ListShape, besidePage: boolean, context: Context) {
  const answer = await context.source.tally(
    {
      entity: shape.entity,
      groupBy: [],
      measures: [{ op: "count" }],
      standsOn: shape.order.map(({ field }) => field),
      ...(besidePage ? { besidePage } : {}),
      ...(shape.where ? { where: shape.where } : {}),
      ...(shape.regions ? { regions: shape.regions } : {}),
    },
    context.call,
  );
  const count = answer.groups.reduce((sum, group) => sum + Number(group.measured[0]?.value ?? 0), 0);
  return { count, coverage: answer.coverage, complete: isComplete(answer.coverage) };
}

function pageObject(
  entity: Entity,
  read: Read,
  page: Page,
  plan: ConnectionPlan,
  { viewer }: Context,
): Pick<ConnectionObject, "edges" | "nodes" | "pageInfo"> {
  const { items } = read.answer;
  const rows = masked(
    entity,
    plan.select,
    items.map((item) => item.row),
    viewer,
  );
  const nodes = page.backward ? rows.toReversed() : rows;
  return {
    nodes,
    ...(plan.edges ? { edges: edgesOf(read, nodes, page, plan) } : {}),
    ...(plan.pageInfo ? { pageInfo: pageInfoOf(read, page, plan) } : {}),
  };
}

function edgesOf(
  read: Read,
  nodes: ConnectionObject["nodes"] & object,
  page: Page,
  plan: ConnectionPlan,
): EdgeObject[] {
  const { items } = read.answer;
  return nodes.map((node, at) => {
    const index = page.backward ? items.length - 1 - at : at;
    const item = items[index];
    return {
      node,
      ...(plan.cursor ? { cursor: read.cursorOf(index) } : {}),
      ...(plan.late && item ? { late: !page.backward && isLate(item, read.start, read.order) } : {}),
    };
  });
}

function pageInfoOf(read: Read, page: Page, plan: ConnectionPlan): PageInfoObject {
  const { items, more } = read.answer;
  const came = page.cursor !== undefined;
  const flags = page.backward
    ? { hasNextPage: came, hasPreviousPage: more }
    : { hasNextPage: more, hasPreviousPage: came };
  if (!plan.pageCursors) return flags;
  if (items.length === 0) return { ...flags, startCursor: null, endCursor: null };
  const [near, far] = [read.cursorOf(0), read.cursorOf(items.length - 1)];
  return { ...flags, startCursor: page.backward ? far : near, endCursor: page.backward ? near : far };
}

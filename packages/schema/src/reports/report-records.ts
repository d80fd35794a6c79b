import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.js";
import { entityNamed } from "../entities.js";
import type { ConnectionObject } from "../kit/connection-type.js";
import { listShape } from "../kit/list.js";
import { connectionPlanOf } from "../kit/look-ahead.js";
import type { PageArgs } from "../kit/page.js";
import { coverageObject } from "../kit/shared-types.js";
import type { ApplicantKey, DocumentColumnKey, DocumentRowKey, RequestRowKey } from "./cells.js";
import { documentsOf } from "./count-documents.js";
import type { CellObject } from "./report-object.js";
import { type RecordsOf, requestsOf } from "./request-records.js";

/** The records that a cell counts; null where no source holds them. */
export async function recordsOfCell({ report, cell, coverage }: CellObject): Promise<RecordsOf | null> {
  if (!coverage) return null;
  const [table, row, column] = cell.id.split(".");
  if (table === "t3") return requestsOf(row as RequestRowKey, column as ApplicantKey, report.set);
  return documentsOf(row as DocumentRowKey, column as DocumentColumnKey, report.set, await report.publishers());
}

/** A page of records. */
export function pageOfRecords(
  { entity: name, where, regions }: RecordsOf,
  args: PageArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ConnectionObject> {
  const entity = entityNamed(name);
  const shape = { entity: name, where, order: entity.defaultOrder, regions };
  return listShape(entity, shape, args, context, connectionPlanOf(entity, info));
}

/** The page of what no source holds: nothing was asked, so nothing is known of the total. */
export const unheldPage: ConnectionObject = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: null,
  counted: 0,
  coverage: coverageObject({ sources: [] }),
};

import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.js";
import { entityNamed } from "../entities.js";
import { allOf, anyOf, isIn, isMissing, upTo } from "../figures/conditions.js";
import type { ConnectionObject } from "../kit/connection-type.js";
import { listShape } from "../kit/list.js";
import { connectionPlanOf } from "../kit/look-ahead.js";
import type { PageArgs } from "../kit/page.js";
import { coverageObject } from "../kit/shared-types.js";
import { endOfDay } from "../shared/plain-date.js";
import type { Condition } from "../source.js";
import { actsOfCell } from "./act-records.js";
import { documentColumns } from "./captions.js";
import type {
  ApplicantKey,
  DocumentColumnKey,
  DocumentRowKey,
  RemedyColumnKey,
  RemedyGroupKey,
  RequestRowKey,
  SingleKey,
} from "./cells.js";
import { documentsOf, publishersOf } from "./count-documents.js";
import { remediesOfCell } from "./remedy-records.js";
import type { CellObject, ReportObject } from "./report-object.js";
import { mayMakeRegulations, type ReportSet } from "./report-set.js";
import { type RecordsOf, requestsOf } from "./request-records.js";
import { suspectsOf } from "./suspects.js";

/** The records that a cell counts; null where no source holds them. */
export async function recordsOfCell({ report, cell, coverage }: CellObject): Promise<RecordsOf | null> {
  if (!coverage) return null;
  const { set } = report;
  const [table, row, column] = cell.id.split(".");
  if (table === "t3") return requestsOf(row as RequestRowKey, column as ApplicantKey, set);
  if (table === "t4") return remediesOfCell(row as RemedyGroupKey, column as RemedyColumnKey, set);
  if (column === undefined) return actsOfCell(row as SingleKey, set);
  return documentsOf(row as DocumentRowKey, column as DocumentColumnKey, set, await report.publishers());
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

/**
 * Records that most likely make a rule fail; null where there is no telling. Documents of a body that belongs to no part
 * are found by leaving out those of all bodies that do (T2-F); a city's regulations of a body that can't make any, by
 * leaving out the city's own (T2-B).
 */
export async function suspectRecords(rule: string, report: ReportObject, context: Context): Promise<RecordsOf | null> {
  const found = suspectsOf(rule, report.set);
  const without = bodiesLeftOut(rule, report.set);
  if (without.length === 0 || found?.entity !== "Document") return found;
  const parts = without.map((scope) => publishersOf({ ...report.set, scope }, context));
  const known = (await Promise.all(parts)).flatMap(({ ids }) => ids ?? []);
  const elsewhere = anyOf(isMissing("publisher"), { op: "not", of: isIn("publisher", known) });
  const { frame } = report.set;
  const then = allOf(found.where, elsewhere, upTo("publishedAt", endOfDay(frame.asOf)));
  return { ...found, where: rule.startsWith("T2-F.") ? allOf(then, inAnyColumn(rule, report.set)) : then };
}

/** In one of the columns that the parts must add up to: a document that was repealed years ago is in none. */
function inAnyColumn(rule: string, set: ReportSet): Condition {
  const row = rule.slice("T2-F.".length) as DocumentRowKey;
  const everybody = { ids: null, coverage: { sources: [] } };
  return anyOf(...documentColumns.map(({ key }) => documentsOf(row, key, set, everybody).where));
}

function bodiesLeftOut(rule: string, set: ReportSet): readonly ("OWN" | "DEPARTMENTS")[] {
  if (rule.startsWith("T2-F.")) return ["OWN", "DEPARTMENTS"];
  return rule === "T2-B" && mayMakeRegulations(set) ? ["OWN"] : [];
}

/** Most cases that a finding names at once. */
export const mostCases = 100;

/** Ids of the requests that records are of, or are about. */
export async function casesOf(
  { entity: name, where, regions }: RecordsOf,
  first: number,
  { source, call }: Context,
): Promise<readonly string[]> {
  const field = name === "Remedy" ? "requestId" : null;
  if (name !== "Request" && field === null) return [];
  const { items } = await source.list(
    {
      entity: name,
      regions,
      where,
      order: entityNamed(name).defaultOrder,
      limit: first,
      backward: false,
      select: { fields: field === null ? [] : [field] },
    },
    call,
  );
  const ids = items.flatMap(({ row }) => (field === null ? row.id : ((row[field] ?? []) as string)));
  return [...new Set(ids)];
}

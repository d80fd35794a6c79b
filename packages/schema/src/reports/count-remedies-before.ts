import type { Context } from "../context.js";
import { anyOf, before } from "../figures/conditions.js";
import { standsOn } from "../figures/figure-object.js";
import { remedyGroups } from "./captions.js";
import type { RemedyGroupKey, StatutoryTables } from "./cells.js";
import { remediesIn, remediesWhere, remedyCountColumns, remedyKindOf } from "./remedy-records.js";
import type { ReportSet } from "./report-set.js";

/** Numbers of remedies by group of Table 4. */
export type RemediesByGroup = Readonly<Record<RemedyGroupKey, number>>;

/**
 * Of the remedies that a report counts, those filed before its year: what was pending then and is decided or still
 * pending now (T4-B). Null where a source that is needed has not answered, and where last year's had none pending.
 */
export async function remediesFiledBefore(
  set: ReportSet,
  lastYear: StatutoryTables | undefined,
  context: Context,
): Promise<RemediesByGroup | null> {
  if (!remedyGroups.some(({ key }) => lastYear?.values[`t4.${key}.pending`])) return null;
  const counted = anyOf(...remedyCountColumns.map((column) => remediesIn(column, set)));
  const { entity, regions, where } = remediesWhere([before("filedOn", set.frame.startOfYear), counted], set);
  const query = { entity, regions, where, groupBy: [{ field: "kind" }], measures: [{ op: "count" }] } as const;
  const { groups, coverage } = await context.source.tally(query, context.call);
  if (!standsOn(coverage, set.requirement)) return null;
  const of = (group: RemedyGroupKey) => groups.find(({ key: [kind] }) => kind === remedyKindOf[group]);
  const entries = remedyGroups.map(({ key }) => [key, Number(of(key)?.measured[0]?.value ?? 0)] as const);
  return Object.fromEntries(entries) as RemediesByGroup;
}

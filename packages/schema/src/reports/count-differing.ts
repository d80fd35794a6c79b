import type { Context } from "../context.js";
import { isComplete } from "../coverage.js";
import { anyOf } from "../figures/conditions.js";
import { requestPhases } from "../figures/request-phases.js";
import { caseLedger } from "../requests/case/case-ledger.js";
import { comparedFields, recordDiffers } from "../requests/case/record-differs.js";
import { foldCase } from "../requests/ledger/fold.js";
import { type ReportSet, regionsOf, scopeCondition } from "./report-set.js";
import { all } from "./request-records.js";

/** Requests of one region that are compared with their ledgers at most. */
export const mostCompared = 2000;

/**
 * Ids of the cases of the year whose record doesn't say what their ledger comes to; null where there are too many to
 * compare, or a source wasn't heard. One list and one question for ledgers for each region.
 */
export async function differingCases(set: ReportSet, context: Context): Promise<readonly string[] | null> {
  const found = await Promise.all(regionsOf(set).map((region) => differingIn(region, set, context)));
  return found.some((one) => one === null) ? null : found.flatMap((one) => one ?? []);
}

async function differingIn(
  region: string,
  { scope, frame }: ReportSet,
  { source, ledgers, call }: Context,
): Promise<readonly string[] | null> {
  const counted = anyOf(...Object.values(requestPhases).map((phase) => phase(frame)));
  const { items, more, coverage } = await source.list(
    {
      entity: "Request",
      regions: [region],
      where: all([scopeCondition(scope), counted]),
      order: [{ field: "receivedOn", descending: false }],
      limit: mostCompared,
      backward: false,
      select: { fields: [...comparedFields] },
    },
    call,
  );
  if (more || !isComplete(coverage)) return null;
  if (items.length === 0) return [];
  const ids = items.map(({ row }) => row.id);
  const kept = await ledgers.read(region, ids, call);
  return items.flatMap(({ row }) => {
    const entries = kept.get(row.id);
    return entries && recordDiffers(row, foldCase(caseLedger(entries))).length > 0 ? [row.id] : [];
  });
}

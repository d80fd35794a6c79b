import { compareOrder, type Listed, type ListQuery } from "@zwgk/schema";
import type { Run } from "./run.js";

/** A source whose records end before the page does, and how many places of the page lie behind its last one. */
export interface Dry {
  readonly run: Run;
  readonly lack: number;
}

/** Records in merged order. Certain only when no source ran dry. */
export interface MergedPage {
  readonly items: readonly Listed[];
  readonly more: boolean;
  readonly dry: readonly Dry[];
}

/** Merges the runs by (order values, source id), keeping each source's own order. */
export function merge(runs: readonly Run[], query: ListQuery): MergedPage {
  const { limit } = query;
  const items: Listed[] = [];
  const dry: Dry[] = [];
  const heads: Run[] = [];
  for (const run of runs) {
    run.next = 0;
    if (run.items.length > 0) insert(heads, run, query);
  }
  while (items.length < limit) {
    const run = heads.pop();
    if (!run) break;
    items.push(run.items[run.next++] as Listed);
    if (run.next < run.items.length) insert(heads, run, query);
    else if (run.more && items.length < limit) dry.push({ run, lack: limit - items.length });
  }
  return { items, dry, more: heads.length > 0 || runs.some((run) => run.more) };
}

/** Puts a run among the heads, which are sorted so that the one whose record comes first is at the end. */
function insert(heads: Run[], run: Run, query: ListQuery): void {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesFirst(run, heads[middle] as Run, query)) low = middle + 1;
    else high = middle;
  }
  heads.splice(low, 0, run);
}

function comesFirst(a: Run, b: Run, query: ListQuery): boolean {
  const order = comparePlaces(a.items[a.next] as Listed, b.items[b.next] as Listed, query);
  return order < 0;
}

/** Compares two records of different sources in the direction of reading. */
export function comparePlaces(
  a: Pick<Listed, "order" | "source">,
  b: Pick<Listed, "order" | "source">,
  query: ListQuery,
): number {
  const order = compareOrder(a.order, b.order, query.order) || compareIds(a.source, b.source);
  return query.backward ? -order : order;
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

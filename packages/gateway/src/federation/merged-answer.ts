import { type Coverage, type ListAnswer, type Listed, type ListQuery, type Position, placeOf } from "@zwgk/schema";
import { comparePlaces, type MergedPage } from "./merge.js";
import type { Run } from "./run.js";

/** A merged page, which makes the position of a record only when it is asked for. */
export class MergedAnswer implements ListAnswer {
  readonly items: readonly Listed[];
  readonly more: boolean;
  readonly coverage: Coverage;
  readonly #query: ListQuery;
  readonly #runs: readonly Run[];
  /** The first records of the page, so many, lie before its place: their sources were not heard then. */
  readonly #late: number;

  constructor(query: ListQuery, runs: readonly Run[], page: MergedPage, coverage: Coverage) {
    this.#query = query;
    this.#runs = runs;
    this.#late = countLate(query, runs, page.items);
    this.items = this.#late === 0 ? page.items : page.items.map((item, at) => this.#marked(item, at));
    this.more = page.more;
    this.coverage = coverage;
  }

  position(index: number): Position {
    const item = this.items[index];
    if (!item) throw new RangeError(`There is no item ${index}`);
    const isLate = index < this.#late;
    // After a late record the others are still where the page began.
    const place = isLate && this.#query.position ? placeOf(this.#query.position) : placeOfItem(item);
    const behind = this.#behind(index, isLate);
    if (!behind) return place;
    return { ...place, behind, ...(this.#query.backward && { backward: true }) };
  }

  #marked(item: Listed, at: number): Listed {
    if (at >= this.#late) return item;
    const { row, order, source, key } = item;
    return { row, order, source, key, late: true };
  }

  /** The sources that are not at the place of the record, each with the place that it is at. */
  #behind(index: number, isLate: boolean): Record<string, Position | null> | undefined {
    let behind: Record<string, Position | null> | undefined;
    for (const run of this.#runs) {
      if (isLate ? !run.behind : !run.error) continue;
      behind ??= {};
      behind[run.id] = this.#lastGiven(run, index) ?? run.place;
    }
    return behind;
  }

  #lastGiven(run: Run, index: number): Position | null {
    for (let at = index; at >= 0; at--) {
      const item = this.items[at] as Listed;
      if (item.source === run.id) return placeOfItem(item);
    }
    return null;
  }
}

function placeOfItem(item: Listed): Position {
  return { order: item.order, source: item.source, key: item.key };
}

function countLate(query: ListQuery, runs: readonly Run[], items: readonly Listed[]): number {
  const place = query.position;
  if (!place || !runs.some((run) => run.behind)) return 0;
  const end = items.findIndex((item) => comparePlaces(item, place, query) >= 0);
  return end < 0 ? items.length : end;
}

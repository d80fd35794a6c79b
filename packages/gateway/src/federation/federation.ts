import type { Expectations } from "./expectations.js";
import type { Member } from "./member.js";

/** What the questions to a federation share. */
export interface Federation {
  readonly members: readonly Member[];
  readonly byId: ReadonlyMap<string, Member>;
  readonly expectations: Expectations;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly prefetch: Prefetch;
  /** Told of every failure as it was thrown, for the log. */
  readonly onFailure: (source: string, error: unknown) => void;
}

/**
 * How many records of a merged page each of n sources is asked for at first: `factor` times its even share of the
 * page, at least `floor`. Those that run dry before the page's end are asked again.
 */
export interface Prefetch {
  readonly factor: number;
  readonly floor: number;
}

/** Records to ask each of `sources` for at first, for a page of `limit`. */
export function firstShare(limit: number, sources: number, { factor, floor }: Prefetch): number {
  if (sources <= 1) return limit;
  return Math.min(limit, Math.max(floor, factor * Math.ceil(limit / sources)));
}

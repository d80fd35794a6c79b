import type { Label } from "./label.js";

/** How one source took part in an answer. */
export type CoverageState =
  /** Gave its part in time. */
  | "ANSWERED"
  /** Did not answer within the request's budget. */
  | "LATE"
  /** Could not be reached, or refused; `reason` says why. */
  | "FAILED"
  /** Its mapping has no such entity, or doesn't map a field that the question stands on. */
  | "NOT_MAPPED"
  /** The caller may not read this from it. */
  | "NOT_PERMITTED";

/** One line of a coverage: one expected source, its regions, and how it took part. */
export interface SourceCoverage {
  readonly source: string;
  readonly label: Label;
  /** County-level codes for which the source was asked. */
  readonly regions: readonly string[];
  readonly state: CoverageState;
  /** One code of the error list where state is not ANSWERED. */
  readonly code: string | null;
  /** One sentence for people; no SQL, no address, no stack. */
  readonly reason: Label | null;
  /** When the source last answered anything, an ISO instant. */
  readonly lastGoodAt: string | null;
  /** Milliseconds until it answered or was given up. */
  readonly tookMs: number;
}

/** Which sources an answer stands on (DESIGN.md §2). */
export interface Coverage {
  readonly sources: readonly SourceCoverage[];
}

/** What the caller requires: every expected source, at least one, or those of the named regions. */
export type CoverageRequirement = "ALL" | "ANY" | readonly string[];

/** Every expected source answered. An answer for which nothing was expected is complete. */
export function isComplete(coverage: Coverage): boolean {
  return coverage.sources.every((line) => line.state === "ANSWERED");
}

/** Whether a coverage meets a requirement. `ANY` is met by one source, and by an expectation of none. */
export function meets(coverage: Coverage, requirement: CoverageRequirement): boolean {
  if (requirement === "ALL") return isComplete(coverage);
  const answered = coverage.sources.filter((line) => line.state === "ANSWERED");
  if (requirement === "ANY") return answered.length > 0 || coverage.sources.length === 0;
  return requirement.every((region) => answered.some((line) => line.regions.includes(region)));
}

const worst: readonly CoverageState[] = ["FAILED", "LATE", "NOT_PERMITTED", "NOT_MAPPED", "ANSWERED"];

/** Coverage of an answer made from several: per source the worst state and the longest time. */
export function combine(coverages: readonly Coverage[]): Coverage {
  const bySource = new Map<string, SourceCoverage>();
  for (const line of coverages.flatMap((coverage) => coverage.sources)) {
    const seen = bySource.get(line.source);
    bySource.set(line.source, seen ? worseOf(seen, line) : line);
  }
  return { sources: [...bySource.values()] };
}

function worseOf(a: SourceCoverage, b: SourceCoverage): SourceCoverage {
  const line = worst.indexOf(a.state) <= worst.indexOf(b.state) ? a : b;
  const regions = [...new Set([...a.regions, ...b.regions])];
  return { ...line, regions, tookMs: Math.max(a.tookMs, b.tookMs) };
}

import type { Coverage, CoverageState, Label, SourceCoverage } from "@zwgk/schema";

/** Who answers, for the coverage of an answer. */
export interface Answering {
  readonly source: string;
  readonly label: Label;
  readonly lastHeard: () => number | null;
}

const notMapped: Label = {
  en: "Its mapping has no such records.",
  zh: "其映射中没有此类记录。",
};

/** The coverage of one source's answer: one line. */
export function coverageOf(who: Answering, regions: readonly string[], since: number, state: CoverageState): Coverage {
  const heard = who.lastHeard();
  const line: SourceCoverage = {
    source: who.source,
    label: who.label,
    regions,
    state,
    code: state === "NOT_MAPPED" ? "NOT_MAPPED" : null,
    reason: state === "NOT_MAPPED" ? notMapped : null,
    lastGoodAt: heard === null ? null : new Date(heard).toISOString(),
    tookMs: Date.now() - since,
  };
  return { sources: [line] };
}

/** The regions of an entity that were asked for. */
export function regionsAsked(held: readonly string[], asked: readonly string[] | undefined): readonly string[] {
  return asked === undefined ? held : held.filter((region) => asked.includes(region));
}

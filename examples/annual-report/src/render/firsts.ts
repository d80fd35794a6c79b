import type { Bound, Report } from "../model.js";

/** The bound runs that are the first of their note: only these carry its mark in print. */
export function firstMentions(report: Report): ReadonlySet<Bound> {
  const seen = new Set<number>();
  const firsts = new Set<Bound>();
  for (const block of report.blocks) {
    for (const run of block.kind === "paragraph" ? block.runs : []) {
      if (run.kind !== "bound" || seen.has(run.note)) continue;
      seen.add(run.note);
      firsts.add(run);
    }
  }
  return firsts;
}

import type { Client, Coverage } from "@zwgk/sdk";
import type { CoverageLine } from "./visit.js";

/** The worst of several states of one source is what a page must tell. */
const worst: readonly CoverageLine["state"][] = ["FAILED", "LATE", "NOT_PERMITTED", "NOT_MAPPED", "ANSWERED"];

/** The sources of a page that is made from several answers. */
export function linesOf(coverages: readonly (Coverage | undefined)[]): readonly CoverageLine[] {
  const bySource = new Map<string, CoverageLine>();
  for (const line of coverages.flatMap((coverage) => coverage?.sources ?? [])) {
    const seen = bySource.get(line.source);
    bySource.set(line.source, seen ? worseOf(seen, line) : line);
  }
  return [...bySource.values()];
}

/** The source of a single record: it was read, so its source answered. */
export async function linesOfRecord(client: Client, source: string): Promise<readonly CoverageLine[]> {
  const sources = await client.sources.list({ ids: [source] });
  return sources.map(({ id, label, latencyMs }) => ({
    source: id,
    label,
    state: "ANSWERED",
    reason: null,
    tookMs: latencyMs ?? 0,
  }));
}

function worseOf(a: CoverageLine, b: CoverageLine): CoverageLine {
  const line = worst.indexOf(a.state) <= worst.indexOf(b.state) ? a : b;
  return { ...line, tookMs: Math.max(a.tookMs, b.tookMs) };
}

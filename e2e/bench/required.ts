import { type Results, type Row, rowOf, shareOf } from "./results.js";

/** Something that was required, and what it came to. */
export interface Verdict {
  readonly what: string;
  readonly met: boolean;
}

const mostMemory = 350;

/** Whether what is required holds, as far as it was measured. */
export function verdicts(results: Results): readonly Verdict[] {
  return [...shares(results), ...pages(results), ...statements(results), memory(results)];
}

function shares(results: Results): readonly Verdict[] {
  return results.rows.flatMap((row) => {
    const { share } = row.workload.check;
    if (share === undefined || share.connections !== row.connections) return [];
    const found = shareOf(row);
    const at = `${share.connections} ${share.connections === 1 ? "connection" : "connections"}`;
    const what = `${row.workload.label}: ${found.toFixed(2)} of the limit server's requests a second at ${at}, ≥ ${share.least} required${latency(row)}`;
    return [{ what, met: found >= share.least }];
  });
}

/** Beside what is required of requests a second: at one connection, what one of them takes. Nothing is required of it. */
function latency({ connections, sides: { ours, raw } }: Row): string {
  return connections === 1 ? `; its median latency is ${(ours.p50 / raw.p50).toFixed(2)} of the limit server's` : "";
}

/** Page 50 costs what page 1 does. */
function pages(results: Results): readonly Verdict[] {
  const [first, deep] = [rowOf(results, "w2", 64), rowOf(results, "w2-page-50", 64)];
  if (!first || !deep) return [];
  const share = deep.sides.ours.perSecond / first.sides.ours.perSecond;
  return [{ what: `W2: page 50 at ${share.toFixed(2)} of page 1, ≥ 0.9 required`, met: share >= 0.9 }];
}

function statements(results: Results): readonly Verdict[] {
  const seen = new Set<string>();
  return results.rows.flatMap(({ workload, statements: { ours, raw } }) => {
    if (workload.check.statements === undefined || seen.has(workload.id)) return [];
    seen.add(workload.id);
    const isOne = workload.check.statements === "one";
    // The limit server asks one statement of each source and refills those that ran dry, and no more.
    const most = isOne ? 1 : raw;
    const required = isOne ? "1" : `${raw.toFixed(2)} (one per source, and refills)`;
    const what = `${workload.label}: ${ours.toFixed(2)} statements per request, at most ${required}`;
    return [{ what, met: ours <= most + 0.005 }];
  });
}

function memory({ memory: { ours } }: Results): Verdict {
  return { what: `Memory: ${ours.toFixed(0)} MiB, < ${mostMemory} required`, met: ours < mostMemory };
}

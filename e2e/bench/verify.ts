import { askRaw } from "./ask.js";
import { difference } from "./compare.js";
import type { Rig, Side } from "./rig.js";
import type { Pair, Workload } from "./workloads/workload.js";

/** Statements per request of each server, one request at a time. */
export type Statements = Readonly<Record<Side, number>>;

/** Compares the answers of both servers, field by field. @throws Error naming the first difference */
export async function verify(rig: Rig, workload: Workload, pairs: readonly Pair[]): Promise<Statements> {
  const chosen = spread(pairs, workload.compared);
  for (const pair of chosen) {
    const [ours, raw] = await answers(rig, pair);
    compare(workload, pair, ours, raw);
    if (workload.id.startsWith("w2")) await compareNext(rig, workload, pair, ours, raw);
  }
  return { ours: await statements(rig, "ours", chosen), raw: await statements(rig, "raw", chosen) };
}

/** So many of the pairs, evenly. */
function spread(pairs: readonly Pair[], count: number): readonly Pair[] {
  const step = Math.max(1, Math.floor(pairs.length / count));
  return pairs.filter((_, at) => at % step === 0);
}

function answers({ ask, servers }: Rig, { ours, raw }: Pair): Promise<[unknown, unknown]> {
  return Promise.all([ask(ours), askRaw(servers.raw.port, raw)]);
}

function compare(workload: Workload, { ours: { variables } }: Pair, ours: unknown, raw: unknown): void {
  const found = difference(ours, raw);
  if (found === null) return;
  throw new Error(`${workload.label}: the answers differ, for ${JSON.stringify(variables)}: ${found}`);
}

/** Cursors are compared by what comes after them. */
async function compareNext(rig: Rig, workload: Workload, { ours: body }: Pair, ours: unknown, raw: unknown) {
  const next: Pair = {
    ours: { ...body, variables: { ...body.variables, after: endOf(ours) } },
    raw: `/w2?after=${endOf(raw)}`,
  };
  compare(workload, next, ...(await answers(rig, next)));
}

function endOf(data: unknown): string {
  const { documents } = data as { readonly documents: { readonly pageInfo: { readonly endCursor: string } } };
  return documents.pageInfo.endCursor;
}

/** The lower of two counts: a gateway also does things of its own now and then. */
async function statements(rig: Rig, side: Side, pairs: readonly Pair[]): Promise<number> {
  const counts: number[] = [];
  for (let turn = 0; turn < 2; turn++) {
    const before = await rig.servers[side].child.used();
    for (const { ours, raw } of pairs) await (side === "ours" ? rig.ask(ours) : askRaw(rig.servers.raw.port, raw));
    const after = await rig.servers[side].child.used();
    counts.push((after.statements - before.statements) / pairs.length);
  }
  return Math.min(...counts);
}

import { wireOurs, wireRaw } from "./ask.js";
import type { LoadOrder } from "./children/messages.js";
import type { Rig, Side } from "./rig.js";
import type { Pair, Workload } from "./workloads/workload.js";

/** One measurement of one server. Times in milliseconds. */
export interface Sample {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time per request of the serving process. */
  readonly serverCpu: number;
  /** The same of PostgreSQL; null where it can't be told. */
  readonly postgresCpu: number | null;
  readonly statements: number;
}

/** More than connections, so that no two requests in flight are the same text. */
const turns = 512;

/** The requests of a workload for one server, in the order in which they are sent. */
export function wireRequests(side: Side, { same }: Workload, pairs: readonly Pair[], key: string): readonly string[] {
  const count = same ? 1 : Math.ceil(Math.max(turns, pairs.length) / pairs.length) * pairs.length;
  return Array.from({ length: count }, (_, turn) => {
    const { ours, raw } = pairs[turn % pairs.length] as Pair;
    return side === "ours" ? wireOurs(ours, same ? null : turn, key) : wireRaw(raw);
  });
}

/** Measures one server once. */
export async function measure(rig: Rig, side: Side, order: Omit<LoadOrder, "port">): Promise<Sample> {
  const { child, port } = rig.servers[side];
  const used = async () => ({ server: await child.used(), postgres: rig.postgresCpuMs() });
  const counted: Awaited<ReturnType<typeof used>>[] = [];
  const result = await rig.load.load({ ...order, port }, async () => void counted.push(await used()));
  const [before, after] = counted;
  if (before === undefined || after === undefined) throw new Error("The load generator did not say when it measured");
  const per = (amount: number) => amount / result.answered;
  return {
    perSecond: result.answered / result.seconds,
    p50: result.p50,
    p99: result.p99,
    serverCpu: per(after.server.cpuMs - before.server.cpuMs),
    postgresCpu: after.postgres === null || before.postgres === null ? null : per(after.postgres - before.postgres),
    statements: per(after.server.statements - before.server.statements),
  };
}

/** The median of each number of the samples. */
export function medianSample(samples: readonly Sample[]): Sample {
  const of = (pick: (sample: Sample) => number) => median(samples.map(pick));
  const known = samples.map((sample) => sample.postgresCpu).filter((cpu) => cpu !== null);
  return {
    perSecond: of((sample) => sample.perSecond),
    p50: of((sample) => sample.p50),
    p99: of((sample) => sample.p99),
    serverCpu: of((sample) => sample.serverCpu),
    postgresCpu: known.length === 0 ? null : median(known),
    statements: of((sample) => sample.statements),
  };
}

/** Of what was told at all: where nothing was answered, nothing is known per request. */
function median(values: readonly number[]): number {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}

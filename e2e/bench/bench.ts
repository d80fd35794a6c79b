import { cpus } from "node:os";
import { resolve } from "node:path";
import { type BenchCity, startCity } from "./city.js";
import { measure, medianSample, type Sample, wireRequests } from "./measure.js";
import type { Options } from "./options.js";
import { coresOf } from "./processor.js";
import { haveQueue } from "./queue/load.js";
import type { Results, Row } from "./results.js";
import { type Rig, type Side, sides, startRig } from "./rig.js";
import { type Statements, verify } from "./verify.js";
import { workloads } from "./workloads/index.js";
import type { Pair, Workload } from "./workloads/workload.js";

/** A workload with its requests, whose answers have been compared. */
interface Ready {
  readonly workload: Workload;
  readonly pairs: readonly Pair[];
  readonly statements: Statements;
}

const warmupMs = 400;

/** Brings everything up, compares, measures, and takes everything down again. */
export async function bench(options: Options, say: (line: string) => void, signal: AbortSignal): Promise<Results> {
  const city = await startCity(options, say, signal);
  try {
    await haveQueue(
      city.address.home,
      chosenOf(options).some(({ id }) => id === "q" || id === "q-written"),
      say,
    );
    const cores = coresOf(options.pin);
    const rig = await startRig(city.address, cores);
    const stopped = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
    });
    try {
      return await Promise.race([results(rig, city, options, cores.note, say), stopped]);
    } finally {
      await rig.stop();
    }
  } finally {
    await city.server.stop();
  }
}

function chosenOf({ workloads: names }: Options): readonly Workload[] {
  return workloads.filter(({ id }) => names.length === 0 || names.includes(id));
}

async function results(
  rig: Rig,
  city: BenchCity,
  options: Options,
  cores: string,
  say: (line: string) => void,
): Promise<Results> {
  const ready: Ready[] = [];
  for (const workload of chosenOf(options)) {
    const pairs = await workload.pairs(rig.ask);
    ready.push({ workload, pairs, statements: await verify(rig, workload, pairs) });
  }
  say("The answers of both servers are the same.");
  if (options.profile !== null) rig.servers.ours.child.profile(resolve(options.profile));
  const rows: Row[] = [];
  for (const one of ready) {
    const connections = one.workload.same ? options.connections.filter((count) => count > 1) : options.connections;
    for (const count of connections) rows.push(await row(rig, one, count, options, say));
  }
  const [ours, raw] = await Promise.all(sides.map((side) => rig.servers[side].child.used()));
  return {
    rows,
    documents: options.documents,
    bodyBytes: options.bodyBytes,
    rounds: options.rounds,
    seconds: options.seconds,
    memory: { ours: ours?.maxMib ?? 0, raw: raw?.maxMib ?? 0 },
    cores,
    machine: `${cpus()[0]?.model.trim() ?? "unknown processor"}, Node.js ${process.versions.node}`,
    postgres: city.postgres,
  };
}

/** Measures both servers by turn, round by round. */
async function row(
  rig: Rig,
  { workload, pairs, statements }: Ready,
  connections: number,
  { rounds, seconds }: Options,
  say: (line: string) => void,
): Promise<Row> {
  const samples: Record<Side, Sample[]> = { ours: [], raw: [] };
  const requests = {
    ours: wireRequests("ours", workload, pairs, rig.key),
    raw: wireRequests("raw", workload, pairs, rig.key),
  };
  const stopWriting = workload.written ? await rig.keepWriting(workload.written) : undefined;
  for (let round = 0; round < rounds; round++) {
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
      const order = { requests: requests[side], connections, warmupMs, measureMs: seconds * 1000 };
      samples[side].push(await measure(rig, side, order));
    }
  }
  await stopWriting?.();
  const medians = { ours: medianSample(samples.ours), raw: medianSample(samples.raw) };
  const rates = sides.map((side) => Math.round(medians[side].perSecond).toLocaleString("en"));
  const share = medians.ours.perSecond / medians.raw.perSecond;
  say(`${workload.label}, ${connections} conn.: ${rates[0]} of ${rates[1]} /s, ${share.toFixed(2)}`);
  return { workload, connections, sides: medians, statements };
}

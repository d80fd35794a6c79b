import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { type Ask, askAt } from "./ask.js";
import { Child } from "./children/child.js";
import type { CityAddress } from "./children/messages.js";
import { type Cores, familyCpuMs, parentOf } from "./processor.js";

/** The two servers, side by side. */
export type Side = "ours" | "raw";
export const sides: readonly Side[] = ["ours", "raw"];

/** The processes of a bench. */
export interface Rig {
  readonly servers: Readonly<Record<Side, { readonly child: Child; readonly port: number }>>;
  readonly load: Child;
  readonly ask: Ask;
  /** A key of every region. */
  readonly key: string;
  /** Processor time of PostgreSQL so far, in milliseconds; null where it can't be told. */
  postgresCpuMs(): number | null;
  /** Commits a statement at home all the time, until what it gives is called. */
  keepWriting(statement: string): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

/** Milliseconds between two transactions of {@link Rig.keepWriting}. */
const writeEvery = 5;

/** Starts the gateway, the limit server and the load generator, each as a process of its own. */
export async function startRig(city: CityAddress, cores: Cores): Promise<Rig> {
  const postmaster = await postmasterOf(city.home);
  if (postmaster !== null) cores.others(postmaster);
  const ours = new Child("The gateway", "bench-gateway");
  const raw = new Child("The limit server", "bench-raw");
  const load = new Child("The load generator", "bench-load");
  const children = [ours, raw, load];
  const stop = async () => void (await Promise.all(children.map((child) => child.stop())));
  try {
    cores.server(ours.pid);
    cores.server(raw.pid);
    cores.others(load.pid);
    const [started, { port: rawPort }] = await Promise.all([ours.start(city), raw.start(city)]);
    const key = started.key ?? "";
    return {
      servers: { ours: { child: ours, port: started.port }, raw: { child: raw, port: rawPort } },
      load,
      ask: askAt(started.port, key),
      key,
      postgresCpuMs: () => (postmaster === null ? null : familyCpuMs(postmaster)),
      keepWriting: (statement) => keepWriting(city.home, statement),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The process that PostgreSQL's sessions are children of. */
async function postmasterOf(url: string): Promise<number | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
    return parentOf(rows[0]?.pid ?? 0);
  } finally {
    await client.end();
  }
}

async function keepWriting(url: string, statement: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let ended = false;
  const writing = (async () => {
    while (!ended) {
      await client.query(statement);
      await delay(writeEvery);
    }
  })();
  return async () => {
    ended = true;
    await writing;
    await client.end();
  };
}

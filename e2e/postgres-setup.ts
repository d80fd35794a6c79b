import { chmod, mkdir, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedServer, startEmbeddedPostgres } from "@zwgk-examples/county-databases/server";
import type {} from "vitest";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The maintenance database of the server that all tests of a run share. */
    postgresUrl: string;
  }
}

const PREFIX = "zwgk-tests-";

interface Shared {
  readonly server: Promise<EmbeddedServer>;
  users: number;
}

/** Every project loads this file anew; what they share must be outside of it. */
const shelf = globalThis as typeof globalThis & { zwgkTestServer?: Shared | undefined };

/** Starts one PostgreSQL for the whole run, in a folder that goes with it. */
export async function setup(project: TestProject): Promise<void> {
  shelf.zwgkTestServer ??= { server: start(), users: 0 };
  shelf.zwgkTestServer.users += 1;
  const server = await shelf.zwgkTestServer.server;
  project.provide("postgresUrl", server.url("postgres"));
}

/** The last project that leaves stops it. */
export async function teardown(): Promise<void> {
  const shared = shelf.zwgkTestServer;
  if (shared === undefined) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  shelf.zwgkTestServer = undefined;
  await (await shared.server).stop();
  await rm(folder(), { recursive: true, force: true });
}

async function start(): Promise<EmbeddedServer> {
  await sweep();
  await mkdir(folder(), { recursive: true });
  await chmod(folder(), 0o755);
  return startEmbeddedPostgres({ dataDir: join(folder(), "data") });
}

function folder(): string {
  return join(tmpdir(), `${PREFIX}${process.pid}`);
}

/** Removes the folders of runs that were killed, as far as they are ours. */
async function sweep(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  for (const name of names.filter((entry) => !isAlive(Number(entry.slice(PREFIX.length))))) {
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

import { readFile, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ClaimRecord } from "./claim.js";
import { ServerAlreadyRunningError } from "./errors.js";
import { processExists, signalProcess, waitForEnd, workingFolder } from "./processes.js";

/** What PostgreSQL writes into postmaster.pid. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number | undefined;
  readonly ready: boolean;
}

/** Reads postmaster.pid: line 1 is the process, line 4 the port, line 8 the state. */
export async function readPostmasterFile(folder: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const pid = Number.parseInt(lines[0] ?? "", 10);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const port = Number.parseInt(lines[3] ?? "", 10);
  return { pid, port: Number.isInteger(port) ? port : undefined, ready: lines[7]?.startsWith("ready") ?? false };
}

/**
 * Clears what a killed run left in the folder: its PostgreSQL, when that still runs, or its pid file, when
 * the number has meanwhile gone to another program. A PostgreSQL that is not ours is left alone and named.
 */
export async function clearOrphan(folder: string, predecessor: ClaimRecord | undefined): Promise<void> {
  const found = await readPostmasterFile(folder);
  if (found === undefined || !processExists(found.pid)) return;
  if (!(await worksIn(found.pid, folder))) {
    await rm(join(folder, "postmaster.pid"), { force: true });
    return;
  }
  if (found.pid !== predecessor?.postgresPid) throw new ServerAlreadyRunningError(folder, found.pid, found.port);
  await stopPostmaster(found.pid);
}

/** Fast shutdown, then harder ones. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    signalProcess(pid, signal);
    if (await waitForEnd(pid, 10_000)) return;
  }
}

async function worksIn(pid: number, folder: string): Promise<boolean> {
  const at = await workingFolder(pid);
  // Where the system does not tell, the pid file is believed.
  return at === undefined || at === (await realpath(folder));
}

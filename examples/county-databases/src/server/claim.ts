import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { ServerAlreadyRunningError } from "./errors.js";
import { isRunning, markProcess, type ProcessMark } from "./processes.js";

/** What the file beside a data folder says about who serves it. */
export interface ClaimRecord {
  readonly owner: ProcessMark;
  readonly port?: number;
  readonly postgresPid?: number;
}

/** The right to serve a data folder, held from before it is made until after PostgreSQL has stopped. */
export interface Claim {
  /** What a process that is gone left behind, if one did not end in order. */
  readonly predecessor: ClaimRecord | undefined;
  /** Writes down the server, so that a later start can recognise it as ours. */
  note(server: { port: number; postgresPid: number }): Promise<void>;
  release(): Promise<void>;
}

/** Claims the folder, or says who has it. A claim whose owner is gone is taken over. */
export async function claimFolder(folder: string): Promise<Claim> {
  const file = `${folder}.claim`;
  const owner = await markProcess(process.pid);
  const predecessor = await takeOver(folder, file);
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify({ owner }));
  try {
    // A hard link appears complete or fails when another start was faster.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const winner = await readClaim(file);
    throw new ServerAlreadyRunningError(folder, winner?.owner.pid ?? 0, winner?.port);
  } finally {
    await rm(draft, { force: true });
  }
  return {
    predecessor,
    note: async (server) => {
      await writeFile(draft, JSON.stringify({ owner, ...server }));
      await rename(draft, file);
    },
    release: () => rm(file, { force: true }),
  };
}

async function takeOver(folder: string, file: string): Promise<ClaimRecord | undefined> {
  const found = await readClaim(file);
  if (found === undefined) return undefined;
  if (await isRunning(found.owner)) throw new ServerAlreadyRunningError(folder, found.owner.pid, found.port);
  // Renamed before it is removed: of two starts that both saw the stale claim, one gets it.
  const stale = `${file}.stale-${process.pid}`;
  await rename(file, stale).catch(() => undefined);
  await rm(stale, { force: true });
  return found;
}

async function readClaim(file: string): Promise<ClaimRecord | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as ClaimRecord;
  } catch {
    // Torn by a power cut: whoever wrote it is gone.
    return { owner: { pid: 0 } };
  }
}

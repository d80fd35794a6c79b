import { readFile, readlink } from "node:fs/promises";

/** A process, told apart from a later one under the same id. */
export interface ProcessMark {
  readonly pid: number;
  /** Clock ticks at its start, where the system tells. */
  readonly startedAt?: string;
}

/** The mark of a running process. */
export async function markProcess(pid: number): Promise<ProcessMark> {
  const startedAt = await startTicks(pid);
  return startedAt === undefined ? { pid } : { pid, startedAt };
}

/** Whether the very process that was marked still runs. */
export async function isRunning(mark: ProcessMark): Promise<boolean> {
  if (!processExists(mark.pid)) return false;
  const now = await startTicks(mark.pid);
  return now === undefined || mark.startedAt === undefined || now === mark.startedAt;
}

/** Whether any process has this id; one of another user counts. */
export function processExists(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The folder a process works in, where the system tells; PostgreSQL works in its data folder. */
export async function workingFolder(pid: number): Promise<string | undefined> {
  try {
    return await readlink(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Sends a signal, and tolerates that the process is gone. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Waits until a process that is not our child has ended; false when it outlives the time. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (processExists(pid)) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

async function startTicks(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    // The second field is the name in brackets and may hold spaces; the start time is field 22.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}

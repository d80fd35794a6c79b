import { readdir, readFile, readlink } from "node:fs/promises";

/** What runs because of a data folder. */
export interface Left {
  readonly pid: number;
  readonly command: string;
}

/** Programs that work in a folder, have it in their command line, or guard one of the given processes. */
export async function processesOf(folder: string, guarded: readonly number[] = []): Promise<readonly Left[]> {
  const pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const all = await Promise.all(pids.filter((pid) => pid !== process.pid).map((pid) => look(pid)));
  const isOurs = ({ command, cwd }: Seen) =>
    cwd.startsWith(folder) || command.includes(folder) || isGuardian(command, guarded);
  return all
    .filter((one) => one !== null)
    .filter(isOurs)
    .map(({ pid, command }) => ({ pid, command }));
}

/** Waits until nothing runs for the folder any more, and tells what still does when it takes too long. */
export async function untilNoneOf(folder: string, guarded: readonly number[] = []): Promise<readonly Left[]> {
  for (let attempt = 0; ; attempt++) {
    const left = await processesOf(folder, guarded);
    if (left.length === 0 || attempt === 200) return left;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

interface Seen extends Left {
  readonly cwd: string;
}

async function look(pid: number): Promise<Seen | null> {
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  // A process that has ended, and whose end nobody has asked after, has neither.
  if (command === "") return null;
  const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => "");
  return { pid, command: command.replaceAll("\0", " "), cwd };
}

const isGuardian = (command: string, guarded: readonly number[]) =>
  guarded.some((pid) => command.includes(`zwgk-guardian ${pid}`));

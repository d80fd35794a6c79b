import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

/** Parent, and processor time in milliseconds, of a process. */
interface Stat {
  readonly parent: number;
  readonly cpuMs: number;
  /** Of its children that have ended. */
  readonly endedMs: number;
}

const tickMs = 1000 / ticksPerSecond();

function ticksPerSecond(): number {
  try {
    return (
      Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })) || 100
    );
  } catch {
    return 100;
  }
}

/** What Linux tells of a process; null elsewhere, and when it is gone. */
function statOf(pid: number | string): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const ticks = (at: number) => fields[at] ?? 0;
    return {
      parent: ticks(1),
      cpuMs: (ticks(11) + ticks(12)) * tickMs,
      endedMs: (ticks(13) + ticks(14)) * tickMs,
    };
  } catch {
    return null;
  }
}

/** The process that a process was started by; null where that can't be told. */
export function parentOf(pid: number): number | null {
  return statOf(pid)?.parent ?? null;
}

/** Processor time of a process and its children, in milliseconds; null where that can't be told. */
export function familyCpuMs(pid: number): number | null {
  const own = statOf(pid);
  if (own === null) return null;
  let sum = own.cpuMs + own.endedMs;
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const stat = statOf(name);
    if (stat?.parent === pid) sum += stat.cpuMs;
  }
  return sum;
}

/** Keeps the serving processes on one core and everything else on the others, where that can be done. */
export interface Cores {
  readonly note: string;
  server(pid: number): void;
  others(pid: number): void;
}

/** How the cores are shared out. Without `taskset`, or with one core, the system decides. */
export function coresOf(wanted: boolean): Cores {
  const count = availableParallelism();
  const canPin = wanted && count > 1 && spawnSync("taskset", ["--version"], { stdio: "ignore" }).status === 0;
  if (!canPin) return { note: `${count} cores, shared by all processes`, server() {}, others() {} };
  const pin = (cores: string) => (pid: number) => {
    spawnSync("taskset", ["-a", "-c", "-p", cores, String(pid)], { stdio: "ignore" });
  };
  const rest = count === 2 ? "1" : `1-${count - 1}`;
  const note = `${count} cores: the serving process on one, PostgreSQL and the load generator on the ${count === 2 ? "other" : "others"}`;
  return { note, server: pin("0"), others: pin(rest) };
}

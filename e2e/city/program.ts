import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A file of the repository. */
export const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The programs that are shipped, as they are built. */
export const programs = {
  city: inRepository("examples/county-databases/dist/cli.js"),
  zwgk: inRepository("packages/gateway/bin/zwgk.js"),
  report: inRepository("examples/annual-report/dist/cli.js"),
} as const;

/** How a program ended, and all that it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that runs. */
export interface Running {
  readonly pid: number;
  /** All that it has said so far, on both streams. */
  said(): string;
  /** Waits for a line that it says on either stream. Fails when it ends without, or takes very long. */
  line(pattern: RegExp): Promise<string>;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Language of the terminal; the default is English. */
  readonly language?: "en" | "zh";
}

/** An upper bound for any step of a program, on a machine that has other things to do. */
const PATIENCE = 150_000;

const running = new Set<ChildProcess>();

/** Starts a program with the Node.js that runs the tests. */
export function run(file: string, args: readonly string[], { cwd, language = "en" }: RunOptions = {}): Running {
  const locale = language === "zh" ? "zh_CN.UTF-8" : "C.UTF-8";
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const env = { ...environment, LANG: locale, LC_ALL: locale, LC_MESSAGES: locale };
  const child = spawn(process.execPath, [file, ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  const heard = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8");
    child[name].on("data", (chunk: string) => {
      heard[name] += chunk;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      running.delete(child);
      resolve({ code, signal, ...heard });
    });
  });
  const said = () => heard.stdout + heard.stderr;
  return {
    pid: child.pid ?? 0,
    said,
    line: (pattern) => lineOf(child, pattern, () => [heard.stdout, heard.stderr]),
    kill: (signal) => void child.kill(signal),
    ended,
  };
}

/** Runs a program to its end. */
export function runToEnd(file: string, args: readonly string[], options?: RunOptions): Promise<Ended> {
  return run(file, args, options).ended;
}

/** Ends what a test left running. */
export async function endAll(): Promise<void> {
  const left = [...running];
  const gone = left.map((child) => new Promise((resolve) => child.once("close", resolve)));
  for (const child of left) child.kill("SIGTERM");
  const insist = setTimeout(() => {
    for (const child of left) child.kill("SIGKILL");
  }, 15_000);
  await Promise.all(gone);
  clearTimeout(insist);
}

function lineOf(child: ChildProcess, pattern: RegExp, texts: () => readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const finish = (end: () => void) => {
      clearTimeout(timer);
      child.stdout?.off("data", look);
      child.stderr?.off("data", look);
      child.off("close", closed);
      end();
    };
    // A line is one only when its end has come.
    const find = () =>
      texts()
        .flatMap((text) => text.split("\n").slice(0, -1))
        .find((line) => pattern.test(line));
    const look = () => {
      const found = find();
      if (found !== undefined) finish(() => resolve(found));
    };
    const closed = () => finish(() => reject(new Error(`It ended without ${pattern}:\n${texts().join("")}`)));
    const late = () => finish(() => reject(new Error(`It did not say ${pattern} in time:\n${texts().join("")}`)));
    const timer = setTimeout(late, PATIENCE);
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    child.once("close", closed);
    look();
    if (child.exitCode !== null && find() === undefined) closed();
  });
}

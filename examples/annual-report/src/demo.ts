import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { exit, Failure } from "./failure.js";

/** A gateway that was brought up for the run, or was up already. */
export interface City {
  readonly url: string;
  stop(): Promise<void>;
}

/** Where the demo city's program is and where it works: this example knows nothing else of it. */
export interface DemoProgram {
  readonly file: string;
  readonly folder: string;
}

const demoProgram: DemoProgram = {
  file: fileURLToPath(new URL("../../county-databases/dist/cli.js", import.meta.url)),
  folder: fileURLToPath(new URL("../../../", import.meta.url)),
};

/** In the program's folder: the address of a city that is up. */
const addressFile = join(".zwgk", "demo-city", "address");
/** Milliseconds that a city has to stop by itself. */
const patience = 10_000;

/**
 * Starts the demo city on a free port; one that somebody has started already is used as it is, and left running.
 * `progress` gets what it says meanwhile. @throws Failure when there is none and none comes up.
 */
export async function startDemo(
  progress: (line: string) => void,
  signal: AbortSignal,
  program: DemoProgram = demoProgram,
): Promise<City> {
  if (!existsSync(program.file)) throw notBuilt(program.file);
  const said: string[] = [];
  const hear = (line: string) => {
    said.push(line);
    progress(line);
  };
  const child = launch(program, signal, hear);
  const url = await urlOf(child);
  if (url !== null) return { url, stop: () => stop(child) };
  await stop(child);
  const running = signal.aborted ? null : await readFile(join(program.folder, addressFile), "utf8").catch(() => null);
  if (running === null) throw notStarted(said.slice(-3).join(" "));
  return { url: running.trim(), stop: async () => {} };
}

type Child = ChildProcess & { readonly stdout: NodeJS.ReadableStream; readonly stderr: NodeJS.ReadableStream };

function launch({ file, folder }: DemoProgram, signal: AbortSignal, hear: (line: string) => void): Child {
  const child = spawn(process.execPath, [file, "start", "--port", "0", "--json"], {
    cwd: folder,
    // The channel closes when we end, whatever ended us: the city then ends too.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    signal,
  }) as Child;
  createInterface({ input: child.stderr }).on("line", hear);
  child.on("error", (error) => hear(error.message));
  return child;
}

/** The address that the city says, or null when it ends without. */
function urlOf(child: Child): Promise<string | null> {
  return new Promise((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const url = readUrl(line);
      if (url !== null) resolve(url);
    });
    // "close", not "exit": by then everything it said has been read.
    child.once("close", () => resolve(null));
  });
}

function readUrl(line: string): string | null {
  try {
    const said: unknown = JSON.parse(line);
    if (typeof said !== "object" || said === null || !("url" in said)) return null;
    return typeof said.url === "string" ? said.url : null;
  } catch {
    return null;
  }
}

/** Asks the child to end, and after a while insists. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const insist = setTimeout(() => child.kill("SIGKILL"), patience);
  await ended;
  clearTimeout(insist);
}

function notBuilt(file: string): Failure {
  return new Failure(exit.failed, {
    zh: `演示城市尚未构建（找不到 ${file}）。请先运行 npm run build，或用 --url 指定已有网关。`,
    en: `The demo city is not built (no ${file}). Run npm run build first, or name a running gateway with --url.`,
  });
}

function notStarted(detail: string): Failure {
  return new Failure(exit.failed, {
    zh: `演示城市未能启动：${detail || "没有给出原因"}。也可用 --url 指定已有网关。`,
    en: `The demo city did not start: ${detail || "it gave no reason"}. A running gateway can be named with --url.`,
  });
}

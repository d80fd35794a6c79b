import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { ServerAccount } from "./account.js";
import { serverEnvironment } from "./environment.js";
import { PortTakenError, ServerStartError } from "./errors.js";
import { placeGuardian } from "./guardian.js";
import { readPostmasterFile } from "./orphan.js";
import { serverFlags } from "./settings.js";

const START_LIMIT = 60_000;

/** What a server process is started with. */
export interface PostgresOptions {
  readonly postgres: string;
  readonly folder: string;
  readonly port: number;
  readonly account: ServerAccount | undefined;
  readonly settings: Readonly<Record<string, string>>;
}

/** A running PostgreSQL. */
export interface PostgresProcess {
  readonly pid: number;
  /** Resolves when it accepts connections. */
  ready(): Promise<void>;
  /** Fast shutdown: open transactions are rolled back, connections closed. */
  stop(): Promise<void>;
}

/** Starts the server in a session of its own, watched by a guardian, its log in the data folder. */
export async function spawnPostgres(options: PostgresOptions): Promise<PostgresProcess> {
  const logFile = join(options.folder, "server.log");
  await rename(logFile, join(options.folder, "server.previous.log")).catch(() => undefined);
  const log = await open(logFile, "a", 0o600);
  const child = spawn(options.postgres, serverFlags(options.folder, options.port, options.settings), {
    ...options.account,
    cwd: options.folder,
    env: serverEnvironment(),
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  await log.close();
  const pid = child.pid;
  if (pid === undefined) throw new ServerStartError(logFile, "the program could not be run");
  const guardian = placeGuardian(pid);
  void ended.then(() => guardian.dismiss());
  child.unref();
  return {
    pid,
    ready: () => waitUntilReady(child, options, logFile),
    stop: () => stopChild(child, ended),
  };
}

async function waitUntilReady(child: ChildProcess, options: PostgresOptions, logFile: string): Promise<void> {
  const until = Date.now() + START_LIMIT;
  for (;;) {
    const state = await readPostmasterFile(options.folder);
    if (state?.pid === child.pid && state?.ready) return;
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > until) break;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  const text = await readFile(logFile, "utf8").catch(() => "");
  if (/could not bind/.test(text)) throw new PortTakenError(options.port);
  throw new ServerStartError(logFile, text.trim().split("\n").slice(-5).join("\n"));
}

async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    child.kill(signal);
    if (await settlesWithin(ended, 10_000)) return;
  }
}

async function settlesWithin(done: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const settled = await Promise.race([done.then(() => true), late]);
  clearTimeout(timer);
  return settled;
}

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { processesOf, untilNoneOf } from "./city/processes.js";
import { endAll, programs, type Running, run } from "./city/program.js";
import { type Start, tell } from "./city/state.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the demo city that the tests share; see city/state.ts. */
    cityFolder: string;
  }
}

const PREFIX = "zwgk-e2e-";
const folder = join(tmpdir(), `${PREFIX}${process.pid}`);
let ending = false;

/**
 * Brings up the demo city by the program that is shipped, once for the whole run. Nobody waits here: it is built while
 * other tests run, and who needs it waits for it.
 */
export async function setup(project: TestProject): Promise<void> {
  project.provide("cityFolder", folder);
  await sweep();
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  void bringUp().catch(async (error: unknown) => {
    if (!ending) await tell(folder, { error: String(error) });
  });
}

export async function teardown(): Promise<void> {
  ending = true;
  await endAll();
  await untilNoneOf(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** The first start is cut off in the middle; the second builds the city and is ended in order; the third stays. */
async function bringUp(): Promise<void> {
  for (const file of Object.values(programs))
    if (!existsSync(file.replace("bin/zwgk.js", "dist/cli/bin.js"))) throw new Error("Run npm run build first.");
  const data = join(folder, "city");
  const copy = join(folder, "copy");
  const cutOff = await startOnce(data, async (city) => {
    await city.line(/^Built \w+ in/);
    city.kill("SIGKILL");
  });
  const built = await startOnce(data, async (city) => {
    await city.line(/"url"/);
    city.kill("SIGINT");
  });
  await promisify(execFile)("cp", ["-a", data, copy]);
  const city = start(data);
  const { url, keys } = JSON.parse(await city.line(/"url"/));
  await tell(folder, { url, keys, server: await serverOf(data), data, copy, cutOff, built });
}

const start = (data: string) => run(programs.city, ["start", "--port", "0", "--json", "--data", data]);

async function startOnce(data: string, work: (city: Running) => Promise<void>): Promise<Start> {
  const began = performance.now();
  const city = start(data);
  await work(city);
  const ms = performance.now() - began;
  const guarded = [await postgresPidOf(data)];
  const { code, signal } = await city.ended;
  // A start that was killed outright leaves PostgreSQL to its guardian for a moment; the next one must bear it.
  const left = signal === "SIGKILL" ? [] : await untilNoneOf(data, guarded);
  return { said: city.said(), ms, code, signal, left };
}

async function postgresPidOf(data: string): Promise<number> {
  const claim = await readFile(`${join(data, "postgres")}.claim`, "utf8").catch(() => "{}");
  return (JSON.parse(claim) as { postgresPid?: number }).postgresPid ?? 0;
}

async function serverOf(data: string): Promise<string> {
  const { password } = JSON.parse(await readFile(join(data, "postgres", "zwgk.json"), "utf8"));
  const { port } = JSON.parse(await readFile(join(data, "postgres.claim"), "utf8"));
  return `postgres://postgres:${password}@127.0.0.1:${port}`;
}

/** Ends the cities of runs that were killed, and removes their folders. */
async function sweep(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  for (const name of names.filter((entry) => !processExists(Number(entry.slice(PREFIX.length))))) {
    const old = join(tmpdir(), name);
    for (const { pid, command } of await processesOf(old)) if (command.includes("cli.js")) process.kill(pid, "SIGTERM");
    if ((await untilNoneOf(old)).length === 0) await rm(old, { recursive: true, force: true }).catch(() => undefined);
  }
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

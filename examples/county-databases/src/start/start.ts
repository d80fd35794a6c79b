import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createGateway, formatLogLine, type Gateway, type LogLine } from "@zwgk/gateway";
import { buildCity, builtCity, demoConfig } from "../index.js";
import {
  type EmbeddedServer,
  removeDataFolder,
  ServerAlreadyRunningError,
  startEmbeddedPostgres,
} from "../server/embedded-postgres.js";
import { folderError } from "../server/folder-error.js";
import { demoKeys, type KeyHolder } from "./demo-keys.js";
import { refuseTakenPort } from "./refuse-taken-port.js";
import { screen } from "./screen.js";
import { StaleCityError } from "./stale-city.js";
import { onStopSignal } from "./stop-signal.js";

export interface StartOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly fresh: boolean;
  /** One line of JSON on standard output instead of the screen, for programs. */
  readonly json: boolean;
}

/** Brings up the databases and the gateway, prints where to look, and stays until it is told to stop. */
export async function start(options: StartOptions, language: "en" | "zh"): Promise<void> {
  const folder = resolve(options.dataDir);
  const stop = onStopSignal();
  // Whoever read what it says may be gone: that is no reason to end.
  process.stderr.on("error", () => undefined);
  const say = (text: string) => void process.stderr.write(`${text}\n`);
  const server = await startDatabases(folder, options, say);
  let gateway: Gateway | undefined;
  try {
    await refuseTakenPort(options.port, demoConfig(server).config.server.host);
    const found = await builtCity(server);
    // What was written into it would be gone without a word.
    if (found === "another") throw new StaleCityError(folder);
    if (found === "none") await build(server, say, stop.signal);
    gateway = await startGateway(server, options.port, join(folder, "files"));
    const url = await gateway.listen();
    await writeFile(join(folder, "address"), url);
    const keys = await demoKeys(folder, keyHolders(gateway), gateway.identity);
    await gateway.source.probe({ findings: false }, { deadline: Date.now() + 5_000, language }); // Opens the connections: the next one tells their latency.
    const sources = await gateway.source.probe({ findings: false }, { deadline: Date.now() + 5_000, language });
    const started = { url, sources, keys };
    process.stdout.write(options.json ? `${JSON.stringify({ url, keys })}\n` : `${screen(started, language)}\n`);
    await stop.received;
    if (!options.json) say(language === "zh" ? "正在停止……" : "Stopping …");
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    await rm(join(folder, "address"), { force: true });
    await gateway?.close();
    await server.stop();
  }
}

async function startDatabases(
  folder: string,
  options: StartOptions,
  say: (text: string) => void,
): Promise<EmbeddedServer> {
  const dataDir = join(folder, "postgres");
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw folderError(error, folder);
  });
  try {
    if (options.fresh) {
      await removeDataFolder(dataDir);
      await rm(join(folder, "demo-keys.json"), { force: true });
    }
    return await startEmbeddedPostgres({ dataDir, log: say });
  } catch (error) {
    if (!(error instanceof ServerAlreadyRunningError)) throw error;
    throw new Error(await alreadyRunning(folder, error));
  }
}

async function alreadyRunning(folder: string, error: ServerAlreadyRunningError): Promise<string> {
  const url = await readFile(join(folder, "address"), "utf8").catch(() => null);
  const at = url ? ` at ${url}` : "";
  return (
    `The demo city is already running${at} (process ${error.pid}). Use it, stop it with Ctrl-C, or start another with --data and --port. ` +
    `示例城市已在运行${url ? `：${url}` : ""}（进程 ${error.pid}）。请直接使用，或先停止它，或用 --data 和 --port 另起一个。`
  );
}

async function build(server: EmbeddedServer, say: (text: string) => void, signal: AbortSignal): Promise<void> {
  const began = performance.now();
  await buildCity({ server, log: say, signal });
  say(`Built the demo city in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

async function startGateway(server: EmbeddedServer, port: number, files: string): Promise<Gateway> {
  const { config, mappings } = demoConfig(server, undefined, files);
  const log = (line: LogLine) => {
    if (line.level !== "info") process.stderr.write(`${logText(line)}\n`);
  };
  return createGateway({ config: { ...config, server: { ...config.server, port } }, mappings, log });
}

/** What befalls a source or a request, in a line under the screen; what nobody foresaw, whole. */
function logText(line: LogLine): string {
  const { level, message, detail, error } = line;
  const now = new Date().toISOString();
  if (level === "error" || !(error instanceof Error)) return formatLogLine(line, now);
  const about = Object.values(detail ?? {}).join(" ");
  return `  ${now.slice(11, 19)}Z  ${message}${about === "" ? "" : ` (${about})`}: ${error.message}`;
}

/** An operator of every region first, then those who handle and review the city's own requests. */
function keyHolders(gateway: Gateway): readonly KeyHolder[] {
  const operators = gateway.regions.map(({ region, label }) => ({
    region,
    label: label.zh,
    role: "OPERATOR" as const,
  }));
  const [city] = gateway.regions;
  if (!city) return operators;
  const { region } = city;
  return [...operators, { region, label: "承办人", role: "HANDLER" }, { region, label: "审核人", role: "REVIEWER" }];
}

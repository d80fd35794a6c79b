import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buildCity, cityIsBuilt, demoConfig } from "@zwgk-examples/county-databases";
import { type EmbeddedServer, removeDataFolder, startEmbeddedPostgres } from "@zwgk-examples/county-databases/server";
import pg from "pg";
import type { CityAddress } from "./children/messages.js";
import type { Options } from "./options.js";

/** The larger city, running. */
export interface BenchCity {
  readonly server: EmbeddedServer;
  readonly address: CityAddress;
  readonly postgres: string;
}

/** What fits the demo must not make a larger city wait for its disk. */
const settings = { shared_buffers: "1GB", max_wal_size: "4GB", checkpoint_timeout: "30min" };

/** Starts the databases; makes the city when it is not there yet, or is of another size. */
export async function startCity(
  options: Options,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<BenchCity> {
  const folder = resolve(options.data);
  const dataDir = join(folder, "postgres");
  await mkdir(folder, { recursive: true });
  if (options.fresh) await removeDataFolder(dataDir);
  const server = await startEmbeddedPostgres({ dataDir, settings });
  try {
    const content = { documentsPerSource: options.documents, bodyBytes: options.bodyBytes };
    if (!(await cityIsBuilt(server, content))) await build(server, content, say, signal);
    const address = addressOf(server);
    return { server, address, postgres: await versionOf(address.home) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function build(
  server: EmbeddedServer,
  content: { readonly documentsPerSource: number; readonly bodyBytes: number },
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const began = performance.now();
  say(`Making a city of ${content.documentsPerSource.toLocaleString("en")} documents in each of nine databases …`);
  await buildCity({ ...content, server, log: say, signal });
  const { home, mappings } = addressOf(server);
  for (const url of [home, ...mappings.map((one) => one.url)]) await ask(url, "VACUUM (ANALYZE)");
  say(`Made it in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

function addressOf(server: EmbeddedServer): CityAddress {
  const { config, mappings } = demoConfig(server);
  return { config, home: config.home.url, mappings };
}

async function versionOf(url: string): Promise<string> {
  const [row] = await ask(url, "SHOW server_version");
  return `PostgreSQL ${String(row?.server_version).split(" ")[0]}`;
}

async function ask(url: string, text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Client, type ClientOptions, createClient } from "@zwgk/sdk";
import { stringify } from "yaml";
import type { DemoCity } from "./demo-city.js";
import { programs, type Running, run } from "./program.js";

/** What a test's own gateway has otherwise than the shared one. */
export interface OwnGateway {
  /** Addresses by source (`home` or a county) in place of the city's. */
  readonly urls?: Readonly<Record<string, string>>;
  /** Mapping files by source in place of the city's. */
  readonly mappings?: Readonly<Record<string, string>>;
  /** The counties that it has; the default is all. */
  readonly counties?: readonly string[];
  readonly budget?: Readonly<Record<string, number>>;
  readonly limits?: Readonly<Record<string, number>>;
  readonly server?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, unknown>>;
  readonly cases?: Readonly<Record<string, unknown>>;
}

/** Writes a `zwgk.yaml` over the shared city, in a folder that goes with it. */
export async function writeConfig(city: DemoCity, own: OwnGateway = {}) {
  const folder = await mkdtemp(join(tmpdir(), "zwgk-config-"));
  const file = join(folder, "zwgk.yaml");
  const counties = city.counties.filter(({ source }) => own.counties?.includes(source) ?? true);
  const config = {
    city: { region: "341200", label: { zh: "阜阳市", en: "Fuyang" } },
    home: { url: own.urls?.home ?? city.database("home") },
    sources: counties.map(({ source, mappingFile, url }) => ({
      mapping: own.mappings?.[source] ?? mappingFile,
      url: own.urls?.[source] ?? url,
    })),
    ...(own.budget ? { budget: own.budget } : {}),
    ...(own.limits ? { limits: own.limits } : {}),
    ...(own.server ? { server: own.server } : {}),
    ...(own.files ? { files: own.files } : {}),
    ...(own.cases ? { cases: own.cases } : {}),
  };
  await writeFile(file, stringify(config));
  return { file, folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** `zwgk serve`, running. */
export interface Serving {
  readonly url: string;
  readonly program: Running;
  client(options?: Partial<ClientOptions>): Client;
  stop(): Promise<void>;
}

/** Starts `zwgk serve` over the shared city, on a port of its own. */
export async function serve(city: DemoCity, own: OwnGateway = {}): Promise<Serving> {
  const config = await writeConfig(city, own);
  const program = run(programs.zwgk, ["serve", "--config", config.file, "--port", "0"]);
  const { url } = JSON.parse(await program.line(/"Serving"/)) as { readonly url: string };
  return {
    url,
    program,
    client: (options) => createClient({ url, retries: 0, language: "en", ...options }),
    async stop() {
      program.kill("SIGTERM");
      await program.ended;
      await config.remove();
    },
  };
}

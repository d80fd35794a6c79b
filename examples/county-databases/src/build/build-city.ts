import { City, type CityOptions } from "../city/city.js";
import type { Layout } from "../layouts/layout.js";
import { layoutsOf } from "../layouts/layouts.js";
import { loadSource } from "./load.js";
import { cityVersion, mark, markedVersion, removeMark } from "./marker.js";
import { DEFAULT_PREFIX, databaseName, type Server } from "./names.js";

/** Which city is built, and where. */
export interface BuildOptions extends CityOptions {
  readonly server: Server;
  /** Begin of the databases' names, so that several cities stand in one server. */
  readonly prefix?: string;
  readonly log?: (line: string) => void;
  /** Ends the build; what is half done is built anew next time. */
  readonly signal?: AbortSignal;
}

/** Sources that are built at the same time: PostgreSQL makes indexes while we write rows. */
const AT_ONCE = 2;

/** Which city stands in a server: none that is complete, this one, or one of other options or another generator. */
export type BuiltCity = "none" | "this" | "another";

/** Which city stands in the server already. */
export async function builtCity(server: Server, options: Omit<BuildOptions, "server"> = {}): Promise<BuiltCity> {
  const marked = await markedVersion(server, options.prefix ?? DEFAULT_PREFIX);
  if (marked === null) return "none";
  return marked === cityVersion(contentOf(options)) ? "this" : "another";
}

/** Whether this city stands in the server already, complete and made by the same generator. */
export async function cityIsBuilt(server: Server, options: Omit<BuildOptions, "server"> = {}): Promise<boolean> {
  return (await builtCity(server, options)) === "this";
}

/** Builds the demo city in nine databases, in place of what was there under these names. */
export async function buildCity(options: BuildOptions): Promise<void> {
  const { server, prefix = DEFAULT_PREFIX, signal } = options;
  const content = contentOf(options);
  await removeMark(server, prefix);
  const city = new City(content);
  const waiting = [...layoutsOf(city)];
  const worker = async () => {
    for (let layout = waiting.shift(); layout !== undefined; layout = waiting.shift()) {
      signal?.throwIfAborted();
      await build(layout, city, options);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  for (const one of ended) if (one.status === "rejected") throw one.reason;
  await mark(server, prefix, cityVersion(content));
}

async function build(layout: Layout, city: City, options: BuildOptions): Promise<void> {
  const { server, prefix, signal, log = () => undefined } = options;
  const began = performance.now();
  const name = databaseName(layout.source, prefix);
  await server.dropDatabase(name);
  await server.createDatabase(name);
  await loadSource(server.url(name), layout, city.records(layout.source), signal);
  log(`Built ${layout.source} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** What decides over the rows, without what only decides over where they stand. */
function contentOf({ seed, documentsPerSource, bodyBytes }: CityOptions): CityOptions {
  return {
    ...(seed === undefined ? {} : { seed }),
    ...(documentsPerSource === undefined ? {} : { documentsPerSource }),
    ...(bodyBytes === undefined ? {} : { bodyBytes }),
  };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GatewayConfig, type MappingFile, parseConfig } from "@zwgk/gateway";
import { stringify } from "yaml";
import { city, counties } from "../city/places.js";
import { packageRoot } from "../package-root.js";
import { answeringBodies } from "./answering-bodies.js";
import { databaseName, type Server } from "./names.js";

/** A county's database and the file that maps it. */
export interface DemoSource {
  readonly source: string;
  readonly region: string;
  readonly mappingFile: string;
  readonly url: string;
}

/** The eight counties. Home needs no mapping file: it is canonical. */
export function demoSources(server: Pick<Server, "url">, prefix?: string): readonly DemoSource[] {
  return counties.map(({ source, region }) => ({
    source,
    region,
    mappingFile: join(packageRoot, "mappings", `${source}.yaml`),
    url: server.url(databaseName(source, prefix)),
  }));
}

/** What a gateway needs to serve the demo city. */
export interface DemoConfig {
  readonly config: GatewayConfig;
  readonly mappings: readonly MappingFile[];
}

/** The demo city as an operator would have written it down; the files of its dossiers are in the folder. */
export function demoConfig(server: Pick<Server, "url">, prefix?: string, folder?: string): DemoConfig {
  const sources = demoSources(server, prefix);
  const written = {
    city: { region: city.region, label: { en: "Fuyang", zh: city.name } },
    home: { url: server.url(databaseName(city.source, prefix)) },
    sources: sources.map(({ mappingFile, url }) => ({ mapping: mappingFile, url })),
    cases: { bodies: answeringBodies() },
    ...(folder === undefined ? {} : { files: { folder } }),
  };
  return {
    config: parseConfig("demo city", stringify(written), {}),
    mappings: sources.map(({ mappingFile, url }) => ({
      file: mappingFile,
      text: readFileSync(mappingFile, "utf8"),
      url,
    })),
  };
}

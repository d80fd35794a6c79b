import {
  type Entity,
  entities,
  type Label,
  NotWritableError,
  type RecordPlace,
  type Source,
  UnknownRegionError,
} from "@zwgk/schema";
import { admission } from "./admit.js";
import type { GatewayConfig } from "./config/config.js";
import { createFederation } from "./federation/create-federation.js";
import { guarded } from "./federation/guarded.js";
import { unconnected } from "./federation/unconnected.js";
import { homeId } from "./mapping/home-id.js";
import { homeMapping } from "./mapping/home-mapping.js";
import type { SourceMapping } from "./mapping/mapping.js";
import { parseMapping } from "./mapping/parse.js";
import { mappingError } from "./mapping/problem.js";
import { problemsTogether } from "./mapping/together.js";
import type { Log } from "./observability/log.js";
import { createSqlSource } from "./sql/sql-source.js";

/** The text of a mapping file and the database that it maps. */
export interface MappingFile {
  readonly file: string;
  readonly text: string;
  readonly url: string;
}

export interface ConnectOptions {
  readonly mappings: readonly MappingFile[];
  readonly log: Log;
  /** Every county that the city has, whether or not one of the mappings connects it. */
  readonly counties?: readonly KnownRegion[];
}

/** A region that the city's gateway knows, and whose it is. */
export interface KnownRegion {
  readonly region: string;
  readonly label: Label;
}

export interface ConnectedSources {
  readonly federation: Source;
  /** The city first, then the counties in the order of the configuration. */
  readonly regions: readonly KnownRegion[];
  ownerOf(entity: string, region: string): string;
  /** Whether home holds the entity's records of the region. */
  holdsAtHome(entity: string, region: string): boolean;
  /** Where the entity's records of the region are written; null where no mapping lets them be. */
  placeOf(entity: string, region: string): RecordPlace | null;
  close(): Promise<void>;
}

/** Opens home and every county as a source, guards each, and makes one of them. @throws MappingInvalidError */
export function connectSources(options: ConnectOptions, config: GatewayConfig): ConnectedSources {
  const { log } = options;
  const counties = parsedTogether(options.mappings, config);
  const home = {
    mapping: homeMappingOf(
      config,
      counties.map((one) => one.mapping),
    ),
    url: config.home.url,
  };
  const timeouts = timeoutsOf(config);
  const opened = [
    createSqlSource({ ...home, timeouts }),
    ...counties.map((one) => {
      const { mapping, url } = one;
      return createSqlSource({ mapping, url, timeouts, admit: admission(one, log) });
    }),
  ];
  const { list, tally, write } = config.budget;
  const owners = new Map(
    [home, ...counties].flatMap(({ mapping }) =>
      ownRegions(mapping, config).map((region) => [region, mapping] as const),
    ),
  );
  const absent = (options.counties ?? []).filter(({ region }) => !owners.has(region));
  const federation = createFederation({
    id: "city",
    label: config.city.label,
    sources: [
      ...opened.map((source) => guarded(source, { budget: { list, tally, write } })),
      ...absent.map(({ region, label }) => unconnected(region, label)),
    ],
    regions: new Map([
      ...[...owners].map(([region, mapping]) => [region, mapping.source] as const),
      ...absent.map(({ region, label }) => [region, unconnected(region, label).id] as const),
    ]),
    onFailure: (source, error) => log({ level: "warn", message: "A source failed", detail: { source }, error }),
  });
  return {
    federation,
    regions: [...owners].map(([region, mapping]) => ({ region, label: mapping.label })),
    ownerOf: (entity, region) => ownerOf(owners, opened, entity, region),
    holdsAtHome: (entity, region) =>
      opened
        .find(({ id }) => id === homeId)
        ?.holdings.get(entity)
        ?.regions.includes(region) ?? false,
    placeOf: (entity, region) => placeOf(owners, opened, entity, region),
    close: async () => void (await Promise.all(opened.map((source) => source.close()))),
  };
}

function parsedTogether(files: readonly MappingFile[], { city }: GatewayConfig) {
  const read = files.map(({ file, text, url }) => ({ file, text, url, mapping: parsed(file, text) }));
  const problems = problemsTogether(read, { region: city.region, homeId });
  if (problems.length > 0) throw mappingError(problems);
  return read;
}

function parsed(file: string, text: string): SourceMapping {
  const { mapping, problems } = parseMapping(file, text);
  if (mapping) return mapping;
  throw mappingError(problems);
}

/** Home holds the city's records, and those of counties that say they have no tables for them. */
function homeMappingOf(config: GatewayConfig, counties: readonly SourceMapping[]): SourceMapping {
  const regionsOf = (entity: Entity) => [
    config.city.region,
    ...counties.filter((one) => one.heldAt.get(entity.name) === homeId).flatMap((one) => one.regions),
  ];
  return homeMapping({ source: homeId, label: config.city.label, region: config.city.region, entities, regionsOf });
}

function ownRegions(mapping: SourceMapping, config: GatewayConfig): readonly string[] {
  return mapping.source === homeId ? [config.city.region] : mapping.regions;
}

function timeoutsOf({ budget }: GatewayConfig) {
  return { list: budget.list, tally: budget.tally, write: budget.write };
}

function ownerOf(
  owners: ReadonlyMap<string, SourceMapping>,
  opened: readonly Source[],
  entity: string,
  region: string,
): string {
  if (!owners.has(region))
    throw new UnknownRegionError({ region, known: [...owners.keys()].join(", ") }, { inputPath: ["input", "region"] });
  const place = placeOf(owners, opened, entity, region);
  if (!place) throw new NotWritableError({ entity, region });
  return place.source;
}

function placeOf(
  owners: ReadonlyMap<string, SourceMapping>,
  opened: readonly Source[],
  entity: string,
  region: string,
): RecordPlace | null {
  const mapping = owners.get(region);
  const id = mapping?.heldAt.get(entity) ?? mapping?.source;
  const holding = opened.find((source) => source.id === id)?.holdings.get(entity);
  if (id === undefined || !holding?.writable || !holding.regions.includes(region)) return null;
  return { source: id, atHome: id === homeId, fields: holding.written ?? holding.fields };
}

import type { GatewayConfig } from "./config/config.js";
import type { MappingFile } from "./connect-sources.js";
import { createIdentity, type Identity } from "./identity/identity.js";
import { parseMapping } from "./mapping/parse.js";
import { openHome } from "./open-home.js";

/** The API keys of a city, and the regions that may have some. */
export interface OpenIdentity {
  readonly identity: Identity;
  /** The city first, then its counties, whether a mapping connects them or home knows them. */
  readonly regions: readonly string[];
  close(): Promise<void>;
}

/**
 * The API keys of a city, without a running gateway. A mapping that is wrong hinders no one from revoking a key.
 * @throws SourceFailedError when home can't be reached.
 */
export async function openIdentity(config: GatewayConfig, mappings: readonly MappingFile[]): Promise<OpenIdentity> {
  const home = await openHome(config);
  const mapped = mappings.flatMap(({ file, text }) => parseMapping(file, text).mapping?.regions ?? []);
  const counties = [...home.counties.map((one) => one.region), ...mapped].sort();
  return {
    identity: createIdentity(home.store),
    regions: [...new Set([config.city.region, ...counties])],
    close: () => home.close(),
  };
}

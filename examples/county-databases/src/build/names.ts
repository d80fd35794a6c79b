import { places } from "../city/places.js";
import type { EmbeddedServer } from "../server/embedded-postgres.js";

/** What is needed of a server; the embedded one has it. */
export type Server = Pick<EmbeddedServer, "url" | "createDatabase" | "dropDatabase" | "databaseExists">;

export const DEFAULT_PREFIX = "zwgk_";

/** The nine sources: home first, then the counties by code. */
export const sourceIds: readonly string[] = places.map((place) => place.source);

/** Name of a source's database. */
export function databaseName(source: string, prefix: string = DEFAULT_PREFIX): string {
  return `${prefix}${source}`;
}

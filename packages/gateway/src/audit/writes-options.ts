import type { Source } from "@zwgk/schema";
import type { Log } from "../observability/log.js";
import type { HomeStore } from "./home-store.js";

/** What writes are made with. */
export interface WritesOptions {
  readonly home: HomeStore;
  /** The city's region: numbers are given once in the whole city, so they are kept under it. */
  readonly city: string;
  /** The federation; it knows which source owns a region's records. */
  readonly source: Source;
  /** Id of the source that owns an entity's records of a region. @throws NotWritableError, UnknownRegionError */
  readonly ownerOf: (entity: string, region: string) => string;
  readonly now: () => Date;
  /** Milliseconds that a write may take in a county; after twice this long an attempt counts as abandoned. */
  readonly budget: number;
  readonly log: Log;
}

/** By when an attempt that begins now must have ended; after that it counts as abandoned. */
export function leaseUntil({ now, budget }: WritesOptions): Date {
  return new Date(now().getTime() + 2 * budget);
}

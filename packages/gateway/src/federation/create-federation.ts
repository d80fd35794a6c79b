import type { Holding, Label, Source } from "@zwgk/schema";
import { Expectations } from "./expectations.js";
import type { Federation, Prefetch } from "./federation.js";
import { find } from "./find.js";
import { list } from "./list.js";
import { Member } from "./member.js";
import { probe } from "./probe.js";
import { tally } from "./tally.js";
import { write } from "./write.js";

/** What a federation is made of. */
export interface FederationOptions {
  readonly id: string;
  readonly label: Label;
  readonly sources: readonly Source[];
  /**
   * By county-level code: the id of the source whose own region it is. It answers for the region, with a NOT_MAPPED
   * line, where nobody holds an entity. Regions that are not named here are known from what the sources hold.
   */
  readonly regions?: ReadonlyMap<string, string>;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly prefetch?: Partial<Prefetch>;
  /** Told of every failure of a source as it was thrown, for the log. */
  readonly onFailure?: (source: string, error: unknown) => void;
}

/** Makes many sources one: questions fan out, answers are merged, and each says what it stands on. */
export function createFederation(options: FederationOptions): Source {
  const members = options.sources.map((source) => new Member(source));
  const byId = new Map(members.map((member) => [member.source.id, member]));
  if (byId.size < members.length) throw new Error("Two sources of a federation have the same id");
  const owners = ownersOf(members, byId, options.regions ?? new Map());
  const federation: Federation = {
    members,
    byId,
    expectations: new Expectations(members, owners),
    now: options.now ?? Date.now,
    prefetch: { factor: 2, floor: 3, ...options.prefetch },
    onFailure: options.onFailure ?? (() => {}),
  };
  return {
    id: options.id,
    label: options.label,
    holdings: holdingsOf(options.sources),
    regions: [...owners.keys()],
    list: (query, call) => list(federation, query, call),
    find: (query, call) => find(federation, query, call),
    tally: (query, call) => tally(federation, query, call),
    write: (command, call) => write(federation, command, call),
    probe: (query, call) => probe(federation, query, call),
  };
}

/** A region that is not assigned is owned by the source that holds fewest regions beside it: its own database, not home. */
function ownersOf(
  members: readonly Member[],
  byId: ReadonlyMap<string, Member>,
  assigned: ReadonlyMap<string, string>,
): ReadonlyMap<string, Member> {
  const owners = new Map<string, Member>();
  for (const [region, id] of assigned) {
    const member = byId.get(id);
    if (!member) throw new Error(`Region ${region} is assigned to an unknown source ${id}`);
    owners.set(region, member);
  }
  const bySize = members.map((member) => ({ member, regions: regionsOf(member.source) }));
  bySize.sort((a, b) => a.regions.size - b.regions.size);
  for (const { member, regions } of bySize) {
    for (const region of regions) if (!owners.has(region)) owners.set(region, member);
  }
  return new Map([...owners].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function regionsOf(source: Source): ReadonlySet<string> {
  return new Set([...source.holdings.values()].flatMap((holding) => holding.regions));
}

/** What all sources hold together. */
function holdingsOf(sources: readonly Source[]): ReadonlyMap<string, Holding> {
  const holdings = new Map<string, Holding>();
  for (const [entity, held] of sources.flatMap((source) => [...source.holdings])) {
    const seen = holdings.get(entity);
    holdings.set(entity, {
      regions: [...new Set([...(seen?.regions ?? []), ...held.regions])],
      fields: new Set([...(seen?.fields ?? []), ...held.fields]),
      writable: held.writable || (seen?.writable ?? false),
    });
  }
  return holdings;
}

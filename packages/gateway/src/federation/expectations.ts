import { NotMappedError, UnknownRegionError, type ZwgkError } from "@zwgk/schema";
import type { Member } from "./member.js";

/** A source that is asked, for which regions. */
export interface Asked {
  readonly member: Member;
  readonly regions: readonly string[];
  /** The regions to name in the question; absent when the question is about all that it holds. */
  readonly narrow?: readonly string[];
}

/** A source that is expected and can't be asked. */
export interface Unmapped {
  readonly member: Member;
  readonly regions: readonly string[];
  readonly error: ZwgkError;
}

/** Who is expected to answer a question. */
export interface Expected {
  readonly asked: readonly Asked[];
  readonly unmapped: readonly Unmapped[];
}

/** Says which sources are expected for an entity, regions, and the fields that a question stands on. */
export class Expectations {
  readonly #members: readonly Member[];
  /** By region: the source whose own region it is. */
  readonly #owners: ReadonlyMap<string, Member>;
  readonly #everywhere = new Map<string, Expected>();

  constructor(members: readonly Member[], owners: ReadonlyMap<string, Member>) {
    this.#members = members;
    this.#owners = owners;
  }

  /** @throws UnknownRegionError naming the known ones. */
  of(entity: string, regions: readonly string[] | undefined, fields: readonly string[]): Expected {
    const expected = regions ? this.#among(entity, regions) : this.#all(entity);
    const lacks = (one: Asked) => fields.some((field) => !one.member.source.holdings.get(entity)?.fields.has(field));
    return expected.asked.some(lacks) ? withoutFields(entity, expected, fields) : expected;
  }

  /** The member that holds the region's records of the entity and may write them. @throws UnknownRegionError */
  writer(entity: string, region: string): Member | undefined {
    this.#check(region);
    return this.#members.find(({ source }) => {
      const holding = source.holdings.get(entity);
      return holding?.writable && holding.regions.includes(region);
    });
  }

  #all(entity: string): Expected {
    const known = this.#everywhere.get(entity);
    if (known) return known;
    const expected = this.#build(entity, [...this.#owners.keys()]);
    this.#everywhere.set(entity, expected);
    return expected;
  }

  #among(entity: string, regions: readonly string[]): Expected {
    for (const region of regions) this.#check(region);
    return this.#build(entity, [...new Set(regions)]);
  }

  #check(region: string): void {
    if (!this.#owners.has(region)) throw new UnknownRegionError({ region, known: [...this.#owners.keys()].join(", ") });
  }

  #build(entity: string, regions: readonly string[]): Expected {
    const asked: Asked[] = [];
    const left = new Set(regions);
    for (const member of this.#members) {
      const held = member.source.holdings.get(entity)?.regions ?? [];
      const mine = held.filter((region) => regions.includes(region));
      if (mine.length === 0) continue;
      for (const region of mine) left.delete(region);
      asked.push({ member, regions: mine, ...(mine.length < held.length ? { narrow: mine } : {}) });
    }
    return { asked, unmapped: this.#unheld(entity, left) };
  }

  /** Regions of which nobody holds the entity: a line for the source whose regions they are. */
  #unheld(entity: string, regions: ReadonlySet<string>): readonly Unmapped[] {
    if (regions.size === 0) return [];
    return this.#members.flatMap((member) => {
      const theirs = [...regions].filter((region) => this.#owners.get(region) === member);
      return theirs.length > 0 ? [unmapped(member, theirs, entity)] : [];
    });
  }
}

function unmapped(member: Member, regions: readonly string[], what: string): Unmapped {
  return { member, regions, error: new NotMappedError({ source: member.source.label, what }) };
}

/** Sources that don't map one of the fields are expected and not asked. */
function withoutFields(entity: string, expected: Expected, fields: readonly string[]): Expected {
  const asked: Asked[] = [];
  const lacking: Unmapped[] = [];
  for (const one of expected.asked) {
    const mapped = one.member.source.holdings.get(entity)?.fields;
    const missing = fields.find((field) => !mapped?.has(field));
    if (missing === undefined) asked.push(one);
    else lacking.push(unmapped(one.member, one.regions, `${entity}.${missing}`));
  }
  return { asked, unmapped: [...lacking, ...expected.unmapped] };
}

import type { Context } from "../context.js";
import { UnknownRegionError } from "../errors.js";
import type { Source } from "../source.js";
import { badInput, type InputPath } from "./checked-value.js";

const known = new WeakMap<Source, ReadonlySet<string>>();

/** County-level codes that are the city's, whether or not a source holds records of them. */
export function knownRegions(source: Source): ReadonlySet<string> {
  const seen = known.get(source);
  if (seen) return seen;
  const held = [...source.holdings.values()].flatMap((holding) => holding.regions);
  const regions = new Set([...(source.regions ?? []), ...held].sort());
  known.set(source, regions);
  return regions;
}

/** The regions asked for; undefined for all. @throws UnknownRegionError, BadInputError */
export function checkedRegions(
  regions: readonly string[] | null | undefined,
  context: Context,
  path: InputPath = ["regions"],
): readonly string[] | undefined {
  if (!regions) return undefined;
  if (regions.length === 0)
    throw badInput(path, "name at least one region, or leave it out", "至少给出一个区划，或省略");
  regions.forEach((region, at) => {
    checkedRegion(region, context.source, [...path, at]);
  });
  return [...new Set(regions)].sort();
}

/** A region that is here. @throws UnknownRegionError */
export function checkedRegion(region: string, source: Source, path: InputPath): string {
  const here = knownRegions(source);
  if (here.has(region)) return region;
  throw new UnknownRegionError({ region, known: [...here].join(", ") }, { inputPath: path });
}

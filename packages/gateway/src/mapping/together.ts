import { regionContains } from "@zwgk/schema";
import type { SourceMapping } from "./mapping.js";
import { type MappingProblem, Problems } from "./problem.js";
import { placesIn } from "./yaml-file.js";

/** A mapping and the file that it was read from. */
export interface ReadMapping {
  readonly file: string;
  readonly text: string;
  readonly mapping: SourceMapping;
}

/** What the mappings of one city must share out among them. */
export interface CityFrame {
  /** Code of the city. */
  readonly region: string;
  /** Id of the city's own database, which no county may have. */
  readonly homeId: string;
}

/** What is wrong between the files of one city: an id or a region that two of them claim, a region that is not the city's. */
export function problemsTogether(files: readonly ReadMapping[], { region: city, homeId }: CityFrame): MappingProblem[] {
  const sources = new Map([[homeId, null as string | null]]);
  const owners = new Map([[city, null as string | null]]);
  return files.flatMap(({ file, text, mapping }) => {
    const problems = new Problems(file, placesIn(text));
    if (sources.has(mapping.source))
      problems.add(["source"], sameId(mapping.source, sources.get(mapping.source) ?? null));
    else sources.set(mapping.source, file);
    mapping.regions.forEach((region, at) => {
      const path = ["regions", at];
      if (owners.has(region)) problems.add(path, claimed(region, owners.get(region) ?? null));
      else if (!regionContains(city, region)) problems.add(path, foreign(region, city));
      else owners.set(region, file);
    });
    return problems.found;
  });
}

function sameId(source: string, file: string | null) {
  return file === null
    ? { en: `${source} is the city's own database`, zh: `${source} 是市本级数据库的标识` }
    : { en: `${source} is the id of ${file} already`, zh: `${source} 已是 ${file} 的来源标识` };
}

function claimed(region: string, file: string | null) {
  return file === null
    ? { en: `${region} is the city itself, whose records are at home`, zh: `${region} 是市本级，其数据在市本级库中` }
    : { en: `${region} is the region of ${file} already`, zh: `${region} 已由 ${file} 映射` };
}

function foreign(region: string, city: string) {
  return { en: `${region} does not lie in ${city}`, zh: `${region} 不属于 ${city}` };
}

import { BadInputError, UnknownRegionError } from "@zwgk/schema";

/**
 * Region codes of a command line, given one by one or separated by commas, each once.
 * @throws UnknownRegionError for one that is not among `known`, BadInputError for none.
 */
export function givenRegions(given: readonly string[], known: readonly string[]): [string, ...string[]] {
  const [first, ...others] = new Set(given.flatMap((text) => text.split(/[,，]/)).map((code) => code.trim()));
  if (!first) throw new BadInputError({ field: "--region", detail: { en: "name a region", zh: "请给出区划代码" } });
  const regions: [string, ...string[]] = [first, ...others.filter((code) => code !== "")];
  const stranger = regions.find((code) => !known.includes(code));
  if (stranger !== undefined) throw new UnknownRegionError({ region: stranger, known: known.join(", ") });
  return regions;
}

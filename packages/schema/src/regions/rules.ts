/** Level that a region code stands for (DOMAIN.md §10.1). */
export type RegionCodeLevel = "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";

/** A region code taken apart. */
export interface RegionCode {
  /** In its shortest form: 6 digits for cities and counties, 9 for townships, 12 for villages. */
  readonly code: string;
  readonly level: RegionCodeLevel;
}

/** Kind of a township-level unit, by its three digits. */
export type TownshipKind = "SUBDISTRICT" | "TOWN" | "TOWNSHIP" | "SIMILAR";

/** Kind of a village-level unit, by its three digits. */
export type VillageKind = "RESIDENTS_COMMITTEE" | "VILLAGERS_COMMITTEE" | "SIMILAR";

/** Digits that tell a unit of the level from its siblings. */
const significant = { CITY: 4, COUNTY: 6, TOWNSHIP: 9, VILLAGE: 12 } as const;

/**
 * Zones that only the statistics office codes, not GB/T 2260 (DOMAIN.md §10.1): 阜阳合肥现代产业园区,
 * 阜阳经济技术开发区. Sources may use them.
 */
const statisticsOnly: ReadonlySet<string> = new Set(["341271", "341272"]);

/**
 * Takes a code of 6, 9 or 12 digits apart: GB/T 2260, and GB/T 10114 and village digits behind it. Zeros at the end
 * are cut off: `341202000000` is `341202`. Null for other texts, and for provinces, which are above a city.
 */
export function parseRegionCode(text: string): RegionCode | null {
  if (!/^[1-9]\d{5}(?:\d{3}){0,2}$/.test(text)) return null;
  const [county, township, village] = [text.slice(0, 6), text.slice(6, 9), text.slice(9)];
  const isCity = county.endsWith("00");
  if (county.endsWith("0000") || (isCity && /[1-9]/.test(township + village))) return null;
  if (/[1-9]/.test(village)) return /[1-9]/.test(township) ? { code: text, level: "VILLAGE" } : null;
  if (/[1-9]/.test(township)) return { code: county + township, level: "TOWNSHIP" };
  return { code: county, level: isCity ? "CITY" : "COUNTY" };
}

/** Level of a code; null when it is none. */
export function regionLevelOf(code: string): RegionCodeLevel | null {
  return parseRegionCode(code)?.level ?? null;
}

/** Code of the unit directly above; null for cities, and for texts that are no code. */
export function parentRegionOf(code: string): string | null {
  const region = parseRegionCode(code);
  if (!region || region.level === "CITY") return null;
  if (region.level === "COUNTY") return `${region.code.slice(0, 4)}00`;
  return region.code.slice(0, -3);
}

/** Whether the region `code` is the region `ancestor` or lies within it. */
export function regionContains(ancestor: string, code: string): boolean {
  const [outer, inner] = [parseRegionCode(ancestor), parseRegionCode(code)];
  if (!outer || !inner) return false;
  return inner.code.startsWith(outer.code.slice(0, significant[outer.level])) && !isAbove(inner.level, outer.level);
}

function isAbove(a: RegionCodeLevel, b: RegionCodeLevel): boolean {
  return significant[a] < significant[b];
}

/** The city- or county-level code in which a region lies; null when the text is no code. */
export function countyCodeOf(code: string): string | null {
  return parseRegionCode(code)?.code.slice(0, 6) ?? null;
}

/** Whether the code is one of the statistics office alone, or lies in such a zone. */
export function isStatisticsOnly(code: string): boolean {
  return statisticsOnly.has(code.slice(0, 6)) && parseRegionCode(code) !== null;
}

/** Kind of a township (DOMAIN.md §10.1: 0xx 街道, 1xx 镇, 2xx 乡, 4xx and 5xx 类似乡级单位); null for other codes. */
export function townshipKindOf(code: string): TownshipKind | null {
  const region = parseRegionCode(code);
  if (region?.level !== "TOWNSHIP") return null;
  const kinds = ["SUBDISTRICT", "TOWN", "TOWNSHIP", undefined, "SIMILAR", "SIMILAR"] as const;
  return kinds[Number(region.code.charAt(6))] ?? null;
}

/** Kind of a village (DOMAIN.md §10.1: 001–199 居委会, 200–399 村委会, 4xx and 5xx 类似); null for other codes. */
export function villageKindOf(code: string): VillageKind | null {
  const region = parseRegionCode(code);
  if (region?.level !== "VILLAGE") return null;
  const order = Number(region.code.slice(9));
  if (order < 200) return "RESIDENTS_COMMITTEE";
  if (order < 400) return "VILLAGERS_COMMITTEE";
  return order < 600 ? "SIMILAR" : null;
}

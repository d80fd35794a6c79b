import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../package-root.js";
import { city, counties } from "./places.js";
import type { Division, Level } from "./records.js";

/** Every division of the city: itself, counties, townships, villages, by code. */
export function divisions(): readonly Division[] {
  const text = readFileSync(join(packageRoot, "src/city/data/divisions.tsv"), "utf8");
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const root = division(city.region, city.name);
  return [
    root,
    ...lines.map((line) => division(line.slice(0, line.indexOf("\t")), line.slice(line.indexOf("\t") + 1))),
  ];
}

const levels: Readonly<Record<number, Level>> = { 6: "COUNTY", 9: "TOWNSHIP", 12: "VILLAGE" };
const counted = new Set(counties.map((county) => county.region));

function division(code: string, name: string): Division {
  const isCity = code === city.region;
  const county = code.slice(0, 6);
  return {
    code,
    name,
    level: isCity ? "CITY" : (levels[code.length] as Level),
    parent: isCity ? null : code.length === 6 ? city.region : code.slice(0, code.length - 3),
    // The two zones are not in GB/T 2260: the city itself answers for them.
    region: counted.has(county) ? county : city.region,
    statisticsOnly: !isCity && !counted.has(county) && code.length === 6,
  };
}

/** A township with the names of its villages. */
export interface Township {
  readonly code: string;
  readonly name: string;
  readonly villages: readonly string[];
}

/** The townships of a county, with their villages. */
export function townshipsOf(all: readonly Division[], region: string): readonly Township[] {
  const own = all.filter((one) => one.region === region);
  const villages = new Map<string, string[]>();
  for (const one of own.filter((division) => division.level === "VILLAGE")) {
    const township = one.code.slice(0, 9);
    villages.set(township, [...(villages.get(township) ?? []), villageName(one.name)]);
  }
  return own
    .filter((one) => one.level === "TOWNSHIP")
    .map((one) => ({ code: one.code, name: one.name, villages: villages.get(one.code) ?? [one.name] }));
}

/** 和谐村委会 → 和谐村, 龙潭社区居委会 → 龙潭社区. */
function villageName(name: string): string {
  return name
    .replace(/(村民委员会|村委会)$/, "村")
    .replace(/(社区)?(居民委员会|居委会)$/, "社区")
    .replace(/村村$/, "村");
}

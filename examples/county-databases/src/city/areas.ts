import { areaData } from "./data/areas.js";
import type { GrassrootsArea } from "./records.js";

const codes = areaData.map((_, at) => String(101 + at));

/** The 31 areas, coded 101 to 131, the same in every county. */
export const areas: readonly GrassrootsArea[] = areaData.map((one, at) => ({
  code: codes[at] as string,
  name: one.name,
  countyLevel: true,
  townshipLevel: one.township,
  leadDepartment: one.lead,
}));

const data = new Map(areaData.map((one, at) => [codes[at], one]));

/** What is published in the area. */
export function mattersOf(area: GrassrootsArea): readonly string[] {
  return data.get(area.code)?.matters ?? [];
}

/** Key of the department that keeps the area in a county. */
export function departmentOf(area: GrassrootsArea): string {
  return data.get(area.code)?.department ?? "development";
}

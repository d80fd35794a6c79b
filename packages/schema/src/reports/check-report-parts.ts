import type { StatutoryReport, StatutoryTables } from "./cells.js";
import { type PartKey, partKeys, partLabels } from "./report-parts.js";
import { mayMakeRegulations, type ReportSet } from "./report-set.js";
import type { PartTables } from "./rules/rule.js";

/** What is known of the parts of a report of everything, in the order of `partKeys`. */
export interface KnownParts {
  readonly counted: readonly StatutoryTables[];
  /** Last year's, counted the same way; null where last year's report was published: its parts aren't known. */
  readonly lastYear: readonly StatutoryTables[] | null;
  /** What each county has published; null unless each has. Then they stand for the counties together. */
  readonly counties: readonly StatutoryReport[] | null;
}

/** The parts with what the rules must know of them (DOMAIN.md §2.2, §2.6). */
export function partsToCheck({ counted, lastYear, counties }: KnownParts, set: ReportSet): readonly PartTables[] {
  return partKeys.flatMap((key, at): readonly PartTables[] => {
    if (key === "COUNTIES" && counties) return counties.map(publishedPart);
    const tables = counted[at];
    const bodyMayMakeRegulations = mayMake(key, set);
    return tables
      ? [{ ...tables, name: partLabels[key], bodyMayMakeRegulations, lastYear: lastYear?.[at] ?? null }]
      : [];
  });
}

/** A city's own part may have regulations, and nobody else's: neither its departments' nor its counties'. */
function mayMake(key: PartKey, set: ReportSet): boolean {
  return key === "OWN" && mayMakeRegulations({ ...set, scope: "OWN" });
}

function publishedPart({ region, year, values }: StatutoryReport): PartTables {
  const name = { en: `${partLabels.COUNTIES.en}, ${region}`, zh: `${partLabels.COUNTIES.zh}：${region}` };
  return { year, values, name, bodyMayMakeRegulations: false };
}

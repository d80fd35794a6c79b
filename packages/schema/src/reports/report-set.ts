import type { CoverageRequirement } from "../coverage.js";
import { is, isIn } from "../figures/conditions.js";
import type { Frame } from "../figures/figure.js";
import type { Place } from "../figures/place.js";
import type { Label } from "../label.js";
import type { Condition } from "../source.js";
import type { StatutoryScope } from "./cells.js";
import type { SuitsPolicy } from "./suits-policy.js";

/** What a report is told for. */
export interface ReportSet {
  readonly scope: StatutoryScope;
  readonly frame: Frame;
  readonly place: Place;
  readonly requirement: CoverageRequirement;
  readonly suits: SuitsPolicy;
}

/** Bodies of a scope, by the codes of AgencyKind; townships report to the county (DOMAIN.md §2.6). */
export const bodiesOf = {
  OWN: ["GOVERNMENT"],
  DEPARTMENTS: ["DEPARTMENT", "TOWNSHIP"],
} as const;

/** The scopes in words. */
export const scopeLabels: Readonly<Record<StatutoryScope, Label>> = {
  OWN: { en: "The government itself", zh: "本级政府" },
  DEPARTMENTS: { en: "Its departments, and its townships", zh: "所属部门（含乡镇、街道）" },
  ALL: { en: "Everything below it, for the city its counties too", zh: "汇总（含部门和下级）" },
};

/** The regions whose records a report counts: its own; for everything of the city, its counties' too. */
export function regionsOf({ scope, place }: ReportSet): readonly string[] {
  const { region, isCity, counties } = place;
  return scope === "ALL" && isCity ? [region, ...counties].sort() : [region];
}

/** Which requests belong to the scope; undefined: all of the regions. */
export function scopeCondition(scope: StatutoryScope): Condition | undefined {
  if (scope === "ALL") return undefined;
  return scope === "OWN" ? is("agencyKind", "GOVERNMENT") : isIn("agencyKind", bodiesOf.DEPARTMENTS);
}

/** Only a city with districts may make regulations, not its departments, nor counties (DOMAIN.md §2.2). */
export function mayMakeRegulations({ scope, place }: ReportSet): boolean {
  return place.isCity && scope !== "DEPARTMENTS";
}

import type { Label } from "../label.js";
import { bodiesOf, type ReportSet, scopeLabels } from "./report-set.js";

/** The parts of which a report of everything is the sum. */
export type PartKey = "OWN" | "DEPARTMENTS" | "COUNTIES";

/** Every part, in order. */
export const partKeys: readonly PartKey[] = ["OWN", "DEPARTMENTS", "COUNTIES"];

/** The parts in words. */
export const partLabels: Readonly<Record<PartKey, Label>> = {
  OWN: scopeLabels.OWN,
  DEPARTMENTS: scopeLabels.DEPARTMENTS,
  COUNTIES: { en: "The counties", zh: "各县（市、区）" },
};

/** Regions that are asked together; by body where that tells the parts apart. */
export interface Slice {
  readonly regions: readonly string[];
  readonly part: PartKey | null;
  readonly byBody: boolean;
}

/** What a report asks of the sources: its own region, and the counties of a city apart from it. */
export function slicesOf({ scope, place }: ReportSet): readonly Slice[] {
  const own: Slice = { regions: [place.region], part: null, byBody: scope === "ALL" };
  if (scope !== "ALL" || !place.isCity || place.counties.length === 0) return [own];
  return [own, { regions: place.counties, part: "COUNTIES", byBody: false }];
}

/** The regions of a part: the counties', or the report's own. */
export function regionsOfPart(part: PartKey, { place }: ReportSet): readonly string[] {
  if (part !== "COUNTIES") return [place.region];
  return place.isCity ? place.counties : [];
}

/** The part to which a body belongs; null where it isn't known. */
export function partOf(agencyKind: string | null): PartKey | null {
  const found = (["OWN", "DEPARTMENTS"] as const).find((part) => bodiesOf[part].some((one) => one === agencyKind));
  return found ?? null;
}

/** The part of a group of a slice's tally. */
export function partOfGroup({ byBody, part }: Slice, agencyKind: string | null): PartKey | null {
  return byBody ? partOf(agencyKind) : part;
}

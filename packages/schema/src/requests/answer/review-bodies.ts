import { type PlainDate, plainDate } from "../../shared/plain-date.js";
import { isStated } from "../../shared/stated.js";
import type { Outcome } from "./outcomes.js";

/**
 * Whose decision it is, for the reconsideration body (DOMAIN.md §8.4). VERTICAL is led from above (垂直领导), as the tax
 * authorities are; their superior agency reconsiders (行政复议法 27).
 */
export type RemedyAgencyKind =
  | "CITY_GOVERNMENT"
  | "CITY_DEPARTMENT"
  | "COUNTY_GOVERNMENT"
  | "COUNTY_DEPARTMENT"
  | "TOWNSHIP"
  | "VERTICAL";

/** What the remedies of an agency depend on; configuration of the place. */
export interface RemedyAgency {
  readonly kind: RemedyAgencyKind;
  /** The governments above and of the place, by their full names. `county` where the agency belongs to one. */
  readonly governments: { readonly province: string; readonly city: string; readonly county?: string };
  /** 上一级主管部门: reconsiders for VERTICAL; until 2023 also for departments, at the applicant's choice. */
  readonly superiorAgency?: string;
  /** The court as the letter names it; local jurisdiction across areas makes it configuration (DOMAIN.md §8.4). */
  readonly court: string;
  /** The court after reconsideration, where it is another. */
  readonly courtAfterReview?: string;
  /**
   * Outcomes besides the refusals of Art 14–16 for which the local reconsideration body asks for 复议前置 (DOMAIN.md
   * §8.4: a switch per outcome). Default: none. Those refusals themselves can't be switched off.
   */
  readonly reviewFirstToo?: readonly Outcome[];
}

/** First day of the 行政复议法 of 2023, with reconsideration before suit for refusals (DOMAIN.md §0.5, §8.4). */
export const reviewFirstSince = plainDate("2024-01-01");

/**
 * The bodies to which reconsideration may be asked for on the day; empty where they aren't configured. Since 2024: a
 * department's government, a government's superior government, a vertical agency's superior (行政复议法 24, 27). Until
 * 2023 a department's superior agency also, at the applicant's choice (DOMAIN.md §1.8).
 */
export function reviewBodies(agency: RemedyAgency, date: PlainDate): readonly string[] {
  const bodies = [governmentFor(agency), ...(date < reviewFirstSince ? superiorUntil2023(agency) : [])];
  return bodies.filter(isStated);
}

function governmentFor({ kind, governments, superiorAgency }: RemedyAgency): string | undefined {
  switch (kind) {
    case "CITY_GOVERNMENT":
      return governments.province;
    case "CITY_DEPARTMENT":
    case "COUNTY_GOVERNMENT":
      return governments.city;
    case "COUNTY_DEPARTMENT":
    case "TOWNSHIP":
      return governments.county;
    case "VERTICAL":
      return superiorAgency;
  }
}

function superiorUntil2023({ kind, superiorAgency }: RemedyAgency): readonly (string | undefined)[] {
  return kind === "CITY_DEPARTMENT" || kind === "COUNTY_DEPARTMENT" ? [superiorAgency] : [];
}

import { cataloguesOf } from "./catalogues.js";
import type { Span } from "./days.js";
import { type Township, townshipsOf } from "./divisions.js";
import { organizationsOf } from "./organizations.js";
import { city, counties, type Place, places } from "./places.js";
import { type Amounts, apportion, type SpanName, spans } from "./plan.js";
import { type Random, random } from "./random.js";
import type { Catalogue, Division, Organization } from "./records.js";

/** What every subject of a place stands on: its bodies, its columns, its townships, its share of the plan. */
export interface Ground {
  readonly place: Place;
  readonly isCity: boolean;
  readonly townships: readonly Township[];
  readonly organizations: readonly Organization[];
  readonly government: Organization;
  readonly departments: readonly Organization[];
  readonly catalogues: readonly Catalogue[];
  catalogue(code: string): Catalogue;
  department(key: string): Organization;
  /** A generator of one subject's own. */
  random(subject: string): Random;
  /** The place's share of an amount, by stretch of time. */
  shares(amounts: Amounts): Shares;
  /** Its share where the counties alone divide the amount. */
  countyShares(amounts: Amounts): Shares;
  /** The government of a township. */
  bodyOf(township: Township): Organization;
}

type Shares = readonly (readonly [SpanName, Span, number])[];

export function groundOf(place: Place, divisions: readonly Division[], seed: string): Ground {
  const isCity = place === city;
  const townships = isCity ? [] : townshipsOf(divisions, place.region);
  const organizations = organizationsOf(place, townships, seed);
  const catalogues = cataloguesOf(place);
  const byCode = new Map(catalogues.map((one) => [one.code, one]));
  const byDepartment = new Map(organizations.map((one) => [one.department, one]));
  const byTownship = new Map(organizations.map((one) => [one.township, one]));
  const government = organizations[0] as Organization;
  return {
    place,
    isCity,
    townships,
    organizations,
    government,
    departments: organizations.filter((one) => one.department !== null),
    catalogues,
    catalogue: (code) => byCode.get(code) ?? (catalogues[0] as Catalogue),
    department: (key) => byDepartment.get(key) ?? government,
    random: (subject) => random(`${seed}/${place.source}/${subject}`),
    shares: (amounts) => sharesOf(places, place, amounts),
    countyShares: (amounts) => sharesOf(counties, place, amounts),
    bodyOf: (township) => byTownship.get(township.code) ?? government,
  };
}

function sharesOf(among: readonly Place[], place: Place, amounts: Amounts): Shares {
  const weights = among.map((one) => one.weight);
  return (Object.entries(amounts) as [SpanName, number][]).map(([name, amount]) => [
    name,
    spans[name],
    apportion(amount, weights)[among.indexOf(place)] as number,
  ]);
}

import type { Case, CaseRemedy } from "../../city/cases/case.js";
import { casesOf } from "../../city/cases/cases.js";
import type { City } from "../../city/city.js";
import { type Place, places } from "../../city/places.js";
import type { Request } from "../../city/records.js";
import { uuid } from "../spelling.js";
import { recordedOutcome } from "../yingdong/codes.js";

/** The cases of one place, and how the ids of its requests are made. */
export interface PlaceCases {
  readonly place: Place;
  readonly cases: readonly Case[];
  /** Whether its requests are kept at home. */
  readonly atHome: boolean;
  readonly idOf: (request: Request) => string;
}

/** The cases of all nine places, the city first. */
export function cityCases(city: City): readonly PlaceCases[] {
  return places.map(({ source }) => {
    const { place, ground, requests } = city.requests(source);
    const rowOf = source === "yingdong" ? ({ outcome }: Request) => recordedOutcome(outcome) : undefined;
    const atHome = source === "home" || source === "yingshang";
    return { place, atHome, cases: casesOf(ground, requests, rowOf), idOf: (request) => idOf(request, place, atHome) };
  });
}

/** A remedy with what it is about: a row of Table 4 to be. */
export interface RemedyRecord extends CaseRemedy {
  /** Id of the request, as the gateway gives it out. */
  readonly requestId: string;
  readonly region: string;
  readonly agency: string;
  readonly agencyKind: Request["agencyKind"];
}

/** All reconsiderations and suits, as the ledgers tell them. */
export function remediesOf(all: readonly PlaceCases[]): readonly RemedyRecord[] {
  return all.flatMap(({ place, cases, idOf: id }) =>
    cases.flatMap(({ request, remedies }) => {
      const { agency, agencyKind } = request;
      const about = { requestId: id(request), region: place.region, agency: agency.name, agencyKind };
      return remedies.map((remedy) => ({ ...about, ...remedy }));
    }),
  );
}

/** `Request:<source>:<key>`, with the key that the place's own layout gives the request. */
function idOf({ n }: Request, { source, region }: Place, atHome: boolean): string {
  if (atHome) return `Request:home:${region}-${String(n).padStart(7, "0")}`;
  return `Request:${source}:${source === "yingquan" ? uuid("apply", n) : n}`;
}

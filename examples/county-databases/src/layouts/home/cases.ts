import type { Case } from "../../city/cases/case.js";
import { casesOf } from "../../city/cases/cases.js";
import { withOrigins } from "../../city/cases/origins.js";
import type { City } from "../../city/city.js";
import type { Ground } from "../../city/ground.js";
import { type Place, places } from "../../city/places.js";
import type { Remedy, Request } from "../../city/records.js";
import { requestIdOf } from "../request-id.js";
import { recordedOutcome } from "../yingdong/codes.js";

/** The cases of one place, and how the ids of its requests are made. */
export interface PlaceCases {
  readonly place: Place;
  readonly ground: Ground;
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
    const idOf = requestIdOf(place);
    const cases = casesOf(ground, requests, rowOf);
    return { place, ground, atHome, cases: ground.isCity ? withOrigins(cases, requests, ground, idOf) : cases, idOf };
  });
}

/** The requests of a place that were split or transferred: their records have neither day, and are counted nowhere. */
export function originsOf({ cases }: PlaceCases): readonly Request[] {
  return cases.flatMap(({ request, successors }) => (successors ? [request] : []));
}

/** All reconsiderations and suits, as the ledgers tell them: the rows of Table 4. */
export function remediesOf(all: readonly PlaceCases[]): readonly Remedy[] {
  return all.flatMap(({ place, cases, idOf }) =>
    cases.flatMap(({ request, remedies }) => {
      const about = { requestId: idOf(request), region: place.region, agencyKind: request.agencyKind };
      return remedies.map((remedy) => ({ ...about, ...remedy }));
    }),
  );
}

import { describe, expect, it } from "vitest";
import { City } from "../../city/city.js";
import { dayOf } from "../../city/days.js";
import type { Remedy } from "../../city/records.js";
import { cityCases, remediesOf } from "./cases.js";

const places = cityCases(new City()).map((place) => ({
  requests: new Map(place.cases.map(({ request }) => [place.idOf(request), request])),
  remedies: remediesOf([place]),
}));
const remedies = places.flatMap((one) => one.remedies);
const of = (kind: Remedy["kind"]) => remedies.filter((one) => one.kind === kind);
const days = (from: string | null | undefined, to: string | null) => dayOf(to ?? "") - dayOf(from ?? "");

describe("the demo's reconsiderations and suits (DOMAIN.md §1.8)", () => {
  it("are about requests that were answered before, at most one of each kind", () => {
    for (const { requests, remedies: own } of places) {
      for (const { requestId, filedOn, agencyKind } of own) {
        const request = requests.get(requestId);
        expect([request?.state, request?.agencyKind]).toEqual(["live", agencyKind]);
        expect(days(request?.closedOn, filedOn)).toBeGreaterThan(0);
      }
    }
    expect(new Set(remedies.map(({ requestId, kind }) => `${requestId} ${kind}`)).size).toBe(remedies.length);
  });

  it("keep the periods: sixty days, fifteen after reconsideration, six months", () => {
    const reviews = new Map(of("REVIEW").map((one) => [one.requestId, one]));
    const closedOn = new Map(places.flatMap(({ requests }) => [...requests].map(([id, one]) => [id, one.closedOn])));
    for (const { requestId, filedOn } of of("REVIEW")) expect(days(closedOn.get(requestId), filedOn)).toBeLessThan(60);
    for (const { requestId, filedOn } of of("DIRECT_SUIT"))
      expect(days(closedOn.get(requestId), filedOn)).toBeLessThan(180);
    for (const { requestId, filedOn } of of("SUIT_AFTER_REVIEW")) {
      expect(days(reviews.get(requestId)?.endedOn, filedOn)).toBeLessThan(18);
    }
  });

  it("have a result where they ended, and end by 2024", () => {
    for (const { endedOn, result, filedOn } of remedies) {
      expect(result === null).toBe(endedOn === null);
      expect(filedOn <= "2024-12-31" && (endedOn ?? "") <= "2024-12-31").toBe(true);
    }
    expect(["REVIEW", "DIRECT_SUIT", "SUIT_AFTER_REVIEW"].every((kind) => of(kind as Remedy["kind"]).length > 20)).toBe(
      true,
    );
  });
});

import { expect, it } from "vitest";
import { figureSet } from "./testing/fixture.js";
import { grassrootsTie, requestsTie, verdictOn } from "./ties.js";

it.each([
  // DOMAIN.md §0.4 M12: 108 + 11 − 111 = 8; M8: 3.61 + 6.04 = 9.65.
  ["requests", requestsTie, {}, { state: "AGREES", made: 8, stated: 8 }],
  ["grassroots", grassrootsTie, {}, { state: "AGREES", made: 96_500, stated: 96_500 }],
  [
    "one closed too many",
    requestsTie,
    { values: { "requests.closed": 112 } },
    { state: "DISAGREES", made: 7, stated: 8 },
  ],
  ["a county down", grassrootsTie, { down: ["341282"] }, { state: "UNCHECKED" }],
])("holds the tie of %s", (_name, tie, variation, verdict) => {
  expect(verdictOn(tie, figureSet(variation))).toMatchObject(verdict);
});

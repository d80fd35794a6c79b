import { expect, it } from "vitest";
import { type Figure, type FigureSet, figureOf } from "./figure.js";
import { spread } from "./spread.js";
import { figureSet } from "./testing/fixture.js";

function withCounts(counts: readonly number[]): FigureSet {
  const set = figureSet();
  const figure: Figure = {
    ...figureOf(set, "grassroots.items"),
    byRegion: counts.map((value, index) => ({
      key: String(index),
      label: { zh: `县${index}`, en: `County ${index}` },
      value,
    })),
  };
  return { ...set, figures: new Map([...set.figures, ["grassroots.items", figure]]) };
}

it.each([
  ["two ends", [5, 9, 3], { most: ["县1"], least: ["县2"], wide: true }],
  ["shared ends", [4, 6, 4, 6], { most: ["县1", "县3"], least: ["县0", "县2"], wide: false }],
  ["no ends among equals", [5, 5, 5], null],
  ["no ranking of two", [5, 9], null],
])("finds %s", (_name, counts, found) => {
  expect(spread(withCounts(counts))).toEqual(found);
});

it("ranks nothing when a region is missing", () => {
  expect(spread(figureSet({ down: ["341282"] }))).toBeNull();
});

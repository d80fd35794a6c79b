import { expect, it } from "vitest";
import { formatWan } from "./wan.js";

// DOMAIN.md §0.4: the figures M1, M2, M7, M8 of the 2023 summary, and the edges between.
it.each([
  [4, false, "4"],
  [4253, false, "4253"],
  [5700, true, "5700余"],
  [96_500, false, "9.65万"],
  [36_100, false, "3.61万"],
  [60_400, false, "6.04万"],
  [0, false, "0"],
  [9999, false, "9999"],
  [10_000, false, "1万"],
  [100_000, false, "10万"],
  [96_549, false, "9.65万"],
  [96_550, false, "9.66万"],
  [96_599, true, "9.65万余"],
  [12_345_678, false, "1234.57万"],
])("writes %i (lower bound: %s) as %s", (count, lowerBound, text) => {
  expect(formatWan(count, { lowerBound })).toBe(text);
});

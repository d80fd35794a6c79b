import { expect, it } from "vitest";
import { fenOf, isWholeFen, sumYuan } from "./yuan.js";

it.each([
  [[15.12, 27.25, 28.89, 28.74], 100],
  [[0.1, 0.2], 0.3],
  [[100.1, 40.2], 140.3],
  [[], 0],
  [[1.005], 1],
  [[99.99, 0.01], 100],
])("adds up %j to %d yuan", (amounts, sum) => {
  expect(sumYuan(amounts)).toBe(sum);
  expect(fenOf(sumYuan(amounts))).toBe(Math.round(sum * 100));
});

it("is exact however many amounts of whole fen there are", () => {
  const amounts = Array.from({ length: 10_000 }, (_, nth) => (nth % 997) / 100);
  const fen = amounts.reduce((sum, _, nth) => sum + (nth % 997), 0);
  expect(sumYuan(amounts)).toBe(fen / 100);
});

it.each([
  [100, true],
  [0, true],
  [28.74, true],
  [0.07, true],
  [1.1, true],
  [12_345_678.99, true],
  [33.333, false],
  [0.001, false],
  [1e15, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
])("%d yuan is in whole fen: %s", (yuan, whole) => {
  expect(isWholeFen(yuan)).toBe(whole);
});

it("knows every amount of whole fen that is written so", () => {
  for (let fen = 0; fen < 200_000; fen += 7) expect(isWholeFen(Number((fen / 100).toFixed(2)))).toBe(true);
});

import { describe, expect, it } from "vitest";
import { areas } from "./areas.js";
import { keyAreaData } from "./data/key-areas.js";
import { apportion } from "./plan.js";
import { random } from "./random.js";

describe("the plan", () => {
  it.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [7, [5, 3, 2], [4, 2, 1]],
    [0, [1, 2], [0, 0]],
  ])("apportions %i to the unit", (total, weights, shares) => {
    expect(apportion(total, weights)).toEqual(shares);
  });

  it("knows 31 areas, 12 of them for townships, and 23 departments that lead", () => {
    expect(areas).toHaveLength(31);
    expect(areas.filter((area) => area.townshipLevel)).toHaveLength(12);
    expect(new Set(areas.map((area) => area.leadDepartment)).size).toBe(23);
  });

  it("knows 56 key areas from 30 provincial departments", () => {
    expect(new Set(keyAreaData.map(([name]) => name)).size).toBe(56);
    expect(new Set(keyAreaData.map(([, province]) => province)).size).toBe(30);
  });

  it("throws the same dice for the same seed", () => {
    const throws = (seed: string) => Array.from({ length: 5 }, random(seed).next);
    expect(throws("a")).toEqual(throws("a"));
    expect(throws("a")).not.toEqual(throws("b"));
  });
});

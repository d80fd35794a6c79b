import { describe, expect, it } from "vitest";
import { givenRegions } from "./given-regions.js";

const known = ["341200", "341202", "341203"];

describe("givenRegions", () => {
  it.each([
    [["341202"], ["341202"]],
    [
      ["341203", "341202"],
      ["341203", "341202"],
    ],
    [["341202,341203"], ["341202", "341203"]],
    [
      ["341202， 341203,", "341202"],
      ["341202", "341203"],
    ],
  ])("reads %j", (given, regions) => {
    expect(givenRegions(given, known)).toEqual(regions);
  });

  it.each([
    [["999999"], "UNKNOWN_REGION"],
    [["341202", "34120"], "UNKNOWN_REGION"],
    [[""], "BAD_INPUT"],
  ])("refuses %j", (given, code) => {
    expect(() => givenRegions(given, known)).toThrow(expect.objectContaining({ code }));
  });

  it("names the regions that there are", () => {
    expect(() => givenRegions(["999999"], known)).toThrow(
      expect.objectContaining({ parameters: { region: "999999", known: "341200, 341202, 341203" } }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { type CoverageRequirement, requireCoverage, type SourceCoverage } from "./index.js";

const line = (source: string, region: string, state: SourceCoverage["state"]): SourceCoverage => ({
  source,
  label: { en: source, zh: `${source}库` },
  regions: [region],
  state,
  code: null,
  reason: null,
  lastGoodAt: null,
  tookMs: 0,
});
const coverage = {
  sources: [line("a", "341202", "ANSWERED"), line("b", "341203", "LATE"), line("c", "341204", "FAILED")],
};

describe("requireCoverage", () => {
  it.each<[CoverageRequirement]>([["ANY"], [["341202"]], [[]]])("accepts %j", (requirement) => {
    expect(() => requireCoverage(coverage, requirement)).not.toThrow();
  });

  it.each<[CoverageRequirement, string]>([
    ["ALL", "b, c"],
    [["341202", "341204"], "c"],
    [["341299"], "341299"],
  ])("refuses %j and names what is missing", (requirement, missing) => {
    expect(() => requireCoverage(coverage, requirement)).toThrow(`require: ${missing}.`);
  });
});

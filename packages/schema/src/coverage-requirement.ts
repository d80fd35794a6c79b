import { type Coverage, type CoverageRequirement, meets, type SourceCoverage } from "./coverage.js";
import { CoverageNotMetError } from "./errors.js";
import type { Label } from "./label.js";

/** @throws CoverageNotMetError naming the sources that are missing, when the coverage doesn't meet the requirement. */
export function requireCoverage(coverage: Coverage, requirement: CoverageRequirement): void {
  if (meets(coverage, requirement)) return;
  throw new CoverageNotMetError({ missing: joined(missing(coverage, requirement)) });
}

function missing(coverage: Coverage, requirement: CoverageRequirement): readonly Label[] {
  const silent = coverage.sources.filter((line) => line.state !== "ANSWERED");
  if (typeof requirement === "string") return silent.map((line) => line.label);
  const unanswered = requirement.filter((region) => !answeredFor(coverage, region));
  return distinct(unanswered.flatMap((region) => namesOf(region, silent)));
}

function answeredFor(coverage: Coverage, region: string): boolean {
  return coverage.sources.some((line) => line.state === "ANSWERED" && line.regions.includes(region));
}

/** The sources that were expected to answer for the region; its code when the question left it out. */
function namesOf(region: string, silent: readonly SourceCoverage[]): readonly Label[] {
  const lines = silent.filter((line) => line.regions.includes(region));
  return lines.length > 0 ? lines.map((line) => line.label) : [{ en: region, zh: region }];
}

function distinct(labels: readonly Label[]): readonly Label[] {
  return [...new Map(labels.map((label) => [`${label.en}|${label.zh}`, label])).values()];
}

function joined(labels: readonly Label[]): Label {
  return { en: labels.map((label) => label.en).join(", "), zh: labels.map((label) => label.zh).join("、") };
}

import type { Context } from "../context.js";
import type { CoverageRequirement } from "../coverage.js";
import { checkedRegion } from "./regions.js";

/** A requirement that can be met here. @throws UnknownRegionError */
export function checkedRequirement(
  requirement: CoverageRequirement | null | undefined,
  context: Context,
): CoverageRequirement | undefined {
  if (!requirement) return undefined;
  if (typeof requirement !== "string") {
    requirement.forEach((region, at) => {
      checkedRegion(region, context.source, ["requireCoverage", at]);
    });
  }
  return requirement;
}

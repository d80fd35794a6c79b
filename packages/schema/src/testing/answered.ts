import type { Coverage } from "../coverage.js";
import type { Label } from "./port.js";

/** The coverage of one source that answered. */
export function answered(source: string, label: Label, regions: readonly string[]): Coverage {
  const line = { source, label, regions, state: "ANSWERED", code: null, reason: null, lastGoodAt: null, tookMs: 0 };
  return { sources: [{ ...line, state: "ANSWERED" }] };
}

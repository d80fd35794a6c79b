import { dayText, isWorkday, yearsLater } from "./days.js";
import type { DocumentSpec } from "./document-specs.js";
import { spans } from "./plan.js";
import type { Random } from "./random.js";
import type { Titled } from "./titles.js";

/** From when until when a policy holds, and what its page says of that. */
export interface Life {
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  readonly repealedOn: string | null;
  readonly declaredValidity: string | null;
}

const THE_END = spans.y2024.to;

/** Five years, or two on trial (DOMAIN.md §7.3); some were repealed or amended before. Pages are not always brought up to date. */
export function lifeOf(spec: DocumentSpec, titled: Titled, random: Random): Life {
  if (spec.kind !== "NORMATIVE" && random.chance(0.6)) {
    return {
      effectiveFrom: null,
      expiresOn: null,
      repealedOn: null,
      declaredValidity: random.chance(0.9) ? "VALID" : null,
    };
  }
  const start = spec.day + random.pick([0, 0, 1, 5, 15, 30, 45]);
  const limited = spec.kind === "NORMATIVE" || random.chance(0.3);
  const end = limited ? yearsLater(start, titled.trial ? 2 : 5) : null;
  const repealed = random.chance(0.05) ? start + random.between(120, 1400) : null;
  const life = { effectiveFrom: dayText(start), expiresOn: end === null ? null : dayText(end) };
  if (repealed !== null && repealed < THE_END && (end === null || repealed < end)) {
    return {
      ...life,
      repealedOn: dayText(isWorkday(repealed) ? repealed : repealed - 2),
      declaredValidity: "REPEALED",
    };
  }
  return { ...life, repealedOn: null, declaredValidity: declared(start, end, random) };
}

function declared(start: number, end: number | null, random: Random): string | null {
  if (random.chance(0.03)) return null;
  if (start > THE_END) return "NOT_YET_EFFECTIVE";
  if (end !== null && end < THE_END) return random.chance(0.88) ? "EXPIRED" : "VALID";
  return random.chance(0.04) ? "AMENDED" : "VALID";
}

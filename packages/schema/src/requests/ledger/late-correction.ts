import type { PlainDate } from "../../shared/plain-date.js";
import type { CaseEvent } from "./events.js";

/**
 * Whether a correction counts (条例 Art 30): by the day that the notice gave, or later for a reason that it states. Only who
 * misses the day 无正当理由 has given up the request (Art 30, DOMAIN.md §2.3 r21); whether a reason is good is for people.
 */
export function isCorrectionTaken({ on, data }: CaseEvent<"corrected">, correctBy: PlainDate): boolean {
  return on <= correctBy || statesReason(data.lateBecause);
}

/** Signs and spaces alone are no reason; nor is what a ledger from elsewhere has there instead of a text. */
function statesReason(lateBecause: unknown): boolean {
  return typeof lateBecause === "string" && /[\p{L}\p{N}]/u.test(lateBecause);
}

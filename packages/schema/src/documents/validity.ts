import type { PlainDate } from "../shared/plain-date.js";

/** Validity (有效性) of a document, DOMAIN.md §4.4. */
export type ValidityState = "NOT_YET_EFFECTIVE" | "VALID" | "AMENDED" | "EXPIRED" | "REPEALED" | "UNKNOWN";

/** What is known of a document's validity. Missing dates are null or absent. */
export interface ValidityFacts {
  /** 施行日期: first day in force. */
  readonly effectiveFrom?: PlainDate | null;
  /** 有效期至: last day in force; on expiry a document lapses by itself (届满自动失效). */
  readonly expiresOn?: PlainDate | null;
  /** 废止日期: first day no longer in force. */
  readonly repealedOn?: PlainDate | null;
  /** As the source states it; absent is UNKNOWN. */
  readonly declaredValidity?: ValidityState | null;
  /** Day on which the declaration was read; absent: the day that is asked about. */
  readonly readOn?: PlainDate | null;
}

/**
 * Validity on a day. Dates decide where they are known; where they are not, what is declared stands: an act of repeal or
 * a clean-up list (清理, 宣布失效) may end a document without a date in the source. 失效 is not 废止: the repeal wins.
 * Without declaration it is VALID only between two known dates, otherwise UNKNOWN (DOMAIN.md §4.4, §7.3).
 */
export function computedValidity(asOf: PlainDate, facts: ValidityFacts): ValidityState {
  const { effectiveFrom, expiresOn, repealedOn } = facts;
  const declared = facts.declaredValidity ?? "UNKNOWN";
  if (repealedOn ? repealedOn <= asOf : declared === "REPEALED") return "REPEALED";
  if (hasExpired(asOf, facts)) return "EXPIRED";
  if (effectiveFrom ? effectiveFrom > asOf : declared === "NOT_YET_EFFECTIVE") return "NOT_YET_EFFECTIVE";
  if (declared === "AMENDED") return "AMENDED";
  // A declared end or beginning that a date refutes leaves a document in force on that day.
  if (declared !== "UNKNOWN") return "VALID";
  return effectiveFrom && expiresOn ? "VALID" : "UNKNOWN";
}

/**
 * Past its period, or declared so. A document declared expired before the end of its period was ended by a clean-up
 * list; but if its period had run out when the declaration was read, then that is why, and it was in force before.
 */
function hasExpired(asOf: PlainDate, facts: ValidityFacts): boolean {
  const { expiresOn } = facts;
  if (expiresOn && expiresOn < asOf) return true;
  const explained = expiresOn && expiresOn < (facts.readOn ?? asOf);
  return facts.declaredValidity === "EXPIRED" && !explained;
}

/**
 * Whether the declared validity is another than the computed one: an official state is shown, never overwritten
 * silently. Ask it for the day on which the declaration was read.
 */
export function hasValidityConflict(asOf: PlainDate, facts: ValidityFacts): boolean {
  const declared = facts.declaredValidity ?? "UNKNOWN";
  return declared !== "UNKNOWN" && declared !== computedValidity(asOf, facts);
}

import type { CaseEvent, Ledger } from "../ledger/events.js";

const kinds = ["correctionAsked", "corrected", "feeNoticed", "paid", "extended", "delayed"] as const;

/** An event that stops, starts or lengthens the period for the reply. */
export type Act = CaseEvent<(typeof kinds)[number]>;

const known: ReadonlySet<string> = new Set(kinds);

/** The acts of a ledger by day; those of one day in the order in which they were entered. */
export function actsOf(ledger: Ledger): readonly Act[] {
  const acts = ledger.filter((event): event is Act => known.has(event.kind));
  return acts.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** Why an act doesn't move the deadline, or not by as much as it says. */
export type IgnoredReason =
  /** It came after the period had run out (see `DeadlineSettings.lateActs`). */
  | "PERIOD_OVER"
  /** A correction is asked for once (条例 Art 30). */
  | "ASKED_BEFORE"
  /** No correction or payment was outstanding: only what was asked for starts the period anew. */
  | "NOT_ASKED"
  /** It came after the day that the notice gave, without a reason: the request counts as abandoned (Art 30). */
  | "CORRECTION_LATE"
  /** It came later than 20 working days after the notice's receipt: the request counts as abandoned (109号). */
  | "PAYMENT_LATE"
  /** Extensions are 20 working days in total (Art 33): what goes beyond doesn't count. */
  | "OVER_TWENTY";

/** An act that doesn't count, or not wholly. */
export interface IgnoredAct {
  readonly event: Act;
  readonly reason: IgnoredReason;
}

import type { CaseEvent, Ledger } from "../ledger/events.js";
import type { NoClockCode } from "./no-clock.js";

const codes = { withdrawn: "WITHDRAWN", transferred: "TRANSFERRED", split: "SPLIT" } as const satisfies Partial<
  Record<CaseEvent["kind"], NoClockCode>
>;

type EndKind = keyof typeof codes;

/** The earliest event that took the case off the agency's hands without an answer, and its code. Null when none did. */
export function endingOf(
  ledger: Ledger,
): { readonly event: CaseEvent<EndKind>; readonly code: (typeof codes)[EndKind] } | null {
  let first: CaseEvent<EndKind> | null = null;
  for (const event of ledger) {
    if (event.kind !== "withdrawn" && event.kind !== "transferred" && event.kind !== "split") continue;
    if (!first || event.on < first.on) first = event;
  }
  return first && { event: first, code: codes[first.kind] };
}

import type { PlainDate } from "../../shared/plain-date.js";
import type { DueDate } from "../../shared/working-days.js";
import type { IgnoredAct } from "./acts.js";
import type { Restart } from "./clock.js";
import type { DutyMet } from "./duty-met.js";
import type { LegalReceipt, NoLegalReceipt } from "./legal-receipt.js";
import type { NoClockReason } from "./no-clock.js";
import type { OrderedDay } from "./ordered.js";
import type { Suspension } from "./suspensions.js";

/** The last lawful day for the reply (条例 Art 33), and all that it stands on. Its days: `proofOf`. */
export interface Deadline {
  /** Due at the end of this day. With an open suspension: as if it ended on the day that is asked about. */
  readonly dueOn: PlainDate;
  /** A day in the period lies where the calendar isn't published (DESIGN.md §5, invariant 6), or the ledger is empty. */
  readonly provisional: boolean;
  readonly reason: null;
  readonly receipt: LegalReceipt;
  /** The excluded day: the receipt, or the last restart. */
  readonly startsAfter: PlainDate;
  readonly restarts: readonly Restart[];
  /** Working days of the period: 20, and the extension; of an ordered day, those up to it. */
  readonly workingDays: number;
  readonly extensionDays: number;
  /** The last counted day, or the day that was ordered; `dueOn` is later only by a reasonable delay. */
  readonly periodEndsOn: PlainDate;
  /** What the agency fixed as a reasonable delay (Art 35), where that is later. */
  readonly delayedUntil: PlainDate | null;
  readonly suspensions: readonly Suspension[];
  readonly ignored: readonly IgnoredAct[];
  /** The order that fixes the day in place of the law's period (责令重新答复); null where there is none. */
  readonly ordered: OrderedDay | null;
  /** Null while the reply is owed. */
  readonly met: DutyMet | null;
}

/** No clock runs, and why. */
export interface NoDeadline {
  readonly dueOn: null;
  readonly reason: NoClockReason;
  readonly receipt: LegalReceipt | NoLegalReceipt;
  /**
   * The last day for what is waited for: the correction, the payment. Null when the wait has no end by law, or it isn't
   * known when the fee notice was received.
   */
  readonly waitingUntil: DueDate | null;
  readonly ignored: readonly IgnoredAct[];
  readonly met: DutyMet | null;
}

import { compareDates, type PlainDate } from "../../shared/plain-date.js";
import type { DueDate } from "../../shared/working-days.js";
import { fenOf, sumYuan } from "../../shared/yuan.js";
import type { CaseEvent } from "../ledger/events.js";
import { isCorrectionTaken } from "../ledger/late-correction.js";
import type { Act, IgnoredAct, IgnoredReason } from "./acts.js";
import { type DeadlineSettings, statutoryDays } from "./settings.js";

/** The period was counted anew from the day after this one (条例 Art 30, 33; 109号); or an order to answer gave another. */
export interface Restart {
  readonly after: PlainDate;
  readonly cause: "CORRECTION" | "PAYMENT" | "ORDER";
}

/** Where the clock of a case stands after its acts. */
export interface Clock {
  /** The day that is excluded: the first working day after it is day 1. */
  readonly start: PlainDate;
  readonly restarts: readonly Restart[];
  /** Extension in force, in working days (Art 33). */
  readonly extension: number;
  /** Extension granted so far, whether still in force or not. */
  readonly granted: number;
  /** The day that the agency fixed for a reasonable delay (Art 35). */
  readonly delayedUntil: PlainDate | null;
  readonly correctionAsked: CaseEvent<"correctionAsked"> | null;
  readonly awaitingCorrection: boolean;
  /** The fee notice that is unpaid, the last day for paying once its receipt is known, and what was paid on it. */
  readonly fee: {
    readonly notice: CaseEvent<"feeNoticed">;
    readonly payBy: DueDate | null;
    readonly paidYuan: number;
  } | null;
  readonly ignored: readonly IgnoredAct[];
}

/** The clock as it starts with the legal receipt (Art 33). */
export function startedClock(start: PlainDate): Clock {
  return {
    start,
    restarts: [],
    extension: 0,
    granted: 0,
    delayedUntil: null,
    correctionAsked: null,
    awaitingCorrection: false,
    fee: null,
    ignored: [],
  };
}

/** Whether no period runs: a correction (Art 30) or a payment (109号) is outstanding. */
export function isWaiting(clock: Clock): boolean {
  return clock.awaitingCorrection || clock.fee !== null;
}

/** What the acts of a case don't tell by themselves. */
export interface AroundAct {
  readonly settings: DeadlineSettings;
  /** Whether the period had run out before the act's day. */
  readonly isOver: () => boolean;
  /** The last day for paying on a notice; null while its receipt isn't known (109号). */
  readonly payBy: (notice: CaseEvent<"feeNoticed">) => DueDate | null;
}

/** The clock after one more act. */
export function afterAct(clock: Clock, act: Act, { settings, isOver, payBy }: AroundAct): Clock {
  if (act.kind === "corrected") return afterCorrection(clock, act, settings);
  if (act.kind === "paid") return afterPayment(clock, act, settings);
  if (act.kind === "correctionAsked" && clock.correctionAsked) return ignoring(clock, act, "ASKED_BEFORE");
  if (settings.lateActs === "VOID" && !isWaiting(clock) && isOver()) return ignoring(clock, act, "PERIOD_OVER");
  switch (act.kind) {
    case "correctionAsked":
      return { ...clock, correctionAsked: act, awaitingCorrection: true };
    case "feeNoticed":
      return { ...clock, fee: { notice: act, payBy: payBy(act), paidYuan: 0 } };
    case "delayed":
      return { ...clock, delayedUntil: act.data.until };
    case "extended":
      return extendedBy(clock, act);
  }
}

/**
 * Corrected by the day that the notice gave, or later for a reason that is stated, the period runs anew from the day of the
 * correction; otherwise the request stays abandoned (条例 Art 30, 31).
 */
function afterCorrection(clock: Clock, act: CaseEvent<"corrected">, settings: DeadlineSettings): Clock {
  if (!clock.awaitingCorrection || !clock.correctionAsked) return unasked(clock, act);
  if (!isCorrectionTaken(act, clock.correctionAsked.data.correctBy)) return ignoring(clock, act, "CORRECTION_LATE");
  return restarted({ ...clock, awaitingCorrection: false }, act, settings);
}

/** Payment is complete when the amount of the notice is paid: the period runs anew from the day after (109号). */
function afterPayment(clock: Clock, act: CaseEvent<"paid">, settings: DeadlineSettings): Clock {
  if (!clock.fee) return unasked(clock, act);
  if (clock.fee.payBy && act.on > clock.fee.payBy.date) return ignoring(clock, act, "PAYMENT_LATE");
  const paidYuan = sumYuan([clock.fee.paidYuan, act.data.amountYuan]);
  if (fenOf(paidYuan) < fenOf(clock.fee.notice.data.amountYuan)) return { ...clock, fee: { ...clock.fee, paidYuan } };
  return restarted({ ...clock, fee: null }, act, settings);
}

/** The period counted anew after the day of the act; never before the legal receipt. */
function restarted(clock: Clock, act: CaseEvent<"corrected" | "paid">, settings: DeadlineSettings): Clock {
  const start = compareDates(act.on, clock.start) > 0 ? act.on : clock.start;
  const cause = act.kind === "corrected" ? "CORRECTION" : "PAYMENT";
  const restarts: readonly Restart[] = [...clock.restarts, { after: start, cause }];
  const lapsed = settings.extensionOverRestart === "LAPSES" ? { extension: 0, delayedUntil: null } : {};
  return { ...clock, start, restarts, ...lapsed };
}

/** Up to 20 working days in total (Art 33). */
function extendedBy(clock: Clock, act: CaseEvent<"extended">): Clock {
  const asked = act.data.workingDays;
  const days = Math.min(Math.max(0, asked), statutoryDays.extension - clock.granted);
  const extended = { ...clock, extension: clock.extension + days, granted: clock.granted + days };
  return days < asked ? ignoring(extended, act, "OVER_TWENTY") : extended;
}

function unasked(clock: Clock, act: Act): Clock {
  return ignoring(clock, act, "NOT_ASKED");
}

function ignoring(clock: Clock, event: Act, reason: IgnoredReason): Clock {
  return { ...clock, ignored: [...clock.ignored, { event, reason }] };
}

import { dateOfEpochDay, epochDayOf, type PlainDate } from "../../shared/plain-date.js";
import type { Calendar, DueDate } from "../../shared/working-days.js";
import { bindingOrder, currentAnswering } from "../ledger/answerings.js";
import type { CaseEvent, Ledger } from "../ledger/events.js";
import { actsOf } from "./acts.js";
import { afterAct, type Clock, isWaiting, startedClock } from "./clock.js";
import type { Deadline, NoDeadline } from "./deadline.js";
import { dutyMet } from "./duty-met.js";
import { endingOf } from "./ending.js";
import { legalReceipt } from "./legal-receipt.js";
import { type NoClockCode, noClockReason } from "./no-clock.js";
import { orderedPeriod } from "./ordered.js";
import { paymentDueOf } from "./other-periods.js";
import { endOfPeriod } from "./period.js";
import { type DeadlineSettings, statutoryDays } from "./settings.js";
import { mergedSpans, type Span, suspensionsOf } from "./suspensions.js";
import { type WorkingDayIndex, workingDayIndex } from "./working-day-index.js";

/**
 * The deadline for the reply as it stands on a day (条例 Art 30–35, 109号; DOMAIN.md §1.5.3): derived from the ledger and
 * the calendar every time. Only what took place up to `asOf` counts; after the reply, up to the reply. An open
 * consultation is cut there. The days are not walked: ask `proofOf` for them.
 *
 * Of a case that is answered anew it is the deadline of the new answer. An order to answer (责令重新答复) that came before the
 * answer gives the day; an answer of an earlier day is measured by the law's own period.
 */
export function deadlineOf(
  ledger: Ledger,
  calendar: Calendar,
  asOf: PlainDate,
  settings: DeadlineSettings,
): Deadline | NoDeadline {
  const known = ledger.filter((event) => event.on <= asOf);
  const current = currentAnswering(known);
  const met = dutyMet(current, settings);
  const receipt = legalReceipt(known);
  const none = (code: NoClockCode) => {
    return { dueOn: null, reason: noClockReason(code), receipt, waitingUntil: null, ignored: [], met } as const;
  };
  const ending = endingOf(current);
  if (ending && (!met || ending.event.on < met.on)) return none(ending.code);
  if (receipt.on === null) return none(met ? "ANSWERED" : receipt.reason);

  const order = bindingOrder(known, met?.on ?? asOf);
  if (order) {
    const { on, orderedBy, answerBy } = order;
    if (answerBy === null) return none(met ? "ANSWERED" : "ORDERED_WITHOUT_DAY");
    return { ...orderedPeriod({ on, orderedBy, answerBy }, workingDayIndex(calendar)), receipt, met };
  }

  const facts = met ? known.filter((event) => event.on <= met.on) : known;
  const index = workingDayIndex(calendar);
  const suspensions = suspensionsOf(facts, index, met?.on ?? asOf, settings.suspension);
  const spans = mergedSpans(suspensions);
  const clock = clockOf(facts, receipt.on, calendar, spans, settings);
  if (!isWaiting(clock)) return { ...running(clock, index, spans), receipt, suspensions, met };
  const { code, waitingUntil } = waitOf(clock, asOf);
  return { ...none(met ? "ANSWERED" : code), waitingUntil: met ? null : waitingUntil, ignored: clock.ignored };
}

function running(
  clock: Clock,
  index: WorkingDayIndex,
  spans: readonly Span[],
): Omit<Deadline, "receipt" | "suspensions" | "met"> {
  const end = endOf(clock, index, spans);
  const periodEndsOn = dateOfEpochDay(end);
  const delayedUntil = clock.delayedUntil && clock.delayedUntil > periodEndsOn ? clock.delayedUntil : null;
  return {
    dueOn: delayedUntil ?? periodEndsOn,
    provisional: index.isProvisional(epochDayOf(clock.start), end),
    reason: null,
    startsAfter: clock.start,
    restarts: clock.restarts,
    workingDays: statutoryDays.reply + clock.extension,
    extensionDays: clock.extension,
    periodEndsOn,
    delayedUntil,
    ignored: clock.ignored,
    ordered: null,
  };
}

function clockOf(
  facts: Ledger,
  receivedOn: PlainDate,
  calendar: Calendar,
  spans: readonly Span[],
  settings: DeadlineSettings,
): Clock {
  const index = workingDayIndex(calendar);
  const payBy = (notice: CaseEvent<"feeNoticed">) => paymentDueOf(notice, facts, calendar);
  return actsOf(facts).reduce((clock, act) => {
    const isOver = () => act.on > running(clock, index, spans).dueOn;
    return afterAct(clock, act, { settings, isOver, payBy });
  }, startedClock(receivedOn));
}

function endOf(clock: Clock, index: WorkingDayIndex, spans: readonly Span[]): number {
  return endOfPeriod(index, epochDayOf(clock.start), statutoryDays.reply + clock.extension, spans);
}

/** What the case waits for. Past the last day, where that is known, the request counts as abandoned (Art 30, 109号). */
function waitOf(clock: Clock, asOf: PlainDate): { code: NoClockCode; waitingUntil: DueDate | null } {
  if (clock.awaitingCorrection && clock.correctionAsked) {
    const date = clock.correctionAsked.data.correctBy;
    return {
      code: asOf > date ? "CORRECTION_LAPSED" : "AWAITING_CORRECTION",
      waitingUntil: { date, provisional: false },
    };
  }
  const waitingUntil = clock.fee?.payBy ?? null;
  const lapsed = waitingUntil && asOf > waitingUntil.date;
  return { code: lapsed ? "PAYMENT_LAPSED" : "AWAITING_PAYMENT", waitingUntil };
}

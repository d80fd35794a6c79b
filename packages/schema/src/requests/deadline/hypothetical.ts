import { type PlainDate, startOfDay } from "../../shared/plain-date.js";
import type { Calendar } from "../../shared/working-days.js";
import type { CaseEvent, Consulted, EventData, EventKind, Ledger } from "../ledger/events.js";
import type { NoDeadline } from "./deadline.js";
import { eventsOf, firstOf } from "./events-of.js";
import { consultationDue, correctionDue } from "./other-periods.js";
import type { DeadlineSettings } from "./settings.js";

/** What an agency may do today that moves the deadline of a case. */
export type WhatIfAction =
  /** 延期 (条例 Art 33). */
  | { readonly kind: "extend"; readonly workingDays: number }
  /** 征求意见 (Art 32, 34). */
  | { readonly kind: "consult"; readonly whom: Consulted; readonly name: string }
  /** 补正告知 (Art 30); without `correctBy` the configured period. */
  | { readonly kind: "askForCorrection"; readonly correctBy?: PlainDate }
  /** 收费通知 (109号). */
  | { readonly kind: "noticeFee"; readonly amountYuan: number };

/** An event that didn't take place: what is supposed. */
export function supposed<Kind extends EventKind>(kind: Kind, on: PlainDate, data: EventData[Kind]): CaseEvent {
  return { kind, on, recordedAt: startOfDay(on), by: "what-if", evidence: [], data } as unknown as CaseEvent;
}

/** What a letter would say that isn't written yet. */
const unsaid = "（待定）";

/** The event that an action would leave. `id` tells its consultation from those of the case. */
export function eventOf(
  action: WhatIfAction,
  id: string,
  calendar: Calendar,
  on: PlainDate,
  settings: DeadlineSettings,
): CaseEvent {
  switch (action.kind) {
    case "extend":
      return supposed("extended", on, { workingDays: action.workingDays, approvedBy: "what-if" });
    case "consult":
      return supposed("consulted", on, { id, whom: action.whom, name: action.name || unsaid });
    case "askForCorrection": {
      const correctBy = action.correctBy ?? correctionDue(on, calendar, settings).date;
      return supposed("correctionAsked", on, { matters: [unsaid], correctBy });
    }
    case "noticeFee":
      return supposed("feeNoticed", on, { amountYuan: action.amountYuan });
  }
}

/**
 * What others would do at the latest: whoever is consulted receives the letter today, unless it was received, and answers
 * on the last day; the applicant receives a fee notice today, unless it was received. A period that is over ends today.
 * What ends the applicant's waits then: {@link endOfWait}.
 */
export function othersAtTheLatest(ledger: Ledger, calendar: Calendar, asOf: PlainDate): readonly CaseEvent[] {
  return [...opinionsAtTheLatest(ledger, calendar, asOf), ...feeNoticeReceipt(ledger, asOf)];
}

function feeNoticeReceipt(ledger: Ledger, asOf: PlainDate): readonly CaseEvent[] {
  const isOnItsWay = firstOf(ledger, "feeNoticed") !== null && firstOf(ledger, "feeNoticeReceived") === null;
  return isOnItsWay ? [supposed("feeNoticeReceived", asOf, {})] : [];
}

function opinionsAtTheLatest(ledger: Ledger, calendar: Calendar, asOf: PlainDate): readonly CaseEvent[] {
  return eventsOf(ledger, "consulted").flatMap(({ data: { id } }) => {
    const ofThis = (event: CaseEvent<"consultationReceived" | "opinionIn">) => event.data.id === id;
    if (firstOf(ledger, "opinionIn", ofThis)) return [];
    const received = firstOf(ledger, "consultationReceived", ofThis);
    const due = consultationDue(received?.on ?? asOf, calendar).date;
    const arrival = received ? [] : [supposed("consultationReceived", asOf, { id })];
    return [...arrival, supposed("opinionIn", due > asOf ? due : asOf, { id, consents: null })];
  });
}

/**
 * What ends a wait on its last day, if that is yet to come: the correction (Art 30), or the payment (109号). Null for any
 * other reason.
 */
export function endOfWait(waiting: NoDeadline, ledger: Ledger, asOf: PlainDate): CaseEvent | null {
  const on = waiting.waitingUntil?.date;
  if (!on || on < asOf) return null;
  if (waiting.reason.code.includes("CORRECTION")) {
    return supposed("corrected", on, {});
  }
  const amounts = eventsOf(ledger, "feeNoticed").map(({ data }) => data.amountYuan);
  return supposed("paid", on, { amountYuan: Math.max(...amounts) });
}

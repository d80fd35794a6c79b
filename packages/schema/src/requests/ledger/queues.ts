import type { PlainDate } from "../../shared/plain-date.js";
import { workingDaysBetween } from "../../shared/working-days.js";
import type { CaseState } from "./case-state.js";
import { areConsultationsOver, isCorrectionOver, isPaymentOver, type Moment } from "./outstanding.js";
import { type CaseStatus, caseStates, type WaitingFor, waitingLabels } from "./states.js";

/** A case in a queue: its state, and the last day for the reply; null where no clock runs. */
export interface QueuedCase {
  readonly id: string;
  readonly state: CaseState;
  readonly dueOn: PlainDate | null;
}

/** Open cases by what is to be done about them. A case may be in several lists; each is by due day, undated ones last. */
export interface Queues<Queued extends QueuedCase> {
  /** Due today or within the given working days. */
  readonly dueSoon: readonly Queued[];
  /** The due day, which lasts until midnight, is over. */
  readonly overdue: readonly Queued[];
  readonly withoutOwner: readonly Queued[];
  readonly waitingFor: Readonly<Record<WaitingFor, readonly Queued[]>>;
  /** How many cases are in each state, closed ones included. */
  readonly stages: Readonly<Record<CaseStatus, number>>;
}

/**
 * Groups cases for handlers and their heads.
 * @param soon in working days: what is due within them is due soon.
 */
export function queuesOf<Queued extends QueuedCase>(
  cases: readonly Queued[],
  moment: Moment,
  soon: number,
): Queues<Queued> {
  const open = cases.filter(({ state }) => state.open).sort(byDueDay);
  const { on, calendar } = moment;
  const leftOf = (dueOn: PlainDate | null) => (dueOn === null ? null : workingDaysBetween(calendar, on, dueOn).days);
  const waiting = open.map((queued) => ({ queued, whom: new Set(waitsFor(queued.state, moment)) }));
  return {
    dueSoon: open.filter(({ dueOn }) => dueOn !== null && dueOn >= on && (leftOf(dueOn) ?? 0) <= soon),
    overdue: open.filter(({ dueOn }) => dueOn !== null && dueOn < on),
    withoutOwner: open.filter(({ state }) => state.handler === null),
    waitingFor: recordOf(waitingLabels, (one) =>
      waiting.flatMap(({ queued, whom }) => (whom.has(one) ? [queued] : [])),
    ),
    stages: recordOf(caseStates, (status) => cases.filter(({ state }) => state.status === status).length),
  };
}

/**
 * Whom a case waits for on a day. Once the applicant's time for a correction (条例 Art 30) or a payment (109号) is over, or
 * the time for every opinion (Art 32, 34), it waits for the agency, which may go on without.
 */
export function waitsFor(state: CaseState, moment: Moment): readonly WaitingFor[] {
  const isOver =
    (state.status === "AWAITING_CORRECTION" && isCorrectionOver(state, moment)) ||
    (state.status === "AWAITING_PAYMENT" && isPaymentOver(state, moment)) ||
    (state.status === "CONSULTING" && areConsultationsOver(state, moment));
  return isOver ? ["AGENCY"] : state.waitingFor;
}

function byDueDay(one: QueuedCase, other: QueuedCase): number {
  if (one.dueOn === other.dueOn) return 0;
  if (one.dueOn === null || other.dueOn === null) return one.dueOn === null ? 1 : -1;
  return one.dueOn < other.dueOn ? -1 : 1;
}

function recordOf<Key extends string, Value>(
  keys: Readonly<Record<Key, unknown>>,
  value: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const names = Object.keys(keys) as Key[];
  return Object.fromEntries(names.map((key) => [key, value(key)])) as Record<Key, Value>;
}

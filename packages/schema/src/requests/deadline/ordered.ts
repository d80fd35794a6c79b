import { epochDayOf, type PlainDate } from "../../shared/plain-date.js";
import type { OrderedBy } from "../ledger/events.js";
import type { Deadline } from "./deadline.js";
import type { WorkingDayIndex } from "./working-day-index.js";

/** The day by which a decision or a judgment orders to answer (责令重新答复). */
export interface OrderedDay {
  readonly on: PlainDate;
  readonly orderedBy: OrderedBy;
  readonly answerBy: PlainDate;
}

/**
 * The period that an order gives: the days after it up to the day that it states, whatever that day is. DOMAIN.md knows no
 * period of the law for it, so that neither consultations nor extensions move it, and no calendar makes it provisional.
 */
export function orderedPeriod(
  { on, orderedBy, answerBy }: OrderedDay,
  index: WorkingDayIndex,
): Omit<Deadline, "receipt" | "met"> {
  return {
    dueOn: answerBy,
    provisional: false,
    reason: null,
    startsAfter: on,
    restarts: [{ after: on, cause: "ORDER" }],
    workingDays: Math.max(0, index.rankOf(epochDayOf(answerBy)) - index.rankOf(epochDayOf(on))),
    extensionDays: 0,
    periodEndsOn: answerBy,
    delayedUntil: null,
    suspensions: [],
    ignored: [],
    ordered: { on, orderedBy, answerBy },
  };
}

import { chinaCalendar } from "../../shared/china-calendar.js";
import type { Calendar } from "../../shared/working-days.js";
import type { CaseEvent, Ledger } from "./events.js";
import { type Refusal, refusalOf } from "./refusal.js";

/** A ledger to which an event was to be appended. */
export interface Appended {
  /** With the event, or the very ledger that was given when the event is refused. */
  readonly ledger: Ledger;
  /** Null when the event was appended. */
  readonly refusal: Refusal | null;
}

/** A ledger with one more event, if the case takes it. The given ledger is never changed. */
export function append(ledger: Ledger, event: CaseEvent, calendar: Calendar = chinaCalendar): Appended {
  const refusal = refusalOf(ledger, event, calendar);
  return refusal ? { ledger, refusal } : { ledger: [...ledger, event], refusal: null };
}

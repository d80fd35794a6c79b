import type { PlainDate } from "../../shared/plain-date.js";
import type { Ledger } from "../ledger/events.js";
import type { Deadline } from "./deadline.js";
import { firstOf } from "./events-of.js";
import type { Suspension } from "./suspensions.js";

/** A clock of working days on which a date of a case stands. */
export interface KeptClock {
  /** The consultation whose opinion is waited for; null: the date's own clock. */
  readonly consultation: string | null;
  /** Whether it runs on a day: where that is worked, it is counted. */
  readonly runsOn: (date: PlainDate) => boolean;
  readonly end: PlainDate;
}

/** A clock that nothing stops, of the days after one. */
export function plainClock(after: PlainDate, end: PlainDate, consultation: string | null = null): KeptClock {
  return { consultation, runsOn: (date) => date > after, end };
}

/**
 * The clocks on which the day for a reply stands (条例 Art 33): its own, which runs after the receipt or the last restart
 * while nobody is consulted, and those of the consultations that stop it, whose fifteen working days (Art 32, 34) end them.
 */
export function clocksOfReply(deadline: Deadline, ledger: Ledger): readonly KeptClock[] {
  const { startsAfter, suspensions, dueOn } = deadline;
  const runsOn = (date: PlainDate) =>
    date > startsAfter && !suspensions.some(({ after, until }) => after < date && date <= until);
  return [{ consultation: null, runsOn, end: dueOn }, ...suspensions.flatMap((one) => clockOfOpinion(one, ledger))];
}

function clockOfOpinion({ id, until }: Suspension, ledger: Ledger): readonly KeptClock[] {
  const received = firstOf(ledger, "consultationReceived", ({ data }) => data.id === id);
  return received ? [plainClock(received.on, until, id)] : [];
}

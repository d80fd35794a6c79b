import { dateOfEpochDay, epochDayOf, type PlainDate } from "../../shared/plain-date.js";
import type { CaseEvent, Consulted, Ledger } from "../ledger/events.js";
import { eventsOf, firstOf } from "./events-of.js";
import { type SuspensionReading, statutoryDays } from "./settings.js";
import type { WorkingDayIndex } from "./working-day-index.js";

/** The time of one consultation that is excluded from the clock (条例 Art 33(3)). */
export interface Suspension {
  /** The consultation's id in the ledger. */
  readonly id: string;
  readonly whom: Consulted;
  readonly name: string;
  /** Excluded are the days after this one, … */
  readonly after: PlainDate;
  /** … up to and with this one: while it is open, the day that is asked about. */
  readonly until: PlainDate;
  readonly endedBy: "OPINION" | "PERIOD" | null;
}

/** Excluded epoch days: after the first, up to and with the second. */
export interface Span {
  readonly after: number;
  readonly until: number;
}

/** The suspensions of a ledger, read as configured. `horizon`: the day at which an open one is cut (DOMAIN.md §1.5.3). */
export function suspensionsOf(
  ledger: Ledger,
  index: WorkingDayIndex,
  horizon: PlainDate,
  reading: SuspensionReading,
): readonly Suspension[] {
  const seen = new Set<string>();
  return eventsOf(ledger, "consulted").flatMap((event) => {
    if (seen.has(event.data.id) || !reading.whom.includes(event.data.whom)) return [];
    seen.add(event.data.id);
    return suspensionOf(event, ledger, index, horizon, reading) ?? [];
  });
}

function suspensionOf(
  sent: CaseEvent<"consulted">,
  ledger: Ledger,
  index: WorkingDayIndex,
  horizon: PlainDate,
  reading: SuspensionReading,
): Suspension | null {
  const { id, whom, name } = sent.data;
  const received = firstOf(ledger, "consultationReceived", (event) => event.data.id === id)?.on ?? null;
  const after = reading.from === "SENT" ? sent.on : received;
  if (after === null) return null;
  const opinion = firstOf(ledger, "opinionIn", (event) => event.data.id === id)?.on ?? null;
  const lapse = received && reading.until === "OPINION_WITHIN_PERIOD" ? opinionDue(received, index) : null;
  const common = { id, whom, name, after };
  if (opinion && !(lapse && lapse < opinion)) return { ...common, until: opinion, endedBy: "OPINION" };
  if (lapse && lapse <= horizon) return { ...common, until: lapse, endedBy: "PERIOD" };
  return { ...common, until: horizon, endedBy: null };
}

/** The last day for an opinion: 15 working days after the addressee's receipt (Art 32, 34). */
function opinionDue(received: PlainDate, index: WorkingDayIndex): PlainDate {
  return dateOfEpochDay(index.dayOfRank(index.rankOf(epochDayOf(received)) + statutoryDays.opinion));
}

/** Suspensions as disjoint spans in order: those that overlap are merged, not added (DOMAIN.md §1.5.3). */
export function mergedSpans(suspensions: readonly Suspension[]): readonly Span[] {
  const spans = suspensions.map(({ after, until }) => ({ after: epochDayOf(after), until: epochDayOf(until) }));
  const merged: { after: number; until: number }[] = [];
  for (const span of spans.sort((one, other) => one.after - other.after)) {
    const last = merged.at(-1);
    if (span.until <= span.after) continue;
    if (last && span.after <= last.until) last.until = Math.max(last.until, span.until);
    else merged.push(span);
  }
  return merged;
}

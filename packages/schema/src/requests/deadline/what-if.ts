import { compareDates, type PlainDate } from "../../shared/plain-date.js";
import type { Calendar, DueDate } from "../../shared/working-days.js";
import type { CaseEvent, Ledger } from "../ledger/events.js";
import { refusalIn } from "./allowed.js";
import type { Deadline, NoDeadline } from "./deadline.js";
import { deadlineOf } from "./deadline-of.js";
import { endOfWait, eventOf, othersAtTheLatest, type WhatIfAction } from "./hypothetical.js";
import { type LetterDue, lettersDue } from "./letters-due.js";
import { blockOf, type RefusedAction, refusal } from "./refused-actions.js";
import { type DeadlineSettings, defaultDeadlineSettings } from "./settings.js";

/** What would become of a deadline. */
export interface WhatIf {
  /** As the ledger stands. */
  readonly now: Deadline | NoDeadline;
  /** As it would stand today, after the actions. */
  readonly then: Deadline | NoDeadline;
  /** The last lawful day for the reply if everybody else takes all of their time; null when no reply would be owed. */
  readonly lastLawfulDay: DueDate | null;
  /** The letters of the actions that count, and the reply. */
  readonly letters: readonly LetterDue[];
  /** Actions that don't count, or that the case wouldn't take. */
  readonly refused: readonly RefusedAction[];
}

/** A case of a queue, by its ledger. */
export interface CaseLedger {
  readonly id: string;
  readonly ledger: Ledger;
}

/** The last lawful day, and the letters due, if an agency did all of this today (`asOf`). Nothing is recorded. */
export function whatIf(
  ledger: Ledger,
  actions: readonly WhatIfAction[],
  calendar: Calendar,
  asOf: PlainDate,
  settings: DeadlineSettings = defaultDeadlineSettings,
): WhatIf {
  const known = ledger.filter((event) => event.on <= asOf);
  const now = deadlineOf(known, calendar, asOf, settings);
  const block = blockOf(now, asOf, settings);
  const { events, refused } = block
    ? { events: [], refused: actions.map((action) => refusal(action, block)) }
    : taken(known, actions, calendar, asOf, settings);
  const supposed = [...known, ...events];
  const then = deadlineOf(supposed, calendar, asOf, settings);
  const left = actions.filter((action) => !refused.some((one) => one.action === action));
  const latest = now.met ? now : atTheLatest(supposed, calendar, asOf, settings);
  const lastLawfulDay = latest.dueOn === null ? null : { date: latest.dueOn, provisional: latest.provisional };
  const letters = lettersDue(left, now, now.met ? null : lastLawfulDay, calendar, asOf);
  return { now, then, lastLawfulDay, letters, refused };
}

/** What the case takes of the actions, one after the other, and what it refuses. */
function taken(
  ledger: Ledger,
  actions: readonly WhatIfAction[],
  calendar: Calendar,
  asOf: PlainDate,
  settings: DeadlineSettings,
): { readonly events: readonly CaseEvent[]; readonly refused: readonly RefusedAction[] } {
  const events: CaseEvent[] = [];
  const refused: RefusedAction[] = [];
  for (const [nth, action] of actions.entries()) {
    const event = afterAll(eventOf(action, `what-if-${nth}`, calendar, asOf, settings), ledger);
    const refusal = refusalIn([...ledger, ...events], event, calendar, settings);
    if (refusal) refused.push({ action, reason: refusal.code, label: refusal.label, article: refusal.article });
    else events.push(event);
  }
  return { events, refused };
}

/** An event of a day that is entered after all others. */
function afterAll(event: CaseEvent, ledger: Ledger): CaseEvent {
  const last = ledger.at(-1)?.recordedAt;
  return last !== undefined && last > event.recordedAt ? { ...event, recordedAt: last } : event;
}

/** {@link whatIf} for each case of a queue, in its order. */
export function whatIfAll(
  cases: readonly CaseLedger[],
  actions: readonly WhatIfAction[],
  calendar: Calendar,
  asOf: PlainDate,
  settings: DeadlineSettings = defaultDeadlineSettings,
): readonly { readonly id: string; readonly whatIf: WhatIf }[] {
  return cases.map(({ id, ledger }) => ({ id, whatIf: whatIf(ledger, actions, calendar, asOf, settings) }));
}

/** The deadline once everybody has taken all of their time. A correction and a payment may both be waited for. */
function atTheLatest(
  ledger: Ledger,
  calendar: Calendar,
  asOf: PlainDate,
  settings: DeadlineSettings,
): Deadline | NoDeadline {
  let events: readonly CaseEvent[] = [...ledger, ...othersAtTheLatest(ledger, calendar, asOf)];
  for (;;) {
    const answer = deadlineOf(events, calendar, lastDayOf(events, asOf), settings);
    const end = answer.dueOn === null ? endOfWait(answer, events, asOf) : null;
    if (!end) return answer;
    events = [...events, end];
  }
}

function lastDayOf(events: Ledger, asOf: PlainDate): PlainDate {
  return events.reduce((last, { on }) => (compareDates(on, last) > 0 ? on : last), asOf);
}

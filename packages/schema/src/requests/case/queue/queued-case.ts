import type { LedgerEntry } from "../../../ledgers.js";
import { type PlainDate, plainDate } from "../../../shared/plain-date.js";
import type { Listed } from "../../../source.js";
import { namelessDeadline } from "../../access/nameless.js";
import type { Deadline, NoDeadline } from "../../deadline/deadline.js";
import { deadlineOf } from "../../deadline/deadline-of.js";
import { deadlineOfRecord, earliestDue } from "../../deadline/record-deadline.js";
import type { Ledger } from "../../ledger/events.js";
import { foldCase } from "../../ledger/fold.js";
import type { Moment } from "../../ledger/outstanding.js";
import type { InQueue } from "../../ledger/queues.js";
import { type DeadlineObject, deadlineObject } from "../deadline-object.js";
import { isClosedBy } from "../owed-requests.js";
import type { Reckoning } from "../reckoning.js";

/** An open request with what its ledger says on a day. */
export interface QueuedCase extends InQueue {
  readonly listed: Listed;
  /** What its record says; null where it says nothing readable. */
  readonly receivedOn: PlainDate | null;
  /** Its deadline, which names nobody; made when it is asked for. */
  readonly deadline: () => DeadlineObject;
  /**
   * The day by which it is ordered: its due day. Where a ledger counts from an earlier day than its record says, the record
   * decides. Null: it comes last, in the order of receipt.
   */
  readonly place: PlainDate | null;
}

/** The day that is asked about, and what deadlines are reckoned by. */
export type QueuedAt = Moment & Reckoning;

/** What a ledger comes to on a day. */
interface Derived extends QueuedAt, Pick<QueuedCase, "state" | "deadline"> {
  readonly found: Deadline | NoDeadline;
}

/** By the entries themselves, which are never changed: whoever reads the same ones again need not derive anew. */
const derived = new WeakMap<readonly LedgerEntry[], Derived>();

/** A request as its events up to a day leave it. */
export function queuedCase(listed: Listed, entries: readonly LedgerEntry[], moment: QueuedAt): QueuedCase {
  const received = listed.row.receivedOn;
  const receivedOn = typeof received === "string" ? plainDate(received) : null;
  const entered = derivedFrom(entries, moment);
  const { state, found, deadline } =
    entered.state === null && receivedOn ? derivedFromRecord(receivedOn, moment) : entered;
  const place = laterOf(found.dueOn, receivedOn && earliestDue(receivedOn, moment.calendar));
  const met = state === null ? isClosedBy(moment.on, listed.row) : found.met !== null;
  return { listed, receivedOn, state, met, dueOn: found.dueOn, deadline, place };
}

function derivedFromRecord(receivedOn: PlainDate, moment: QueuedAt): Derived {
  const found = deadlineOfRecord(receivedOn, moment.calendar);
  return { ...moment, state: null, found, deadline: () => deadlineObject(found, moment.on, moment) };
}

function derivedFrom(entries: readonly LedgerEntry[], moment: QueuedAt): Derived {
  const { on, calendar, settings } = moment;
  const known = derived.get(entries);
  if (known?.on === on && known.calendar === calendar && known.settings === settings) return known;
  const ledger = ledgerUpTo(on, entries);
  const found = deadlineOf(ledger, calendar, on, settings);
  let shown: DeadlineObject | undefined;
  const deadline = () => (shown ??= deadlineObject(namelessDeadline(found), on, { calendar, settings }));
  const made = { on, calendar, settings, found, deadline, state: ledger.length === 0 ? null : foldCase(ledger) };
  derived.set(entries, made);
  return made;
}

/** Entries are read as events as they are: neither states nor deadlines ask for evidence or notes. */
function ledgerUpTo(day: PlainDate, entries: readonly LedgerEntry[]): Ledger {
  const known = entries.every((entry) => entry.on <= day) ? entries : entries.filter((entry) => entry.on <= day);
  return known as unknown as Ledger;
}

function laterOf(dueOn: PlainDate | null, earliest: PlainDate | null): PlainDate | null {
  if (dueOn === null || earliest === null) return null;
  return dueOn > earliest ? dueOn : earliest;
}

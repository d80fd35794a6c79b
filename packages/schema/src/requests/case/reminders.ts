import type { Context } from "../../context.js";
import type { Coverage, SourceCoverage } from "../../coverage.js";
import { badInput } from "../../kit/checked-value.js";
import { shortHash } from "../../kit/fingerprint.js";
import type { PlainDate } from "../../shared/plain-date.js";
import { namelessDeadline } from "../access/nameless.js";
import { deadlineOf } from "../deadline/deadline-of.js";
import { deadlineOfRecord } from "../deadline/record-deadline.js";
import { type CaseState, newCase } from "../ledger/case-state.js";
import { foldCase } from "../ledger/fold.js";
import { isInQueue, queueMoment } from "../ledger/queues.js";
import { caseLedger } from "./case-ledger.js";
import { type DeadlineObject, deadlineObject } from "./deadline-object.js";
import { type OpenCase, openPages, type UnenteredCase } from "./open-cases.js";
import { type Reckoning, reckoningOf, todayOf } from "./reckoning.js";

/** Open requests of a region that are looked at, those received first. */
const most = 10_000;

/** Why somebody is reminded of a case. */
const reminderReasons = ["OVERDUE", "DUE_SOON", "WITHOUT_OWNER"] as const;
export type ReminderReason = (typeof reminderReasons)[number];

/** A case that somebody has to look at. */
export interface Reminder {
  /** Id of its request. */
  readonly id: string;
  /** Whether anything is entered in its ledger; without, its deadline is by its record (`deadlineOfRecord`). */
  readonly entered: boolean;
  readonly state: CaseState;
  readonly reasons: readonly ReminderReason[];
  readonly deadline: DeadlineObject;
}

/** The cases of a region that somebody has to look at on a day. */
export interface DueCases {
  readonly region: string;
  readonly asOf: PlainDate;
  /** By due day. */
  readonly cases: readonly Reminder[];
  /** There are open requests beyond the 10,000 looked at. */
  readonly more: boolean;
  /** Undelivered answers that were not looked at, since there are too many (`owedRequests`). */
  readonly leftOut: number;
  readonly coverage: Coverage;
}

/** What is told at once: at first every such case, then those that changed. */
export interface Reminders extends DueCases {
  /** Whether it is the whole, rather than what changed. */
  readonly whole: boolean;
  /** Ids of cases that nobody has to look at any longer. */
  readonly gone: readonly string[];
  /** What has been told by now. */
  readonly state: string;
}

/** By case, what was told of it; the hash of it. */
type Told = Readonly<Record<string, string>>;

/**
 * The cases of a region that are overdue, due within some working days, or without an owner, today.
 * @param soon in working days.
 */
export async function dueCases(region: string, soon: number, context: Context): Promise<DueCases> {
  const reckoning = await reckoningOf(region, context);
  const asOf = todayOf(context);
  const at = queueMoment({ on: asOf, calendar: reckoning.calendar }, soon);
  const cases: Reminder[] = [];
  let [more, leftOut, coverage]: [boolean, number, Coverage] = [false, 0, { sources: [] }];
  for await (const page of openPages(region, context, most)) {
    const all = [
      ...page.cases.map((one) => entered(one, reckoning, asOf)),
      ...page.notEntered.map((one) => notEntered(one, reckoning, asOf)),
    ];
    for (const one of all) {
      const { state, deadline } = one;
      const queued = { state: one.entered ? state : null, met: deadline.met !== null, dueOn: deadline.dueOn };
      const reasons = reminderReasons.filter((which) => isInQueue(queued, { which, whom: null, handler: null }, at));
      if (reasons.length > 0) cases.push({ ...one, reasons });
    }
    [more, leftOut] = [page.next !== null, page.leftOut];
    if (!coverage.sources.some(isSilent)) coverage = page.coverage;
  }
  return { region, asOf, cases: cases.sort(byDueDay), more, leftOut, coverage };
}

type Unreasoned = Omit<Reminder, "reasons">;

function entered({ id, entries }: OpenCase, reckoning: Reckoning, asOf: PlainDate): Unreasoned {
  const ledger = caseLedger(entries);
  const deadline = namelessDeadline(deadlineOf(ledger, reckoning.calendar, asOf, reckoning.settings));
  return { id, entered: true, state: foldCase(ledger), deadline: deadlineObject(deadline, asOf, reckoning) };
}

function notEntered(
  { id, registrationNumber, receivedOn }: UnenteredCase,
  reckoning: Reckoning,
  asOf: PlainDate,
): Unreasoned {
  const { calendar, settings } = reckoning;
  const deadline = receivedOn ? deadlineOfRecord(receivedOn, calendar) : deadlineOf([], calendar, asOf, settings);
  const state = { ...newCase, registrationNumber };
  return { id, entered: false, state, deadline: deadlineObject(deadline, asOf, reckoning) };
}

/** Those without a day last; of one day, in the order of receipt. */
function byDueDay({ deadline: { dueOn: a } }: Reminder, { deadline: { dueOn: b } }: Reminder): number {
  if (a === b) return 0;
  return a !== null && (b === null || a < b) ? -1 : 1;
}

/**
 * The cases that somebody has to look at, and from then on what changes about them: a new one, one that is overdue by now,
 * one that is done, and everything when the day changes. Nothing is computed before it is asked for, so that whoever reads
 * slowly misses what lies between, and nothing piles up. With `since`, only what changed since then.
 * @throws BadInputError for a `since` that is none
 */
export function watched(
  region: string,
  soon: number,
  since: string | null | undefined,
  context: Context,
): AsyncGenerator<Reminders, void, undefined> {
  return watch(region, soon, since == null ? null : toldIn(since), context);
}

async function* watch(
  region: string,
  soon: number,
  since: Told | null,
  context: Context,
): AsyncGenerator<Reminders, void, undefined> {
  let told = since;
  for await (const frame of context.later()) {
    const due = await dueCases(region, soon, frame);
    const now: Told = Object.fromEntries(due.cases.map((one) => [one.id, shortHash(said(one))]));
    // A source that is silent now hasn't lost its cases.
    const kept = due.coverage.sources.some(isSilent) ? { ...told, ...now } : now;
    const cases = due.cases.filter(({ id }) => told?.[id] !== now[id]);
    const gone = Object.keys(told ?? {}).filter((id) => !(id in kept));
    const whole = told === null;
    told = kept;
    if (whole || cases.length + gone.length > 0) yield { ...due, whole, cases, gone, state: JSON.stringify(told) };
  }
}

function isSilent({ state }: SourceCoverage): boolean {
  return state === "FAILED" || state === "LATE";
}

/** All that is told of a case. */
function said({ entered, reasons, state, deadline }: Reminder): string {
  const { status, handler, registrationNumber } = state;
  const { dueOn, daysLeft, provisional, standing } = deadline;
  return JSON.stringify([
    entered,
    reasons,
    status,
    handler,
    registrationNumber,
    dueOn,
    daysLeft,
    provisional,
    standing,
  ]);
}

function toldIn(since: string): Told {
  try {
    const told: unknown = JSON.parse(since);
    if (typeof told === "object" && told !== null && Object.values(told).every((one) => typeof one === "string")) {
      return told as Told;
    }
  } catch {
    // Told below, as any other text that is none.
  }
  throw badInput(["since"], "it is not the state of an earlier reminder", "不是先前提醒的 state");
}

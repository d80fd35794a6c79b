import type { Context } from "../../context.js";
import type { LedgerEntry, LedgerMark } from "../../ledgers.js";
import { addDays, type PlainDate } from "../../shared/plain-date.js";
import type { Condition, ListAnswer, Position, Row, Selection } from "../../source.js";
import { dutyMet } from "../deadline/duty-met.js";
import type { DeadlineSettings } from "../deadline/settings.js";
import type { Delivery } from "../ledger/events.js";
import { foldCase } from "../ledger/fold.js";
import { caseLedger } from "./case-ledger.js";
import { todayOf } from "./reckoning.js";

/** Answers that were sent and whose delivery isn't entered: how far back they are looked for, and how many at most. */
const undelivered = { days: 366, most: 500 } as const;

/** What an answer is delivered by that isn't delivered with its dispatch (DOMAIN.md §8.5). */
const handedOver: readonly Delivery[] = ["DIRECT", "ENTRUSTED", "ELECTRONIC"];

const unclosed: Condition = { op: "missing", field: "closedOn", is: true };

/** What is read of each: one object, for what is worked out for a selection is kept with it. */
const listed: Selection = { fields: ["receivedOn", "registrationNumber", "closedOn"] };

/** Which requests of a region owe a reply, and what the ledgers were like when that was asked. */
export interface Owed {
  readonly region: string;
  readonly where: Condition;
  readonly mark: LedgerMark;
}

/**
 * Which requests of a region owe a reply: those that their record doesn't call closed; and, of those whose record is at
 * home, the ones that are closed by their dispatch (DOMAIN.md §2.6) while the duty to reply isn't met yet, as the applicant
 * hasn't signed for the answer (§8.5): at most five hundred, sent within the last year, by their registration number.
 *
 * Of a past day: also those that were closed since, as their ledgers say how they stood on it; and those that were closed
 * within the year before it, where an answer may have been on its way still.
 */
export async function owedRequests(region: string, asOf: PlainDate, context: Context): Promise<Owed> {
  const mark = await context.ledgers.mark(region, context.call);
  if (asOf < todayOf(context)) return { region, where: unclosedOn(asOf, region, context), mark };
  const numbers = await undeliveredNumbers(region, mark, context);
  if (numbers.length === 0) return { region, where: unclosed, mark };
  const where: Condition = { op: "or", of: [unclosed, { op: "in", field: "registrationNumber", values: numbers }] };
  return { region, where, mark };
}

/** Which requests may have owed a reply on a past day. Whether they did, their ledgers tell up to that day. */
function unclosedOn(day: PlainDate, region: string, { ledgers }: Context): Condition {
  const isAtHome = ledgers.homeOf("Request", region) !== null;
  const since = isAtHome ? addDays(day, -undelivered.days) : day;
  return { op: "or", of: [unclosed, { op: "gt", field: "closedOn", value: since }] };
}

/** Registration numbers of answers that were sent and not delivered, though the duty to reply needs it. */
async function undeliveredNumbers(region: string, mark: LedgerMark, context: Context): Promise<readonly string[]> {
  const { ledgers, call, caseSettings } = context;
  if (ledgers.homeOf("Request", region) === null) return [];
  const since = addDays(todayOf(context), -undelivered.days);
  const asked = { kind: "dispatched", field: "delivery", oneOf: handedOver, lacks: "delivered", since };
  const ids = await ledgers.lacking(region, { ...asked, limit: undelivered.most }, call, mark);
  if (ids.length === 0) return [];
  const found = await ledgers.read(region, ids, call, mark);
  return [...found.values()].flatMap((entries) => numberOfOwed(entries, caseSettings.deadline) ?? []);
}

/** Requests that owe a reply, those received first before others, after a place. */
export function listOwed(
  { region, where }: Owed,
  after: Position | null,
  limit: number,
  { source, call }: Context,
): Promise<ListAnswer> {
  return source.list(
    {
      entity: "Request",
      regions: [region],
      where,
      order: [{ field: "receivedOn", descending: false }],
      limit,
      backward: false,
      ...(after && { position: after }),
      select: listed,
    },
    call,
  );
}

/**
 * Whether the record of a listed request says that it was answered by a day. One that is closed is listed for the number
 * that it shares with an undelivered answer: where nothing is entered of it, its record alone speaks.
 */
export function isClosedBy(day: PlainDate, { closedOn }: Row): boolean {
  return typeof closedOn === "string" && closedOn <= day;
}

/** The registration number of a case that is dispatched while its duty isn't met; null of any other. */
function numberOfOwed(entries: readonly LedgerEntry[], settings: DeadlineSettings): string | null {
  const ledger = caseLedger(entries);
  return dutyMet(ledger, settings) === null ? foldCase(ledger).registrationNumber : null;
}

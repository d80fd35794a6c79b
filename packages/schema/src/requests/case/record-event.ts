import type { Context } from "../../context.js";
import { KeyRequiredError, VersionConflictError } from "../../errors.js";
import { checkedId, checkedText, notBlankText } from "../../kit/checked-value.js";
import type { Append, Enclosure, LedgerEntry, NewEntry, RecordChange } from "../../ledgers.js";
import { yearOf } from "../../shared/plain-date.js";
import type { Row } from "../../source.js";
import { refuseProblems } from "../../writing/check-values.js";
import { audited } from "../access/audited.js";
import { begunByTransfer } from "../intake/transferred-to.js";
import { foldCase } from "../ledger/fold.js";
import { mayName, onlyPlaceFor } from "../ledger/proceedings.js";
import { caseLedger, keptData } from "./case-ledger.js";
import { type CaseObject, caseOf, requireMayAssign, requireRoleFor } from "./case-object.js";
import { type CheckedEvent, checkedEvent, type EventGiven } from "./event-input.js";
import { contradictions } from "./fits-record.js";
import { letterNumber } from "./given-out.js";
import { bodyOf } from "./letters/case-file.js";
import { letterWith } from "./letters/event-letter.js";
import { requireDocument } from "./publication/published-document.js";
import { reckoningAt, todayOf } from "./reckoning.js";
import { followsLedger, recordChanges } from "./record-change.js";
import { loadRecord } from "./record-loader.js";
import { claimedNumber, registrationNumber } from "./registration-number.js";
import { remedyRecords } from "./remedy-records.js";
import { seenUnder } from "./seen-under.js";
import { withStoredFile } from "./stored-file.js";
import { withEvent } from "./take-event.js";

/** An event to be entered, as the caller asks for it. */
export interface RecordArgs {
  readonly id: string;
  /** Events that the caller has seen. */
  readonly seen: number;
  readonly event: EventGiven;
  readonly idempotencyKey: string;
}

/** An event that is checked, to be entered with what belongs to it. */
export interface EnterArgs extends Omit<RecordArgs, "event"> {
  readonly event: CheckedEvent;
  /** What is enclosed with the event. @param place its place in the ledger, from 1 */
  readonly enclosed?: (place: number) => Enclosure;
}

/**
 * Enters an event into the ledger of a request, and gives the case as it is then.
 * @throws KeyRequiredError, NotPermittedError, NotFoundError, BadInputError, BadDateError, CaseRefusedError,
 * LetterIncompleteError, VersionConflictError, IdempotencyConflictError, NumbersExhaustedError, NumberTakenError,
 * FileNotFoundError
 */
export async function recordEvent(args: RecordArgs, context: Context): Promise<CaseObject | null> {
  if (!context.viewer) throw new KeyRequiredError();
  return enter({ ...args, event: checkedEvent(args.event, todayOf(context)) }, context);
}

/** Enters an event that is checked already. @throws as {@link recordEvent} */
export async function enter(args: EnterArgs, context: Context): Promise<CaseObject | null> {
  if (!context.viewer) throw new KeyRequiredError();
  const id = checkedId("Request", args.id, ["id"]);
  const key = notBlankText(checkedText(args.idempotencyKey, ["idempotencyKey"], 100), ["idempotencyKey"]);
  const record = await loadRecord(id, context);
  const region = String(record.region);
  const asked = { region, ledger: id, idempotencyKey: key };
  await audited(() => requireRoleFor(args.event.kind, region, context), asked, context);
  const given = await audited(() => withStoredFile(args.event, region, context), asked, context);
  refuseProblems(contradictions(given, record, followsLedger(id, region, "receivedOn", context.ledgers)));
  await requireDocument(given, context);
  const entries = (await context.ledgers.read(region, [id], context.call)).get(id) ?? [];
  const seen = await seenUnder(asked, args.seen, context);
  if (entries.length < seen) throw new VersionConflictError({ id });
  const event = withProceeding(given, entries.slice(0, seen));
  // With more entries than were seen, this very event may be among them: the ledgers know by its key.
  const isNext = entries.length === seen;
  if (isNext) await audited(() => requireAssigner(event, entries, region, context), asked, context);
  const entry = await newEntry(event, record, isNext, context);
  const changes = isNext ? await audited(() => changesBy(entries, event, entry, record, context), asked, context) : [];
  const enclosuresOf = isNext ? await letterWith({ event, entry, record, entries }, context) : undefined;
  const begins = await begunByTransfer(
    { record, entries: entries.slice(0, seen), event, idempotencyKey: key },
    context,
  );
  const successors = begins.map(({ ledger }) => ledger);
  const whole = successors.length > 0 ? { ...entry, data: { ...entry.data, successors } } : entry;
  const append: Append = {
    ...{ ...asked, seen, entries: [whole], begins },
    enclosures: args.enclosed ? [args.enclosed(seen + 1)] : [],
    records: [...changes, ...remedyRecords(record, entries, entry)],
    ...(enclosuresOf ? { enclosuresOf } : {}),
    ...(event.letterInput ? { given: event.letterInput } : {}),
  };
  const made = await context.ledgers.append(append, context.viewer, context.call);
  return caseOf({ id, region }, isNext ? [...entries, ...made] : entries, context);
}

/** The event with the place of the proceeding that it goes on with, where it names none and only an earlier one can. */
function withProceeding(event: CheckedEvent, entries: readonly LedgerEntry[]): CheckedEvent {
  if (!mayName(event.kind)) return event;
  const proceeding = onlyPlaceFor(foldCase(caseLedger(entries)), event);
  return proceeding === null ? event : { ...event, data: { ...event.data, proceeding } };
}

function requireAssigner(
  { kind }: CheckedEvent,
  entries: readonly LedgerEntry[],
  region: string,
  context: Context,
): void {
  requireMayAssign(kind, foldCase(caseLedger(entries)).handler, region, context);
}

/**
 * The entry of an event, with the number that it gets. A request that its county has numbered keeps that number.
 * @throws BadInputError, NumberTakenError
 */
async function newEntry(event: CheckedEvent, record: Row, isNext: boolean, context: Context): Promise<NewEntry> {
  const { kind, on, data } = event;
  const region = String(record.region);
  const body = bodyOf(record, context);
  const entry: NewEntry = { kind, on, data: keptData(event) };
  if (kind === "registered" && data.number === undefined) {
    const { registrationNumber: known } = record;
    return { ...entry, number: registrationNumber({ region, year: yearOf(on), known, body }, context) };
  }
  if (kind === "registered" && isNext)
    return { ...entry, claim: await claimedNumber(record.id, region, String(data.number), context) };
  return { ...entry, ...letterNumber(event, region, body) };
}

/** What the request's record becomes with the event. @throws CaseRefusedError when the case doesn't take it */
async function changesBy(
  entries: readonly LedgerEntry[],
  event: CheckedEvent,
  { number }: NewEntry,
  record: Row,
  context: Context,
): Promise<readonly RecordChange[]> {
  const region = String(record.region);
  const data = number ? { ...event.data, [number.into]: number.known ?? number.numbering.format(1) } : event.data;
  const before = caseLedger(entries);
  const ledger = withEvent(before, { ...event, data }, await reckoningAt(region, todayOf(context), context));
  const turn = { before: foldCase(before), after: foldCase(ledger) };
  const changes = recordChanges(record, turn, context.ledgers);
  const numbered = event.kind === "registered" && number ? { number: "registrationNumber" } : {};
  return changes.map((change) => ({ ...change, ...numbered }));
}

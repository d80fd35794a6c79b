import type { Context } from "../../context.js";
import { KeyRequiredError, NotFoundError, VersionConflictError } from "../../errors.js";
import { checkedId, checkedText, notBlankText } from "../../kit/checked-value.js";
import { notHeard } from "../../kit/find.js";
import type { LedgerEntry, NewEntry, RecordChange } from "../../ledgers.js";
import { yearOf } from "../../shared/plain-date.js";
import { parseRecordId, type Row } from "../../source.js";
import { refuseProblems } from "../../writing/check-values.js";
import { audited } from "../access/audited.js";
import { foldCase } from "../ledger/fold.js";
import { caseLedger, keptData } from "./case-ledger.js";
import { type CaseObject, caseOf, requireRoleFor } from "./case-object.js";
import { type CheckedEvent, checkedEvent, type EventGiven } from "./event-input.js";
import { contradictions, recordFields } from "./fits-record.js";
import { letterNumber } from "./given-out.js";
import { momentOf, todayOf } from "./reckoning.js";
import { recordChanges } from "./record-change.js";
import { claimedNumber, registrationNumber } from "./registration-number.js";
import { remedyRecords } from "./remedy-records.js";
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

/**
 * Enters an event into the ledger of a request, and gives the case as it is then.
 * @throws KeyRequiredError, NotPermittedError, NotFoundError, BadInputError, BadDateError, CaseRefusedError,
 * VersionConflictError, IdempotencyConflictError, NumbersExhaustedError, NumberTakenError, FileNotFoundError
 */
export async function recordEvent(args: RecordArgs, context: Context): Promise<CaseObject | null> {
  if (!context.viewer) throw new KeyRequiredError();
  const today = todayOf(context);
  const id = checkedId("Request", args.id, ["id"]);
  const key = notBlankText(checkedText(args.idempotencyKey, ["idempotencyKey"], 100), ["idempotencyKey"]);
  const given = checkedEvent(args.event, today);
  const record = await recordOf(id, context);
  const region = String(record.region);
  const asked = { region, ledger: id, idempotencyKey: key };
  await audited(() => requireRoleFor(given.kind, region, context), asked, context);
  const event = await withStoredFile(given, region, context.files);
  refuseProblems(contradictions(event, record));
  const entries = (await context.ledgers.read(region, [id], context.call)).get(id) ?? [];
  if (entries.length < args.seen) throw new VersionConflictError({ id });
  // With more entries than were seen, this very event may be among them: the ledgers know by its key.
  const isNext = entries.length === args.seen;
  const entry = await newEntry(event, record, isNext, context);
  const changes = isNext ? await audited(() => changesBy(entries, event, entry, record, context), asked, context) : [];
  const records = [...changes, ...remedyRecords(record, entries, entry)];
  const append = { ...asked, seen: args.seen, entries: [entry], records };
  const made = await context.ledgers.append(append, context.viewer, context.call);
  return caseOf({ id, region }, isNext ? [...entries, ...made] : entries, context);
}

/** The record of a request. @throws NotFoundError, SourceLateError, SourceFailedError: then nobody knows */
export async function recordOf(
  id: string,
  { source, call }: Context,
  fields: readonly string[] = recordFields,
): Promise<Row> {
  const question = { entity: "Request", ids: [id], select: { fields } };
  const { rows, coverage } = await source.find(question, call);
  const [row] = rows;
  if (row) return row;
  const line = coverage.sources.find((one) => one.source === parseRecordId(id)?.source);
  if (line && line.state !== "ANSWERED" && line.state !== "NOT_MAPPED") throw notHeard(line);
  throw new NotFoundError({ entity: "Request", id }, { inputPath: ["id"] });
}

/**
 * The entry of an event, with the number that it gets. A request that its county has numbered keeps that number.
 * @throws BadInputError, NumberTakenError
 */
async function newEntry(event: CheckedEvent, record: Row, isNext: boolean, context: Context): Promise<NewEntry> {
  const { kind, on, data } = event;
  const region = String(record.region);
  const entry: NewEntry = { kind, on, data: keptData(event) };
  if (kind === "registered" && data.number === undefined)
    return { ...entry, number: registrationNumber(region, yearOf(on), record.registrationNumber, context) };
  if (kind === "registered" && isNext)
    return { ...entry, claim: await claimedNumber(record.id, region, String(data.number), context) };
  const number = letterNumber(event);
  return number ? { ...entry, number } : entry;
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
  const ledger = withEvent(caseLedger(entries), { ...event, data }, await momentOf(region, context));
  const changes = recordChanges(record.id, region, foldCase(ledger), context.ledgers);
  const numbered = event.kind === "registered" && number ? { number: "registrationNumber" } : {};
  return changes.map((change) => ({ ...change, ...numbered }));
}

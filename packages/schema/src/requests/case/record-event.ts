import type { Context } from "../../context.js";
import { CaseRefusedError, KeyRequiredError, VersionConflictError } from "../../errors.js";
import { checkedId, checkedText, notBlankText } from "../../kit/checked-value.js";
import type { Append, Enclosure, LedgerEntry, NewEntry } from "../../ledgers.js";
import { type PlainDate, startOfDay } from "../../shared/plain-date.js";
import type { Row } from "../../source.js";
import { refuseProblems } from "../../writing/check-values.js";
import type { AnsweringBody } from "../answer/bodies.js";
import type { CaseEvent } from "../ledger/events.js";
import { type Refusal, refusalOf } from "../ledger/refusal.js";
import { caseLedger, keptData } from "./case-ledger.js";
import { type CaseObject, caseOf, momentOf, requireKeyOf } from "./case-object.js";
import { type CheckedEvent, checkedEvent, type EventGiven } from "./event-input.js";
import { contradictions } from "./fits-record.js";
import { numberOfEvent } from "./given-out.js";
import { bodyOf } from "./letters/case-file.js";
import { letterWith } from "./letters/event-letter.js";
import { loadRecord } from "./record-loader.js";

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
  readonly enclosures?: readonly Enclosure[];
}

/**
 * Enters an event into the ledger of a request, and gives the case as it is then.
 * @throws KeyRequiredError, NotPermittedError, NotFoundError, BadInputError, BadDateError, CaseRefusedError,
 * LetterIncompleteError, VersionConflictError, IdempotencyConflictError, NumbersExhaustedError, NumberTakenError
 */
export async function recordEvent(args: RecordArgs, context: Context): Promise<CaseObject | null> {
  if (!context.viewer) throw new KeyRequiredError();
  return enter({ ...args, event: checkedEvent(args.event, momentOf(context).on) }, context);
}

/** Enters an event that is checked already. @throws as {@link recordEvent} */
export async function enter(args: EnterArgs, context: Context): Promise<CaseObject | null> {
  if (!context.viewer) throw new KeyRequiredError();
  const { event, seen, enclosures = [] } = args;
  const id = checkedId("Request", args.id, ["id"]);
  const key = notBlankText(checkedText(args.idempotencyKey, ["idempotencyKey"], 100), ["idempotencyKey"]);
  const record = await loadRecord(id, context);
  const region = String(record.region);
  requireKeyOf(region, context);
  refuseProblems(contradictions(event, record));
  const numbered = withRecordNumber(event, record);
  const entry = newEntry(numbered, region, bodyOf(record, context));

  const entries = (await context.ledgers.read(region, [id], context.call)).get(id) ?? [];
  if (entries.length < seen) throw new VersionConflictError({ id });
  // With more entries than were seen, this very event may be among them: the ledgers know by its key.
  const asSeen = entries.length === seen;
  if (asSeen) refuseUnfit(entries, numbered, entry, momentOf(context).on);
  const enclosuresOf = asSeen ? await letterWith({ event: numbered, entry, record, entries }, context) : undefined;
  const append: Append = {
    ...{ region, ledger: id, seen, entries: [entry], enclosures, idempotencyKey: key },
    ...(enclosuresOf ? { enclosuresOf } : {}),
    ...(event.letterInput ? { given: event.letterInput } : {}),
  };
  const made = await context.ledgers.append(append, context.viewer, context.call);
  return caseOf(record, asSeen ? [...entries, ...made] : entries, context);
}

/** A request that its county has numbered keeps that number. */
function withRecordNumber(event: CheckedEvent, { registrationNumber }: Row): CheckedEvent {
  if (event.kind !== "registered" || event.data.number !== undefined || registrationNumber == null) return event;
  return { ...event, data: { ...event.data, number: registrationNumber } };
}

function newEntry(event: CheckedEvent, region: string, body: AnsweringBody | null): NewEntry {
  const { kind, on } = event;
  return { kind, on, data: keptData(event), ...numberOfEvent(event, region, body) };
}

/** @throws CaseRefusedError when the case doesn't take the event */
function refuseUnfit(
  entries: readonly LedgerEntry[],
  { kind, on, data, evidence }: CheckedEvent,
  { number }: NewEntry,
  today: PlainDate,
): void {
  const ledger = caseLedger(entries);
  const last = ledger.at(-1)?.recordedAt;
  const start = startOfDay(today);
  // The ledgers say when it is entered; until then it is entered today, after all others.
  const recordedAt = last !== undefined && last > start ? last : start;
  const whole = number ? { ...data, [number.into]: number.numbering.format(1) } : data;
  const refusal = refusalOf(ledger, { kind, on, recordedAt, by: "", evidence, data: whole } as unknown as CaseEvent);
  if (refusal) throw refused(refusal);
}

function refused({ label, article, next }: Refusal): CaseRefusedError {
  const why = article
    ? { en: `${label.en.replace(/\.$/, "")} (${article.en})`, zh: `${label.zh.replace(/。$/, "")}（${article.zh}）` }
    : label;
  return new CaseRefusedError({ why, next });
}

import type { Context } from "../../context.js";
import { CaseRefusedError, KeyRequiredError, NotFoundError, VersionConflictError } from "../../errors.js";
import { checkedId, checkedText, notBlankText } from "../../kit/checked-value.js";
import { notHeard } from "../../kit/find.js";
import type { LedgerEntry, NewEntry } from "../../ledgers.js";
import { type PlainDate, startOfDay } from "../../shared/plain-date.js";
import { parseRecordId, type Row } from "../../source.js";
import { refuseProblems } from "../../writing/check-values.js";
import { audited } from "../access/audited.js";
import type { CaseEvent } from "../ledger/events.js";
import { type Refusal, refusalOf } from "../ledger/refusal.js";
import { caseLedger, keptData } from "./case-ledger.js";
import { type CaseObject, caseOf, momentOf, requireRoleFor } from "./case-object.js";
import { type CheckedEvent, checkedEvent, type EventGiven } from "./event-input.js";
import { contradictions, recordFields } from "./fits-record.js";
import { numberGivenOut } from "./given-out.js";

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
 * VersionConflictError, IdempotencyConflictError, NumbersExhaustedError
 */
export async function recordEvent(args: RecordArgs, context: Context): Promise<CaseObject | null> {
  if (!context.viewer) throw new KeyRequiredError();
  const { on: today } = momentOf(context);
  const id = checkedId("Request", args.id, ["id"]);
  const key = notBlankText(checkedText(args.idempotencyKey, ["idempotencyKey"], 100), ["idempotencyKey"]);
  const event = checkedEvent(args.event, today);
  const record = await recordOf(id, context);
  const region = String(record.region);
  const asked = { region, ledger: id, idempotencyKey: key };
  await audited(() => requireRoleFor(event.kind, region, context), asked, context);
  refuseProblems(contradictions(event, record));
  const numbered = withRecordNumber(event, record);
  const entry = newEntry(numbered, record);

  const entries = (await context.ledgers.read(region, [id], context.call)).get(id) ?? [];
  if (entries.length < args.seen) throw new VersionConflictError({ id });
  // With more entries than were seen, this very event may be among them: the ledgers know by its key.
  if (entries.length === args.seen) await audited(() => refuseUnfit(entries, numbered, entry, today), asked, context);
  const made = await context.ledgers.append(
    { ...asked, seen: args.seen, entries: [entry] },
    context.viewer,
    context.call,
  );
  return caseOf({ id, region }, entries.length === args.seen ? [...entries, ...made] : entries, context);
}

async function recordOf(id: string, { source, call }: Context): Promise<Row> {
  const question = { entity: "Request", ids: [id], select: { fields: [...recordFields] } };
  const { rows, coverage } = await source.find(question, call);
  const [row] = rows;
  if (row) return row;
  const line = coverage.sources.find((one) => one.source === parseRecordId(id)?.source);
  if (line && line.state !== "ANSWERED" && line.state !== "NOT_MAPPED") throw notHeard(line);
  throw new NotFoundError({ entity: "Request", id }, { inputPath: ["id"] });
}

/** A request that its county has numbered keeps that number. */
function withRecordNumber(event: CheckedEvent, { registrationNumber }: Row): CheckedEvent {
  if (event.kind !== "registered" || event.data.number !== undefined || registrationNumber == null) return event;
  return { ...event, data: { ...event.data, number: registrationNumber } };
}

function newEntry(event: CheckedEvent, record: Row): NewEntry {
  const { kind, on } = event;
  const number = numberGivenOut(event, record);
  return { kind, on, data: keptData(event), ...(number ? { number } : {}) };
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

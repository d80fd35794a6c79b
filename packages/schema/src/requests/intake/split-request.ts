import type { Context } from "../../context.js";
import { KeptElsewhereError, KeyRequiredError, NotFoundError, VersionConflictError } from "../../errors.js";
import { badInput, checkedDate, checkedId, checkedText, notBlankText } from "../../kit/checked-value.js";
import type { Begun, LedgerEntry, NewEntry } from "../../ledgers.js";
import { type PlainDate, plainDate, yearOf } from "../../shared/plain-date.js";
import { parseRecordId, type Row, recordId } from "../../source.js";
import { audited } from "../access/audited.js";
import { caseLedger, keptData, saidBy } from "../case/case-ledger.js";
import { requireKeyOf, requireMayAssign } from "../case/case-object.js";
import { bodyOf } from "../case/letters/case-file.js";
import { reckoningAt, todayOf } from "../case/reckoning.js";
import { recordChanges } from "../case/record-change.js";
import { loadRecord } from "../case/record-loader.js";
import { recordOfCase } from "../case/record-of-case.js";
import { registrationNumber } from "../case/registration-number.js";
import { withEvent } from "../case/take-event.js";
import { foldCase } from "../ledger/fold.js";
import { type ApplicationPart, inheritedEvents, splitApplication } from "../ledger/intake/split-application.js";
import { applicationIn, applicationName, type EnclosedApplication, enclosing } from "./enclosed-application.js";
import { recordOfApplication } from "./record-of-application.js";
import { requestKey } from "./request-key.js";

/** A split as the caller asks for it. */
export interface SplitArgs {
  readonly id: string;
  /** Events that the caller has seen. */
  readonly seen: number;
  readonly on: string;
  readonly idempotencyKey: string;
}

/** A request that was split, and its parts. */
export interface Split {
  readonly region: string;
  readonly original: string;
  /** Ids of the requests that came of it, in the order of the items. */
  readonly parts: readonly string[];
}

/** What making the parts needs to know. */
interface Splitting {
  readonly on: PlainDate;
  readonly region: string;
  readonly home: string;
  readonly record: Row;
  readonly entries: readonly LedgerEntry[];
  readonly idempotencyKey: string;
}

/**
 * Splits an application with several items into one request for each (一事一申请, DOMAIN.md §2.6; 109号 Art 4): records,
 * forms, inherited receipts and registration numbers of the parts and the event of the original, all or none. Only where
 * home holds the records: in a county's own table some parts could be there without the others.
 * @throws KeyRequiredError, NotPermittedError, NotFoundError, KeptElsewhereError, BadInputError, BadDateError,
 * CaseRefusedError, VersionConflictError, IdempotencyConflictError, NumbersExhaustedError
 */
export async function splitRequest(args: SplitArgs, context: Context): Promise<Split> {
  const { ledgers, viewer, call } = context;
  if (!viewer) throw new KeyRequiredError();
  const today = todayOf(context);
  const id = checkedId("Request", args.id, ["id"]);
  const idempotencyKey = notBlankText(checkedText(args.idempotencyKey, ["idempotencyKey"], 100), ["idempotencyKey"]);
  const on = dayOf(args.on, today);
  const record = await loadRecord(id, context);
  const region = String(record.region);
  requireKeyOf(region, context);
  const place = ledgers.placeOf("Request", region);
  if (!place?.atHome || parseRecordId(id)?.source !== place.source)
    throw new KeptElsewhereError({ entity: "Request", region }, { inputPath: ["id"] });

  const entries = (await ledgers.read(region, [id], call)).get(id) ?? [];
  if (entries.length < args.seen) throw new VersionConflictError({ id });
  const isNext = entries.length === args.seen;
  const asked = { region, ledger: id, idempotencyKey };
  if (isNext)
    await audited(
      () => requireMayAssign("split", foldCase(caseLedger(entries)).handler, region, context),
      asked,
      context,
    );
  const application = await applicationOf(id, region, context);
  const splitting = { on, region, home: place.source, record, entries: entries.slice(0, args.seen), idempotencyKey };
  const parts = partsOf(application, id);
  const begins = parts.map((part) => begun(part, application, splitting, context));
  const whole = {
    kind: "split",
    on,
    data: { into: parts.map((part) => part.registrationNumber) },
    evidence: [],
  } as const;
  const before = caseLedger(entries);
  const after = isNext ? withEvent(before, whole, await reckoningAt(region, todayOf(context), context)) : null;
  await ledgers.append(
    {
      region,
      ledger: id,
      seen: args.seen,
      entries: [{ kind: "split", on, data: {}, numbersBegun: "into" }],
      records: after ? recordChanges(record, { before: foldCase(before), after: foldCase(after) }, ledgers) : [],
      begins,
      idempotencyKey,
    },
    viewer,
    call,
  );
  return { region, original: id, parts: begins.map(({ ledger }) => ledger) };
}

function dayOf(value: string, today: PlainDate): PlainDate {
  const on = plainDate(checkedDate(value, ["on"]));
  if (on <= today) return on;
  throw badInput(["on"], `it is after today, ${today}`, `晚于今日（${today}）`);
}

async function applicationOf(id: string, region: string, { ledgers, call }: Context): Promise<EnclosedApplication> {
  const body = (await ledgers.enclosed(region, [id], applicationName, call)).get(id);
  if (!body) throw new NotFoundError({ entity: "Application", id }, { inputPath: ["id"] });
  return applicationIn(body);
}

/** The parts, under numbers that only tell them apart: theirs are given out when they begin. */
function partsOf(application: EnclosedApplication, id: string): readonly ApplicationPart[] {
  const { length } = application.items;
  if (length < 2)
    throw badInput(["id"], `its application has ${length} items`, `该申请只有 ${length} 项内容，无须拆分`);
  const numbers = application.items.map((_, at) => String(at + 1));
  return splitApplication(application, id, numbers).parts;
}

function begun(
  { form, part, splitFrom, of }: ApplicationPart,
  { agency, agencyKind }: EnclosedApplication,
  { on, region, home, record, entries, idempotencyKey }: Splitting,
  context: Context,
): Begun {
  const application = { ...form, agency, agencyKind };
  const inherited = entries.filter(({ kind }) => inheritedKinds(entries).has(kind));
  const number = registrationNumber({ region, year: yearOf(on), body: bodyOf(record, context) }, context);
  const note = `拆分自 ${splitFrom}，第 ${part} 件，共 ${of} 件`;
  const registered: NewEntry = { kind: "registered", on, data: keptData({ data: {}, evidence: [], note }), number };
  const key = requestKey(region, idempotencyKey, part);
  const facts = foldCase(inheritedEvents(caseLedger(entries)));
  const { submittedAt } = record;
  const known = typeof submittedAt === "string" ? { submittedAt } : {};
  const values = { ...recordOfApplication(application, String(record.channel)), ...known, ...recordOfCase(facts) };
  return {
    ledger: recordId("Request", home, key),
    entries: [
      ...inherited.map((entry) => ({ kind: entry.kind, on: entry.on, data: keptData(saidBy(entry)) })),
      registered,
    ],
    ...enclosing(application),
    records: [{ entity: "Request", key, values, number: "registrationNumber" }],
  };
}

function inheritedKinds(entries: readonly LedgerEntry[]): ReadonlySet<string> {
  return new Set(inheritedEvents(caseLedger(entries)).map(({ kind }) => kind));
}

import type { Context } from "../../context.js";
import { BadInputError, IdempotencyConflictError, KeptElsewhereError } from "../../errors.js";
import type { Begun, LedgerClaim, LedgerEntry, NewEntry, RecordPlace } from "../../ledgers.js";
import type { DateTime } from "../../shared/date-time.js";
import { type PlainDate, yearOf } from "../../shared/plain-date.js";
import { parseRecordId, type Row, recordId, type Value } from "../../source.js";
import { audited } from "../access/audited.js";
import type { AnsweringBody } from "../answer/bodies.js";
import { caseLedger, keptData, saidBy } from "../case/case-ledger.js";
import { recordOfCase } from "../case/record-of-case.js";
import { registrationNumber } from "../case/registration-number.js";
import { foldCase } from "../ledger/fold.js";
import { clockEvents, inheritedEvents } from "../ledger/intake/split-application.js";
import { madeInCounty } from "./made-in-county.js";
import { asOfOrigin } from "./refused-by-county.js";
import { requestKey } from "./request-key.js";

/** A request of which others come, by a split or a transfer, and how they come. */
export interface Origin {
  readonly record: Row;
  readonly place: RecordPlace;
  /** The events that the caller has seen: what the others inherit of them doesn't change while it is sent again. */
  readonly entries: readonly LedgerEntry[];
  readonly on: PlainDate;
  readonly idempotencyKey: string;
}

/** A request that comes of another one. */
export interface Successor {
  /** Tells it from others that come with the same key. */
  readonly part: number;
  /** What its record has from its application. */
  readonly values: Readonly<Record<string, Value>>;
  /** Id of the agency that handles it; null where none is named. */
  readonly agency: string | null;
  /** The form, where it is kept here. */
  readonly enclosed: Pick<Begun, "enclosures" | "applicantTraits">;
  /** The body that answers, which numbers it; null where none is configured. */
  readonly body: AnsweringBody | null;
  /** Where it comes from, in words. */
  readonly note: string;
  /** The agency that transferred it, in the name of its letters, null where that isn't known; absent of a split, where it stays. */
  readonly fromAgency?: string | null;
}

/**
 * Where the requests that come of one are made: where that one is kept, if it is written from here. A county's own table
 * must take the day of receipt. @throws KeptElsewhereError
 */
export function placeBeside(id: string, region: string, { ledgers }: Context): RecordPlace {
  const place = ledgers.placeOf("Request", region);
  const isThere = place?.source === parseRecordId(id)?.source;
  if (place && isThere && (place.atHome || place.fields.has("receivedOn"))) return place;
  throw new KeptElsewhereError({ entity: "Request", region }, { inputPath: ["id"] });
}

/**
 * How the ledgers of requests begin that come of one: with its receipt, confirmation and materials, so that the legal day of
 * receipt stays the same, registered under a number of their own, and with what moved the period, which goes on. In a
 * county's own table their records are made now, one key each, without a day of receipt: until the ledgers are there they
 * are counted nowhere, and the same key completes what was cut off. @throws VersionConflictError, IdempotencyConflictError, BadInputError, and as a write
 */
export async function begun(
  successors: readonly Successor[],
  origin: Origin,
  context: Context,
): Promise<readonly Begun[]> {
  if (origin.place.atHome) return successors.map((one) => atHome(one, origin, context));
  const claim = await claimed(successors, origin, context);
  const made: Begun[] = [];
  for (const one of successors)
    made.push(await inCounty(one, origin, context).catch(endingClaim(claim, made, context)));
  return made;
}

/** What the county refuses before anything is there keeps nobody waiting. */
function endingClaim(claim: LedgerClaim | null, made: readonly Begun[], { ledgers, call }: Context) {
  return async (error: unknown): Promise<never> => {
    if (claim && made.length === 0 && error instanceof BadInputError) await ledgers.endClaim(claim, call);
    throw error;
  };
}

function atHome(one: Successor, origin: Origin, context: Context): Begun {
  const { key, entries, facts } = ledgerOf(one, origin, context);
  return {
    ledger: recordId("Request", origin.place.source, key),
    entries,
    ...one.enclosed,
    records: [{ entity: "Request", key, values: { ...recordOf(one, origin), ...facts }, ...numbered }],
  };
}

async function inCounty(one: Successor, origin: Origin, context: Context): Promise<Begun> {
  const { place, record } = origin;
  const { key, entries, facts } = ledgerOf(one, origin, context);
  const begins = { region: String(record.region), seen: 0, entries, ...one.enclosed, idempotencyKey: countyKey(key) };
  const asked = { begun: begins, agency: one.agency, values: recordOf(one, origin), place };
  const ledger = await madeInCounty(asked, context).catch((error: unknown) => {
    throw asOfOrigin(error);
  });
  const records = [{ entity: "Request", key: parseRecordId(ledger)?.key ?? "", values: facts, ...numbered }];
  return { ledger, entries, ...one.enclosed, records };
}

/** The record takes the number that is given out with its ledger. */
const numbered = { number: "registrationNumber" } as const;

function recordOf({ values }: Successor, { record: { submittedAt } }: Origin): Readonly<Record<string, Value>> {
  return { ...values, ...(typeof submittedAt === "string" ? { submittedAt } : {}) };
}

/** The key of a successor, how its ledger begins, and what its record comes to by that. */
function ledgerOf({ part, body, note, fromAgency }: Successor, origin: Origin, context: Context) {
  const { record, entries, on, idempotencyKey } = origin;
  const region = String(record.region);
  const inherited = inheritedEvents(entries);
  const repeated = (entry: LedgerEntry) => inheritedEntry(entry, origin, fromAgency);
  const number = registrationNumber({ region, year: yearOf(on), body }, context);
  const registered: NewEntry = { kind: "registered", on, data: keptData({ data: {}, evidence: [], note }), number };
  return {
    key: requestKey(region, idempotencyKey, part),
    facts: recordOfCase(foldCase(caseLedger(inherited))),
    entries: [...inherited.map(repeated), registered, ...clockEvents(entries).map(repeated)],
  };
}

/**
 * A letter keeps its number where it was written: what is inherited has none, as no number stands twice. The entry itself is
 * made now, by whoever transfers or splits, after all that was entered; who entered first what it repeats, and which
 * agency acted, goes along with it, from the first case on.
 */
function inheritedEntry(entry: LedgerEntry, { record, on }: Origin, fromAgency?: string | null): NewEntry {
  const { kind, recordedAt, by } = entry;
  const { repeats, ...said } = saidBy(entry);
  const { letter: _letter, fromAgency: earlier, ...data } = said.data;
  // A split leaves it with the agency that it was transferred to; of several transfers the last is told.
  const agencyBefore = fromAgency === undefined ? earlier : fromAgency;
  const moved = {
    ...(agencyBefore == null ? {} : { fromAgency: agencyBefore }),
    ...(fromAgency === undefined ? {} : { transferredOn: on }),
  };
  const first = repeats ?? { recordedAt: recordedAt as DateTime, by };
  const agency = first.agency === undefined && fromAgency !== undefined ? { agency: fromAgency } : {};
  return {
    kind,
    on: entry.on,
    data: keptData({
      ...said,
      data: kind === "received" ? { ...data, from: record.id, ...moved } : data,
      repeats: { ...first, ...agency },
    }),
  };
}

/** The idempotency key under which the record of a successor is made in a county. */
const countyKey = (key: string) => `of-${key}`;

/**
 * Nothing is made in a county for what can't follow: an append that others were or will be faster than, or under a key that
 * stands for something else. So the next append to the ledger is claimed; null where it has been made.
 * @throws VersionConflictError, IdempotencyConflictError
 */
async function claimed(
  [first]: readonly Successor[],
  { record, entries, idempotencyKey }: Origin,
  context: Context,
): Promise<LedgerClaim | null> {
  const { ledgers, writes, viewer, call } = context;
  const { id } = record;
  const region = String(record.region);
  const under = await ledgers.underKey(region, idempotencyKey, call);
  if (under.length > 0) {
    const key = countyKey(requestKey(region, idempotencyKey, first?.part));
    const isSame =
      under.some(({ ledger }) => ledger === id) && (await writes.receipt(region, key, viewer, call)) !== null;
    if (!isSame) throw new IdempotencyConflictError({ key: idempotencyKey });
    return null;
  }
  const claim = { region, ledger: id, seen: entries.length, idempotencyKey };
  await audited(() => ledgers.claim(claim, call), claim, context);
  return claim;
}

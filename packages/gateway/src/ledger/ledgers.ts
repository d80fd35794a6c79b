import { createHash } from "node:crypto";
import {
  type Append,
  applicantReader,
  BadInputError,
  type Begun,
  dateTimeOf,
  entityNamed,
  IdempotencyConflictError,
  type LedgerEntry,
  type Ledgers,
  mostRefusalsNoted,
  type NewEntry,
  type RecordChange,
  type RecordPlace,
  recordId,
  VersionConflictError,
  type Viewer,
  ZwgkError,
} from "@zwgk/schema";
import { type Audited, appendAudit, appendAudits, appendDaily } from "../audit/audit-log.js";
import type { HomeQuery, HomeStore } from "../audit/home-store.js";
import { mayAppend } from "../audit/permission.js";
import { homeId } from "../mapping/home-id.js";
import { keepTraits, ledgersWithTraits, traitHash } from "./applicant-traits.js";
import { keepDue } from "./due-changes.js";
import { enclose, readEnclosures, readEnclosuresUnder, readNewest } from "./enclosures.js";
import { entriesUnderKey, insertEntry, lastPlace, ledgersUnderKey, ledgersWithFile } from "./entries.js";
import { entriesOfKind } from "./entries-of-kind.js";
import { beginSeriesOf, withNumber } from "./entry-numbers.js";
import { KnownEntries } from "./known-entries.js";
import { claimLedger, endClaim, passClaim } from "./ledger-claims.js";
import { leaveMark, readMark } from "./ledger-marks.js";
import { keepNumberKey, ledgersNumbered } from "./number-keys.js";
import { changeRecord } from "./record-changes.js";
import { sumEntries } from "./sum-entries.js";

/** What the ledgers are made of. */
export interface LedgersOptions {
  readonly home: HomeStore;
  readonly now: () => Date;
  /** Whether home holds the entity's records of the region. */
  readonly holdsAtHome: (entity: string, region: string) => boolean;
  /** Where records of the region are written that home doesn't hold; default: nowhere. */
  readonly placeOf?: (entity: string, region: string) => RecordPlace | null;
  /** Told of a ledger whose record is due to follow, once that is kept at home. It must not hold up who appends. */
  readonly onDue?: (region: string, ledger: string) => void;
  /** Of applicants' traits is kept what this secret makes of them; without it none are kept, and none found. */
  readonly secret?: string;
}

/** Milliseconds after the call's deadline in which what was sent before it may still arrive. */
const claimGrace = 5_000;

/** What appending needs to know. */
interface Appending {
  readonly by: Viewer;
  readonly at: Date;
  readonly placeOf: Ledgers["placeOf"];
  /** The ledgers whose records are due to follow. */
  readonly due: string[];
  /** What is kept of applicants' traits. */
  readonly kept: (traits: readonly string[]) => readonly string[];
}

/** A ledger with what is added to it. */
type Added = Begun & Pick<Append, "seen" | "enclosuresOf">;

/**
 * Ledgers in the home database. Entries, the numbers given out with them and the line of the audit are one transaction:
 * whatever ends the process, there is neither a gap nor a number used twice.
 */
export function createLedgers(options: LedgersOptions): Ledgers {
  const { home, now, secret, onDue = () => {} } = options;
  const hash = secret === undefined ? null : traitHash(secret);
  const kept = (traits: readonly string[]) => (hash === null ? [] : traits.map(hash));
  const known = new KnownEntries(home.query);
  const placeOf = (entity: string, region: string) => placeIn(options, entity, region);
  return {
    read: (region, ledgers, _, mark = null) => known.read(region, ledgers, mark),
    mark: (region) => readMark(home.query, region),
    async append(append, viewer) {
      try {
        const by = mayAppend(viewer, append.region);
        checkEntries(append);
        for (const { entries } of [append, ...(append.begins ?? [])])
          await beginSeriesOf(home.query, append.region, entries);
        const due: string[] = [];
        const made = await home.transaction((query) => appendAll(query, append, { by, at: now(), placeOf, kept, due }));
        for (const ledger of due) onDue(append.region, ledger);
        return made;
      } catch (error) {
        if (viewer && error instanceof ZwgkError && error.code !== "SOURCE_FAILED")
          await audit(home.query, append, viewer, error.code, now());
        throw error;
      }
    },
    claim: (claim, { deadline }) => claimLedger(home, claim, new Date(deadline + claimGrace), now()),
    endClaim: (claim) => endClaim(home.query, claim),
    enclosed: (region, ledgers, name) => readEnclosures(home.query, region, ledgers, name),
    newestEnclosed: (regions, name, limit) => readNewest(home.query, regions, name, limit),
    withTraits: (regions, traits, limit) => ledgersWithTraits(home.query, regions, kept(traits), limit),
    placeOf,
    underKey: (region, idempotencyKey) => ledgersUnderKey(home.query, region, idempotencyKey),
    enclosedUnder: (region, ledger, prefix) => readEnclosuresUnder(home.query, region, ledger, prefix),
    numbered: (regions, numbers) => ledgersNumbered(home.query, regions, numbers),
    filedIn: (region, sha256, after) => ledgersWithFile(home.query, region, sha256, after),
    ofKind: (region, query) => entriesOfKind(home.query, region, query),
    sums: (region, summed) => sumEntries(home.query, region, summed),
    lacking: (region, query, _, mark = null) => known.lacking(region, query, mark),
    async noteReading(region, ledgers, viewer) {
      const lines = ledgers.map((ledger) => audited({ region, ledger, idempotencyKey: "" }, viewer, "read"));
      await appendAudits(home.query, lines, "DONE", now());
    },
    noteApplicantReading: (region, ledger) => {
      const line = audited({ region, ledger, idempotencyKey: "" }, { key: applicantReader }, "read");
      return appendDaily(home.query, [line], "DONE", now(), null);
    },
    async noteRefusedReading(region, records, viewer, code) {
      const lines = records.map((ledger) => audited({ region, ledger, idempotencyKey: "" }, viewer, "read"));
      await appendDaily(home.query, lines, code, now(), mostRefusalsNoted);
    },
    noteRefusal: (append, viewer, code) => appendAudit(home.query, audited(append, viewer, "append"), code, now()),
  };
}

function placeIn({ holdsAtHome, placeOf }: LedgersOptions, entity: string, region: string): RecordPlace | null {
  if (!holdsAtHome(entity, region)) return placeOf?.(entity, region) ?? null;
  return { source: homeId, atHome: true, fields: new Set(Object.keys(entityNamed(entity).fields)) };
}

async function appendAll(query: HomeQuery, append: Append, appending: Appending): Promise<readonly LedgerEntry[]> {
  const { region, idempotencyKey } = append;
  const fingerprint = fingerprintOf(append);
  // Whoever sends the same again waits here, and then finds what became of it.
  await query("select pg_advisory_xact_lock(hashtext($1))", [`zwgk ledger ${region} ${idempotencyKey}`]);
  const earlier = await entriesUnderKey(query, region, idempotencyKey, append.ledger);
  if (earlier) {
    if (earlier.fingerprint !== fingerprint) throw new IdempotencyConflictError({ key: idempotencyKey });
    return earlier.entries;
  }
  await passClaim(query, append, appending.at);
  const begun: string[] = [];
  for (const one of append.begins ?? []) {
    const { numbers } = await addTo(query, append, { ...one, seen: 0 }, fingerprint, appending);
    begun.push(...numbers);
  }
  const entries = append.entries.map((entry) => withNumbersBegun(entry, begun));
  const { made } = await addTo(query, append, { ...append, entries }, fingerprint, appending);
  await endClaim(query, append);
  await audit(query, append, appending.by, "DONE", appending.at);
  await leaveMark(query, region);
  return made;
}

function withNumbersBegun(entry: NewEntry, numbers: readonly string[]): NewEntry {
  return entry.numbersBegun === undefined
    ? entry
    : { ...entry, data: { ...entry.data, [entry.numbersBegun]: numbers } };
}

async function addTo(
  query: HomeQuery,
  { region, idempotencyKey }: Append,
  { ledger, seen, entries, enclosures = [], records = [], applicantTraits = [], enclosuresOf }: Added,
  fingerprint: string,
  { by, at, placeOf, due, kept }: Appending,
): Promise<{ readonly made: readonly LedgerEntry[]; readonly numbers: readonly string[] }> {
  if ((await lastPlace(query, region, ledger)) !== seen) throw new VersionConflictError({ id: ledger });
  const made: LedgerEntry[] = [];
  const numbers: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const { data, number } = await withNumber(query, { region, ledger }, entry);
    if (number !== null) numbers.push(number);
    const { kind, on } = entry;
    const place = seen + index + 1;
    const one: LedgerEntry = { place, kind, on, recordedAt: dateTimeOf(at.getTime()), by: by.key, data };
    // Another gateway was faster: its entry stands in this place.
    if (!(await insertEntry(query, { region, ledger, idempotencyKey }, one, fingerprint))) {
      throw new VersionConflictError({ id: ledger });
    }
    await keepNumberKey(query, region, ledger, data);
    made.push(one);
  }
  for (const enclosure of [...enclosures, ...(enclosuresOf?.(made) ?? [])])
    await enclose(query, region, ledger, enclosure, at);
  await keepTraits(query, region, ledger, kept(applicantTraits));
  for (const change of records) {
    const values = withGivenOut(change, numbers);
    const recordPlace = placeOf(change.entity, region);
    if (recordPlace?.atHome) await changeRecord(query, region, { ...change, values });
    else if (recordPlace && recordId(change.entity, recordPlace.source, change.key) === ledger) {
      await keepDue(query, { region, ledger, place: seen + made.length, values, key: by.key }, at);
      due.push(ledger);
    }
  }
  return { made, numbers };
}

/** What a change says, with the number that was given out with the entries. */
function withGivenOut({ values, number }: RecordChange, [givenOut]: readonly string[]): RecordChange["values"] {
  return number === undefined || givenOut === undefined ? values : { ...values, [number]: givenOut };
}

function checkEntries({ entries, idempotencyKey }: Append): void {
  if (entries.length === 0) {
    const detail = { en: "there is no entry", zh: "没有任何记录" };
    throw new BadInputError({ field: "entries", detail }, { inputPath: ["entries"] });
  }
  if (/^[\x21-\x7e]{1,100}$/.test(idempotencyKey)) return;
  const detail = { en: "1 to 100 visible ASCII characters", zh: "应为 1 至 100 个可见 ASCII 字符" };
  throw new BadInputError({ field: "idempotencyKey", detail }, { inputPath: ["idempotencyKey"] });
}

/** What the caller gave: the numbers are not part of it. */
function fingerprintOf({ ledger, entries, enclosures = [], begins = [], given: besides }: Append): string {
  const given = entries.map(({ kind, on, data, number }) => [kind, on, data, number?.into ?? null]);
  const isMore = enclosures.length + begins.length > 0 || besides !== undefined;
  const more = isMore ? [enclosures, begins, ...(besides === undefined ? [] : [besides])] : [];
  return createHash("sha256")
    .update(JSON.stringify([ledger, given, ...more]))
    .digest("hex");
}

function audit(query: HomeQuery, append: Append, by: Viewer, result: string, at: Date): Promise<void> {
  return appendAudit(query, audited(append, by, "append"), result, at);
}

function audited(
  { region, idempotencyKey, ledger }: Pick<Append, "region" | "ledger" | "idempotencyKey">,
  by: Pick<Viewer, "key">,
  action: "append" | "read",
): Audited {
  const [entity = "", source = "", ...key] = ledger.split(":");
  return { region, idempotencyKey, action, entity, source, recordKey: key.join(":"), keyId: by.key };
}

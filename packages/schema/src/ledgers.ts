import type { KindEntry, KindQuery, Lacking, LackingQuery, LedgerSums, Summed } from "./ledger-queries.js";
import type { Call, Value } from "./source.js";
import type { Viewer } from "./viewer.js";
import type { Numbering } from "./writes.js";

/** What an entry says, as plain data. */
export type EntryData = Readonly<Record<string, unknown>>;

/** One entry of a ledger. Entries are appended, never changed or removed. */
export interface LedgerEntry {
  /** 1 for the first. */
  readonly place: number;
  readonly kind: string;
  /** The day in Asia/Shanghai on which it took place. */
  readonly on: string;
  /** When it was entered, canonical date-time. */
  readonly recordedAt: string;
  /** Public id of the key that entered it. */
  readonly by: string;
  readonly data: EntryData;
}

/** An entry to be appended. */
export interface NewEntry {
  readonly kind: string;
  readonly on: string;
  readonly data: EntryData;
  /** A number that is given out with the entry, into this property of its data: without gap, never twice. */
  readonly number?: GivenOut;
  /** A number that the caller gives, by which the region knows one ledger only. */
  readonly claim?: Claim;
  /** A property of its data that lists the numbers given out with the ledgers that begin with it, in their order. */
  readonly numbersBegun?: string;
}

/** A number that is given out with an entry. */
export interface GivenOut {
  readonly into: string;
  readonly numbering: Numbering;
  /**
   * Numbers of a region under one such name are unlike each other (`numberKey`), given out or claimed: one that is taken
   * is passed over.
   */
  readonly among?: string;
  /** The number that is its already: then none is given out. */
  readonly known?: string;
  /** Asked when the series begins: the last serial of it that was given out elsewhere. Default: none. */
  readonly startsAfter?: () => Promise<number>;
}

/** A number that is not given out but claimed. */
export interface Claim extends Required<Pick<GivenOut, "among">> {
  readonly number: string;
  /** Where the caller gave it, for the error that it is taken. */
  readonly inputPath: readonly (string | number)[];
}

/** Something personal that is kept beside a ledger, not in it, so that it can expire while the ledger stays (PIPL Art 47). */
export interface Enclosure {
  /** One of each name in a ledger; a later one takes its place. */
  readonly name: string;
  readonly body: EntryData;
}

/** A record that says what a ledger comes to, for lists and figures: made at home, or changed in the fields given. */
export interface RecordChange {
  readonly entity: string;
  /** Key of the record in the source that holds it. */
  readonly key: string;
  /** By field; null empties one. */
  readonly values: Readonly<Record<string, Value>>;
  /** Field that takes the number given out with the entries of its ledger. */
  readonly number?: string;
}

/** What goes with entries, in their transaction. */
interface Accompanied {
  readonly enclosures?: readonly Enclosure[];
  /** Numbers of documents, in one spelling, by which its applicants are known again: only keyed hashes of them are kept. */
  readonly applicantTraits?: readonly string[];
  /**
   * At home they change in the transaction of the entries. Where another source holds the entity's records of the region,
   * the record whose ledger it is follows as soon as it can (`RecordPlace`); the others are left out, without a word.
   */
  readonly records?: readonly RecordChange[];
}

/** A ledger that begins with an append to another one. */
export interface Begun extends Accompanied {
  readonly ledger: string;
  readonly entries: readonly NewEntry[];
}

/** Entries for one ledger, all or none. */
export interface Append extends Accompanied {
  readonly region: string;
  /** Id of the record whose ledger it is. */
  readonly ledger: string;
  /** Ledgers that begin with it. */
  readonly begins?: readonly Begun[];
  /** Entries that the caller has seen; with more of them there, nothing is appended. */
  readonly seen: number;
  readonly entries: readonly NewEntry[];
  /** What stands on the numbers that were given out: made in the same transaction, from the entries as they are kept. */
  readonly enclosuresOf?: (made: readonly LedgerEntry[]) => readonly Enclosure[];
  /** What the caller gave besides entries and enclosures, so that the same key with something else is refused. */
  readonly given?: unknown;
  /** The same key and input give the same entries, and no second ones. */
  readonly idempotencyKey: string;
}

/** That the next append to a ledger is one's own: what goes before it outside home isn't done in vain. */
export interface LedgerClaim extends Pick<Append, "region" | "ledger" | "seen" | "idempotencyKey"> {}

/** Where the records of an entity of a region are, if they are made and changed from here. */
export interface RecordPlace {
  /** Id of the source. */
  readonly source: string;
  /** At home they change with their ledger, in one transaction; in a county's own table they follow it. */
  readonly atHome: boolean;
  /** Fields that are written there. */
  readonly fields: ReadonlySet<string>;
}

/** A ledger to which something was appended under an idempotency key. */
export interface KeyedLedger {
  readonly ledger: string;
  /** Number of its entries before: what whoever appended had seen. */
  readonly seen: number;
}

/** How much of what is enclosed is read at once. */
export interface EnclosedLimit {
  readonly count: number;
  /** Bytes of one; larger ones are left out. */
  readonly bytes: number;
}

/** Where a ledger is. */
export interface LedgerName {
  readonly region: string;
  readonly ledger: string;
}

/**
 * Tells a state of all ledgers of a region from every other one: each append leaves another mark, and none comes twice.
 * Null where nothing has been appended since marks are left.
 */
export type LedgerMark = string | null;

/** A ledger into which a file was entered. */
export interface FiledIn {
  readonly ledger: string;
  /** Public ids of the keys that entered it. */
  readonly by: readonly string[];
}

/** At most so many ledgers that hold one file are told at once. */
export const filedAtOnce = 100;

/** So many refused readings of a key are noted for a region and day: enough to be seen, too few to fill the audit. */
export const mostRefusalsNoted = 100;

/** Who has read, for the audit, where it was an applicant with the query code: no key has this id. */
export const applicantReader = "applicant";

/** Ledgers, kept at home whatever source the records are in (DESIGN.md §4). */
export interface Ledgers {
  /**
   * The ledgers of records of one region, each in order; a record without entries has none.
   * @param mark what the answer must be as new as; without one it is as home is now
   */
  read(
    region: string,
    ledgers: readonly string[],
    call: Call,
    mark?: LedgerMark,
  ): Promise<ReadonlyMap<string, readonly LedgerEntry[]>>;
  /** The state of all ledgers of a region. Asked once for a long answer, it spares most of the other questions. */
  mark(region: string, call: Call): Promise<LedgerMark>;
  /**
   * Appends, audited. @throws KeyRequiredError, NotPermittedError, VersionConflictError when there are more entries than
   * were seen, IdempotencyConflictError, NumbersExhaustedError, NumberTakenError
   */
  append(append: Append, viewer: Viewer | null, call: Call): Promise<readonly LedgerEntry[]>;
  /**
   * Has nobody append to a ledger under another key until the call's deadline is over, or that key has appended: so that of
   * several who are about to make records in a county, only the one makes them whose append can follow. Under the same
   * key it is prolonged. @throws VersionConflictError when there are other entries than were seen, or another has the claim
   */
  claim(claim: LedgerClaim, call: Call): Promise<void>;
  /** Gives a claim back, where nothing was made. */
  endClaim(claim: LedgerClaim, call: Call): Promise<void>;
  /** What is enclosed under a name with the ledgers of one region. Whoever shows it to somebody notes it. */
  enclosed(
    region: string,
    ledgers: readonly string[],
    name: string,
    call: Call,
  ): Promise<ReadonlyMap<string, EntryData>>;
  /** What was enclosed last under a name with ledgers of some regions, the newest first. Nothing of it is shown to anybody. */
  newestEnclosed(
    regions: readonly string[],
    name: string,
    limit: EnclosedLimit,
    call: Call,
  ): Promise<ReadonlyMap<string, EntryData>>;
  /** The ledgers of some regions that were given one of these traits of applicants; at most so many. */
  withTraits(
    regions: readonly string[],
    traits: readonly string[],
    limit: number,
    call: Call,
  ): Promise<readonly LedgerName[]>;
  /** Where the entity's records of the region are made and changed from here; null where they only are by their own system. */
  placeOf(entity: string, region: string): RecordPlace | null;
  /** The ledgers of the region to which something was appended under an idempotency key, and how many entries each had before. */
  underKey(region: string, idempotencyKey: string, call: Call): Promise<readonly KeyedLedger[]>;
  /** All that is enclosed with a ledger under names that begin alike, in the order of the names. */
  enclosedUnder(region: string, ledger: string, prefix: string, call: Call): Promise<ReadonlyMap<string, EntryData>>;
  /**
   * The ledgers of some regions with an entry whose data has one of these texts as its `number`, however it is typed
   * (`numberKey`): several where it was given more than once.
   */
  numbered(regions: readonly string[], numbers: readonly string[], call: Call): Promise<readonly LedgerName[]>;
  /**
   * The ledgers of a region with an entry whose data name a file by its hash, in the order of their names: those after a
   * name, at most `filedAtOnce`.
   */
  filedIn(region: string, sha256: string, after: string, call: Call): Promise<readonly FiledIn[]>;
  /** Entries of one kind of a region, by day and then by name of the ledger, both descending: one statement, by an index. */
  ofKind(region: string, query: KindQuery, call: Call): Promise<readonly KindEntry[]>;
  /** Sums entries of a region by ledger: one statement. Null when there are more than `mostSummed` ledgers. */
  sums(region: string, summed: Summed, call: Call): Promise<LedgerSums | null>;
  /**
   * The ledgers of a region that lack an entry, whatever source the records are in.
   * @param mark as with `read`
   */
  lacking(region: string, query: LackingQuery, call: Call, mark?: LedgerMark): Promise<Lacking>;
  /** Leaves a line in the audit that the viewer has read personal data of ledgers whole (PIPL Art 51; DOMAIN.md §13). */
  noteReading(region: string, ledgers: readonly string[], viewer: Viewer, call: Call): Promise<void>;
  /**
   * Leaves a line in the audit that a case was shown to one of its applicants, by registration number, query code and name:
   * one for each case and day, and nothing that names anybody. So no more are left than there are cases, however often
   * somebody asks who needs no key for it.
   */
  noteApplicantReading(region: string, ledger: string, call: Call): Promise<void>;
  /**
   * Leaves a line in the audit for each record that the viewer was refused to read, with the error's code: one for each
   * record, code and day; for a key and region at most `mostRefusalsNoted` a day.
   */
  noteRefusedReading(
    region: string,
    records: readonly string[],
    viewer: Viewer,
    code: string,
    call: Call,
  ): Promise<void>;
  /** Leaves a line in the audit of an append that was refused, with the error's code, before `append` was asked. */
  noteRefusal(
    append: Pick<Append, "region" | "ledger" | "idempotencyKey">,
    viewer: Viewer,
    code: string,
    call: Call,
  ): Promise<void>;
}

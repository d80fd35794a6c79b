import type { Viewer } from "./context.js";
import type { Call, Value } from "./source.js";
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
  readonly number?: { readonly into: string; readonly numbering: Numbering };
  /**
   * Property of its data with a number that the caller gives. It is refused when it was given out or given before into
   * that property in the region; a number that is given out passes it over.
   */
  readonly claims?: string;
}

/** Something personal that is kept beside a ledger, not in it, so that it can expire while the ledger stays (PIPL Art 47). */
export interface Enclosure {
  /** One of each name in a ledger; a later one takes its place. */
  readonly name: string;
  readonly body: EntryData;
}

/** A record at home that says what a ledger comes to, for lists and figures: made, or changed in the fields given. */
export interface RecordChange {
  readonly entity: string;
  /** Key of the record at home. */
  readonly key: string;
  /** By field; null empties one. */
  readonly values: Readonly<Record<string, Value>>;
}

/** What goes with entries, in their transaction. */
interface Accompanied {
  readonly enclosures?: readonly Enclosure[];
  /** Left out, without a word, where another source than home holds the entity's records of the region. */
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

/** Ledgers, kept at home whatever source the records are in (DESIGN.md §4). */
export interface Ledgers {
  /** The ledgers of records of one region, each in order; a record without entries has none. */
  read(region: string, ledgers: readonly string[], call: Call): Promise<ReadonlyMap<string, readonly LedgerEntry[]>>;
  /**
   * Appends, audited. @throws KeyRequiredError, NotPermittedError, VersionConflictError when there are more entries than
   * were seen, IdempotencyConflictError, NumbersExhaustedError, NumberTakenError
   */
  append(append: Append, viewer: Viewer | null, call: Call): Promise<readonly LedgerEntry[]>;
  /** What is enclosed under a name with the ledgers of one region. Whoever shows it to somebody notes it. */
  enclosed(
    region: string,
    ledgers: readonly string[],
    name: string,
    call: Call,
  ): Promise<ReadonlyMap<string, EntryData>>;
  /** Leaves a line in the audit that the viewer has read personal data of ledgers whole (PIPL Art 51; DOMAIN.md §13). */
  noteReading(region: string, ledgers: readonly string[], viewer: Viewer, call: Call): Promise<void>;
}

import type { Viewer } from "./context.js";
import type { Call } from "./source.js";
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
}

/** Entries for one ledger, all or none. */
export interface Append {
  readonly region: string;
  /** Id of the record whose ledger it is. */
  readonly ledger: string;
  /** Entries that the caller has seen; with more of them there, nothing is appended. */
  readonly seen: number;
  readonly entries: readonly NewEntry[];
  /** The same key and input give the same entries, and no second ones. */
  readonly idempotencyKey: string;
}

/** Ledgers, kept at home whatever source the records are in (DESIGN.md §4). */
export interface Ledgers {
  /** The ledgers of records of one region, each in order; a record without entries has none. */
  read(region: string, ledgers: readonly string[], call: Call): Promise<ReadonlyMap<string, readonly LedgerEntry[]>>;
  /**
   * Appends, audited. @throws KeyRequiredError, NotPermittedError, VersionConflictError when there are more entries than
   * were seen, IdempotencyConflictError, NumbersExhaustedError
   */
  append(append: Append, viewer: Viewer | null, call: Call): Promise<readonly LedgerEntry[]>;
}

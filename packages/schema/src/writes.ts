import type { Viewer } from "./context.js";
import type { Call, Value } from "./source.js";

/** A write as a caller asks for it; `values` are canonical, references as record ids. */
export interface WriteRequest {
  readonly action: "publish" | "revise" | "withdraw";
  readonly entity: string;
  readonly region: string;
  /** Record id; absent for publish. */
  readonly id?: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly expectedVersion?: string;
  /** Chosen by the caller, at most 100 characters; the same key and input give the same receipt. */
  readonly idempotencyKey: string;
  /** How the entity's identity is numbered when the caller gives none; publish only. */
  readonly numbering?: Numbering;
  /**
   * The record is one of which a ledger begins: whoever may append to the region's ledgers may make it. Refused, it may be
   * corrected under its key.
   */
  readonly ofLedger?: true;
  /** What the caller gave besides the values, so that the same key with something else is refused. */
  readonly given?: unknown;
}

/** A series of numbers that the gateway gives out one by one, never twice (DOMAIN.md §4.1). */
export interface Numbering {
  /** Name of the series, also the text with which each of its numbers begins: `003158495/202312-`. */
  readonly series: string;
  readonly largest: number;
  /** The number as it is written into the identity field. */
  format(serial: number): string;
  /** The serial of a number of this series, or null for another text. */
  serialOf(number: string): number | null;
}

/**
 * PENDING: intended, not yet known to be done. DONE. FORGOTTEN: it did not take place; the same key and input may be
 * sent again.
 */
export type ReceiptState = "PENDING" | "DONE" | "FORGOTTEN";

/** What a write leaves: where, what, when, by whom, under which idempotency key (DESIGN.md §3). */
export interface Receipt {
  readonly idempotencyKey: string;
  readonly action: AuditLine["action"];
  readonly entity: string;
  readonly region: string;
  readonly state: ReceiptState;
  /** Source that owns the record. */
  readonly source: string;
  /** Record id; null until the write is done. */
  readonly recordId: string | null;
  readonly version: string | null;
  readonly indexNumber: string | null;
  readonly by: string;
  /** ISO instants. */
  readonly intendedAt: string;
  readonly doneAt: string | null;
}

/** Writes that happen once or not at all, leave receipts and are audited (invariant 7). */
export interface Writes {
  submit(request: WriteRequest, viewer: Viewer | null, call: Call): Promise<Receipt>;
  /** The receipt of an earlier write of that region; a pending one is first looked up in the source and settled. */
  receipt(region: string, idempotencyKey: string, viewer: Viewer | null, call: Call): Promise<Receipt | null>;
  /** The same of what was written at home alone, beside no county's table: a ledger, a frozen report, a calendar. */
  receiptAtHome(region: string, idempotencyKey: string, viewer: Viewer | null, call: Call): Promise<Receipt | null>;
  /** Newest first; only for OPERATOR keys of the region. */
  audit(region: string, limit: number, viewer: Viewer | null, call: Call): Promise<readonly AuditLine[]>;
}

/** One line of the audit: every write that was asked for, whatever became of it, and readings of personal data, refused or not. */
export interface AuditLine {
  readonly at: string;
  readonly region: string;
  /** Public id of a key; `applicantReader` of one who has none. */
  readonly by: string;
  /** `append`: entries were added to the record's ledger. `freeze`: a statutory report was kept as it is. `import`: a calendar notice was. */
  readonly action: WriteRequest["action"] | "append" | "freeze" | "read" | "import";
  readonly entity: string;
  readonly recordId: string | null;
  readonly idempotencyKey: string;
  /** DONE, or the error code with which it was refused. */
  readonly result: string;
}

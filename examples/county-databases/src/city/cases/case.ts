import type { Request } from "../records.js";

/** What an event of a ledger says besides its kind and its day. */
export type Said = Readonly<Record<string, unknown>>;

/** One event of a case's ledger, as home keeps it. */
export interface CaseEntry {
  readonly kind: string;
  /** `2023-12-20`. */
  readonly on: string;
  readonly data: Said;
}

/** Reconsideration of an answer, or a suit about one, as Table 4 counts them. */
export interface CaseRemedy {
  readonly kind: "REVIEW" | "DIRECT_SUIT" | "SUIT_AFTER_REVIEW";
  readonly filedOn: string;
  /** Null while it is pending at the end of 2024. */
  readonly endedOn: string | null;
  readonly result: "UPHELD" | "CORRECTED" | "OTHER" | null;
  /** Of a suit that went on to a second instance: the end of the first. */
  readonly firstEndedOn: string | null;
  readonly firstResult: "UPHELD" | "CORRECTED" | "OTHER" | null;
}

/** A request with its ledger. */
export interface Case {
  readonly request: Request;
  readonly entries: readonly CaseEntry[];
  readonly remedies: readonly CaseRemedy[];
  /** Of one that was split or transferred: the requests that came of it, which are counted in its place (DOMAIN.md §2.6). */
  readonly successors?: readonly Request[];
}

import type { Viewer } from "./context.js";
import type { Call } from "./source.js";

/** A report as it was published: its text, and who froze it when. */
export interface KeptReport {
  readonly region: string;
  /** Which report of the region: its year and scope, as in `2023/OWN`. */
  readonly report: string;
  /** When it was frozen, canonical date-time. */
  readonly frozenAt: string;
  /** Public id of the key that froze it. */
  readonly by: string;
  /** The day up to which it was told. */
  readonly asOf: string;
  /** What `freeze` gave. */
  readonly text: string;
  /** Why it was frozen while errors stood; null where none did. */
  readonly reason: string | null;
}

/** A report to be frozen. */
export interface Freezing extends Pick<KeptReport, "region" | "report"> {
  /** What the caller asked for, as canonical text: the same key with another is refused. */
  readonly given: string;
  /** Chosen by the caller; the same key and input give the same frozen report. */
  readonly idempotencyKey: string;
  /** Counts and checks it; called only where nothing is kept under the key. What it throws is audited. */
  readonly make: () => Promise<Pick<KeptReport, "asOf" | "text" | "reason">>;
}

/** Statutory reports as they were published, kept at home. They are never changed or removed. */
export interface FrozenReports {
  /**
   * Freezes a report, audited; for OPERATOR keys of the region. @throws KeyRequiredError, NotPermittedError,
   * IdempotencyConflictError, and what `make` throws
   */
  freeze(freezing: Freezing, viewer: Viewer | null, call: Call): Promise<KeptReport>;
  /** Every freezing of a report, newest first. */
  kept(region: string, report: string, call: Call): Promise<readonly KeptReport[]>;
}

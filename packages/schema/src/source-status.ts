import type { Label } from "./label.js";

/** Something in a source that its mapping can't read; the rows are given all the same (invariant 8). */
export interface Finding {
  readonly kind:
    | "UNMAPPED_CODE"
    | "UNREADABLE_DATE"
    | "UNREADABLE_NUMBER"
    | "DUPLICATE_INDEX_NUMBER"
    | "UNRESOLVED_REFERENCE";
  readonly entity: string;
  /** Its field; of a soft delete the column, which is no field. */
  readonly field: string;
  /** The value as it stands in the source. */
  readonly value: string;
  readonly count: number;
}

export interface SourceStatus {
  readonly source: string;
  readonly label: Label;
  readonly vendor: Label | null;
  readonly regions: readonly string[];
  readonly state: "UP" | "DOWN" | "SUSPENDED";
  readonly reason: Label | null;
  readonly latencyMs: number | null;
  readonly lastGoodAt: string | null;
  readonly entities: readonly {
    readonly entity: string;
    readonly regions: readonly string[];
    readonly writable: boolean;
  }[];
  readonly findings: readonly Finding[] | null;
}

export interface ProbeQuery {
  readonly sources?: readonly string[];
  /** Findings cost a scan per coded column; only when asked. */
  readonly findings: boolean;
}

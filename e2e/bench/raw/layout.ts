import type { Clock } from "./clock.js";
import type { Codes } from "./codes.js";

/** The kinds of which every county has documents. */
export const kinds = ["NORMATIVE", "POLICY_OTHER", "INFORMATION"] as const;
export type Kind = (typeof kinds)[number];

/**
 * Which documents a statement reads: the newest of a kind, the newest of all, those at or before a moment ($1), before
 * it, after a place ($1 moment, $2 key) in the list, or one by its key ($1). `part` is the table, where there are several.
 */
export type Cut =
  | { readonly of: "kind"; readonly kind: Kind }
  | { readonly of: "newest" | "until" | "before" }
  | { readonly of: "after" | "one"; readonly part: string };

/** One county's database as a hand-written server knows it. */
export interface Layout {
  readonly source: string;
  readonly region: string;
  /** How the database spells the moment of publication. */
  readonly clock: Clock;
  /**
   * One row per document and interpretation, documents in order: key, title, number, published, kind, publisher,
   * interpretation, its title, its form.
   */
  page(cut: Cut, limit: number): string;
  /** Documents by kind from $1 to $2. */
  readonly documents: string;
  /** Requests received from day $1 to day $2 by outcome and applicant; null where they are kept at home. */
  readonly requests: string | null;
  /** Day of a request as the column has it. */
  day(iso: string): string;
  /** Codes of kinds, where the kind is told by the table. */
  readonly kinds?: Codes;
  /** Spellings of a missing document number. */
  readonly noNumber?: readonly string[];
}

/** The WHERE of each cut of a table with one column of time and one key. */
export function conditionOf(cut: Cut, time: string, key: string, ofKind: Readonly<Record<Kind, string>>): string {
  switch (cut.of) {
    case "kind":
      return ofKind[cut.kind];
    case "newest":
      return "true";
    case "until":
      return `${time} <= $1`;
    case "before":
      return `${time} < $1`;
    case "after":
      return `(${time}, ${key}) < ($1, $2)`;
    case "one":
      return `${key} = $1`;
  }
}

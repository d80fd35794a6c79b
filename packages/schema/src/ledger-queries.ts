/** Entries of one kind of a region's ledgers, the newest day first. */
export interface KindQuery {
  readonly kind: string;
  /** Only of ledgers without an entry of another kind, or with one whose data says so; null: of all. */
  readonly answer: { readonly kind: string; readonly says: KindAnswer | null } | null;
  /** The last entry that was given; null: from the newest on. */
  readonly after: Pick<KindEntry, "ledger" | "on"> | null;
  readonly limit: number;
}

/** A property of an entry's data, and what it is. */
export interface KindAnswer {
  readonly field: string;
  readonly is: boolean;
}

/** An entry of a kind, and the ledger that it is in. */
export interface KindEntry {
  readonly ledger: string;
  /** The day in Asia/Shanghai on which it took place. */
  readonly on: string;
  /** Public id of the key that entered it. */
  readonly by: string;
}

/** Entries that are summed: of one kind, by a number in their data, of some days. */
export interface Summed {
  readonly kind: string;
  readonly property: string;
  readonly from: string;
  readonly to: string;
}

/** What entries come to. */
export interface LedgerSums {
  /** By ledger; those without such an entry are left out. */
  readonly sums: ReadonlyMap<string, number>;
  /** Whether the region has entries of any kind of these days: where it has none, no ledgers were kept. */
  readonly kept: boolean;
}

/** At most so many ledgers of one region are summed; with more of them, none is. */
export const mostSummed = 10_000;

/**
 * Which ledgers lack an entry: those with an entry of `kind` that says one of some texts, and none of the kind `lacks` of
 * its day or later.
 */
export interface LackingQuery {
  readonly kind: string;
  /** A property of its data, and the texts that it may be. */
  readonly field: string;
  readonly oneOf: readonly string[];
  readonly lacks: string;
  readonly limit: number;
  /** As it was on this day: what took place later is passed over. Default: all that is entered. */
  readonly asOf?: string;
}

/** The ledgers that lack an entry. */
export interface Lacking {
  /** Those whose entry was made last first, as many as were asked for. */
  readonly ledgers: readonly string[];
  /** How many more there are. */
  readonly leftOut: number;
}

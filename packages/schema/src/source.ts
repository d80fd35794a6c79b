import type { Coverage } from "./coverage.js";
import type { Label, Language } from "./label.js";
import type { ProbeQuery, SourceStatus } from "./source-status.js";

/** A value in canonical form, as GraphQL gives it out. Dates, codes and keys are text. */
export type Value = string | number | boolean | null | readonly string[] | readonly Attachment[];

/** An attachment (附件) of a record. */
export interface Attachment {
  readonly name: string;
  readonly url: string;
  readonly size: number | null;
  readonly sha256: string | null;
}

/**
 * A record as a source gives it out. Property names are the GraphQL names: the selected fields, `id` (always),
 * `source` (always), selected references (a Row or null) and selected inverses (an array of Rows).
 * A reference that is not in `relations` but in `fields` is given as the target's id.
 */
export interface Row {
  readonly id: string;
  readonly source: string;
  readonly [name: string]: unknown;
}

/** What to read of a record: fields, and related records of the same source with their own selection. */
export interface Selection {
  readonly fields: readonly string[];
  readonly relations?: Readonly<Record<string, Selection>>;
}

/**
 * A filter in canonical terms. Comparisons with a missing value are neither true nor false, as in SQL, and so is
 * their `not`; only records for which the whole is true are given. References are compared as record ids.
 */
export type Condition =
  | { readonly op: "and" | "or"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition }
  | { readonly op: "eq" | "ne" | "lt" | "lte" | "gt" | "gte"; readonly field: string; readonly value: Scalar }
  | { readonly op: "in"; readonly field: string; readonly values: readonly Scalar[] }
  | { readonly op: "missing"; readonly field: string; readonly is: boolean }
  | { readonly op: "contains" | "startsWith"; readonly field: string; readonly value: string }
  /** The record is one of these, by record id; those of other sources and entities are none here. */
  | { readonly op: "isOneOf"; readonly ids: readonly string[] }
  /** A list field has at least one of the values. */
  | { readonly op: "has"; readonly field: string; readonly values: readonly string[] };

export type Scalar = string | number | boolean;

/** One key of an order. Missing values come last, whichever the direction. */
export interface OrderKey {
  readonly field: string;
  readonly descending: boolean;
}

/**
 * A place in an ordered list: the values of the order keys of one record, and the record's source and local key.
 * `behind` names the sources that were not heard when the place was reached, with the place each one is at
 * (null: before its first record), so that their records come as late rows, never twice.
 */
export interface Position {
  readonly order: readonly (Scalar | null)[];
  readonly source: string;
  readonly key: string;
  readonly behind?: Readonly<Record<string, Position | null>>;
  /** The direction of reading in which `behind` was noted; read the other way, it says nothing. */
  readonly backward?: boolean;
}

/** Where a source starts reading: strictly after (order, key), or, without a key, after or at the order values. */
export interface Start {
  readonly order: readonly (Scalar | null)[];
  /** Local key of the last record already given, when it was of this very source. */
  readonly key?: string;
  /** Without a key: whether records with exactly these order values are still to be given. */
  readonly inclusive?: boolean;
}

export interface ListQuery {
  readonly entity: string;
  /** County-level codes; absent: every region. */
  readonly regions?: readonly string[];
  readonly where?: Condition;
  /** At least one key. The local key is the tie-break inside a source, the source id between sources. */
  readonly order: readonly OrderKey[];
  readonly limit: number;
  /** Forward: records after the place. Backward: records before it, nearest first. */
  readonly start?: Start;
  /** For a federation: the place in the merged list; it gives each of its sources a start. */
  readonly position?: Position;
  readonly backward: boolean;
  readonly select: Selection;
  /**
   * Also records that don't count by the source's own rules: drafts, deleted and withdrawn ones. Only writes ask so, for
   * what must not be given out twice (a number); no answer to a caller may hold such a record.
   */
  readonly uncounted?: true;
}

/** One record of a list, with what merging needs. */
export interface Listed {
  readonly row: Row;
  readonly order: readonly (Scalar | null)[];
  /** Source id of the database the record came from. */
  readonly source: string;
  /** Local key in that source. */
  readonly key: string;
  /** Its source was not heard when its place was passed; it comes now, out of order. */
  readonly late?: true;
}

export interface ListAnswer {
  readonly items: readonly Listed[];
  /** There are records beyond the last one, in the direction of reading. */
  readonly more: boolean;
  readonly coverage: Coverage;
  /** The place of item i of the answer. Lazy: cursors are only made when asked for. */
  position(index: number): Position;
}

/** Asks for records by id: `<Entity>:<source>:<local key>`. */
export interface FindQuery {
  readonly entity: string;
  readonly ids: readonly string[];
  readonly select: Selection;
}

export interface FindAnswer {
  /** In the order of `ids`; null where there is no such record, or its source did not answer. */
  readonly rows: readonly (Row | null)[];
  readonly coverage: Coverage;
}

/** What to group by: a field, or a date field by month or year. Members of list fields count one by one. */
export interface GroupKey {
  readonly field: string;
  readonly by?: "month" | "year";
}

export interface Measure {
  readonly op: "count" | "sum" | "min" | "max" | "countDistinct";
  /** Absent for count. */
  readonly field?: string;
}

export interface TallyQuery {
  readonly entity: string;
  readonly regions?: readonly string[];
  readonly where?: Condition;
  /** None to three. With none, one group with an empty key. */
  readonly groupBy: readonly GroupKey[];
  readonly measures: readonly Measure[];
  /** Fields besides those of the question without which a source is not counted: those of the list that is counted. */
  readonly standsOn?: readonly string[];
  /**
   * Counted beside a page of the same list (`totalCount`). It has the time of a tally, but of a source that is late with the
   * page meanwhile no count is waited for longer than a page is.
   */
  readonly besidePage?: boolean;
}

/**
 * A measured value. For countDistinct, `values` holds the distinct values themselves while there are at most
 * 10,000, so that a federation can count their union.
 */
export interface Measured {
  readonly value: Scalar | null;
  readonly values?: readonly string[];
  /** EXACT, or UPPER_BOUND: distinct values of several sources were added because there were too many to unite. */
  readonly combined: "EXACT" | "UPPER_BOUND";
}

export interface TallyGroup {
  readonly key: readonly (Scalar | null)[];
  readonly measured: readonly Measured[];
}

export interface TallyAnswer {
  readonly groups: readonly TallyGroup[];
  readonly coverage: Coverage;
}

/** One change to one record, in canonical values. References are given as local keys. */
export interface WriteCommand {
  readonly action: "publish" | "revise" | "withdraw";
  readonly entity: string;
  /** County-level code; names the one source that owns the record. */
  readonly region: string;
  /** Local key; absent for publish. */
  readonly key?: string;
  readonly values: Readonly<Record<string, Value>>;
  /** For revise and withdraw: the version that the caller saw; another one is refused. */
  readonly expectedVersion?: string;
  /**
   * Told, inside the write's transaction and right before its commit, what the commit will leave. Where it rejects, nothing
   * is written. A source never commits without having told: by this a write is recognised whose end nobody saw.
   */
  readonly beforeCommit?: (foreseen: Foreseen) => Promise<void>;
}

/** What a write will leave once it is committed. */
export interface Foreseen {
  /** Local key. */
  readonly key: string;
  /** Version of the record; empty for a withdraw. */
  readonly version: string;
  /** The written fields as they will be read back, in the source's spelling of them; references as record ids. */
  readonly values: Readonly<Record<string, Value>>;
}

/** What a source says of a write that it has committed. */
export interface Written {
  readonly source: string;
  readonly id: string;
  readonly key: string;
  readonly version: string;
}

/** The frame of one call: its budget, its language, who asks, and what is counted on the way. */
export interface Call {
  /** Milliseconds since the epoch after which the answer is of no use. */
  readonly deadline: number;
  readonly signal?: AbortSignal;
  readonly language: Language;
  /** Counts SQL statements per source id; tests assert invariant 2 with it. */
  readonly count?: (source: string, statement: string) => void;
}

/** What a source holds: per entity name the county-level codes, and the fields it maps. */
export interface Holding {
  readonly regions: readonly string[];
  readonly fields: ReadonlySet<string>;
  readonly writable: boolean;
  /** Fields that are written, where it is writable; default: all of `fields`. */
  readonly written?: ReadonlySet<string>;
}

/**
 * The port (DESIGN.md §4): a county, a federation of counties, a timeout or a breaker around one, and the memory
 * source in tests all have this shape.
 */
export interface Source {
  readonly id: string;
  readonly label: Label;
  /** By entity name. */
  readonly holdings: ReadonlyMap<string, Holding>;
  /** County-level codes that are expected of it, also where it holds nothing of them. Default: those of its holdings. */
  readonly regions?: readonly string[];
  list(query: ListQuery, call: Call): Promise<ListAnswer>;
  find(query: FindQuery, call: Call): Promise<FindAnswer>;
  tally(query: TallyQuery, call: Call): Promise<TallyAnswer>;
  write(command: WriteCommand, call: Call): Promise<Written>;
  probe(query: ProbeQuery, call: Call): Promise<readonly SourceStatus[]>;
}

/** The id of a record. Opaque to clients. */
export function recordId(entity: string, source: string, key: string): string {
  return `${entity}:${source}:${key}`;
}

/** Takes an id apart, or gives null when it isn't one. */
export function parseRecordId(id: string): { entity: string; source: string; key: string } | null {
  const match = /^([A-Za-z]+):([a-z0-9-]+):(.+)$/s.exec(id);
  return match ? { entity: match[1] as string, source: match[2] as string, key: match[3] as string } : null;
}

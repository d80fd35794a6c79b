import type { Entity, Label } from "@zwgk/schema";
import type { ColumnFamily } from "./column-family.js";

/** A mapping file, parsed and checked against the entities; docs/mapping.md explains every key. */
export interface SourceMapping {
  readonly source: string;
  readonly label: Label;
  readonly vendor: Label | null;
  readonly regions: readonly string[];
  /** By entity name. */
  readonly entities: ReadonlyMap<string, EntityMapping>;
  /** Entities whose records of this source's regions are kept in another source: entity name → source id. */
  readonly heldAt: ReadonlyMap<string, string>;
}

export interface EntityMapping {
  readonly entity: Entity;
  /** One, or several that are read as one list. */
  readonly parts: readonly PartMapping[];
  /** The regions whose records are here; for home this may include counties that have no tables. */
  readonly regions: readonly string[];
}

/** A column of a part: of its own table (`t`) or of a joined one, by alias. */
export interface ColumnRef {
  readonly alias: string;
  readonly column: string;
}

export interface TableRef {
  readonly schema: string | null;
  readonly table: string;
}

export interface PartMapping {
  /** Empty when the entity has one part only. */
  readonly name: string;
  /** Its alias is `t`. */
  readonly table: TableRef;
  readonly key: string;
  readonly joins: readonly JoinMapping[];
  readonly where: readonly RowRule[];
  /** By field name; a field that is not here is always missing. */
  readonly fields: ReadonlyMap<string, FieldMapping>;
  readonly write: WriteMapping | null;
}

export interface JoinMapping {
  readonly alias: string;
  readonly table: TableRef;
  /** Column of the joined table equals this column. */
  readonly on: readonly { readonly column: string; readonly equals: ColumnRef }[];
  /** A 1:1 extension that is written along with its part. */
  readonly extends: boolean;
}

/** Which rows count. `in`: value is one of them (null: missing, or blank text). `notIn`: value is none of them. */
export interface RowRule {
  readonly column: ColumnRef;
  readonly op: "in" | "notIn";
  readonly values: readonly (string | null)[];
  /** The spellings that a soft delete knows; absent where the rule is none. */
  readonly deleted?: DeletedSpellings;
}

/** How a soft delete spells its two states; a list may be empty: then all that the other one doesn't name. */
export interface DeletedSpellings {
  readonly is: readonly (string | null)[];
  readonly unless: readonly (string | null)[];
}

/** How one field is read and written. */
export type FieldMapping =
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | {
      readonly kind: "column";
      readonly column: ColumnRef;
      readonly json: readonly string[] | null;
      readonly codec: Codec;
      readonly writable: boolean;
    }
  /** A reference whose value is found by spelling: `key` of the row of `table` of which one of `match` equals the column. */
  | {
      readonly kind: "lookup";
      readonly column: ColumnRef;
      readonly table: TableRef;
      readonly match: readonly MatchColumn[];
      readonly key: string;
      readonly writable: boolean;
    }
  /** A reference to an entity with several parts: the part by constant or by code, then its key. */
  | {
      readonly kind: "partReference";
      readonly column: ColumnRef;
      readonly part: { readonly column: ColumnRef; readonly codes: ReadonlyMap<string, string> } | string;
      readonly writable: boolean;
    }
  | {
      readonly kind: "link";
      readonly table: TableRef;
      readonly from: string;
      readonly to: string;
      readonly where: readonly RowRule[];
    }
  | { readonly kind: "listedIn"; readonly column: ColumnRef; readonly separators: string }
  | {
      readonly kind: "attachmentTable";
      readonly table: TableRef;
      readonly on: { readonly column: string; readonly equals: ColumnRef };
      readonly columns: Readonly<Record<"name" | "url" | "size" | "sha256", string | null>>;
    };

export interface MatchColumn {
  readonly column: string;
  /** The column lists several spellings, separated by any of these characters. */
  readonly separators: string | null;
}

/**
 * Turns the text of one column value into a canonical value and back. Everything the SQL room needs to push a
 * filter, an order or a group down is here, so that no other room knows a vendor's spelling.
 *
 * Codecs of list fields: `decode`, `encode` and `present` speak of the whole column; `spellings`, `canonical` and
 * `findings` of one raw member, as `members` unnests them.
 */
export interface Codec {
  /** For cache keys and reports, e.g. `date(yyyy-MM-dd)`, `codes(validity)`. */
  readonly name: string;
  /**
   * Canonical value of the column's text; null when missing or unreadable. Plain text fields: the text itself.
   * The text is what `column::text` gives: char(n) without its padding, booleans as `true` and `false` (`t`, `f` will do).
   */
  decode(text: string): unknown;
  /** What SQL NULL stands for: null, unless null is in a boolean's list. */
  readonly ofNull: unknown;
  /** Types of columns that it reads and compares as it should; null: any. Columns inside JSON are text. */
  readonly takes: readonly ColumnFamily[] | null;
  /** `decode` is the identity: the SQL room may skip it. */
  readonly identity: boolean;
  /**
   * Texts that stand for a canonical scalar in an equality, most usual first; empty: no row can have that value;
   * null when they can't be listed (then, if `ranged`, the value lies between its two bounds, otherwise `canonical`
   * is compared). A date field equals every text of that day only through its bounds or `canonical`.
   */
  spellings(value: string | number | boolean): readonly string[] | null;
  /** Text that is written for a canonical value; null writes NULL. */
  encode(value: unknown): string | null;
  /** Text that is written for a missing value in a column that takes no NULL; null: none is named. */
  readonly missingAs: string | null;
  /**
   * Whether `back`, as which a written value is read again, is that value in this source's spelling: a document number
   * brought into the standard's form, a moment as finely as the column tells time. What isn't kept is not written.
   */
  keeps(value: unknown, back: unknown): boolean;
  /** Which values it can keep, for whoever gave another one; completes "this source keeps …". */
  readonly holds: Label;
  /** Where `present` holds, the column's own order is the canonical order: an index can serve it. */
  readonly sortable: boolean;
  /** `bound` gives comparable texts, also where the column tells time more finely than the field. Sortable implies it. */
  readonly ranged: boolean;
  /** The column is text: compare it and order it by bytes, COLLATE "C". Otherwise its own comparison is right as it is. */
  readonly collated: boolean;
  /** Type to which bounds and spellings may be cast so that the column compares with them; null: the column's own. */
  readonly boundType: string | null;
  /**
   * For ranged codecs: the column text that compares with the column as the canonical value does. `first` is the least
   * one whose value is not before the given one: for `<` and `>=`. `last` is the greatest whose value is not after it:
   * for `>` and `<=`. They differ only where column and field tell time with unlike precision.
   */
  bound(value: string | number | boolean, side?: "first" | "last"): string;
  /**
   * SQL condition that `column` has a readable value; false or NULL otherwise. Rows for which it doesn't hold have a
   * missing value, whatever their text, and come last. `version` of the server (160000: 16): later ones know cheaper ways.
   */
  present(column: string, version?: number): string;
  /** SQL expression of the canonical value of `column`, NULL where missing or unreadable: text; bigint of int fields; boolean. */
  canonical(column: string, version?: number): string;
  /** SQL condition that a value of `column` is a finding, or null when there can be none. */
  findings(column: string): CodecFindings | null;
  /** List columns: SQL expression giving text[] of raw members, NULL when there are none; null for scalars. */
  members(column: string): string | null;
}

/** The values of a column that a codec can't read, and what they are counted as. */
export interface CodecFindings {
  readonly kind: "UNMAPPED_CODE" | "UNREADABLE_DATE" | "UNREADABLE_NUMBER";
  readonly condition: string;
}

export interface WriteMapping {
  readonly key: "identity" | "uuid" | "next" | { readonly sequence: string };
  readonly set: ReadonlyMap<string, WrittenValue>;
  readonly touch: ReadonlyMap<string, WrittenValue>;
  readonly withdraw: ReadonlyMap<string, WrittenValue>;
}

/** A literal, or the present moment in a date spelling. */
export type WrittenValue = { readonly literal: string | number | boolean | null } | { readonly now: Codec };

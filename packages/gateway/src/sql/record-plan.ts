import type { OrderKey, Row, Scalar } from "@zwgk/schema";

/** A row of an answer: every value as text. */
export type TextRow = readonly (string | null)[];

/** Gets a value out of a row of the answer. */
export type Read = (row: TextRow) => unknown;

/** How a record is made from a row. */
export interface RecordPlan {
  /** A record with every property it will have, in one order, so that copies are cheap to make and to fill. */
  readonly blank: Draft;
  /** What stands before the key in the record's id. */
  readonly idPrefix: string;
  /** Part name with `~`, or nothing. */
  readonly keyPrefix: string;
  /** Position of the key. */
  readonly key: number;
  readonly fields: readonly { readonly name: string; readonly read: Read }[];
  /** References: a plan for each part of the target. */
  readonly ones: readonly { readonly name: string; readonly plans: readonly RecordPlan[] }[];
  /** Names of the inverses that are selected. */
  readonly lists: readonly string[];
}

/** How the records of an inverse are found in a row. */
export interface BranchPlan {
  /** In a row with several branches: position and value that tell this one. */
  readonly tag: { readonly place: number; readonly value: string } | null;
  /** From the level's record to the one that has the inverse. */
  readonly path: readonly string[];
  readonly name: string;
  readonly record: RecordPlan;
  readonly order: readonly OrderKey[];
  readonly orderValues: readonly Read[];
  /** The same record may come in several rows. */
  readonly repeats: boolean;
  readonly branches: readonly BranchPlan[];
}

/** How the rows of an answer become records. */
export interface LevelPlan {
  readonly record: RecordPlan;
  /** Position of the record's number in the page, from 1; null when rows are records in order. */
  readonly number: number | null;
  readonly branches: readonly BranchPlan[];
}

/** A record under construction. */
export type Draft = Row & Record<string, unknown>;
type Writable = { id: string; source: string } & Record<string, unknown>;

/** Makes a record, with the records it refers to; null when there is none in the row. */
export function makeRecord(plan: RecordPlan, row: TextRow): Draft | null {
  const key = row[plan.key];
  if (key === null || key === undefined) return null;
  const record: Writable = { ...plan.blank };
  record.id = plan.idPrefix + key;
  for (const { name, read } of plan.fields) record[name] = read(row);
  for (const { name, plans } of plan.ones) record[name] = firstRecord(plans, row);
  for (const name of plan.lists) record[name] = [];
  return record;
}

function firstRecord(plans: readonly RecordPlan[], row: TextRow): Draft | null {
  for (const plan of plans) {
    const record = makeRecord(plan, row);
    if (record) return record;
  }
  return null;
}

/** Values of order keys. */
export function readOrder(reads: readonly Read[], row: TextRow): (Scalar | null)[] {
  return reads.map((read) => read(row) as Scalar | null);
}

import { compareOrder, compareUtf8, type OrderKey } from "@zwgk/schema";
import { type BranchPlan, type Draft, type LevelPlan, makeRecord, readOrder, type TextRow } from "./record-plan.js";

/** A related record that is being gathered, with the row it was made from. */
interface Entry {
  readonly record: Draft;
  readonly row: TextRow;
  readonly key: string;
  readonly branch: BranchPlan;
}

/** A list of related records that is being filled. */
interface Filling {
  readonly order: readonly OrderKey[];
  readonly entries: Entry[];
  /** By key, where a record may come in several rows. */
  readonly known: Map<string, Entry> | null;
}

/** The rows of an answer, record by record, in the order of the page. */
export function rowsByRecord(plan: LevelPlan, rows: readonly TextRow[]): readonly (readonly [TextRow, ...TextRow[]])[] {
  if (plan.number === null) return rows.map((row) => [row]);
  const groups: [TextRow, ...TextRow[]][] = [];
  for (const row of rows) {
    const at = Number(row[plan.number]) - 1;
    const group = groups[at];
    if (group === undefined) groups[at] = [row];
    else group.push(row);
  }
  return groups;
}

/** Makes the record that these rows are of, with its related records. */
export function assemble(plan: LevelPlan, rows: readonly [TextRow, ...TextRow[]]): Draft {
  const record = makeRecord(plan.record, rows[0]) as Draft;
  if (plan.branches.length === 0) return record;
  const lists = new Map<Draft[], Filling>();
  for (const row of rows) {
    for (const branch of plan.branches) attach(branch, record, row, lists);
  }
  for (const [list, filling] of lists) fill(list, filling);
  return record;
}

function attach(branch: BranchPlan, from: Draft, row: TextRow, lists: Map<Draft[], Filling>): void {
  if (branch.tag !== null && row[branch.tag.place] !== branch.tag.value) return;
  const key = row[branch.record.key];
  if (key === null || key === undefined) return;
  const owner = ownerOf(branch.path, from);
  if (owner === null) return;
  const list = owner[branch.name] as Draft[];
  let filling = lists.get(list);
  if (filling === undefined) {
    filling = { order: branch.order, entries: [], known: branch.repeats ? new Map() : null };
    lists.set(list, filling);
  }
  const entry = entryOf(filling, branch, branch.record.keyPrefix + key, row);
  for (const inner of branch.branches) attach(inner, entry.record, row, lists);
}

function entryOf({ entries, known }: Filling, branch: BranchPlan, key: string, row: TextRow): Entry {
  const same = known?.get(key);
  if (same !== undefined) return same;
  const entry = { record: makeRecord(branch.record, row) as Draft, key, row, branch };
  entries.push(entry);
  known?.set(key, entry);
  return entry;
}

function ownerOf(path: readonly string[], from: Draft): Draft | null {
  let owner: Draft | null = from;
  for (const name of path) {
    if (owner === null) return null;
    owner = owner[name] as Draft | null;
  }
  return owner;
}

function fill(list: Draft[], { order, entries }: Filling): void {
  for (const { record } of entries.length > 1 ? sorted(entries, order) : entries) list.push(record);
}

function sorted(entries: readonly Entry[], order: readonly OrderKey[]): readonly Entry[] {
  const placed = entries.map((entry) => ({ entry, values: readOrder(entry.branch.orderValues, entry.row) }));
  placed.sort((a, b) => compareOrder(a.values, b.values, order) || compareKeys(a.entry.key, b.entry.key));
  return placed.map(({ entry }) => entry);
}

/** Keys that are numbers by value, others as text. */
function compareKeys(a: string, b: string): number {
  return a.length !== b.length && isNumber(a) && isNumber(b) ? a.length - b.length : compareUtf8(a, b);
}

function isNumber(key: string): boolean {
  return /^[1-9]\d*$/.test(key);
}

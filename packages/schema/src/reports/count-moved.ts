import type { Context } from "../context.js";
import type { LedgerEntry } from "../ledgers.js";
import { caseLedger } from "../requests/case/case-ledger.js";
import { foldCase } from "../requests/ledger/fold.js";
import { type Call, parseRecordId, type Row } from "../source.js";
import { applicantColumnOf } from "./count.js";
import { bodiesOf, type ReportSet, regionsOf } from "./report-set.js";
import type { MovedCase } from "./rules/rule.js";

const kinds = ["transferred", "split"] as const;
const fields = ["receivedOn", "closedOn", "applicantKind", "agencyKind"];

interface Moved {
  readonly id: string;
  readonly region: string;
  readonly entry: LedgerEntry;
}

/**
 * Cases that were open where the year began and have since left what is counted by a transfer or a split, and those
 * that came of them: they tell why a year carries in something else than the year before carried out (T3-E). By the
 * facts of the ledgers; whether a case is counted is for its record to say.
 */
export async function movedCases(set: ReportSet, today: string, context: Context): Promise<readonly MovedCase[]> {
  const found = await Promise.all(regionsOf(set).map((region) => movedIn(region, set, today, context)));
  const moved = found.flat();
  const cameOf = await Promise.all(moved.map((one) => successorsOf(one, context)));
  const [gone, come] = await Promise.all([
    recordsOf(
      moved.map(({ id }) => id),
      context,
    ),
    recordsOf(cameOf.flat(), context),
  ]);
  const out = moved.flatMap(({ id, entry }) => caseOf(id, gone.get(id), entry, -1, set));
  const into = moved.flatMap(({ entry }, at) =>
    (cameOf[at] ?? []).flatMap((id) => caseOf(id, come.get(id), entry, 1, set)),
  );
  return [...out, ...into];
}

/** Cases of a region that were received before the year, and transferred or split in it or since. */
async function movedIn(
  region: string,
  { frame }: ReportSet,
  today: string,
  context: Context,
): Promise<readonly Moved[]> {
  const { ledgers, call } = context;
  const from = frame.startOfYear;
  const named = await Promise.all(kinds.map((kind) => ledgersWith(kind, region, from, today, context)));
  const ids = [...new Set(named.flat())];
  if (ids.length === 0) return [];
  const read = await ledgers.read(region, ids, call);
  return ids.flatMap((id) => {
    const entries = read.get(id) ?? [];
    const entry = entries.find(({ kind, on }) => kinds.some((one) => one === kind) && on >= from);
    const received = foldCase(caseLedger(entries)).receivedOn;
    return entry && received !== null && received < from ? [{ id, region, entry }] : [];
  });
}

/** Sums name every ledger that has such an entry; what they come to doesn't matter, and transfers hold no amount. */
async function ledgersWith(kind: string, region: string, from: string, to: string, { ledgers, call }: Context) {
  const told = await ledgers.sums(region, { kind, property: "amountYuan", from, to }, call);
  return [...(told?.sums.keys() ?? [])];
}

/** The cases that an entry names, by their id or their registration number. */
async function successorsOf({ id, region, entry }: Moved, { ledgers, call }: Context): Promise<readonly string[]> {
  const { letter: _letter, to: _to, ...data } = entry.data;
  const texts = Object.values(data)
    .flat()
    .filter((one) => typeof one === "string");
  const ids = texts.filter((text) => parseRecordId(text)?.entity === "Request");
  const numbers = texts.filter((text) => !ids.includes(text));
  const numbered = numbers.length === 0 ? [] : await ledgers.numbered([region], numbers, call);
  return [...new Set([...ids, ...numbered.map(({ ledger }) => ledger)])].filter((one) => one !== id);
}

async function recordsOf(
  ids: readonly string[],
  { source, call }: { readonly source: Context["source"]; readonly call: Call },
): Promise<ReadonlyMap<string, Row | null>> {
  if (ids.length === 0) return new Map();
  const { rows } = await source.find({ entity: "Request", ids, select: { fields } }, call);
  return new Map(ids.map((id, at) => [id, rows[at] ?? null]));
}

/** A case that left, as long as it isn't carried in; or one that came, as long as it is. */
function caseOf(
  id: string,
  record: Row | null | undefined,
  { kind, on }: LedgerEntry,
  by: 1 | -1,
  { scope, frame }: ReportSet,
): readonly MovedCase[] {
  if (!record) return [];
  const bodies: readonly string[] | null = scope === "ALL" ? null : bodiesOf[scope];
  if (bodies && !bodies.includes(String(record.agencyKind))) return [];
  if (isCarriedIn(record, frame.startOfYear) !== by > 0) return [];
  const column = applicantColumnOf(String(record.applicantKind));
  return [{ id, kind: kind === "split" ? "SPLIT" : "TRANSFERRED", on, column, by }];
}

/** As Table 3 counts it (figures/request-phases.ts). */
function isCarriedIn({ receivedOn, closedOn }: Row, startOfYear: string): boolean {
  const isBefore = typeof receivedOn === "string" && receivedOn < startOfYear;
  return isBefore && (typeof closedOn !== "string" || closedOn >= startOfYear);
}

import { type Call, entityNamed, type Row, recordId, type Source, SourceFailedError } from "@zwgk/schema";
import { appendAudit } from "./audit-log.js";
import type { HomeStore } from "./home-store.js";
import { complete, forget, type Intention, readIntention } from "./intention.js";
import { releaseNumber } from "./numbers.js";

/** What was found in the county of a write whose end nobody saw. */
export interface Found {
  readonly key: string;
  readonly version: string | null;
}

/**
 * Looks in the county for what the intention would have left: a published record by its identity, a withdrawn one by
 * its absence, a revised one by its new values. Only the attempt that holds the lease may ask, so that no one else is
 * writing meanwhile.
 * @throws ZwgkError when the county can't be asked: then nothing is decided.
 */
export async function findWritten(source: Source, one: Intention, call: Call): Promise<Found | null> {
  if (one.action !== "publish") return findChanged(source, one, call);
  const field = entityNamed(one.entity).identity;
  return field && one.indexNumber ? findByIdentity(source, one.entity, one.region, field, one.indexNumber, call) : null;
}

async function findChanged(source: Source, one: Intention, call: Call): Promise<Found | null> {
  const key = one.recordKey ?? "";
  const values = JSON.parse(one.values ?? "{}") as Record<string, unknown>;
  const select = { fields: ["version", ...Object.keys(values)] };
  const { rows, coverage } = await source.find(
    { entity: one.entity, ids: [recordId(one.entity, one.source, key)], select },
    call,
  );
  heard(coverage.sources);
  const [row] = rows;
  if (one.action === "withdraw") return row ? null : { key, version: null };
  if (!row || row.version === one.version || !hasValues(row, values)) return null;
  return { key, version: versionOf(row) };
}

/** The record of a region whose identity field has that value. @throws SourceFailedError when nobody can tell. */
async function findByIdentity(
  source: Source,
  entity: string,
  region: string,
  field: string,
  value: string,
  call: Call,
): Promise<Found | null> {
  const where = { op: "eq", field, value } as const;
  const order = [{ field, descending: true }];
  const select = { fields: [field, "version"] };
  const query = { entity, regions: [region], where, order, limit: 1, backward: false, select };
  const { items, coverage } = await source.list(query, call);
  heard(coverage.sources);
  return items[0] ? { key: items[0].key, version: versionOf(items[0].row) } : null;
}

/** @throws SourceFailedError when a source did not answer. */
export function heard(lines: readonly { readonly source: string; readonly state: string }[]): void {
  const silent = lines.find((line) => line.state !== "ANSWERED");
  if (silent) throw new SourceFailedError({ source: silent.source });
}

/** Writes down what became of an intention: done, or forgotten with its number released. One transaction at home. */
export async function settle(
  home: HomeStore,
  one: Intention,
  found: Found | null,
  reason: string,
  at: Date,
): Promise<void> {
  await home.transaction(async (query) => {
    if (found) {
      await complete(query, one, found, at);
      await appendAudit(query, { ...one, recordKey: found.key }, "DONE", at);
      return;
    }
    const kept = await readIntention(query, one.region, one.idempotencyKey, at);
    if (kept?.attempt !== one.attempt) return;
    if (kept.numberSeries !== null && kept.numberSerial !== null) {
      await releaseNumber(query, one.region, kept.numberSeries, kept.numberSerial);
    }
    await forget(query, one);
    await appendAudit(query, one, reason, at);
  });
}

function versionOf(row: Row): string | null {
  return typeof row.version === "string" ? row.version : null;
}

function hasValues(row: Row, values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(values).every(
    ([name, value]) => JSON.stringify(row[name] ?? null) === JSON.stringify(value ?? null),
  );
}

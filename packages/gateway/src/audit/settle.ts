import { type Call, type Foreseen, type Row, recordId, type Source, SourceFailedError } from "@zwgk/schema";
import { appendAudit } from "./audit-log.js";
import { freeNumber } from "./given-numbers.js";
import { complete, forget, type Intention, readIntention } from "./intention.js";
import type { WritesOptions } from "./writes-options.js";

/** What was found in the county of a write whose end nobody saw. */
export interface Found {
  readonly key: string;
  readonly version: string | null;
}

/**
 * Looks in the county for what the write was about to leave when its commit was due. A withdrawn record is known by its
 * absence; another by its version, or, where somebody changed it since, by what identifies it or by the new values. What
 * was never about to be committed did not take place. Only the attempt that holds the lease may ask, so that no one else
 * is writing meanwhile.
 * @throws ZwgkError when the county can't be asked: then nothing is decided.
 */
export async function findWritten(source: Source, one: Intention, call: Call): Promise<Found | null> {
  const { entity, foreseen, action } = one;
  if (!foreseen) return null;
  const { key } = foreseen;
  const select = { fields: ["version", ...Object.keys(foreseen.values)] };
  const ids = [recordId(entity, one.source, key)];
  const { rows, coverage } = await source.find({ entity, ids, select }, call);
  heard(coverage.sources);
  const [row] = rows;
  if (action === "withdraw") return row ? null : { key, version: null };
  if (!row || row.version === one.version) return null;
  return row.version === foreseen.version || hasValues(row, foreseen.values) ? { key, version: versionOf(row) } : null;
}

/** The key alone tells nothing: where our write never arrived, another record may have been given it since. */
function hasValues(row: Row, values: Foreseen["values"]): boolean {
  return Object.entries(values).every(([name, value]) => JSON.stringify(row[name] ?? null) === JSON.stringify(value));
}

/** @throws SourceFailedError when a source did not answer. */
export function heard(lines: readonly { readonly source: string; readonly state: string }[]): void {
  const silent = lines.find((line) => line.state !== "ANSWERED");
  if (silent) throw new SourceFailedError({ source: silent.source });
}

/** Writes down what became of an intention: done, or forgotten with its number released. One transaction at home. */
export async function settle(
  { home, city }: Pick<WritesOptions, "home" | "city">,
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
    if (kept.indexNumber !== null) await freeNumber(query, city, kept);
    await forget(query, one);
    await appendAudit(query, one, reason, at);
  });
}

function versionOf(row: Row): string | null {
  return typeof row.version === "string" ? row.version : null;
}

import { createHash } from "node:crypto";
import {
  type Append,
  BadInputError,
  dateTimeOf,
  IdempotencyConflictError,
  type LedgerEntry,
  type Ledgers,
  type NewEntry,
  VersionConflictError,
  type Viewer,
  ZwgkError,
} from "@zwgk/schema";
import { appendAudit } from "../audit/audit-log.js";
import type { HomeQuery, HomeStore } from "../audit/home-store.js";
import { beginSeries, takeNumber } from "../audit/numbers.js";
import { mayWrite } from "../audit/permission.js";
import { entriesUnderKey, insertEntry, lastPlace, readEntries } from "./entries.js";

/** What the ledgers are made of. */
export interface LedgersOptions {
  readonly home: HomeStore;
  readonly now: () => Date;
}

/**
 * Ledgers in the home database. Entries, the numbers given out with them and the line of the audit are one transaction:
 * whatever ends the process, there is neither a gap nor a number used twice.
 */
export function createLedgers({ home, now }: LedgersOptions): Ledgers {
  return {
    read: (region, ledgers) => readEntries(home.query, region, ledgers),
    async append(append, viewer) {
      try {
        const by = mayWrite(viewer, append.region);
        checkEntries(append);
        return await home.transaction((query) => appendAll(query, append, by, now()));
      } catch (error) {
        if (viewer && error instanceof ZwgkError && error.code !== "SOURCE_FAILED")
          await audit(home.query, append, viewer, error.code, now());
        throw error;
      }
    },
  };
}

async function appendAll(query: HomeQuery, append: Append, by: Viewer, at: Date): Promise<readonly LedgerEntry[]> {
  const { region, ledger, idempotencyKey } = append;
  const fingerprint = fingerprintOf(append);
  // Whoever sends the same again waits here, and then finds what became of it.
  await query("select pg_advisory_xact_lock(hashtext($1))", [`zwgk ledger ${region} ${idempotencyKey}`]);
  const earlier = await entriesUnderKey(query, region, idempotencyKey);
  if (earlier) {
    if (earlier.fingerprint !== fingerprint) throw new IdempotencyConflictError({ key: idempotencyKey });
    return earlier.entries;
  }
  if ((await lastPlace(query, region, ledger)) !== append.seen) throw new VersionConflictError({ id: ledger });
  const made: LedgerEntry[] = [];
  for (const [index, entry] of append.entries.entries()) {
    const one: LedgerEntry = {
      place: append.seen + index + 1,
      kind: entry.kind,
      on: entry.on,
      recordedAt: dateTimeOf(at.getTime()),
      by: by.key,
      data: await withNumber(query, region, entry),
    };
    // Another gateway was faster: its entry stands in this place.
    if (!(await insertEntry(query, append, one, fingerprint))) throw new VersionConflictError({ id: ledger });
    made.push(one);
  }
  await audit(query, append, by, "DONE", at);
  return made;
}

async function withNumber(query: HomeQuery, region: string, { data, number }: NewEntry) {
  if (number === undefined) return data;
  await beginSeries(query, region, number.numbering.series, 0);
  const serial = await takeNumber(query, region, number.numbering);
  return { ...data, [number.into]: number.numbering.format(serial) };
}

function checkEntries({ entries, idempotencyKey }: Append): void {
  if (entries.length === 0) {
    const detail = { en: "there is no entry", zh: "没有任何记录" };
    throw new BadInputError({ field: "entries", detail }, { inputPath: ["entries"] });
  }
  if (/^[\x21-\x7e]{1,100}$/.test(idempotencyKey)) return;
  const detail = { en: "1 to 100 visible ASCII characters", zh: "应为 1 至 100 个可见 ASCII 字符" };
  throw new BadInputError({ field: "idempotencyKey", detail }, { inputPath: ["idempotencyKey"] });
}

/** What the caller gave: the numbers are not part of it. */
function fingerprintOf({ ledger, entries }: Append): string {
  const given = entries.map(({ kind, on, data, number }) => [kind, on, data, number?.into ?? null]);
  return createHash("sha256")
    .update(JSON.stringify([ledger, given]))
    .digest("hex");
}

function audit(query: HomeQuery, append: Append, by: Viewer, result: string, at: Date): Promise<void> {
  const { region, idempotencyKey, ledger } = append;
  const [entity = "", source = "", ...key] = ledger.split(":");
  const line = {
    region,
    idempotencyKey,
    action: "append" as const,
    entity,
    source,
    recordKey: key.join(":"),
    keyId: by.key,
  };
  return appendAudit(query, line, result, at);
}

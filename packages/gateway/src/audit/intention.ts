import type { Foreseen, Receipt, ReceiptState, WriteRequest } from "@zwgk/schema";
import { recordId } from "@zwgk/schema";
import type { HomeQuery, HomeRow } from "./home-store.js";

/** A write as it is kept at home, from before it is made until long after. */
export interface Intention {
  readonly region: string;
  readonly idempotencyKey: string;
  readonly fingerprint: string;
  readonly state: ReceiptState;
  readonly action: WriteRequest["action"];
  readonly entity: string;
  readonly source: string;
  /** Local key; of a revise or withdraw from the start, of a publish once it is done. */
  readonly recordKey: string | null;
  readonly version: string | null;
  readonly indexNumber: string | null;
  readonly numberSeries: string | null;
  readonly numberSerial: number | null;
  /** What the write was about to leave in the county when its commit was due, to recognise it by; null before that. */
  readonly foreseen: Foreseen | null;
  readonly keyId: string;
  /** Names the attempt that holds the lease; only it may complete the intention. */
  readonly attempt: string;
  readonly intendedAt: string;
  readonly doneAt: string | null;
  /** The lease is over: whoever made the attempt is gone, or will not commit any more. */
  readonly abandoned: boolean;
}

const instant = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`;

const columns = `region, idempotency_key, fingerprint, state, action, entity, source, record_key, version, index_number,
  number_series, number_serial::text as number_serial, "values", key_id, attempt, ${instant("intended_at")}, ${instant("done_at")}`;

/** Intention of that region and idempotency key. */
export async function readIntention(
  query: HomeQuery,
  region: string,
  key: string,
  now: Date,
): Promise<Intention | null> {
  const [row] = await query(
    `select ${columns}, (lease_until < $3)::text as abandoned from zwgk.write where region = $1 and idempotency_key = $2`,
    [region, key, now.toISOString()],
  );
  return row ? toIntention(row) : null;
}

/** Records a new intention; false when there is one under this key already. */
export async function recordIntention(query: HomeQuery, one: Intention, leaseUntil: Date): Promise<boolean> {
  const made = await query(
    `insert into zwgk.write (region, idempotency_key, fingerprint, state, action, entity, source, record_key,
       index_number, key_id, attempt, intended_at, lease_until, version)
     values ($1, $2, $3, 'PENDING', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict do nothing returning region`,
    [
      one.region,
      one.idempotencyKey,
      one.fingerprint,
      one.action,
      one.entity,
      one.source,
      one.recordKey,
      one.indexNumber,
      one.keyId,
      one.attempt,
      one.intendedAt,
      leaseUntil.toISOString(),
      one.version,
    ],
  );
  return made.length > 0;
}

/** Who takes an intention over: the new attempt, and the key that wrote, or that now tries again; with which input. */
export type Taking = Pick<Intention, "attempt" | "keyId" | "fingerprint">;

/** Takes over an intention that was forgotten or abandoned; false when another attempt was quicker. */
export async function takeOver(query: HomeQuery, one: Intention, by: Taking, leaseUntil: Date): Promise<boolean> {
  const taken = await query(
    `update zwgk.write set attempt = $4, key_id = $5, lease_until = $6, fingerprint = $7, state = 'PENDING'
     where region = $1 and idempotency_key = $2 and attempt = $3 returning region`,
    [one.region, one.idempotencyKey, one.attempt, by.attempt, by.keyId, leaseUntil.toISOString(), by.fingerprint],
  );
  return taken.length > 0;
}

/** Keeps the number that was given out for the intention. */
export async function keepNumber(
  query: HomeQuery,
  one: Intention,
  series: string,
  serial: number,
  number: string,
): Promise<void> {
  await query(
    `update zwgk.write set index_number = $4, number_series = $5, number_serial = $6
     where region = $1 and idempotency_key = $2 and attempt = $3`,
    [one.region, one.idempotencyKey, one.attempt, number, series, serial],
  );
}

/** Keeps what the write is about to leave; false when another attempt holds the intention now: then it must not commit. */
export async function keepForeseen(query: HomeQuery, one: Intention, foreseen: Foreseen): Promise<boolean> {
  const kept = await query(
    `update zwgk.write set "values" = $4
     where region = $1 and idempotency_key = $2 and attempt = $3 returning region`,
    [one.region, one.idempotencyKey, one.attempt, JSON.stringify(foreseen)],
  );
  return kept.length > 0;
}

/** Completes an intention, if this attempt still holds it. */
export async function complete(
  query: HomeQuery,
  one: Intention,
  written: { key: string; version: string | null },
  at: Date,
): Promise<void> {
  await query(
    `update zwgk.write set state = 'DONE', record_key = $4, version = $5, done_at = $6, "values" = null
     where region = $1 and idempotency_key = $2 and attempt = $3`,
    [one.region, one.idempotencyKey, one.attempt, written.key, written.version, at.toISOString()],
  );
}

/** Gives up an intention that did not take place, if this attempt still holds it. */
export async function forget(query: HomeQuery, one: Intention): Promise<void> {
  await query(
    `update zwgk.write set state = 'FORGOTTEN', number_series = null, number_serial = null, "values" = null,
       index_number = case when number_series is null then index_number end
     where region = $1 and idempotency_key = $2 and attempt = $3`,
    [one.region, one.idempotencyKey, one.attempt],
  );
}

/** Pending intentions of regions whose lease is over, oldest first. */
export async function abandonedIntentions(
  query: HomeQuery,
  regions: readonly string[],
  now: Date,
): Promise<readonly Intention[]> {
  const rows = await query(
    `select ${columns}, 'true' as abandoned from zwgk.write
     where region = any($1) and state = 'PENDING' and lease_until < $2 order by lease_until limit 100`,
    [regions, now.toISOString()],
  );
  return rows.map(toIntention);
}

/** The receipt of a write: of whoever wrote, whoever asks for it. */
export function toReceipt(one: Intention): Receipt {
  return {
    idempotencyKey: one.idempotencyKey,
    action: one.action,
    entity: one.entity,
    region: one.region,
    state: one.state,
    source: one.source,
    recordId: one.recordKey === null ? null : recordId(one.entity, one.source, one.recordKey),
    version: one.version,
    indexNumber: one.indexNumber,
    by: one.keyId,
    intendedAt: one.intendedAt,
    doneAt: one.doneAt,
  };
}

function toIntention(row: HomeRow): Intention {
  const text = (name: string) => row[name] ?? "";
  return {
    region: text("region"),
    idempotencyKey: text("idempotency_key"),
    fingerprint: text("fingerprint"),
    state: text("state") as ReceiptState,
    action: text("action") as Intention["action"],
    entity: text("entity"),
    source: text("source"),
    recordKey: row.record_key ?? null,
    version: row.version ?? null,
    indexNumber: row.index_number ?? null,
    numberSeries: row.number_series ?? null,
    numberSerial: row.number_serial ? Number(row.number_serial) : null,
    foreseen: row.values ? (JSON.parse(row.values) as Foreseen) : null,
    keyId: text("key_id"),
    attempt: text("attempt"),
    intendedAt: text("intended_at"),
    doneAt: row.done_at ?? null,
    abandoned: row.abandoned === "true",
  };
}

import { randomUUID } from "node:crypto";
import type { Value } from "@zwgk/schema";
import type { HomeQuery } from "../audit/home-store.js";

/** What a county's record is to say, since an entry of its ledger. */
export interface DueChange {
  readonly region: string;
  /** Id of the record, which names its ledger. */
  readonly ledger: string;
  /** Place of the entry that made it due. */
  readonly place: number;
  readonly values: Readonly<Record<string, Value>>;
  /** Public id of the key that made the entry. */
  readonly key: string;
}

/** A due change that an attempt holds: nobody else carries it out meanwhile. */
export interface HeldChange extends DueChange {
  readonly attempt: string;
  /** How often it was tried before. */
  readonly tries: number;
}

/**
 * Keeps a change that is due, in the transaction of the entries that made it so. A newer one of the same record takes the
 * place of an older one; who is at that one keeps the lease, so that the older can't arrive after the newer.
 */
export async function keepDue(query: HomeQuery, one: DueChange, at: Date): Promise<void> {
  await query(
    `insert into zwgk.due_change (region, ledger, place, "values", key_id, due_at, retry_at, lease_until)
     values ($1, $2, $3, $4, $5, $6, $6, $6)
     on conflict (region, ledger) do update set place = excluded.place, "values" = excluded."values",
       key_id = excluded.key_id, due_at = excluded.due_at, retry_at = excluded.retry_at, tries = 0`,
    [one.region, one.ledger, one.place, JSON.stringify(one.values), one.key, at.toISOString()],
  );
}

/** Takes a due change up until a moment; null where none is due, or another attempt is at it. */
export async function holdDue(
  query: HomeQuery,
  region: string,
  ledger: string,
  now: Date,
  until: Date,
): Promise<HeldChange | null> {
  const attempt = randomUUID();
  const [row] = await query(
    `update zwgk.due_change set attempt = $3, lease_until = $4
     where region = $1 and ledger = $2 and lease_until <= $5 and retry_at <= $5
     returning place::text as place, "values", key_id, tries::text as tries`,
    [region, ledger, attempt, until.toISOString(), now.toISOString()],
  );
  if (!row) return null;
  const values = JSON.parse(row.values ?? "{}") as DueChange["values"];
  const { key_id, place, tries } = row;
  return { region, ledger, attempt, place: Number(place), values, key: key_id ?? "", tries: Number(tries) };
}

/** The change is no longer due. False where a newer one has come meanwhile, which is free to be taken up now. */
export async function endDue(query: HomeQuery, one: HeldChange, now: Date): Promise<boolean> {
  const ended = await query(
    "delete from zwgk.due_change where region = $1 and ledger = $2 and attempt = $3 and place = $4 returning ledger",
    [one.region, one.ledger, one.attempt, one.place],
  );
  if (ended.length > 0) return true;
  await release(query, one, now);
  return false;
}

/**
 * Puts a change off. Where something of it may still arrive, it stays held until the lease is over, and so does a newer
 * one; otherwise a newer one that has come is free now.
 */
export async function putOff(
  query: HomeQuery,
  one: HeldChange,
  { until, mayArrive, now }: { readonly until: Date; readonly mayArrive: boolean; readonly now: Date },
): Promise<void> {
  await query(
    `update zwgk.due_change set retry_at = $5, tries = tries + 1
     where region = $1 and ledger = $2 and attempt = $3 and place = $4`,
    [one.region, one.ledger, one.attempt, one.place, until.toISOString()],
  );
  if (!mayArrive) await release(query, one, now);
}

async function release(query: HomeQuery, one: HeldChange, now: Date): Promise<void> {
  await query("update zwgk.due_change set lease_until = $4 where region = $1 and ledger = $2 and attempt = $3", [
    one.region,
    one.ledger,
    one.attempt,
    now.toISOString(),
  ]);
}

/** The ledgers of a region whose records are due to follow and may be taken up now, the longest due first. */
export async function dueLedgers(query: HomeQuery, region: string, now: Date): Promise<readonly string[]> {
  const rows = await query(
    `select ledger from zwgk.due_change where region = $1 and lease_until <= $2 and retry_at <= $2
     order by due_at, ledger limit 1000`,
    [region, now.toISOString()],
  );
  return rows.map(({ ledger }) => ledger ?? "");
}

/** When the next change of some regions may be taken up; null where none is due. */
export async function nextDue(query: HomeQuery, regions: readonly string[]): Promise<Date | null> {
  const [row] = await query(
    `select to_char(min(greatest(lease_until, retry_at)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as next
     from zwgk.due_change where region = any($1)`,
    [regions],
  );
  return row?.next ? new Date(row.next) : null;
}

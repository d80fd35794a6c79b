import { randomUUID } from "node:crypto";
import type { AuditLine } from "@zwgk/schema";
import { dateTimeOf, recordId } from "@zwgk/schema";
import type { HomeQuery } from "./home-store.js";
import type { Intention } from "./intention.js";

/** What the audit keeps of a write that was asked for. */
export interface Audited
  extends Pick<Intention, "region" | "idempotencyKey" | "entity" | "source" | "recordKey" | "keyId"> {
  readonly action: AuditLine["action"];
}

/** Appends one line. `result` is DONE or an error code. Lines are never changed or removed. */
export async function appendAudit(query: HomeQuery, one: Audited, result: string, at: Date): Promise<void> {
  await query(
    `insert into zwgk.audit (region, at, id, key_id, action, entity, record_id, idempotency_key, result)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    lineOf(one, result, at),
  );
}

/** Appends a line for each, in one statement. */
export async function appendAudits(
  query: HomeQuery,
  several: readonly Audited[],
  result: string,
  at: Date,
): Promise<void> {
  const lines = several.map((one) => lineOf(one, result, at));
  const columns = Array.from({ length: 9 }, (_, column) => JSON.stringify(lines.map((line) => line[column] ?? null)));
  const values = columns.map((_, column) => `jsonb_array_elements_text($${column + 1}::jsonb)`);
  await query(
    `insert into zwgk.audit (region, at, id, key_id, action, entity, record_id, idempotency_key, result)
     select r, t::timestamptz, i, k, a, e, c, m, o from rows from (${values.join(", ")}) as line (r, t, i, k, a, e, c, m, o)`,
    columns,
  );
}

/**
 * Appends a line for each reading unless the day has the same one already: who asks again and again leaves no more. All are
 * of one region and key. The day, in Asia/Shanghai, stands where a write has its idempotency key.
 * @param most lines that a key leaves of one result in a region and day; null: as many as there are records
 */
export async function appendDaily(
  query: HomeQuery,
  several: readonly Audited[],
  result: string,
  at: Date,
  most: number | null,
): Promise<void> {
  const [first] = several;
  if (!first) return;
  const day = dateTimeOf(at.getTime()).slice(0, 10);
  const lines = several.map((one) => lineOf(one, result, at));
  await query(
    `insert into zwgk.audit (region, at, id, key_id, action, entity, record_id, idempotency_key, result)
     select $1, $2::timestamptz, i, $3, 'read', e, c, $4, $5 from unnest($6::text[], $7::text[], $8::text[]) as line (i, e, c)
     limit case when $9::int is null then null else (
       select greatest($9::int - count(*), 0) from zwgk.audit
       where region = $1 and key_id = $3 and action = 'read' and idempotency_key = $4 and result = $5) end
     on conflict (region, key_id, idempotency_key, record_id, result) where action = 'read' and idempotency_key <> ''
     do nothing`,
    [
      ...[first.region, at.toISOString(), first.keyId, day, result],
      ...[2, 5, 6].map((column) => lines.map((line) => String(line[column]))),
      most,
    ],
  );
}

function lineOf(one: Audited, result: string, at: Date) {
  const id = one.recordKey === null ? null : recordId(one.entity, one.source, one.recordKey);
  const { region, keyId, action, entity, idempotencyKey } = one;
  return [region, at.toISOString(), randomUUID(), keyId, action, entity, id, idempotencyKey, result];
}

/** The newest lines of a region. */
export async function readAudit(query: HomeQuery, region: string, limit: number): Promise<readonly AuditLine[]> {
  const rows = await query(
    `select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, key_id, action, entity, record_id,
       idempotency_key, result
     from zwgk.audit where region = $1 order by at desc, id limit $2`,
    [region, limit],
  );
  return rows.map((row) => ({
    at: row.at ?? "",
    region,
    by: row.key_id ?? "",
    action: (row.action ?? "") as AuditLine["action"],
    entity: row.entity ?? "",
    recordId: row.record_id ?? null,
    idempotencyKey: row.idempotency_key ?? "",
    result: row.result ?? "",
  }));
}

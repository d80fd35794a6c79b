import type { AuditLine, Receipt } from "@zwgk/schema";
import { homeId } from "../mapping/home-id.js";
import type { HomeQuery } from "./home-store.js";

/**
 * The receipt of what was written at home alone: a ledger, a frozen report, a calendar. Its entries and its line of the audit
 * are one transaction, so that the line says that it is done; null where there is none.
 */
export async function receiptAtHome(query: HomeQuery, region: string, idempotencyKey: string): Promise<Receipt | null> {
  const [row] = await query(
    `select action, entity, record_id, key_id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
       (select max(place)::text from zwgk.ledger_entry entry where entry.region = audit.region
         and entry.idempotency_key = audit.idempotency_key and entry.ledger = audit.record_id) as version
     from zwgk.audit audit where region = $1 and idempotency_key = $2 and action in ('append', 'freeze', 'import') and result = 'DONE'
     order by audit.at limit 1`,
    [region, idempotencyKey],
  );
  if (!row) return null;
  const at = row.at ?? "";
  return {
    ...{ idempotencyKey, region, state: "DONE", indexNumber: null },
    action: row.action as AuditLine["action"],
    entity: row.entity ?? "",
    source: row.record_id?.split(":")[1] ?? homeId,
    recordId: row.record_id ?? null,
    version: row.version ?? null,
    by: row.key_id ?? "",
    intendedAt: at,
    doneAt: at,
  };
}

import type { Append, EntryData, LedgerEntry } from "@zwgk/schema";
import type { HomeQuery, HomeRow } from "../audit/home-store.js";

const columns = `ledger, place::text as place, kind, "on"::text as "on", body, by_key, fingerprint,
  to_char(recorded_at at time zone interval '08:00', 'YYYY-MM-DD"T"HH24:MI:SS.US"+08:00"') as recorded_at`;

/** The entries of some ledgers of a region, each ledger in order: one statement. */
export async function readEntries(
  query: HomeQuery,
  region: string,
  ledgers: readonly string[],
): Promise<ReadonlyMap<string, readonly LedgerEntry[]>> {
  const rows = await query(
    `select ${columns} from zwgk.ledger_entry where region = $1 and ledger = any($2) order by ledger, zwgk.ledger_entry.place`,
    [region, ledgers],
  );
  const found = new Map<string, LedgerEntry[]>();
  for (const row of rows) {
    const entries = found.get(row.ledger ?? "");
    if (entries) entries.push(toEntry(row));
    else found.set(row.ledger ?? "", [toEntry(row)]);
  }
  return found;
}

/** What was appended to a ledger under an idempotency key, if anything was under the key. */
export async function entriesUnderKey(
  query: HomeQuery,
  region: string,
  idempotencyKey: string,
  ledger: string,
): Promise<{ readonly fingerprint: string; readonly entries: readonly LedgerEntry[] } | null> {
  const rows = await query(
    `select ${columns} from zwgk.ledger_entry where region = $1 and idempotency_key = $2 order by zwgk.ledger_entry.place`,
    [region, idempotencyKey],
  );
  const [first] = rows;
  const own = rows.filter((row) => row.ledger === ledger);
  return first ? { fingerprint: first.fingerprint ?? "", entries: own.map(toEntry) } : null;
}

/** Number of entries that a ledger has. */
export async function lastPlace(query: HomeQuery, region: string, ledger: string): Promise<number> {
  const [row] = await query(
    "select max(place)::text as place from zwgk.ledger_entry where region = $1 and ledger = $2",
    [region, ledger],
  );
  return Number(row?.place ?? 0);
}

/** A number that is an entry's own, and the property of its data that it stands in. */
export interface OwnNumber {
  readonly name: string;
  readonly text: string;
}

/** Puts an entry into its place; false when there is one already, or when another entry has its number. */
export async function insertEntry(
  query: HomeQuery,
  { region, ledger, idempotencyKey }: Pick<Append, "region" | "ledger" | "idempotencyKey">,
  { place, kind, on, recordedAt, by, data }: LedgerEntry,
  fingerprint: string,
  number: OwnNumber | null,
): Promise<boolean> {
  const own = [number?.name ?? null, number?.text ?? null];
  const made = await query(
    `insert into zwgk.ledger_entry (region, ledger, place, kind, "on", body, by_key, fingerprint, recorded_at,
       idempotency_key, number_name, number)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning place::text`,
    [region, ledger, place, kind, on, JSON.stringify(data), by, fingerprint, recordedAt, idempotencyKey, ...own],
  );
  return made.length > 0;
}

function toEntry(row: HomeRow): LedgerEntry {
  return {
    place: Number(row.place),
    kind: row.kind ?? "",
    on: row.on ?? "",
    recordedAt: row.recorded_at ?? "",
    by: row.by_key ?? "",
    data: JSON.parse(row.body ?? "{}") as EntryData,
  };
}

import {
  type Append,
  type EntryData,
  type FiledIn,
  filedAtOnce,
  type KeyedLedger,
  type Lacking,
  type LackingQuery,
  type LedgerEntry,
} from "@zwgk/schema";
import type { HomeQuery, HomeRow } from "../audit/home-store.js";
import { entryFile } from "../audit/home-tables.js";

const moment = `'YYYY-MM-DD"T"HH24:MI:SS.US"+08:00"'`;
const columns = `ledger, place::text as place, kind, "on"::text as "on", body, by_key,
  to_char(recorded_at at time zone interval '08:00', ${moment}) as recorded_at`;

/**
 * The entries of some ledgers of a region, each ledger in order: one statement, one row per ledger, which costs a third of
 * one per entry. The separators stand in no JSON, nor in the name of a kind or a key.
 */
export async function readEntries(
  query: HomeQuery,
  region: string,
  ledgers: readonly string[],
): Promise<ReadonlyMap<string, readonly LedgerEntry[]>> {
  const rows = await query(
    `select ledger, string_agg(
       concat_ws(chr(31), place, kind, "on", by_key, to_char(recorded_at at time zone interval '08:00', ${moment}), body),
       chr(30) order by place) as entries
     from zwgk.ledger_entry where region = $1 and ledger = any($2) group by ledger`,
    [region, ledgers],
    "zwgk_ledger_entries",
  );
  return new Map(rows.map(({ ledger, entries }) => [ledger ?? "", (entries ?? "").split("\x1e").map(readEntry)]));
}

function readEntry(text: string): LedgerEntry {
  const [place, kind = "", on = "", by = "", recordedAt = "", body = "{}"] = text.split("\x1f");
  return { place: Number(place), kind, on, recordedAt, by, data: JSON.parse(body) as EntryData };
}

/** What was appended to a ledger under an idempotency key, if anything was under the key. */
export async function entriesUnderKey(
  query: HomeQuery,
  region: string,
  idempotencyKey: string,
  ledger: string,
): Promise<{ readonly fingerprint: string; readonly entries: readonly LedgerEntry[] } | null> {
  const rows = await query(
    `select ${columns}, fingerprint from zwgk.ledger_entry where region = $1 and idempotency_key = $2 order by zwgk.ledger_entry.place`,
    [region, idempotencyKey],
  );
  const [first] = rows;
  const own = rows.filter((row) => row.ledger === ledger);
  return first ? { fingerprint: first.fingerprint ?? "", entries: own.map(toEntry) } : null;
}

/** The ledgers to which something was appended under an idempotency key, and how many entries each had before. */
export async function ledgersUnderKey(
  query: HomeQuery,
  region: string,
  idempotencyKey: string,
): Promise<readonly KeyedLedger[]> {
  const rows = await query(
    `select ledger, (min(place) - 1)::text as seen from zwgk.ledger_entry
     where region = $1 and idempotency_key = $2 group by ledger order by ledger`,
    [region, idempotencyKey],
  );
  return rows.map(({ ledger, seen }) => ({ ledger: ledger ?? "", seen: Number(seen) }));
}

/** The ledgers of a region after a name with an entry that names a file, and who entered it: one statement, by an index. */
export async function ledgersWithFile(
  query: HomeQuery,
  region: string,
  sha256: string,
  after: string,
): Promise<readonly FiledIn[]> {
  const rows = await query(
    `select ledger, string_agg(distinct by_key, chr(31)) as by from zwgk.ledger_entry
     where region = $1 and ${entryFile} = $2 and ledger > $3 group by ledger order by ledger limit ${filedAtOnce}`,
    [region, sha256, after],
  );
  return rows.map(({ ledger, by }) => ({ ledger: ledger ?? "", by: (by ?? "").split("\x1f") }));
}

/**
 * The ledgers of a region with an entry and without another: one statement, which walks the entries of that kind by an
 * index. Data are kept without spaces, and the quotes in their texts escaped: so a pattern finds a property.
 */
export async function ledgersLacking(
  query: HomeQuery,
  region: string,
  { kind, field, oneOf, lacks, limit, asOf }: LackingQuery,
): Promise<Lacking> {
  const by = (entry: string) => (asOf === undefined ? "" : ` and ${entry}."on" <= $6`);
  const rows = await query(
    `select sent.ledger, (count(*) over ())::text as found from zwgk.ledger_entry sent
     where sent.region = $1 and sent.kind = $2 and sent.body like any($3)${by("sent")}
       and not exists (select from zwgk.ledger_entry other
         where other.region = $1 and other.ledger = sent.ledger and other.kind = $4 and other."on" >= sent."on"${by("other")})
     group by sent.ledger order by max(sent.recorded_at) desc, sent.ledger limit $5`,
    [region, kind, oneOf.map((text) => `%"${field}":"${text}"%`), lacks, limit, ...(asOf === undefined ? [] : [asOf])],
    asOf === undefined ? "zwgk_ledgers_lacking" : "zwgk_ledgers_lacking_on",
  );
  return {
    ledgers: rows.map(({ ledger }) => ledger ?? ""),
    leftOut: Math.max(0, Number(rows[0]?.found ?? 0) - rows.length),
  };
}

/** Number of entries that a ledger has. */
export async function lastPlace(query: HomeQuery, region: string, ledger: string): Promise<number> {
  const [row] = await query(
    "select max(place)::text as place from zwgk.ledger_entry where region = $1 and ledger = $2",
    [region, ledger],
  );
  return Number(row?.place ?? 0);
}

/** Puts an entry into its place; false when there is one already. */
export async function insertEntry(
  query: HomeQuery,
  { region, ledger, idempotencyKey }: Pick<Append, "region" | "ledger" | "idempotencyKey">,
  { place, kind, on, recordedAt, by, data }: LedgerEntry,
  fingerprint: string,
): Promise<boolean> {
  const made = await query(
    `insert into zwgk.ledger_entry (region, ledger, place, kind, "on", body, by_key, fingerprint, recorded_at, idempotency_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning place::text`,
    [region, ledger, place, kind, on, JSON.stringify(data), by, fingerprint, recordedAt, idempotencyKey],
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

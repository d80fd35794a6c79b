import type { EnclosedLimit, Enclosure, EntryData } from "@zwgk/schema";
import type { HomeQuery, HomeRow } from "../audit/home-store.js";

/** Puts what is personal beside its ledger. */
export async function enclose(
  query: HomeQuery,
  region: string,
  ledger: string,
  { name, body }: Enclosure,
  at: Date,
): Promise<void> {
  await query(
    `insert into zwgk.enclosure (region, ledger, name, body, enclosed_at) values ($1, $2, $3, $4, $5)
     on conflict (region, ledger, name) do update set body = excluded.body, enclosed_at = excluded.enclosed_at`,
    [region, ledger, name, JSON.stringify(body), at.toISOString()],
  );
}

/** All that is enclosed with a ledger under names that begin alike, in the order of the names. */
export async function readEnclosuresUnder(
  query: HomeQuery,
  region: string,
  ledger: string,
  prefix: string,
): Promise<ReadonlyMap<string, EntryData>> {
  const rows = await query(
    `select name, body from zwgk.enclosure where region = $1 and ledger = $2 and starts_with(name, $3)
     order by name collate "C"`,
    [region, ledger, prefix],
  );
  return new Map(rows.map(({ name, body }) => [name ?? "", JSON.parse(body ?? "{}") as EntryData]));
}

/** What is enclosed under a name with some ledgers of a region: one statement. */
export async function readEnclosures(
  query: HomeQuery,
  region: string,
  ledgers: readonly string[],
  name: string,
): Promise<ReadonlyMap<string, EntryData>> {
  const rows = await query(
    "select ledger, body from zwgk.enclosure where region = $1 and ledger = any($2) and name = $3",
    [region, ledgers, name],
  );
  return bodiesOf(rows);
}

/** What was enclosed last under a name, of all but the largest: the newest first, one statement. */
export async function readNewest(
  query: HomeQuery,
  regions: readonly string[],
  name: string,
  { count, bytes }: EnclosedLimit,
): Promise<ReadonlyMap<string, EntryData>> {
  const rows = await query(
    `select ledger, body from zwgk.enclosure
     where region = any($1) and name = $2 and octet_length(body) <= $3
     order by enclosed_at desc, ledger limit $4`,
    [regions, name, bytes, count],
  );
  return bodiesOf(rows);
}

function bodiesOf(rows: readonly HomeRow[]): ReadonlyMap<string, EntryData> {
  return new Map(rows.map(({ ledger, body }) => [ledger ?? "", JSON.parse(body ?? "{}") as EntryData]));
}

import { type EntryData, type LedgerName, numberKey } from "@zwgk/schema";
import type { HomeQuery } from "../audit/home-store.js";
import { entryNumber } from "../audit/home-tables.js";

/** Rows that are gone over at once. */
const batch = 1_000;

/** Under which it is noted that the numbers of earlier versions are known however they are typed. */
const setting = "number keys";

/** Numbers of which PostgreSQL can tell that they are their own key: the rest is looked at one by one. */
const plain = "^[-A-Z0-9]*$";

/** Keeps the key of an entry's number where the number is written in another way. */
export async function keepNumberKey(
  query: HomeQuery,
  region: string,
  ledger: string,
  { number }: EntryData,
): Promise<void> {
  if (typeof number !== "string" || numberKey(number) === number) return;
  await keepKeys(query, [[region, numberKey(number), ledger]]);
}

/** The ledgers of some regions with an entry whose data has one of some texts as its number, however typed: one statement. */
export async function ledgersNumbered(
  query: HomeQuery,
  regions: readonly string[],
  numbers: readonly string[],
): Promise<readonly LedgerName[]> {
  const keys = numbers.map(numberKey).filter((key) => key !== "");
  const rows = await query(
    `select region, ledger from zwgk.ledger_entry where region = any($1) and ${entryNumber} = any($2)
     union select region, ledger from zwgk.ledger_number where region = any($1) and number = any($3)
     order by region, ledger limit 20`,
    [regions, keys.map(escaped), keys],
  );
  return rows.map(({ region, ledger }) => ({ region: region ?? "", ledger: ledger ?? "" }));
}

/** Keeps, once, the keys of the numbers that an earlier version kept as they were typed, in ledgers and as taken. */
export async function keepEarlierNumberKeys(query: HomeQuery, city: string): Promise<void> {
  const [done] = await query("select name from zwgk.setting where region = $1 and name = $2", [city, setting]);
  if (done) return;
  await keysOfEntries(query);
  await keysOfTaken(query);
  await query("insert into zwgk.setting (region, name, value) values ($1, $2, '') on conflict do nothing", [
    city,
    setting,
  ]);
}

async function keysOfEntries(query: HomeQuery): Promise<void> {
  let last = { region: "", ledger: "", place: "0" };
  for (;;) {
    const rows = await query(
      `select region, ledger, place::text as place, body from zwgk.ledger_entry
       where ${entryNumber} is not null and ${entryNumber} !~ '${plain}' and (region, ledger, place) > ($1, $2, $3::int)
       order by region, ledger, zwgk.ledger_entry.place limit ${batch}`,
      [last.region, last.ledger, last.place],
    );
    const found = rows.flatMap(({ region, ledger, body }) => {
      const { number } = JSON.parse(body ?? "{}") as EntryData;
      if (typeof number !== "string" || numberKey(number) === number) return [];
      return [[region ?? "", numberKey(number), ledger ?? ""] as const];
    });
    await keepKeys(query, found);
    const { region, ledger, place } = rows.at(-1) ?? {};
    if (rows.length < batch || !region || !ledger || !place) return;
    last = { region, ledger, place };
  }
}

async function keysOfTaken(query: HomeQuery): Promise<void> {
  let last = { region: "", among: "", number: "" };
  for (;;) {
    const rows = await query(
      `select region, among, number, ledger from zwgk.number_taken
       where number !~ '${plain}' and (region, among, number) > ($1, $2, $3)
       order by region, among, number limit ${batch}`,
      [last.region, last.among, last.number],
    );
    const keys = rows.map(({ region, among, number, ledger }) => [region, among, numberKey(number ?? ""), ledger]);
    await query(
      `insert into zwgk.number_taken (region, among, number, ledger)
       select * from unnest($1::text[], $2::text[], $3::text[], $4::text[]) on conflict do nothing`,
      [0, 1, 2, 3].map((at) => keys.map((one) => one[at] ?? "")),
    );
    const { region, among, number } = rows.at(-1) ?? {};
    if (rows.length < batch || !region || !among || !number) return;
    last = { region, among, number };
  }
}

async function keepKeys(query: HomeQuery, keys: readonly (readonly [string, string, string])[]): Promise<void> {
  await query(
    `insert into zwgk.ledger_number (region, number, ledger)
     select * from unnest($1::text[], $2::text[], $3::text[]) on conflict do nothing`,
    [0, 1, 2].map((at) => keys.map((one) => one[at] ?? "")),
  );
}

/** As a text stands in JSON. */
function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

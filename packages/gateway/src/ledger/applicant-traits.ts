import { createHmac } from "node:crypto";
import { applicantTraits, applicationIn, applicationName, type LedgerName } from "@zwgk/schema";
import type { HomeQuery } from "../audit/home-store.js";

/** Applications whose traits are kept at once. */
const batch = 1_000;

/** Under which it is noted that the traits of all applications are kept, and by which secret. */
const setting = "applicant traits";

/**
 * What is kept of a trait of an applicant: numbers of documents are few enough to be tried through, so that a hash without
 * a secret would tell them.
 */
export function traitHash(secret: string): (trait: string) => string {
  return (trait) => createHmac("sha256", secret).update(`applicant trait ${trait}`).digest("base64url");
}

/** Keeps by which hashes the applicants of a ledger are known again. */
export async function keepTraits(
  query: HomeQuery,
  region: string,
  ledger: string,
  hashes: readonly string[],
): Promise<void> {
  if (hashes.length === 0) return;
  await query(
    `insert into zwgk.applicant_trait (region, trait, ledger) select $1, trait, $2 from unnest($3::text[]) as trait
     on conflict (region, trait, ledger) do nothing`,
    [region, ledger, hashes],
  );
}

/** The ledgers of some regions with one of the hashes: by the key of the table. */
export async function ledgersWithTraits(
  query: HomeQuery,
  regions: readonly string[],
  hashes: readonly string[],
  limit: number,
): Promise<readonly LedgerName[]> {
  const rows = await query(
    `select distinct region, ledger from zwgk.applicant_trait where region = any($1) and trait = any($2)
     order by region, ledger limit $3`,
    [regions, hashes, limit],
  );
  return rows.map(({ region, ledger }) => ({ region: region ?? "", ledger: ledger ?? "" }));
}

/** Keeps, once for a secret, the traits of the applications that were enclosed without: by an earlier version, or by hand. */
export async function keepEarlierTraits(query: HomeQuery, city: string, secret: string): Promise<void> {
  const hash = traitHash(secret);
  const mark = hash("");
  const [done] = await query("select value from zwgk.setting where region = $1 and name = $2", [city, setting]);
  if (done?.value === mark) return;
  let last = { region: "", ledger: "" };
  for (;;) {
    const rows = await query(
      `select region, ledger, body from zwgk.enclosure where name = $1 and (region, ledger) > ($2, $3)
       order by region, ledger limit ${batch}`,
      [applicationName, last.region, last.ledger],
    );
    const kept = rows.flatMap(({ region, ledger, body }) =>
      applicantTraits(applicationIn(JSON.parse(body ?? "{}"))).map((trait) => [
        region ?? "",
        ledger ?? "",
        hash(trait),
      ]),
    );
    await query(
      `insert into zwgk.applicant_trait (region, ledger, trait)
       select * from unnest($1::text[], $2::text[], $3::text[]) on conflict (region, trait, ledger) do nothing`,
      [0, 1, 2].map((at) => kept.map((one) => one[at] ?? "")),
    );
    const { region, ledger } = rows.at(-1) ?? {};
    if (rows.length < batch || !region || !ledger) break;
    last = { region, ledger };
  }
  await query(
    `insert into zwgk.setting (region, name, value) values ($1, $2, $3)
     on conflict (region, name) do update set value = excluded.value`,
    [city, setting, mark],
  );
}

import type { KindEntry, KindQuery } from "@zwgk/schema";
import type { HomeQuery } from "../audit/home-store.js";

/**
 * The entries of one kind of a region, by day and then by name of the ledger, both descending: one statement, by the index
 * of kinds. Data are kept without spaces, and the quotes in their texts escaped: so a pattern finds a property.
 */
export async function entriesOfKind(
  query: HomeQuery,
  region: string,
  { kind, answer, after, limit }: KindQuery,
): Promise<readonly KindEntry[]> {
  const says = answer?.says ? `%"${answer.says.field}":${answer.says.is}%` : null;
  const rows = await query(
    `select one.ledger, one."on"::text as "on", one.by_key from zwgk.ledger_entry one
     where one.region = $1 and one.kind = $2
       and ($3::date is null or one."on" < $3::date or (one."on" = $3::date and one.ledger collate "C" < $4 collate "C"))
       and ($5::text is null or exists (select from zwgk.ledger_entry other
         where other.region = $1 and other.ledger = one.ledger and other.kind = $5
           and ($6::text is null or other.body like $6)) = ($6::text is not null))
     order by one."on" desc, one.ledger collate "C" desc limit $7`,
    [region, kind, after?.on ?? null, after?.ledger ?? "", answer?.kind ?? null, says, limit],
    "zwgk_entries_of_kind",
  );
  return rows.map(({ ledger, on, by_key }) => ({ ledger: ledger ?? "", on: on ?? "", by: by_key ?? "" }));
}

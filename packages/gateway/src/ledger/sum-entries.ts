import { type LedgerSums, mostSummed, type Summed } from "@zwgk/schema";
import type { HomeQuery } from "../audit/home-store.js";

/**
 * Sums a number of the entries of one kind of a region by ledger: one statement. Its first row tells whether there are
 * entries of these days at all.
 */
export async function sumEntries(
  query: HomeQuery,
  region: string,
  { kind, property, from, to }: Summed,
): Promise<LedgerSums | null> {
  const [kept, ...rows] = await query(
    `(select null as ledger, exists (select 1 from zwgk.ledger_entry
        where region = $1 and "on" between $4 and $5)::text as sum)
     union all
     (select ledger, sum((body::json ->> $3)::numeric)::text from zwgk.ledger_entry
        where region = $1 and kind = $2 and "on" between $4 and $5 group by ledger limit ${mostSummed + 1})
     order by ledger nulls first`,
    [region, kind, property, from, to],
    "zwgk_ledger_sums",
  );
  if (rows.length > mostSummed) return null;
  return {
    sums: new Map(rows.map(({ ledger, sum }) => [ledger ?? "", Number(sum ?? 0)])),
    kept: kept?.sum === "true",
  };
}

import { randomUUID } from "node:crypto";
import type { LedgerMark } from "@zwgk/schema";
import type { HomeQuery } from "../audit/home-store.js";

/**
 * Leaves a new mark on the ledgers of a region, the last thing that an append does: whoever appends to the region too
 * waits here until this one is committed. Marks are drawn by lot, so that not even a restored home has one twice.
 */
export async function leaveMark(query: HomeQuery, region: string): Promise<void> {
  await query(
    `insert into zwgk.ledger_mark (region, mark) values ($1, $2)
     on conflict (region) do update set mark = excluded.mark`,
    [region, randomUUID()],
  );
}

/** The mark that the last append to a region's ledgers left. */
export async function readMark(query: HomeQuery, region: string): Promise<LedgerMark> {
  const [row] = await query(
    "select mark::text as mark from zwgk.ledger_mark where region = $1",
    [region],
    "zwgk_ledger_mark",
  );
  return row?.mark ?? null;
}

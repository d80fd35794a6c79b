import { type Numbering, NumbersExhaustedError } from "@zwgk/schema";
import type { HomeQuery } from "./home-store.js";

/**
 * Gives out the next number of a series: one that was released, or the one after the last. Runs in the transaction
 * that keeps the number in its intention; the row lock makes concurrent callers wait for each other.
 * @throws NumbersExhaustedError
 */
export async function takeNumber(query: HomeQuery, region: string, numbering: Numbering): Promise<number> {
  const [row] = await query(
    `select last::text as last, array_to_string(released, ',') as released
     from zwgk.number_series where region = $1 and series = $2 for update`,
    [region, numbering.series],
  );
  const released = (row?.released ?? "").split(",").filter(Boolean).map(Number);
  if (released.length > 0) return reuse(query, region, numbering.series, Math.min(...released));
  const next = Number(row?.last ?? 0) + 1;
  if (next > numbering.largest) throw new NumbersExhaustedError({ series: numbering.series });
  await query("update zwgk.number_series set last = $3 where region = $1 and series = $2", [
    region,
    numbering.series,
    next,
  ]);
  return next;
}

/** Begins a series after the last number that its county has given out itself; does nothing for a series that exists. */
export async function beginSeries(query: HomeQuery, region: string, series: string, last: number): Promise<void> {
  await query(
    "insert into zwgk.number_series (region, series, last) values ($1, $2, $3) on conflict (region, series) do nothing",
    [region, series, last],
  );
}

export async function seriesExists(query: HomeQuery, region: string, series: string): Promise<boolean> {
  const rows = await query("select series from zwgk.number_series where region = $1 and series = $2", [region, series]);
  return rows.length > 0;
}

/** Takes a number back whose write did not take place; it is given out again. */
export async function releaseNumber(query: HomeQuery, region: string, series: string, serial: number): Promise<void> {
  await query(
    `update zwgk.number_series set released = array_append(released, $3::int)
     where region = $1 and series = $2 and not released @> array[$3::int]`,
    [region, series, serial],
  );
}

/** Makes others who draw of the series wait until this transaction's end. */
export async function lockSeries(query: HomeQuery, region: string, series: string): Promise<void> {
  await query("select series from zwgk.number_series where region = $1 and series = $2 for update", [region, series]);
}

async function reuse(query: HomeQuery, region: string, series: string, serial: number): Promise<number> {
  await query(
    "update zwgk.number_series set released = array_remove(released, $3::int) where region = $1 and series = $2",
    [region, series, serial],
  );
  return serial;
}

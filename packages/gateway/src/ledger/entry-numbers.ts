import { type EntryData, type GivenOut, type NewEntry, NumberTakenError, numberKey } from "@zwgk/schema";
import type { HomeQuery } from "../audit/home-store.js";
import { beginSeries, seriesExists, takeNumber } from "../audit/numbers.js";

/** Whose entry gets a number. */
export interface Numbered {
  readonly region: string;
  readonly ledger: string;
}

/** An entry's data with the number that is given out with it, and that number; null where none is. */
export interface NumberedData {
  readonly data: EntryData;
  readonly number: string | null;
}

/** Gives out the number of an entry, or takes the one that it claims. @throws NumbersExhaustedError, NumberTakenError */
export async function withNumber(
  query: HomeQuery,
  of: Numbered,
  { data, number, claim }: NewEntry,
): Promise<NumberedData> {
  if (claim && !(await take(query, of, claim.among, claim.number)))
    throw new NumberTakenError({ number: claim.number, region: of.region }, { inputPath: claim.inputPath });
  if (!number) return { data, number: null };
  const given = await giveOut(query, of, number);
  return { data: { ...data, [number.into]: given }, number: given };
}

/** Begins the series of entries that don't exist yet, each after the last number of it that was given out elsewhere. */
export async function beginSeriesOf(query: HomeQuery, region: string, entries: readonly NewEntry[]): Promise<void> {
  for (const { number } of entries) {
    if (
      !number?.startsAfter ||
      number.known !== undefined ||
      (await seriesExists(query, region, number.numbering.series))
    )
      continue;
    await beginSeries(query, region, number.numbering.series, await number.startsAfter());
  }
}

async function giveOut(query: HomeQuery, of: Numbered, { numbering, among, known }: GivenOut): Promise<string> {
  if (known !== undefined) {
    if (among !== undefined) await take(query, of, among, known);
    return known;
  }
  await beginSeries(query, of.region, numbering.series, 0);
  for (;;) {
    const number = numbering.format(await takeNumber(query, of.region, numbering));
    if (among === undefined || (await take(query, of, among, number))) return number;
  }
}

/**
 * Whether the number was free, however it is typed, and is the ledger's now. Waits for whoever else is about to take it. A
 * gateway of an earlier version, beside this one, takes numbers as they were typed.
 */
async function take(query: HomeQuery, { region, ledger }: Numbered, among: string, number: string): Promise<boolean> {
  const made = await query(
    `insert into zwgk.number_taken (region, among, number, ledger) select $1::text, $2::text, $3::text, $4::text
     where not exists (select 1 from zwgk.number_taken where region = $1 and among = $2 and number = $5)
     on conflict do nothing returning number`,
    [region, among, numberKey(number), ledger, number],
  );
  return made.length > 0;
}

import {
  dateTimeOf,
  type LedgerEntry,
  type NewEntry,
  NumberTakenError,
  VersionConflictError,
  type Viewer,
} from "@zwgk/schema";
import type { HomeQuery } from "../audit/home-store.js";
import { beginSeries, takeNumber } from "../audit/numbers.js";
import { insertEntry, lastPlace, type OwnNumber } from "./entries.js";

/** Where an entry goes, and under which key. */
export interface EntryPlace {
  readonly region: string;
  readonly ledger: string;
  readonly place: number;
  readonly idempotencyKey: string;
  readonly fingerprint: string;
}

/**
 * Puts an entry into its place, with its number. A number that is given out passes over those that somebody gave.
 * @throws VersionConflictError when another gateway was faster, NumberTakenError, NumbersExhaustedError
 */
export async function putEntry(
  query: HomeQuery,
  to: EntryPlace,
  entry: NewEntry,
  { by, at }: { readonly by: Viewer; readonly at: Date },
): Promise<LedgerEntry> {
  const { region, ledger, place, fingerprint } = to;
  const { kind, on } = entry;
  for (;;) {
    const number = await numberOf(query, region, entry);
    const data = number ? { ...entry.data, [number.name]: number.text } : entry.data;
    const made: LedgerEntry = { place, kind, on, recordedAt: dateTimeOf(at.getTime()), by: by.key, data };
    if (await insertEntry(query, to, made, fingerprint, number)) return made;
    if ((await lastPlace(query, region, ledger)) >= place) throw new VersionConflictError({ id: ledger });
    if (!entry.number) throw new NumberTakenError({ number: number?.text ?? "" });
  }
}

async function numberOf(
  query: HomeQuery,
  region: string,
  { data, number, claims }: NewEntry,
): Promise<OwnNumber | null> {
  if (number) {
    await beginSeries(query, region, number.numbering.series, 0);
    const serial = await takeNumber(query, region, number.numbering);
    return { name: number.into, text: number.numbering.format(serial) };
  }
  return claims === undefined ? null : { name: claims, text: String(data[claims]) };
}

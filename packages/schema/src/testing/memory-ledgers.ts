import { IdempotencyConflictError, NumbersExhaustedError, VersionConflictError } from "../errors.js";
import type { Append, Enclosure, EntryData, LedgerEntry, Ledgers, NewEntry } from "../ledgers.js";
import { roles } from "../viewer.js";
import { permitted } from "./memory-writes.js";

interface Kept {
  readonly given: string;
  readonly entries: readonly LedgerEntry[];
}

/** Ledgers in memory; for tests. */
export interface MemoryLedgers extends Ledgers {
  /** The ledgers that were asked for, one list per `read`. */
  readonly reads: readonly (readonly string[])[];
  /** The ledgers of which personal data were read whole. */
  readonly readings: readonly string[];
  /** Ledger and code of the appends that were refused before they were asked for. */
  readonly refusals: readonly string[];
}

/** Ledgers that keep entries and numbers in memory, as the gateway keeps them at home. */
export function memoryLedgers(at = "2023-12-20T09:00:00.000000+08:00"): MemoryLedgers {
  const entries = new Map<string, readonly LedgerEntry[]>();
  const byKey = new Map<string, Kept>();
  const last = new Map<string, number>();
  const enclosures = new Map<string, EntryData>();
  const readings: string[] = [];
  const refusals: string[] = [];
  const reads: (readonly string[])[] = [];
  const enclose = (region: string, ledger: string, { name, body }: Enclosure) =>
    enclosures.set(`${region} ${ledger} ${name}`, body);
  const held = (region: string, ledger: string) => entries.get(`${region} ${ledger}`) ?? [];
  return {
    reads,
    readings,
    refusals,
    read: async (region, ledgers) => {
      reads.push(ledgers);
      const found = ledgers.map((ledger) => [ledger, held(region, ledger)] as const);
      return new Map(found.filter(([, { length }]) => length > 0));
    },
    append: async (append, viewer) => {
      const by = permitted(viewer, append.region, roles.slice(1)).key;
      const key = `${append.region} ${append.idempotencyKey}`;
      const known = byKey.get(key);
      if (known && known.given !== given(append)) throw new IdempotencyConflictError({ key: append.idempotencyKey });
      if (known) return known.entries;
      const before = held(append.region, append.ledger);
      if (before.length !== append.seen) throw new VersionConflictError({ id: append.ledger });
      const made = append.entries.map((entry, nth): LedgerEntry => {
        const { kind, on } = entry;
        return {
          place: append.seen + nth + 1,
          kind,
          on,
          recordedAt: at,
          by,
          data: numbered(entry, append.region, last),
        };
      });
      entries.set(`${append.region} ${append.ledger}`, [...before, ...made]);
      byKey.set(key, { given: given(append), entries: made });
      for (const one of append.enclosures ?? []) enclose(append.region, append.ledger, one);
      for (const begun of append.begins ?? []) {
        const began = begun.entries.map((entry, nth) => {
          const { kind, on } = entry;
          return { place: nth + 1, kind, on, recordedAt: at, by, data: numbered(entry, append.region, last) };
        });
        entries.set(`${append.region} ${begun.ledger}`, began);
        for (const one of begun.enclosures ?? []) enclose(append.region, begun.ledger, one);
      }
      return made;
    },
    enclosed: async (region, ledgers, name) =>
      new Map(
        ledgers.flatMap((ledger) => {
          const body = enclosures.get(`${region} ${ledger} ${name}`);
          return body ? [[ledger, body] as const] : [];
        }),
      ),
    numbered: async (regions, numbers) =>
      [...entries].flatMap(([name, held]) => {
        const [region = "", ledger = ""] = [name.slice(0, 6), name.slice(7)];
        const fits = regions.includes(region) && held.some(({ data }) => numbers.includes(String(data.number)));
        return fits ? [{ region, ledger }] : [];
      }),
    noteReading: async (_, ledgers) => void readings.push(...ledgers),
    noteRefusal: async ({ ledger }, _, code) => void refusals.push(`${ledger} ${code}`),
  };
}

/** What the caller gave: the numbers are not part of it. */
function given({ ledger, entries }: Append): string {
  return JSON.stringify([ledger, entries.map(({ kind, on, data, number }) => [kind, on, data, number?.into])]);
}

function numbered({ data, number }: NewEntry, region: string, last: Map<string, number>) {
  if (!number) return data;
  const { into, numbering } = number;
  const serial = (last.get(`${region} ${numbering.series}`) ?? 0) + 1;
  if (serial > numbering.largest) throw new NumbersExhaustedError({ organization: numbering.series, month: "" });
  last.set(`${region} ${numbering.series}`, serial);
  return { ...data, [into]: numbering.format(serial) };
}

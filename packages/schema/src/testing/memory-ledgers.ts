import { IdempotencyConflictError, NumbersExhaustedError, NumberTakenError, VersionConflictError } from "../errors.js";
import type { Append, Enclosure, EntryData, LedgerEntry, Ledgers, NewEntry } from "../ledgers.js";
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
}

/** Ledgers that keep entries and numbers in memory, as the gateway keeps them at home. */
export function memoryLedgers(at = "2023-12-20T09:00:00.000000+08:00"): MemoryLedgers {
  const entries = new Map<string, readonly LedgerEntry[]>();
  const byKey = new Map<string, Kept>();
  const numbers: Numbers = { last: new Map(), held: new Set() };
  const enclosures = new Map<string, EntryData>();
  const readings: string[] = [];
  const reads: (readonly string[])[] = [];
  const enclose = (region: string, ledger: string, { name, body }: Enclosure) =>
    enclosures.set(`${region} ${ledger} ${name}`, body);
  const held = (region: string, ledger: string) => entries.get(`${region} ${ledger}`) ?? [];
  const add = (region: string, by: string, { ledger, seen, entries: added, ...more }: Added) => {
    const made = added.map((entry, nth): LedgerEntry => {
      const { kind, on } = entry;
      return { place: seen + nth + 1, kind, on, recordedAt: at, by, data: numbered(entry, region, numbers) };
    });
    entries.set(`${region} ${ledger}`, [...held(region, ledger), ...made]);
    for (const one of [...(more.enclosures ?? []), ...(more.enclosuresOf?.(made) ?? [])]) enclose(region, ledger, one);
    return made;
  };
  return {
    reads,
    readings,
    read: async (region, ledgers) => {
      reads.push(ledgers);
      const found = ledgers.map((ledger) => [ledger, held(region, ledger)] as const);
      return new Map(found.filter(([, { length }]) => length > 0));
    },
    append: async (append, viewer) => {
      const by = permitted(viewer, append.region).key;
      const key = `${append.region} ${append.idempotencyKey}`;
      const known = byKey.get(key);
      if (known && known.given !== given(append)) throw new IdempotencyConflictError({ key: append.idempotencyKey });
      if (known) return known.entries;
      const before = held(append.region, append.ledger);
      if (before.length !== append.seen) throw new VersionConflictError({ id: append.ledger });
      const made = add(append.region, by, append);
      byKey.set(key, { given: given(append), entries: made });
      for (const begun of append.begins ?? []) add(append.region, by, { ...begun, seen: 0 });
      return made;
    },
    enclosed: async (region, ledgers, name) =>
      new Map(
        ledgers.flatMap((ledger) => {
          const body = enclosures.get(`${region} ${ledger} ${name}`);
          return body ? [[ledger, body] as const] : [];
        }),
      ),
    noteReading: async (_, ledgers) => void readings.push(...ledgers),
  };
}

type Added = Pick<Append, "ledger" | "seen" | "entries" | "enclosures" | "enclosuresOf">;

interface Numbers {
  readonly last: Map<string, number>;
  readonly held: Set<string>;
}

/** What the caller gave: the numbers are not part of it. */
function given({ ledger, entries, enclosures, given: besides }: Append): string {
  const said = entries.map(({ kind, on, data, number }) => [kind, on, data, number?.into]);
  return JSON.stringify([ledger, said, enclosures, besides]);
}

function numbered({ data, number, claims }: NewEntry, region: string, { last, held }: Numbers): EntryData {
  if (claims !== undefined) {
    const own = `${region} ${claims} ${data[claims]}`;
    if (held.has(own)) throw new NumberTakenError({ number: String(data[claims]) });
    held.add(own);
  }
  if (!number) return data;
  const { into, numbering } = number;
  const series = `${region} ${numbering.series}`;
  for (;;) {
    const serial = (last.get(series) ?? 0) + 1;
    if (serial > numbering.largest) throw new NumbersExhaustedError({ organization: numbering.series, month: "" });
    last.set(series, serial);
    const text = numbering.format(serial);
    if (held.has(`${region} ${into} ${text}`)) continue;
    held.add(`${region} ${into} ${text}`);
    return { ...data, [into]: text };
  }
}

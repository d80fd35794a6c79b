import type { Viewer } from "../context.js";
import { IdempotencyConflictError, VersionConflictError } from "../errors.js";
import {
  type Append,
  type Begun,
  type Enclosure,
  type EntryData,
  filedAtOnce,
  type KeyedLedger,
  type LedgerClaim,
  type LedgerEntry,
  type Ledgers,
  type NewEntry,
  type RecordChange,
  type RecordPlace,
} from "../ledgers.js";
import { numberKey } from "../shared/number-key.js";
import { compareUtf8 } from "../shared/text-order.js";
import { roles } from "../viewer.js";
import { type MemoryNumbers, memoryNumbers } from "./memory-numbers.js";
import type { MemorySource } from "./memory-source.js";
import { permitted } from "./memory-writes.js";
import type { Source } from "./port.js";

interface Kept {
  readonly given: string;
  readonly ledgers: readonly KeyedLedger[];
  readonly entries: readonly LedgerEntry[];
}

/** Ledgers in memory; for tests. */
export interface MemoryLedgers extends Ledgers {
  /** The ledgers that were asked for, one list per `read`. */
  readonly reads: readonly (readonly string[])[];
  /** The ledgers of which personal data were read whole. */
  readonly readings: readonly string[];
  /** The ledgers that were shown to their applicants. */
  readonly applicantReadings: readonly string[];
  /** Record and code of the readings that were refused. */
  readonly refusedReadings: readonly string[];
  /** Ledger and code of the appends that were refused before they were asked for. */
  readonly refusals: readonly string[];
}

/** What ledgers in memory are made of. */
export interface MemoryLedgersOptions {
  /** When all entries are entered. */
  readonly at?: string;
  /** The source at home, whose records say what ledgers come to. */
  readonly home?: Source;
  /** A county with a table of its own; its records follow at once. */
  readonly county?: Source;
}

/** A ledger with what is added to it. */
type Added = Begun & Pick<Append, "enclosuresOf">;

/** What one ledger gets. */
interface Adding {
  readonly region: string;
  readonly seen: number;
  readonly by: string;
}

/** Ledgers that keep entries and numbers in memory, as the gateway keeps them at home. */
export function memoryLedgers(options: MemoryLedgersOptions = {}): MemoryLedgers {
  const { at = "2023-12-20T09:00:00.000000+08:00", home, county } = options;
  const entries = new Map<string, readonly LedgerEntry[]>();
  const byKey = new Map<string, Kept>();
  const enclosures = new Map<string, EntryData>();
  const traits = new Map<string, Set<string>>();
  const numbers = memoryNumbers();
  const readings: string[] = [];
  const applicantReadings: string[] = [];
  const refusedReadings: string[] = [];
  const refusals: string[] = [];
  const reads: (readonly string[])[] = [];
  const held = (region: string, ledger: string) => entries.get(`${region} ${ledger}`) ?? [];
  const placeOf = (entity: string, region: string): RecordPlace | null => {
    const place = [home, county].find((one) => one?.holdings.get(entity)?.regions.includes(region));
    const holding = place?.holdings.get(entity);
    if (!place || !holding?.writable) return null;
    return { source: place.id, atHome: place === home, fields: holding.written ?? holding.fields };
  };
  const enclose = (region: string, ledger: string, { name, body }: Enclosure) => {
    enclosures.delete(`${region} ${ledger} ${name}`);
    enclosures.set(`${region} ${ledger} ${name}`, body);
  };
  const change = (region: string, { entity, key, values, number }: RecordChange, given: string | undefined) => {
    const more = number === undefined || given === undefined ? {} : { [number]: given };
    const place = placeOf(entity, region);
    const held = place?.source === county?.id ? county : home;
    if (place && isMemorySource(held)) held.change(entity, { ...values, ...more, key, region });
  };
  const add = async ({ ledger, enclosuresOf, ...begun }: Added, { region, seen, by }: Adding) => {
    const made = await madeOf({ ledger, ...begun }, { region, seen, by }, numbers, at);
    entries.set(`${region} ${ledger}`, [...held(region, ledger), ...made.entries]);
    for (const one of [...(begun.enclosures ?? []), ...(enclosuresOf?.(made.entries) ?? [])])
      enclose(region, ledger, one);
    for (const trait of begun.applicantTraits ?? [])
      traits.set(trait, (traits.get(trait) ?? new Set()).add(`${region} ${ledger}`));
    for (const one of begun.records ?? []) change(region, one, made.numbers[0]);
    return made;
  };
  const claims = new Map<string, string>();
  const refuseClaimed = ({ region, ledger, idempotencyKey }: LedgerClaim) => {
    const by = claims.get(`${region} ${ledger}`) ?? idempotencyKey;
    if (by !== idempotencyKey) throw new VersionConflictError({ id: ledger });
  };
  let turn: Promise<unknown> = Promise.resolve();
  const appendAll = async (append: Append, viewer: Viewer | null): Promise<readonly LedgerEntry[]> => {
    const { region, ledger, seen, begins = [] } = append;
    const by = permitted(viewer, region, roles.slice(1)).key;
    const key = `${region} ${append.idempotencyKey}`;
    const known = byKey.get(key);
    if (known && known.given !== given(append)) throw new IdempotencyConflictError({ key: append.idempotencyKey });
    if (known) return known.entries;
    if (held(region, ledger).length !== seen) throw new VersionConflictError({ id: ledger });
    refuseClaimed(append);
    claims.delete(`${region} ${ledger}`);
    const begun: string[] = [];
    for (const one of begins) begun.push(...(await add(one, { region, seen: 0, by })).numbers);
    const whole = append.entries.map((entry) => withNumbers(entry, begun));
    const made = await add({ ...append, entries: whole }, { region, seen, by });
    const ledgers = [{ ledger, seen }, ...begins.map((one) => ({ ledger: one.ledger, seen: 0 }))];
    byKey.set(key, { given: given(append), ledgers, entries: made.entries });
    return made.entries;
  };
  return {
    reads,
    readings,
    applicantReadings,
    refusedReadings,
    placeOf,
    underKey: async (region, key) => byKey.get(`${region} ${key}`)?.ledgers ?? [],
    refusals,
    read: async (region, ledgers) => {
      reads.push(ledgers);
      const found = ledgers.map((ledger) => [ledger, held(region, ledger)] as const);
      return new Map(found.filter(([, { length }]) => length > 0));
    },
    mark: async () => null,
    append: (append, viewer) => {
      // One after the other, as the database lets them.
      const made = turn.then(() => appendAll(append, viewer));
      turn = made.catch(() => undefined);
      return made;
    },
    claim: async (claim) => {
      const { region, ledger, seen, idempotencyKey } = claim;
      if (held(region, ledger).length !== seen) throw new VersionConflictError({ id: ledger });
      refuseClaimed(claim);
      claims.set(`${region} ${ledger}`, idempotencyKey);
    },
    endClaim: async ({ region, ledger }) => void claims.delete(`${region} ${ledger}`),
    enclosed: async (region, ledgers, name) =>
      new Map(
        ledgers.flatMap((ledger) => {
          const body = enclosures.get(`${region} ${ledger} ${name}`);
          return body ? [[ledger, body] as const] : [];
        }),
      ),
    newestEnclosed: async (regions, name, { count, bytes }) => {
      const kept = [...enclosures].reverse().map(([key, body]) => [...key.split(" "), body] as const);
      const fit = kept.filter(([region, , called, body]) => {
        return regions.includes(String(region)) && called === name && JSON.stringify(body).length <= bytes;
      });
      return new Map(fit.slice(0, count).map(([, ledger, , body]) => [String(ledger), body as EntryData]));
    },
    withTraits: async (regions, asked, limit) =>
      [...new Set(asked.flatMap((trait) => [...(traits.get(trait) ?? [])]))]
        .map((name) => ({ region: name.slice(0, 6), ledger: name.slice(7) }))
        .filter(({ region }) => regions.includes(region))
        .slice(0, limit),
    enclosedUnder: async (region, ledger, prefix) => {
      const start = `${region} ${ledger} `;
      const found = [...enclosures].filter(([name]) => name.startsWith(start + prefix));
      return new Map(found.map(([name, body]) => [name.slice(start.length), body] as const).sort());
    },
    numbered: async (regions, numbers) =>
      [...entries].flatMap(([name, held]) => {
        const [region = "", ledger = ""] = [name.slice(0, 6), name.slice(7)];
        const keys = numbers.map(numberKey).filter((key) => key !== "");
        const has = ({ data }: LedgerEntry) =>
          data.number !== undefined && keys.includes(numberKey(String(data.number)));
        const fits = regions.includes(region) && held.some(has);
        return fits ? [{ region, ledger }] : [];
      }),
    filedIn: async (region, sha256, after) =>
      [...entries]
        .filter(([name]) => name.startsWith(`${region} `))
        .map(([name, held]) => ({
          ledger: name.slice(7),
          by: held.filter(({ data }) => data.sha256 === sha256).map(({ by }) => by),
        }))
        .filter(({ ledger, by }) => by.length > 0 && ledger > after)
        .sort((a, b) => (a.ledger < b.ledger ? -1 : 1))
        .slice(0, filedAtOnce),
    ofKind: async (region, { kind, answer, after, limit }) =>
      [...entries]
        .filter(([name]) => name.startsWith(`${region} `))
        .filter(([, held]) => {
          if (answer === null) return true;
          const others = held.filter((one) => one.kind === answer.kind);
          const { says } = answer;
          return says === null ? others.length === 0 : others.some(({ data }) => data[says.field] === says.is);
        })
        .flatMap(([name, held]) =>
          held.flatMap(({ kind: own, on, by }) => (own === kind ? [{ ledger: name.slice(7), on, by }] : [])),
        )
        .sort((a, b) => compareUtf8(b.on, a.on) || compareUtf8(b.ledger, a.ledger))
        .filter(({ on, ledger }) => {
          if (after === null) return true;
          return on < after.on || (on === after.on && compareUtf8(ledger, after.ledger) < 0);
        })
        .slice(0, limit),
    sums: async (region, { kind, property, from, to }) => {
      const own = [...entries].filter(([name]) => name.startsWith(`${region} `));
      const within = own.map(
        ([name, held]) => [name.slice(7), held.filter(({ on }) => on >= from && on <= to)] as const,
      );
      const summed = within.flatMap(([ledger, held]) => {
        const values = held.flatMap((one) => (one.kind === kind ? [Number(one.data[property])] : []));
        return values.length > 0 ? [[ledger, values.reduce((sum, value) => sum + value, 0)] as const] : [];
      });
      return { sums: new Map(summed), kept: within.some(([, { length }]) => length > 0) };
    },
    lacking: async (region, { kind, field, oneOf, lacks, limit, asOf = "9999" }) => {
      const own = [...entries]
        .filter(([name]) => name.startsWith(`${region} `))
        .map(([name, held]) => [name, held.filter(({ on }) => on <= asOf)] as const);
      const lacking = own.filter(([, held]) =>
        held.some(
          (sent) =>
            sent.kind === kind &&
            oneOf.includes(String(sent.data[field])) &&
            !held.some((one) => one.kind === lacks && one.on >= sent.on),
        ),
      );
      const ledgers = lacking.map(([name]) => name.slice(7)).slice(0, limit);
      return { ledgers, leftOut: lacking.length - ledgers.length };
    },
    noteReading: async (_, ledgers) => void readings.push(...ledgers),
    noteApplicantReading: async (_, ledger) => void applicantReadings.push(ledger),
    noteRefusedReading: async (_, records, __, code) =>
      void refusedReadings.push(...records.map((record) => `${record} ${code}`)),
    noteRefusal: async ({ ledger }, _, code) => void refusals.push(`${ledger} ${code}`),
  };
}

function isMemorySource(source: Source | undefined): source is MemorySource {
  return source !== undefined && "change" in source;
}

async function madeOf(begun: Begun, { region, seen, by }: Adding, numbers: MemoryNumbers, at: string) {
  const entries: LedgerEntry[] = [];
  const given: string[] = [];
  for (const entry of begun.entries) {
    const { kind, on } = entry;
    const { data, number } = await numbers.numbered(entry, region);
    if (number !== null) given.push(number);
    entries.push({ place: seen + entries.length + 1, kind, on, recordedAt: at, by, data });
  }
  return { entries, numbers: given };
}

function withNumbers(entry: NewEntry, numbers: readonly string[]): NewEntry {
  return entry.numbersBegun === undefined
    ? entry
    : { ...entry, data: { ...entry.data, [entry.numbersBegun]: numbers } };
}

/** What the caller gave: the numbers are not part of it. */
function given({ ledger, entries, enclosures = [], begins = [], given: besides }: Append): string {
  const said = entries.map(({ kind, on, data, number }) => [kind, on, data, number?.into]);
  return JSON.stringify([ledger, said, enclosures, begins, besides]);
}

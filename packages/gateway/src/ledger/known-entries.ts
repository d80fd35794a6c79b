import type { LedgerEntry } from "@zwgk/schema";
import { LRUCache } from "lru-cache";
import type { HomeQuery } from "../audit/home-store.js";
import { readEntries } from "./entries.js";

/** Ledgers whose entries a gateway remembers; about three kilobytes each. */
const remembered = 5_000;

/** Ledgers of one question among which remembered ones are looked for: whoever reads more goes over all of them. */
const looked = 250;

interface Known {
  /** How long the ledger was, and when its last entry was made. */
  readonly mark: string;
  readonly entries: readonly LedgerEntry[];
}

type ReadEntries = (region: string, ledgers: readonly string[]) => Promise<ReadonlyMap<string, readonly LedgerEntry[]>>;

/**
 * Reads entries, those of a ledger only when it has grown since they were last read: entries are appended, never changed,
 * so its length and its last moment tell. Home is asked each time, and another gateway answers the same.
 */
export function knownEntries(query: HomeQuery): ReadEntries {
  const known = new LRUCache<string, Known>({ max: remembered });
  return async (region, ledgers) => {
    if (ledgers.length > looked) return readEntries(query, region, ledgers);
    const marks = await query(
      `select ledger, max(place)::text || ' ' || max(recorded_at)::text as mark
       from zwgk.ledger_entry where region = $1 and ledger = any($2) group by ledger`,
      [region, ledgers],
      "zwgk_ledger_marks",
    );
    const found = new Map<string, readonly LedgerEntry[]>();
    const grown = new Map<string, string>();
    for (const { ledger, mark } of marks) {
      const one = known.get(`${region} ${ledger}`);
      if (one !== undefined && one.mark === mark) found.set(ledger ?? "", one.entries);
      else grown.set(ledger ?? "", mark ?? "");
    }
    if (grown.size === 0) return found;
    for (const [ledger, entries] of await readEntries(query, region, [...grown.keys()])) {
      known.set(`${region} ${ledger}`, { mark: grown.get(ledger) ?? "", entries });
      found.set(ledger, entries);
    }
    return found;
  };
}

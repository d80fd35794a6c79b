import type { Lacking, LackingQuery, LedgerEntry, LedgerMark } from "@zwgk/schema";
import { LRUCache } from "lru-cache";
import type { HomeQuery } from "../audit/home-store.js";
import { ledgersLacking, readEntries } from "./entries.js";

/** Ledgers whose entries a gateway remembers, about three kilobytes each; and answers to which ledgers lack an entry. */
const remembered = { ledgers: 5_000, lacking: 50 } as const;

/** Ledgers of one question among which remembered ones are looked for: whoever reads more goes over all of them. */
const looked = 250;

type Entries = readonly LedgerEntry[];
type Found = ReadonlyMap<string, Entries>;

interface Known {
  /** How long the ledger was, and when its last entry was made; "": it had none. */
  readonly length: string;
  readonly entries: Entries;
  /** The newest state of the region's ledgers of which it is known that it is as new. */
  mark: LedgerMark;
}

/**
 * What a gateway remembers of ledgers. Home is asked each time, and another gateway answers the same: while the mark of a
 * region's ledgers is the one that an answer was read under, it holds; after an append to any of them, the length and the
 * last moment of each tell which have grown, for entries are appended and never changed.
 */
export class KnownEntries {
  private readonly known = new LRUCache<string, Known>({ max: remembered.ledgers });
  private readonly lacked = new LRUCache<string, Lacking>({ max: remembered.lacking });

  constructor(private readonly query: HomeQuery) {}

  /** The ledgers of a region, at least as new as the mark. */
  async read(region: string, ledgers: readonly string[], mark: LedgerMark): Promise<Found> {
    if (ledgers.length > looked) return readEntries(this.query, region, ledgers);
    const found = new Map<string, Entries>();
    const unsure = ledgers.filter((ledger) => {
      const one = this.known.get(nameOf(region, ledger));
      if (one === undefined || mark === null || one.mark !== mark) return true;
      if (one.entries.length > 0) found.set(ledger, one.entries);
      return false;
    });
    if (unsure.length > 0) await this.find(region, unsure, mark, found);
    return found;
  }

  /** The ledgers that lack an entry, at least as new as the mark. */
  async lacking(region: string, query: LackingQuery, mark: LedgerMark): Promise<Lacking> {
    const name = `${mark} ${JSON.stringify([region, query])}`;
    const known = mark === null ? undefined : this.lacked.get(name);
    if (known) return known;
    const lacking = await ledgersLacking(this.query, region, query);
    if (mark !== null) this.lacked.set(name, lacking);
    return lacking;
  }

  private async find(region: string, ledgers: readonly string[], mark: LedgerMark, found: Map<string, Entries>) {
    const lengths = await this.lengths(region, ledgers);
    const grown: string[] = [];
    for (const ledger of ledgers) {
      const one = this.known.get(nameOf(region, ledger));
      const length = lengths.get(ledger);
      if (length === undefined) this.known.set(nameOf(region, ledger), { length: "", entries: [], mark });
      else if (one?.length !== length) grown.push(ledger);
      else {
        one.mark = mark ?? one.mark;
        found.set(ledger, one.entries);
      }
    }
    if (grown.length === 0) return;
    for (const [ledger, entries] of await readEntries(this.query, region, grown)) {
      this.known.set(nameOf(region, ledger), { length: lengths.get(ledger) ?? "", entries, mark });
      found.set(ledger, entries);
    }
  }

  private async lengths(region: string, ledgers: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.query(
      `select ledger, max(place)::text || ' ' || max(recorded_at)::text as length
       from zwgk.ledger_entry where region = $1 and ledger = any($2) group by ledger`,
      [region, ledgers],
      "zwgk_ledger_lengths",
    );
    return new Map(rows.map(({ ledger, length }) => [ledger ?? "", length ?? ""]));
  }
}

function nameOf(region: string, ledger: string): string {
  return `${region} ${ledger}`;
}

import DataLoader from "dataloader";
import type { Context } from "../../context.js";
import type { LedgerEntry } from "../../ledgers.js";

/*
 * The ledgers of a page's records: one question per request and region, however many records ask (invariant 2).
 */

type Loaders = Map<string, DataLoader<string, readonly LedgerEntry[]>>;
const byContext = new WeakMap<Context, Loaders>();

/** The entries of the ledger of a record; empty where there are none. */
export function loadEntries(region: string, ledger: string, context: Context): Promise<readonly LedgerEntry[]> {
  const loaders: Loaders = byContext.get(context) ?? new Map();
  byContext.set(context, loaders);
  const loader = loaders.get(region) ?? loaderOf(region, context);
  loaders.set(region, loader);
  return loader.load(ledger);
}

function loaderOf(region: string, { ledgers, call }: Context): DataLoader<string, readonly LedgerEntry[]> {
  return new DataLoader(
    async (ids) => {
      const found = await ledgers.read(region, ids, call);
      return ids.map((id) => found.get(id) ?? []);
    },
    { maxBatchSize: 500 },
  );
}

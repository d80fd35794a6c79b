import DataLoader from "dataloader";
import type { Context } from "../../../context.js";
import type { EntryData } from "../../../ledgers.js";

type Loaders = Map<string, DataLoader<string, EntryData | null>>;
const byContext = new WeakMap<Context, Loaders>();

/**
 * What is enclosed under a name with a ledger; null where nothing is. One question per region and name, however many
 * ledgers ask (invariant 2); what is written meanwhile is not kept from those who ask later.
 */
export function loadEnclosure(
  region: string,
  ledger: string,
  name: string,
  context: Context,
): Promise<EntryData | null> {
  const loaders: Loaders = byContext.get(context) ?? new Map();
  byContext.set(context, loaders);
  const loader = loaders.get(`${region} ${name}`) ?? loaderOf(region, name, context);
  loaders.set(`${region} ${name}`, loader);
  return loader.load(ledger);
}

function loaderOf(region: string, name: string, { ledgers, call }: Context): DataLoader<string, EntryData | null> {
  return new DataLoader(
    async (ids) => {
      const found = await ledgers.enclosed(region, ids, name, call);
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: 500, cache: false },
  );
}

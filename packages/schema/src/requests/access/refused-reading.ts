import DataLoader from "dataloader";
import type { Context } from "../../context.js";
import { NotPermittedError } from "../../errors.js";
import { knownRegions } from "../../kit/regions.js";

/** What somebody wants to read: a record, and where it belongs. */
interface WantedRecord {
  readonly id: string;
  readonly region: string;
}

const byContext = new WeakMap<Context, Map<string, DataLoader<string, true>>>();

/**
 * Asks whether somebody may read what names people, and leaves a line in the audit where the answer is no (DOMAIN.md §13):
 * one statement for what is refused at once in a region. Of regions that the city doesn't have, whoever likes could leave as
 * many lines as there are numbers: they leave none. @throws what `check` throws
 */
export async function notingRefusal<Answer>(
  { id, region }: WantedRecord,
  context: Context,
  check: () => Answer | Promise<Answer>,
): Promise<Answer> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof NotPermittedError && knownRegions(context.source).has(region))
      await refusalsIn(region, context).load(id);
    throw error;
  }
}

function refusalsIn(region: string, context: Context): DataLoader<string, true> {
  const byRegion = byContext.get(context) ?? new Map<string, DataLoader<string, true>>();
  byContext.set(context, byRegion);
  const refusals =
    byRegion.get(region) ?? new DataLoader((ids) => noteAll(region, ids, context), { maxBatchSize: 500 });
  byRegion.set(region, refusals);
  return refusals;
}

async function noteAll(region: string, ids: readonly string[], { ledgers, viewer, call }: Context) {
  if (viewer) await ledgers.noteRefusedReading(region, ids, viewer, "NOT_PERMITTED", call);
  return ids.map(() => true as const);
}

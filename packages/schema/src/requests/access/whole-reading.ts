import DataLoader from "dataloader";
import type { Context } from "../../context.js";
import { type Hands, type Sight, sightOf } from "./sight.js";

/** Whose personal data are read: a request, and where it belongs. */
export interface ReadRequest {
  readonly id: string;
  readonly region: string;
}

/** How somebody reads a case. */
export interface Reading {
  readonly sight: Sight;
  /**
   * Awaited before anything is shown that a lower sight has blanked: then the reading is in the audit. Below WHOLE there is
   * nothing of the kind, and nothing is asked.
   */
  readonly noted: () => Promise<void>;
}

/** How the one who asks reads the case of a request (invariant 9). @param hands in whose hands the case is */
export function readingOf(of: ReadRequest, hands: Hands, context: Context): Reading {
  const sight = sightOf(context.viewer, of.region, hands);
  return { sight, noted: sight === "WHOLE" ? () => noteReading(of, context) : nothingToNote };
}

const byContext = new WeakMap<Context, Map<string, DataLoader<string, true>>>();

/**
 * Leaves a line in the audit that a request's personal data are read whole (PIPL Art 51; DOMAIN.md §13): one for each
 * request of an operation, however many of its fields are read, and one statement for what is read at once in a region.
 */
export async function noteReading({ id, region }: ReadRequest, context: Context): Promise<void> {
  const byRegion = byContext.get(context) ?? new Map<string, DataLoader<string, true>>();
  byContext.set(context, byRegion);
  const readings =
    byRegion.get(region) ?? new DataLoader((ids) => noteAll(region, ids, context), { maxBatchSize: 500 });
  byRegion.set(region, readings);
  await readings.load(id);
}

async function noteAll(region: string, ids: readonly string[], { ledgers, viewer, call }: Context) {
  if (viewer) await ledgers.noteReading(region, ids, viewer, call);
  return ids.map(() => true as const);
}

async function nothingToNote(): Promise<void> {}

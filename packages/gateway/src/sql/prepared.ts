import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { compileFragment, encodeAll, type Fragment, type Slot } from "./fragment.js";
import type { Inputs } from "./inputs.js";
import type { Statement } from "./wire-query.js";

/** A statement that was compiled for a shape of question, with how its answer is read. */
export interface Prepared<Reading> {
  readonly reading: Reading;
  readonly slots: readonly Slot[];
  readonly statement: Statement;
}

/** Shapes of questions that are remembered per source. */
const shapes = 500;

interface Remembered<Reading> {
  readonly reading: Reading;
  readonly slots: readonly Slot[];
  readonly once: Statement;
  readonly named: Statement;
  uses: number;
}

/**
 * Compiled statements by the shape of the question; null for a question that no row can answer. A shape is prepared
 * under a name from its second use on, so that questions asked once leave nothing behind on the connections.
 */
export class PreparedStatements<Reading extends { readonly fragment: Fragment }> {
  private readonly known = new LRUCache<string, { readonly entry: Remembered<Reading> | null }>({ max: shapes });

  /** The statement of a shape, compiled when it is new. */
  get(shape: string, compile: () => Reading | null): Prepared<Reading> | null {
    let found = this.known.get(shape);
    if (found === undefined) {
      found = { entry: remember(compile()) };
      this.known.set(shape, found);
    }
    const { entry } = found;
    if (entry === null) return null;
    entry.uses += 1;
    return { reading: entry.reading, slots: entry.slots, statement: entry.uses > 1 ? entry.named : entry.once };
  }
}

function remember<Reading extends { readonly fragment: Fragment }>(
  reading: Reading | null,
): Remembered<Reading> | null {
  if (reading === null) return null;
  const { text, slots } = compileFragment(reading.fragment);
  // The same text has the same name, whatever shape it came from.
  const name = `zwgk_${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
  return { reading, slots, once: { name: null, text }, named: { name, text }, uses: 0 };
}

/** The parameters of a call. */
export function parametersOf(prepared: Prepared<unknown>, inputs: Inputs): readonly (string | null)[] {
  return encodeAll(prepared.slots, inputs);
}

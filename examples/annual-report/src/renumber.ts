import type { Block, Note } from "./model.js";

/** Blocks and notes, the notes numbered in the order in which a reader meets them. */
export interface Numbered {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** Renumbers notes by their first mention. A note that the text doesn't mention falls away. */
export function renumber({ blocks, notes }: Numbered): Numbered {
  const mentioned = [...new Set(blocks.flatMap(mentions))];
  const fresh = new Map(mentioned.map((number, index) => [number, index + 1]));
  return {
    blocks: blocks.map((block) => withNumbers(block, fresh)),
    notes: mentioned.flatMap((old, index) => {
      const note = notes[old - 1];
      return note ? [{ ...note, number: index + 1 }] : [];
    }),
  };
}

function mentions(block: Block): readonly number[] {
  if (block.kind === "breakdown") return [block.note];
  if (block.kind !== "paragraph") return [];
  return block.runs.flatMap((run) => (run.kind === "bound" ? [run.note] : []));
}

function withNumbers(block: Block, fresh: ReadonlyMap<number, number>): Block {
  if (block.kind === "breakdown") return { ...block, note: fresh.get(block.note) ?? block.note };
  if (block.kind !== "paragraph") return block;
  const runs = block.runs.map((run) =>
    run.kind === "bound" ? { ...run, note: fresh.get(run.note) ?? run.note } : run,
  );
  return { ...block, runs };
}

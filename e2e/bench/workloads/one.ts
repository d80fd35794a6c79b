import type { Ask } from "../ask.js";
import { documentFields, type Workload } from "./workload.js";

const one = `query W4($id: ID!) { document(id: $id) { ${documentFields} } }`;

/** W4: one document by its id, at random over all nine. */
export const w4: Workload = {
  id: "w4",
  label: "W4 one document",
  note: "one document by id, with publisher and interpretations; ids at random, from a fixed seed",
  same: false,
  compared: Number.POSITIVE_INFINITY,
  check: { share: { least: 0.25, connections: 64 } },
  async pairs(ask) {
    const ids: string[] = [];
    for (const month of ["2022-06", "2022-12", "2023-06", "2023-12", "2024-06", "2024-12"]) {
      ids.push(...(await idsBefore(ask, `${month}-28T00:00:00+08:00`)));
    }
    return shuffled(ids).map((id) => ({
      ours: { query: one, variables: { id } },
      raw: `/w4?id=${encodeURIComponent(id)}`,
    }));
  },
};

async function idsBefore(ask: Ask, until: string): Promise<readonly string[]> {
  const query = `query ($until: DateTime!) { documents(first: 100, filter: { publishedAt: { lte: $until } }) { nodes { id } } }`;
  const data = (await ask({ query, variables: { until } })) as {
    readonly documents: { readonly nodes: readonly { readonly id: string }[] };
  };
  return data.documents.nodes.map(({ id }) => id);
}

/** In the same disorder every time (mulberry32). */
function shuffled(ids: readonly string[]): readonly string[] {
  let state = 20231220;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const ranked = ids.map((id) => ({ id, rank: random() }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ id }) => id);
}

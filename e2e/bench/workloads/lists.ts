import type { Ask } from "../ask.js";
import { kinds } from "../raw/layout.js";
import { layouts } from "../raw/layouts/index.js";
import { cursorOf } from "../raw/merged.js";
import { documentFields, type Pair, type Workload } from "./workload.js";

const newestOfKind = `query W1($region: RegionCode!, $kind: DocumentKind!) {
  documents(first: 20, regions: [$region], filter: { kind: { eq: $kind } }) { nodes { ${documentFields} } }
}`;

const merged = `query W2($after: String) {
  documents(first: 20, after: $after) { nodes { ${documentFields} } pageInfo { hasNextPage endCursor } }
}`;

/** W1: the newest twenty of a kind, county and kind by turn. */
export const w1: Workload = {
  id: "w1",
  label: "W1 one county",
  note: "one county, newest 20 documents of a kind, with publisher and interpretations; county and kind by turn",
  same: false,
  compared: Number.POSITIVE_INFINITY,
  check: { share: { least: 0.4, connections: 64 }, statements: "one" },
  async pairs() {
    return kinds.flatMap((kind) =>
      layouts.map(({ region }) => ({
        ours: { query: newestOfKind, variables: { region, kind } },
        raw: `/w1?region=${region}&kind=${kind}`,
      })),
    );
  },
};

const firstPage: Pair = { ours: { query: merged, variables: {} }, raw: "/w2" };

/** W2: the newest twenty of all nine. */
export const w2: Workload = {
  id: "w2",
  label: "W2 all nine, page 1",
  note: "all nine merged, newest 20, with publisher and interpretations",
  same: false,
  compared: 1,
  check: { share: { least: 0.6, connections: 64 }, statements: "as raw" },
  pairs: async () => [firstPage],
};

export const w2Same: Workload = {
  ...w2,
  id: "w2-same",
  label: "W2 page 1, the same request",
  note: "requests in flight are equal, and the gateway answers them once",
  same: true,
  check: {},
};

/** W2, its 50th page: as with the first, every request reads the same rows. */
export const w2Page50: Workload = {
  id: "w2-page-50",
  label: "W2 all nine, page 50",
  note: "the same, 980 documents further, by cursor",
  same: false,
  compared: 1,
  check: { share: { least: 0.6, connections: 64 }, statements: "as raw" },
  pairs: async (ask) => (await placesFrom(ask, 980, 1)).map(pageAfter),
};

/** W2 where page 50 begins, and at 63 places after it: the rows are others with each request. */
export const w2Places: Workload = {
  ...w2Page50,
  id: "w2-places",
  label: "W2 all nine, 64 places",
  note: "the same, 980 to 1,043 documents further by turn: what pages cost whose rows nobody has just read",
  compared: Number.POSITIVE_INFINITY,
  check: { share: { least: 0.6, connections: 64 }, statements: "as raw" },
  pairs: async (ask) => (await placesFrom(ask, 980, 64)).map(pageAfter),
};

function pageAfter({ cursor, node }: Edge): Pair {
  const [, source = "", key = ""] = node.id.split(":");
  const after = cursorOf([node.publishedAt, source, key]);
  return { ours: { query: merged, variables: { after: cursor } }, raw: `/w2?after=${after}` };
}

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly publishedAt: string };
}

/** The cursors of so many documents of the merged list, after so many others. */
async function placesFrom(ask: Ask, skip: number, count: number): Promise<readonly Edge[]> {
  const query =
    "query ($first: Int, $after: String) { documents(first: $first, after: $after) { edges { cursor node { id publishedAt } } } }";
  let after: string | null = null;
  let last: Edge | undefined;
  for (let left = skip; left > 0; ) {
    const first = Math.min(left, 100);
    const edges: readonly Edge[] = edgesOf(await ask({ query, variables: { first, after } }));
    last = edges.at(-1);
    if (edges.length < first || last === undefined) throw new Error(`There are fewer than ${skip} documents`);
    after = last.cursor;
    left -= first;
  }
  if (count === 1) return last ? [last] : [];
  const further = edgesOf(await ask({ query, variables: { first: count - 1, after } }));
  return last ? [last, ...further] : further;
}

function edgesOf(data: unknown): readonly Edge[] {
  return (data as { readonly documents: { readonly edges: readonly Edge[] } }).documents.edges;
}

import { expect, it } from "vitest";
import type { Source } from "../source.js";
import { ask } from "../testing/ask.js";
import { memorySource } from "../testing/memory-source.js";
import { plainCursors } from "../testing/plain-cursors.js";

const memory = memorySource({ id: "home", regions: ["341200"], records: { Document: [] } });

/** A source that goes on from a place at which `b` was not heard, with records of `a` and `b`. */
const source: Source = {
  ...memory,
  list: async (query, call) => {
    const items = [
      ["b", "2023-01-09"],
      ["b", "2023-01-05"],
      ["a", "2023-01-04"],
      ["b", "2023-01-03"],
    ] as const;
    const { coverage } = await memory.list(query, call);
    return {
      items: items.map(([of, day]) => ({
        row: { id: `Document:${of}:${day}`, source: of },
        order: [`${day}T00:00:00.000000+08:00`],
        source: of,
        key: day,
      })),
      more: false,
      coverage,
      position: () => ({ order: [], source: "a", key: "" }),
    };
  },
};

it("marks records that belong before the page", async () => {
  const place = { order: ["2023-01-05T00:00:00.000000+08:00"], source: "a", key: "1", behind: { b: null } };
  const empty = await ask("{ documents { edges { cursor } } }", { source });
  const [fingerprint] = JSON.parse(
    decodeURIComponent(JSON.stringify(empty.data).split('"cursor":"')[1]?.split('"')[0] ?? ""),
  ) as [string];
  const after = plainCursors.encode(place, fingerprint);
  const { data } = await ask(
    "query ($after: String) { documents(after: $after) { edges { late node { id } } } }",
    { source },
    { after },
  );
  expect(data).toEqual({
    documents: {
      edges: [
        { late: true, node: { id: "Document:b:2023-01-09" } },
        // The same instant: the order goes on by source, and b comes after a.
        { late: false, node: { id: "Document:b:2023-01-05" } },
        { late: false, node: { id: "Document:a:2023-01-04" } },
        { late: false, node: { id: "Document:b:2023-01-03" } },
      ],
    },
  });
});

import { type Results, rowOf, shareOf } from "./results.js";

type Measured = "w1" | "w2" | "w2-page-50" | "w3" | "w4";
const columns: readonly Measured[] = ["w1", "w2", "w2-page-50", "w3", "w4"];

/** Requests per second of the limit server that the peers were measured beside, 2026-11-23, 200,000 documents a database. */
const limit: Readonly<Record<Measured, number>> = { w1: 3972, w2: 1132, "w2-page-50": 1102, w3: 26.6, w4: 10_959 };

/** The same of each peer. Null: it answers equal requests in flight once, so that its number says something else. */
const peers: readonly { readonly name: string; readonly perSecond: readonly (number | null)[] }[] = [
  { name: "PostGraphile 5 (nine databases over postgres_fdw)", perSecond: [920, 54, 34, 18.6, 2370] },
  { name: "Hive Gateway over nine PostGraphile", perSecond: [541, 81, 54, null, 479] },
  { name: "stitching over nine PostGraphile", perSecond: [524, 166, 62, null, 464] },
  { name: "Mercurius, loaders and JIT", perSecond: [1333, 230, 202, 14.3, 3166] },
  { name: "Apollo Server 5, DataLoader", perSecond: [610, 253, 222, 16.1, 1779] },
  { name: "Yoga, Pothos, DataLoader, straightforward", perSecond: [695, 126, 122, 14.2, 1363] },
];

/** Connections at which peers are compared: those at which they were measured. */
const connections = 64;

/** How far past the peers we got: each as a share of the limit server that was measured beside it. */
export function peersSection(results: Results): readonly string[] {
  const ours = columns.map((id) => rowOf(results, id, connections));
  if (ours.some((row) => row === undefined)) return [];
  const shares = ours.map((row) => (row ? shareOf(row) : 0));
  const rows = peers.map(({ name, perSecond }) => ({ name, shares: perSecond.map(shareOfLimit) }));
  const best = columns.map((_, at) => Math.max(...rows.map((row) => row.shares[at] ?? 0)));
  return [
    `Beside the peers, at ${connections} connections, as shares of the limit server in the same run. The peers were measured earlier, on two`,
    "cores as well, over databases of 200,000 documents each in one layout; so the shares compare, and the numbers don't.",
    "",
    line("", ["W1", "W2 page 1", "W2 page 50", "W3", "W4"]),
    line("---", [...columns.map(() => "---:")]),
    ...rows.map((row) => line(row.name, row.shares.map(cell))),
    line("**this gateway**", shares.map(cell)),
    line("times the best of them", [...shares.map((share, at) => `${(share / (best[at] ?? 1)).toFixed(1)}×`)]),
  ];
}

const shareOfLimit = (value: number | null, at: number) =>
  value === null ? null : value / limit[columns[at] as Measured];
const cell = (share: number | null) => (share === null ? "–" : share.toFixed(2));
const line = (name: string, cells: readonly string[]) => `| ${[name, ...cells].join(" | ")} |`;

/** What is known to hold the rest, from profiles of the serving process and plans of the statements. */
export const whatHoldsTheRest: readonly string[] = [
  "What holds the rest:",
  "",
  "- **W1, W2**: our own processor time per request, about twice the limit server's: reading the request, looking",
  "  the operation up, walking rows into named fields, and coverage; and in the databases, organisations looked up by every spelling",
  "  that the mapping allows, where the limit server knows which one is there.",
  "- **W3**: a tally stands while nothing is committed in its database ([decision 10](decisions/0010-tallies-that-stand.md)), and the",
  "  limit server counts each time; so the row *while the databases are written to* compares equal work. There the gateway is behind:",
  "  it counts a row only if the text in its date column is a date that exists (an unreadable one is a finding, never counted as of",
  "  the year), about 1.3 µs a row in the three counties that keep dates as text, which the limit server takes on trust.",
  "- **Q**: what is remembered of a region's ledgers holds until something is appended to one of them; then each ledger of the page",
  "  is asked whether it has grown, and the answers that are sent and not delivered are looked for. The list comes after those.",
  "- **W4**: nothing worth telling; at 64 connections the load generator's core is full on both sides.",
];

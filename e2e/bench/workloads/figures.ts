import type { Pair, Workload } from "./workload.js";

const figures = `query W3($from: DateTime!, $to: DateTime!, $first: Date!, $last: Date!) {
  documents: documentTally(
    filter: { publishedAt: { gte: $from, lte: $to } }, groupBy: [{ field: region }, { field: kind }]
  ) { groups { key count } }
  requests: requestTally(
    filter: { receivedOn: { gte: $first, lte: $last } }, groupBy: [{ field: outcome }, { field: applicantKind }]
  ) { groups { key count } }
}`;

const yearUpTo = (last: string): Pair => {
  const first = `${last.slice(0, 4)}-01-01`;
  const variables = { from: `${first}T00:00:00+08:00`, to: `${last}T23:59:59.999999+08:00`, first, last };
  return { ours: { query: figures, variables }, raw: `/w3?from=${first}&to=${last}` };
};

/** The last days of a year, so that requests in flight differ and cost the same. */
const lastDays = (year: number, count: number) =>
  Array.from({ length: count }, (_, at) => new Date(Date.UTC(year, 11, 31 - at)).toISOString().slice(0, 10));

/** W3: the year's figures. */
export const w3: Workload = {
  id: "w3",
  label: "W3 the year's figures",
  note: "over all nine, documents by county and kind, and requests by outcome and applicant, of a year up to a day; the day by turn",
  same: false,
  compared: 8,
  check: { share: { least: 0.9, connections: 1 } },
  pairs: async () => [...lastDays(2023, 40), ...lastDays(2024, 40)].map(yearUpTo),
};

/** W3 where nothing counted before stands: every request counts all its rows again. */
export const w3Written: Workload = {
  ...w3,
  id: "w3-written",
  label: "W3 while the databases are written to",
  note: "the same, while transactions are committed all the time, so that no answer stands from before",
  // A transaction that writes, for the server: it has a number, though it changes no row.
  written: "SELECT pg_current_xact_id()",
  compared: 1,
  check: {},
};

export const w3Same: Workload = {
  ...w3,
  id: "w3-same",
  label: "W3, the same request",
  note: "requests in flight are equal, and the gateway answers them once",
  same: true,
  compared: 1,
  check: {},
  pairs: async () => [yearUpTo("2023-12-20")],
};

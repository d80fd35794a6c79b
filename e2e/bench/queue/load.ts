import { gatewayTables } from "@zwgk/gateway";
import pg from "pg";

/** The region whose queue is asked for: it has no table for requests, so that they are kept at home. */
export const queueRegion = "341226";

/** The day that is asked about, and the days on which the requests came in: before all others, so that no figure of the other workloads counts them. */
export const queueDays = { asOf: "2021-12-31", first: "2021-01-04", days: 360 } as const;

/** What an append does at last: it leaves another mark on the region's ledgers. */
export const leavesMark = `INSERT INTO zwgk.ledger_mark VALUES ('${queueRegion}', gen_random_uuid())
  ON CONFLICT (region) DO UPDATE SET mark = excluded.mark`;

const cases = 100_000;
const mark = `${queueRegion}-queue-`;

/** Of each ten cases: what was done after receipt and registration. Days after the receipt, kind, and what it says. */
const courses: readonly (readonly (readonly [days: number, kind: string, data: object])[])[] = [
  ...Array.from({ length: 5 }, (_, at) => [assigned(at), drafted(3), gate("POLITICS"), gate("LAW")]),
  [assigned(5), [2, "extended", { workingDays: 20, approvedBy: "李主任" }], drafted(3)],
  [
    assigned(6),
    [1, "consulted", { id: "c1", whom: "THIRD_PARTY", name: "某公司" }],
    [2, "consultationReceived", { id: "c1" }],
  ],
  [assigned(7), [1, "correctionAsked", { matters: ["名称"], correctBy: "2022-01-31" }]],
  [assigned(8), [2, "feeNoticed", { amountYuan: 100 }], [3, "feeNoticeReceived", {}]],
  [],
];

function assigned(at: number): readonly [number, string, object] {
  return [0, "assigned", { handler: `经办人${at}` }];
}

function drafted(days: number): readonly [number, string, object] {
  return [days, "drafted", { outcome: "DISCLOSED" }];
}

function gate(name: string): readonly [number, string, object] {
  return [4, "gatePassed", { gate: name }];
}

/** Has the hundred thousand open cases in the home database, or has them not. */
export async function haveQueue(home: string, wanted: boolean, say: (line: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: home });
  await client.connect();
  try {
    for (const statement of gatewayTables) await client.query(statement);
    const { rows } = await client.query("SELECT count(*)::int AS count FROM zwgk.request WHERE key LIKE $1", [
      `${mark}%`,
    ]);
    const isThere = rows[0]?.count === cases;
    if (isThere === wanted) return;
    await clear(client);
    if (!wanted) return;
    const began = performance.now();
    await load(client);
    say(`Made ${cases.toLocaleString("en")} open cases in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  } finally {
    await client.end();
  }
}

async function clear(client: pg.Client): Promise<void> {
  await client.query("DELETE FROM zwgk.request WHERE key LIKE $1", [`${mark}%`]);
  await client.query("DELETE FROM zwgk.ledger_entry WHERE idempotency_key = 'bench'");
  await client.query("VACUUM (ANALYZE) zwgk.request, zwgk.ledger_entry");
}

async function load(client: pg.Client): Promise<void> {
  const n = `generate_series(0, ${cases - 1}) AS n`;
  const key = `'${mark}' || lpad(n::text, 6, '0')`;
  const received = `date '${queueDays.first}' + n * ${queueDays.days} / ${cases}`;
  await client.query(
    `INSERT INTO zwgk.request (region, key, withdrawn, registration_number, channel, agency_kind, received_on)
     SELECT '${queueRegion}', ${key}, false, '${queueRegion}-2021-' || n, 'IN_PERSON', 'GOVERNMENT', ${received} FROM ${n}`,
  );
  const rows = courses.flatMap((course, turn) =>
    [
      [0, "received", { channel: "IN_PERSON" }] as const,
      [0, "registered", { number: `${queueRegion}-2021-` }] as const,
      ...course,
    ].map(
      ([days, kind, data], at) => `(${turn}, ${at + 1}, ${days}, '${kind}', ${pg.escapeLiteral(JSON.stringify(data))})`,
    ),
  );
  await client.query(
    `INSERT INTO zwgk.ledger_entry
       (region, ledger, place, kind, "on", body, by_key, fingerprint, recorded_at, idempotency_key)
     SELECT '${queueRegion}', 'Request:home:' || ${key}, place, kind, ${received} + days,
       CASE kind WHEN 'registered' THEN replace(body, '2021-"', '2021-' || n || '"') ELSE body END,
       'bench', '', (${received} + days + 1)::timestamptz, 'bench'
     FROM ${n} JOIN (VALUES ${rows.join(", ")}) AS e (turn, place, days, kind, body) ON e.turn = n % 10
     ORDER BY n, place`,
  );
  // Without a mark nothing is remembered.
  await client.query(leavesMark);
  await client.query("VACUUM (ANALYZE) zwgk.request, zwgk.ledger_entry");
}

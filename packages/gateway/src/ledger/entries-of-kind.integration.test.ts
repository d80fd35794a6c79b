import type { KindQuery, LedgerEntry, Viewer } from "@zwgk/schema";
import { fixedCall, memoryLedgers } from "@zwgk/schema/testing";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { HomeQuery, HomeStore } from "../audit/home-store.js";
import { homeTables } from "../audit/home-tables.js";
import { createHomeStore } from "../sql/home-store.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { entriesOfKind } from "./entries-of-kind.js";
import { createLedgers } from "./ledgers.js";

const [region, other] = ["341202", "341203"];
const call = fixedCall();
const now = () => new Date("2023-12-20T10:00:00Z");
const viewer: Viewer = { key: "k1", label: "k1", role: "EDITOR", regions: [region, other] };
const memory = memoryLedgers();

let database: TestDatabase;
let home: HomeStore;
const gateway = () => createLedgers({ home, now, holdsAtHome: () => true });

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"));
  home = createHomeStore(database.url);
  for (const statement of homeTables) await home.query(statement);
  const proposed = (on: string) => ({ kind: "publicationProposed", on, data: {} });
  const decided = (data: LedgerEntry["data"]) => ({ kind: "publicationDecided", on: "2023-12-10", data });
  // A reason that looks like an answer is a text all the same.
  const declined = decided({ accepted: false, reason: '"accepted":true' });
  const accepted = decided({ accepted: true, documentId: "Document:home:1" });
  await append("a", region, proposed("2023-12-01"));
  await append("B", region, proposed("2023-12-05"), declined);
  await append("c", region, proposed("2023-12-05"));
  await append("d", region, proposed("2023-12-03"), accepted);
  await append("e", region, { kind: "received", on: "2023-12-01", data: {} });
  await append("f", other, proposed("2023-12-09"));
});
afterAll(async () => {
  await home.close();
  await database.drop();
});

/** To both ledgers: those in memory are what tests of the schema rely on. */
async function append(key: string, of: string, ...entries: readonly Pick<LedgerEntry, "kind" | "on" | "data">[]) {
  for (const ledgers of [gateway(), memory])
    await ledgers.append(
      { region: of, ledger: `Request:home:${key}`, seen: 0, entries, idempotencyKey: `of-kind-${key}` },
      viewer,
      call,
    );
}

async function found(query: Partial<KindQuery>, of = region): Promise<string> {
  const whole = { kind: "publicationProposed", answer: null, after: null, limit: 10, ...query };
  const [own, inMemory] = [await gateway().ofKind(of, whole, call), await memory.ofKind(of, whole, call)];
  expect(inMemory).toEqual(own);
  return own.map(({ ledger, on, by }) => `${ledger.slice(-1)} ${on.slice(-2)} ${by}`).join(", ");
}
const says = (is: boolean) => ({ kind: "publicationDecided", says: { field: "accepted", is } });

describe("the entries of a kind", () => {
  it("come by day and then by name, the newest first, of one region", async () => {
    expect(await found({})).toBe("c 05 k1, B 05 k1, d 03 k1, a 01 k1");
    expect(await found({}, other)).toBe("f 09 k1");
    expect(await found({ kind: "sued" })).toBe("");
  });

  it("go on after the last that was given, within a day too", async () => {
    const after = { on: "2023-12-05", ledger: "Request:home:c" };
    expect(await found({ after, limit: 2 })).toBe("B 05 k1, d 03 k1");
    expect(await found({ after: { on: "2023-12-01", ledger: "Request:home:a" } })).toBe("");
  });

  it("are told by what answers them", async () => {
    expect(await found({ answer: { kind: "publicationDecided", says: null } })).toBe("c 05 k1, a 01 k1");
    expect(await found({ answer: says(true) })).toBe("d 03 k1");
    expect(await found({ answer: says(false) })).toBe("B 05 k1");
  });

  it("are found by an index among thousands of others", async () => {
    await home.query(
      `insert into zwgk.ledger_entry (region, ledger, place, kind, "on", body, by_key, fingerprint, recorded_at, idempotency_key)
       select $1, 'Request:many:' || at, 1, 'received', '2023-11-20', '{}', 'k1', '', now(), 'many-' || at
       from generate_series(1, 5000) as at`,
      [region],
    );
    await home.query("analyze zwgk.ledger_entry");
    const explained: HomeQuery = (text, parameters) => home.query(`explain ${text}`, parameters);
    const plan: string[] = [];
    const query = { kind: "publicationProposed", answer: null, after: null, limit: 10 };
    await entriesOfKind(
      async (...asked) => {
        plan.push(JSON.stringify(await explained(...asked)));
        return [];
      },
      region,
      query,
    );
    expect(plan.join()).toMatch(/ledger_entry_(?:by_)?kind/);
  });
});

import { filedAtOnce, type Viewer } from "@zwgk/schema";
import { fixedCall } from "@zwgk/schema/testing";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { HomeQuery, HomeStore } from "../audit/home-store.js";
import { homeTables } from "../audit/home-tables.js";
import { noteFile, storedBy } from "../audit/note-file.js";
import { createHomeStore } from "../sql/home-store.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { ledgersWithFile } from "./entries.js";
import { createLedgers } from "./ledgers.js";

const [region, other] = ["341202", "341203"];
const sha256 = "ab".repeat(32);
const call = fixedCall();
const now = () => new Date("2023-12-20T10:00:00Z");
const keyOf = (key: string): Viewer => ({ key, label: key, role: "EDITOR", regions: [region, other] });

let database: TestDatabase;
let home: HomeStore;
const gateway = () => createLedgers({ home, now, holdsAtHome: () => true });

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"));
  home = createHomeStore(database.url);
  for (const statement of homeTables) await home.query(statement);
});
afterAll(async () => {
  await home.close();
  await database.drop();
});

let appended = 0;
const file = (ledger: string, by: string, data: object, seen = 0, of: string = region) =>
  gateway().append(
    {
      ...{ region: of, ledger, seen, idempotencyKey: `filed-${++appended}` },
      entries: [{ kind: "filed", on: "2023-12-20", data: { material: "OTHER", ...data } }],
    },
    keyOf(by),
    call,
  );

describe("the ledgers that hold a file", () => {
  it("are found by its hash, within a region, with who entered it", async () => {
    await file("Request:home:b", "k1", { name: "一", sha256 });
    await file("Request:home:b", "k2", { name: "二", sha256 }, 1);
    await file("Request:home:a", "k3", { name: "三", sha256, slip: { contents: "答复书" } });
    await file("Request:home:c", "k1", { name: "别的", sha256: "cd".repeat(32) });
    await file("Request:home:d", "k1", { name: `"sha256":"${sha256}"`, place: "柜" });
    await file("Request:home:e", "k1", { name: "外区", sha256 }, 0, other);
    expect(await gateway().filedIn(region, sha256, "", call)).toEqual([
      { ledger: "Request:home:a", by: ["k3"] },
      { ledger: "Request:home:b", by: ["k1", "k2"] },
    ]);
    expect(await gateway().filedIn(region, sha256, "Request:home:a", call)).toHaveLength(1);
    expect(await gateway().filedIn(region, "0".repeat(64), "", call)).toEqual([]);
  });

  it("are told some at a time, in the order of their names", async () => {
    const form = "ef".repeat(32);
    for (let at = 0; at <= filedAtOnce; at += 1)
      await file(`Request:form:${1_000 + at}`, "k1", { name: "空表", sha256: form });
    const first = await gateway().filedIn(region, form, "", call);
    const last = first.at(-1)?.ledger ?? "";
    expect([first.length, last]).toEqual([filedAtOnce, `Request:form:${999 + filedAtOnce}`]);
    expect(await gateway().filedIn(region, form, last, call)).toEqual([
      { ledger: `Request:form:${1_000 + filedAtOnce}`, by: ["k1"] },
    ]);
  });

  it("are found by an index among thousands that hold others", async () => {
    await home.query(
      `insert into zwgk.ledger_entry (region, ledger, place, kind, "on", body, by_key, fingerprint, recorded_at, idempotency_key)
       select $1, 'Request:many:' || at, 1, 'filed', '2023-12-20',
         '{"name":"件","sha256":"' || lpad(to_hex(at), 64, '0') || '"}', 'k1', '', now(), 'many-' || at
       from generate_series(1, 5000) as at`,
      [region],
    );
    await home.query("analyze zwgk.ledger_entry");
    const explained: HomeQuery = (text, parameters) => home.query(`explain ${text}`, parameters);
    const plan: string[] = [];
    await ledgersWithFile(
      async (...asked) => {
        plan.push(JSON.stringify(await explained(...asked)));
        return [];
      },
      region,
      sha256,
      "",
    );
    expect(plan.join()).toContain("ledger_entry_file");
  });
});

describe("who has stored a file", () => {
  it("is known by the audit, for its region alone; who has read it has not", async () => {
    await noteFile(home.query, now)({ region, sha256, action: "append", result: "DONE" }, keyOf("k1"));
    await noteFile(home.query, now)({ region, sha256, action: "read", result: "DONE" }, keyOf("k2"));
    const stored = storedBy(home.query);
    expect([
      await stored(region, sha256, "k1"),
      await stored(region, sha256, "k2"),
      await stored(other, sha256, "k1"),
      await stored(region, "0".repeat(64), "k1"),
    ]).toEqual([true, false, false, false]);
  });
});

import type { Append, Viewer } from "@zwgk/schema";
import { fixedCall } from "@zwgk/schema/testing";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import type { HomeStore } from "../audit/home-store.js";
import { homeTables } from "../audit/home-tables.js";
import { homeTables as entityTables } from "../mapping/home-ddl.js";
import { createHomeStore } from "../sql/home-store.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { createLedgers } from "./ledgers.js";

const editor: Viewer = { key: "k1", label: "临泉县", role: "EDITOR", regions: ["341221"] };
const ledger = "Request:linquan:17";

let database: TestDatabase;
let home: HomeStore;

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"));
  home = createHomeStore(database.url);
  const remedies = entityTables().filter((statement) => /schema|"remedy"/i.test(statement));
  for (const statement of [...homeTables, ...remedies]) await home.query(statement);
});
afterAll(async () => {
  await home?.close();
  await database?.drop();
});

/** What a case gives when a reconsideration is filed, and when it is decided. */
function appending(seen: number, kind: string, on: string, ended: object): Append {
  const values = { requestId: ledger, kind: "REVIEW", agencyKind: "GOVERNMENT", filedOn: "2023-05-04", ...ended };
  const entries = [{ kind, on, data: {} }];
  const records = [{ entity: "Remedy", key: `${ledger}/review`, values }];
  return { region: "341221", ledger, seen, entries, records, idempotencyKey: kind };
}

it("makes one record at home of a reconsideration, and changes it when it is decided", async () => {
  const ledgers = createLedgers({ home, now: () => new Date("2023-12-20T10:00:00Z"), holdsAtHome: () => true });
  const rows = () =>
    home.query(`select key, filed_on::text as filed_on, ended_on::text as ended_on, result from zwgk.remedy`);
  const pending = { key: `${ledger}/review`, filed_on: "2023-05-04", ended_on: null, result: null };
  await ledgers.append(appending(0, "reviewFiled", "2023-05-04", { endedOn: null, result: null }), editor, fixedCall());
  expect(await rows()).toEqual([pending]);
  const decided = appending(1, "reviewDecided", "2023-06-30", { endedOn: "2023-06-30", result: "UPHELD" });
  await ledgers.append(decided, editor, fixedCall());
  expect(await rows()).toEqual([{ ...pending, ended_on: "2023-06-30", result: "UPHELD" }]);
});

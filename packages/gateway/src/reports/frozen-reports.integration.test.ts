import { BadInputError, type Freezing, type Viewer } from "@zwgk/schema";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { readAudit } from "../audit/audit-log.js";
import type { HomeStore } from "../audit/home-store.js";
import { homeTables } from "../audit/home-tables.js";
import { createHomeStore } from "../sql/home-store.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { createFrozenReports } from "./frozen-reports.js";

const region = "341200";
const operator: Viewer = { key: "k1", label: "政务公开办", role: "OPERATOR", regions: [region] };
const call = { deadline: Number.MAX_SAFE_INTEGER, language: "en" } as const;

let database: TestDatabase;
let home: HomeStore;
let now: string;
let made: number;

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"));
  home = createHomeStore(database.url);
  for (const statement of homeTables) await home.query(statement);
});
afterAll(async () => {
  await home?.close();
  await database?.drop();
});
beforeEach(async () => {
  await home.query("truncate zwgk.frozen_report, zwgk.audit");
  now = "2024-03-20T02:00:00Z";
  made = 0;
});

const reports = () => createFrozenReports({ home, now: () => new Date(now) });
const freezing = (more: Partial<Freezing> = {}): Freezing => ({
  region,
  report: "2023/OWN",
  given: "[]",
  idempotencyKey: "freeze-1",
  make: async () => {
    made += 1;
    return { asOf: "2023-12-31", text: `text ${made}`, reason: null };
  },
  ...more,
});
const lines = async () =>
  (await readAudit(home.query, region, 10)).map(({ action, recordId, result }) => [action, recordId, result]);
const done = ["freeze", "StatutoryReport:home:2023/OWN", "DONE"];

describe("frozen reports at home", () => {
  it("are kept as they were, audited, and the same key gives the same again", async () => {
    const kept = await reports().freeze(freezing(), operator, call);
    expect(kept).toEqual({
      region,
      report: "2023/OWN",
      frozenAt: "2024-03-20T10:00:00.000000+08:00",
      by: "k1",
      asOf: "2023-12-31",
      text: "text 1",
      reason: null,
    });
    now = "2024-03-21T02:00:00Z";
    expect(await reports().freeze(freezing(), operator, call)).toEqual(kept);
    expect(made).toBe(1);
    expect(await lines()).toEqual([done]);
  });

  it("are kept once when two gateways freeze under one key at the same time", async () => {
    const both = await Promise.all([1, 2].map(() => reports().freeze(freezing(), operator, call)));
    expect(both[0]).toEqual(both[1]);
    expect(await reports().kept(region, "2023/OWN", call)).toEqual([both[0]]);
    expect(await lines()).toEqual([done]);
  });

  it("are told newest first, of one report each", async () => {
    await reports().freeze(freezing(), operator, call);
    now = "2024-03-22T02:00:00Z";
    await reports().freeze(freezing({ idempotencyKey: "freeze-2" }), operator, call);
    await reports().freeze(freezing({ idempotencyKey: "freeze-3", report: "2023/ALL" }), operator, call);
    const kept = await reports().kept(region, "2023/OWN", call);
    expect(kept.map(({ text }) => text)).toEqual(["text 2", "text 1"]);
    expect(await reports().kept("341202", "2023/OWN", call)).toEqual([]);
  });

  it.each([
    ["another input under the key", freezing({ given: "[1]" }), operator, "IDEMPOTENCY_CONFLICT"],
    ["a key that is no operator's", freezing(), { ...operator, role: "EDITOR" } as const, "NOT_PERMITTED"],
    ["a report that can't be made", freezing({ idempotencyKey: "x", make: refused }), operator, "BAD_INPUT"],
    ["a blank idempotency key", freezing({ idempotencyKey: " " }), operator, "BAD_INPUT"],
  ])("refuse %s, and audit it", async (_what, asked, viewer, code) => {
    await reports().freeze(freezing(), operator, call);
    now = "2024-03-21T02:00:00Z";
    await expect(reports().freeze(asked, viewer, call)).rejects.toMatchObject({ code });
    expect((await lines()).map(([, , result]) => result)).toEqual([code, "DONE"]);
    expect(await reports().kept(region, "2023/OWN", call)).toHaveLength(1);
  });
});

async function refused(): Promise<never> {
  throw new BadInputError({ field: "x", detail: { en: "", zh: "" } });
}

import { isWorkingDay, type NewNotice, plainDate, type Viewer } from "@zwgk/schema";
import { fixedContext } from "@zwgk/schema/testing";
import { afterAll, beforeAll, beforeEach, expect, inject, it } from "vitest";
import { readAudit } from "../audit/audit-log.js";
import type { HomeStore } from "../audit/home-store.js";
import { homeTables } from "../audit/home-tables.js";
import { createHomeStore } from "../sql/home-store.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { createCalendars } from "./calendars.js";

const operator: Viewer = { key: "k1", label: "阜阳市", role: "OPERATOR", regions: ["341200", "341202"] };
const { call } = fixedContext();
let database: TestDatabase;
let home: HomeStore;

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"));
  home = createHomeStore(database.url);
  for (const statement of homeTables) await home.query(statement);
});
afterAll(async () => {
  await home.close();
  await database.drop();
});
beforeEach(async () => {
  await home.query("truncate zwgk.calendar_notice, zwgk.audit");
});

const regions = ["341200", "341202", "341203"];
const gateway = () => createCalendars({ home, now: () => new Date("2026-11-05T01:00:00Z"), city: "341200", regions });

function closing(day: string, region: string, idempotencyKey = day, supplement = false): NewNotice {
  const source = { number: "阜政办〔2026〕1号", title: "关于因暴雪停止办公的通知", issuedOn: plainDate("2026-02-20") };
  const notice = { year: 2026, source, holidays: [plainDate(day)], workingDays: [], region };
  return { region, notice, supplement, idempotencyKey };
}

const worked = async (region: string, ...days: string[]) => {
  const calendar = await gateway().of(region, call);
  return days.map((day) => isWorkingDay(calendar, plainDate(day)));
};

it("keeps a notice at home, where every gateway finds it for the region and those below it", async () => {
  const kept = await gateway().keep(closing("2026-03-02", "341200"), operator, call);
  await gateway().keep(closing("2026-03-03", "341202"), operator, call);
  expect(kept).toMatchObject({ by: "k1", importedAt: "2026-11-05T09:00:00.000000+08:00" });
  expect(await gateway().notices("341200", call)).toEqual([kept]);
  expect(await worked("341202", "2026-03-02", "2026-03-03")).toEqual([false, false]);
  expect(await worked("341203", "2026-03-02", "2026-03-03")).toEqual([false, true]);
});

it("lets a later notice take the place of the earlier, and keeps both", async () => {
  await gateway().keep(closing("2026-03-02", "341200"), operator, call);
  await gateway().keep(closing("2026-03-03", "341200", "more", true), operator, call);
  expect(await worked("341200", "2026-03-02", "2026-03-03")).toEqual([false, false]);
  await gateway().keep(closing("2026-03-04", "341200"), operator, call);
  expect(await worked("341200", "2026-03-02", "2026-03-03", "2026-03-04")).toEqual([true, true, false]);
  expect(await gateway().notices("341200", call)).toHaveLength(3);
});

it("keeps the same once under many at once, with one line in the audit", async () => {
  const keep = () => gateway().keep(closing("2026-03-02", "341200"), operator, call);
  const kept = await Promise.all([keep(), keep(), keep()]);
  expect(new Set(kept.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(await gateway().notices("341200", call)).toHaveLength(1);
  expect(await readAudit(home.query, "341200", 10)).toMatchObject([
    { action: "import", entity: "CalendarNotice", recordId: "CalendarNotice:home:2026", result: "DONE" },
  ]);
  await expect(gateway().keep(closing("2026-03-05", "341200", "2026-03-02"), operator, call)).rejects.toMatchObject({
    code: "IDEMPOTENCY_CONFLICT",
  });
});

it.each([
  [null, "KEY_REQUIRED"],
  [{ ...operator, role: "EDITOR" } as const, "NOT_PERMITTED"],
  [{ ...operator, regions: ["341202"] }, "NOT_PERMITTED"],
])("takes a notice from an operator of the region only", async (viewer, code) => {
  await expect(gateway().keep(closing("2026-03-02", "341200"), viewer, call)).rejects.toMatchObject({ code });
  expect(await gateway().notices("341200", call)).toEqual([]);
});

it("gives the same calendar again while it says the same", async () => {
  const one = gateway();
  const before = await one.of("341202", call);
  expect(await one.of("341202", call)).toBe(before);
  await one.keep(closing("2026-03-02", "341203"), operator, call).catch(() => undefined);
  await one.keep(closing("2026-03-02", "341200"), operator, call);
  expect(await one.of("341202", call)).not.toBe(before);
});

import type { Client } from "@zwgk/sdk";
import { beforeAll, expect, it } from "vitest";
import { type DemoCity, demoCity } from "./city/demo-city.js";

let city: DemoCity;
let office: Client;
const at = { region: "341200", asOf: "2024-12-31" } as const;

beforeAll(async () => {
  city = await demoCity();
  office = city.client({ apiKey: city.keyOf(at.region) });
});

it("gives every open request of the city once, by its due day, across pages", async () => {
  const found = await office.requests.queue({ ...at, first: 7 }).take(1_000);
  const open = await city.sql(
    "home",
    `SELECT 'Request:home:' || key AS id FROM zwgk.request
     WHERE region = '341200' AND closed_on IS NULL AND NOT withdrawn AND NOT EXISTS (
       SELECT FROM zwgk.ledger_entry WHERE ledger = 'Request:home:' || key AND kind IN ('split', 'transferred'))`,
  );
  // Handed over for delivery and never signed for, however long ago (DOMAIN.md §8.5).
  const undelivered = await city.sql(
    "home",
    `SELECT ledger AS id FROM zwgk.ledger_entry WHERE region = '341200' AND kind IN ('dispatched', 'delivered')
     GROUP BY ledger HAVING bool_or(body ~ '"delivery":"(DIRECT|ENTRUSTED)"') AND NOT bool_or(kind = 'delivered')`,
  );
  expect(undelivered.length).toBeGreaterThan(0);
  expect(found.map(({ id }) => id).sort()).toEqual([...open, ...undelivered].map(({ id }) => id).sort());
  const dated = found.map(({ deadline }) => deadline.dueOn ?? "9999");
  expect(dated).toEqual(dated.toSorted());
  const unentered = found.filter(({ entered }) => !entered);
  expect(unentered.length).toBeGreaterThan(0);
  expect(unentered.every(({ deadline }) => deadline.dueOn !== null && deadline.provisional)).toBe(true);
});

it("counts what its lists give", async () => {
  const inShort = await office.requests.queues({ ...at, first: 3 });
  expect(inShort).toMatchObject({ more: false, coverage: { complete: true } });
  for (const { whom, count } of inShort.waitingFor) {
    const list = await office.requests.queue({ ...at, which: "WAITING_FOR", whom, first: 50 }).take(1_000);
    expect([whom, list.length]).toEqual([whom, count]);
  }
  for (const [which, { count }] of [
    ["OVERDUE", inShort.overdue],
    ["DUE_SOON", inShort.dueSoon],
    ["WITHOUT_OWNER", inShort.withoutOwner],
    ["NOT_ENTERED", inShort.notEntered],
  ] as const) {
    expect([which, (await office.requests.queue({ ...at, which, first: 50 }).take(1_000)).length]).toEqual([
      which,
      count,
    ]);
  }
});

it("has what nothing is entered of among what is due, and its deadline by its record (Art 33)", async () => {
  const later = { region: "341200", asOf: "2025-03-31" };
  const overdue = await office.requests.queue({ ...later, which: "OVERDUE", first: 50 }).take(1_000);
  const notEntered = await office.requests.queue({ ...later, which: "NOT_ENTERED", first: 50 }).take(1_000);
  expect(notEntered.length).toBeGreaterThan(0);
  const late = overdue.filter(({ entered }) => !entered).map(({ id }) => id);
  expect(late.sort()).toEqual(notEntered.map(({ id }) => id).sort());
  const [one] = notEntered;
  const asked = await office.requests.deadline({ id: one?.id ?? "", asOf: later.asOf });
  expect(asked?.case).toBeNull();
  expect(asked?.deadline).toMatchObject({ dueOn: one?.deadline.dueOn, provisional: true, standing: "OVERDUE" });
});

it("reads the open requests of a county in its own database, with their ledgers from home", async () => {
  const county = city.client({ apiKey: city.keyOf("341203") });
  const found = await county.requests.queue({ ...at, region: "341203", first: 20 }).take(1_000);
  expect(found.length).toBeGreaterThan(3);
  expect(found.every(({ id }) => id.startsWith("Request:yingdong:"))).toBe(true);
  expect(found.filter(({ entered }) => entered).length).toBeGreaterThan(found.length * 0.6);
});

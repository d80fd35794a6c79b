import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Client } from "@zwgk/sdk";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { signatureOf } from "../packages/gateway/src/webhook/signature.js";
import { type DemoCity, demoCity } from "./city/demo-city.js";
import { writeConfig } from "./city/gateway.js";
import { programs, runToEnd } from "./city/program.js";

/** A county whose requests home holds. */
const [source, region] = ["yingshang", "341226"];
const zones = ["America/Los_Angeles", "Pacific/Kiritimati"];

const mark = "e2e-calendar";

let city: DemoCity;
let county: Client;
let config: Awaited<ReturnType<typeof writeConfig>>;
/** A request of the county that has long been overdue. */
let late: { readonly id: string; readonly receivedOn: string };

beforeAll(async () => {
  city = await demoCity();
  config = await writeConfig(city, { counties: [source] });
  county = city.client({ apiKey: city.keyOf(region) });
  late = { id: `Request:home:${mark}`, receivedOn: "2024-12-02" };
  await city.sql(
    "home",
    "INSERT INTO zwgk.request (region, key, channel, received_on) VALUES ($1, $2, 'IN_PERSON', $3::date)",
    [region, mark, late.receivedOn],
  );
  const event = { kind: "received", on: late.receivedOn, channel: "IN_PERSON" } as const;
  await county.requests.record({ id: late.id, seen: 0, event, idempotencyKey: mark });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(async () => {
  await city.sql("home", "DELETE FROM zwgk.ledger_entry WHERE region = $1 AND ledger = $2", [region, late.id]);
  await city.sql("home", "DELETE FROM zwgk.request WHERE region = $1 AND key = $2", [region, mark]);
  await config.remove();
});

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Runs a command in each of two time zones, a day apart; both must say the same. */
async function inZones(args: readonly string[]): Promise<string> {
  const said: string[] = [];
  for (const zone of zones) {
    vi.stubEnv("TZ", zone);
    const { code, stdout, stderr } = await runToEnd(programs.zwgk, [...args, "--config", config.file]);
    expect([code, stderr]).toEqual([0, ""]);
    said.push(stdout.replace(/"(id|lastGoodAt|tookMs)":("[0-9a-f-]{36}"|"[^"]+Z"|[\d.]+)/g, '"$1":0'));
  }
  expect(said[0]).toBe(said[1]);
  return said[0] ?? "";
}

it("tells which dates a notice would move, in any time zone", async () => {
  const week = Array.from({ length: 7 }, (_, nth) => dayAfter(late.receivedOn, 7 + nth));
  const source = { number: "颍政办〔2024〕1号", title: "关于因暴雪停止办公的通知", issuedOn: late.receivedOn };
  const year = Number(week.at(-1)?.slice(0, 4));
  const notice = { year, source, region, holidays: week, workingDays: [] };
  const file = join(config.folder, "notice.json");
  writeFileSync(file, JSON.stringify(notice));
  const args = ["calendar", "import", file, "--region", region, "--dry-run", "--json"];
  const said = JSON.parse(await inZones(args));
  expect(said.kept).toBe(false);
  const moved = said.moved.find((one: { id: string; what: string }) => one.id === late.id && one.what === "REPLY");
  expect(moved.region).toBe(region);
  expect(moved.days).toEqual(said.changedDays);
  expect(moved.days.every(({ date }: { date: string }) => week.includes(date))).toBe(true);
});

it("reminds of what is overdue, in any time zone, without a word about the applicant", async () => {
  const said = JSON.parse(await inZones(["remind", "--dry-run", "--region", region]));
  expect(said).toMatchObject({ region, soonDays: 3, complete: true });
  const one = said.overdue.find(({ id }: { id: string }) => id === late.id);
  expect(Object.keys(one)).toEqual([
    "id",
    "registrationNumber",
    "status",
    "dueOn",
    "daysLeft",
    "provisional",
    "assigned",
    "entered",
  ]);
});

it("posts a signed message to a webhook", async () => {
  const posts: { readonly body: string; readonly signature: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    posts.push({ body, signature: String(request.headers["zwgk-signature"]) });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  vi.stubEnv("E2E_HOOK", "secret");
  const args = ["remind", "--config", config.file, "--region", region, "--webhook", url, "--secret-env", "E2E_HOOK"];
  const { code, stderr } = await runToEnd(programs.zwgk, args);
  expect([code, stderr, posts.length]).toEqual([0, "", 1]);
  const [{ body, signature }] = posts as [(typeof posts)[0]];
  const t = Number(/t=(\d+)/.exec(signature)?.[1]);
  expect(signature).toBe(signatureOf(body, "secret", new Date(t * 1_000)));
  expect(JSON.parse(body).overdue.map(({ id }: { id: string }) => id)).toContain(late.id);
  await new Promise((resolve) => server.close(resolve));
});

it("is followed over server-sent events", async () => {
  for await (const { whole, cases } of county.requests.reminders({ region })) {
    expect(whole).toBe(true);
    expect(cases.find(({ id }) => id === late.id)?.reasons).toEqual(["OVERDUE", "WITHOUT_OWNER"]);
    break;
  }
  const stranger = city.client({ apiKey: city.keyOf("341202") });
  const follow = async () => {
    for await (const _ of stranger.requests.reminders({ region })) return;
  };
  await expect(follow()).rejects.toMatchObject({ code: "NOT_PERMITTED" });
});

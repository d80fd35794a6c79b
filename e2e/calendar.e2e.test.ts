import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Client } from "@zwgk/sdk";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { type DemoCity, demoCity } from "./city/demo-city.js";
import { writeConfig } from "./city/gateway.js";
import { inRepository, programs, runToEnd } from "./city/program.js";

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

/** A receiver that answers with these statuses, one by one, and then with 204. */
async function receiver(...statuses: readonly number[]) {
  const posts: { readonly body: string; readonly signature: string; readonly delivery: string }[] = [];
  const left = [...statuses];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { "zwgk-signature": signature, "zwgk-delivery": delivery } = request.headers;
    posts.push({ body, signature: String(signature), delivery: String(delivery) });
    response.writeHead(left.shift() ?? 204, { location: "/elsewhere" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?token=t0ken`;
  return { posts, url, close: () => new Promise((resolve) => server.close(resolve)) };
}

/** What docs/reminders.md gives receivers to verify a message with. */
async function documented() {
  const page = await readFile(inRepository("docs/reminders.md"), "utf8");
  const code = /```js\n(.*?)```/s.exec(page)?.[1] ?? "";
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
    isFromGateway: (body: string, header: string, secret: string) => boolean;
  };
}

const remind = (url: string, ...more: readonly string[]) =>
  runToEnd(programs.zwgk, [
    ...["remind", "--config", config.file, "--region", region, "--webhook", url, "--secret-env", "E2E_HOOK", ...more],
  ]);

it("posts a message that a receiver verifies as is documented, again after what may pass", async () => {
  const { posts, url, close } = await receiver(503);
  vi.stubEnv("E2E_HOOK", "一个密钥");
  const { code, stdout, stderr } = await remind(url);
  await close();
  expect([code, stderr, posts.length]).toEqual([0, "", 2]);
  const { isFromGateway } = await documented();
  for (const { body, signature, delivery } of posts) {
    expect(isFromGateway(body, signature, "一个密钥")).toBe(true);
    expect(isFromGateway(body, signature, "另一个")).toBe(false);
    expect([JSON.parse(body).id, stdout.trim()]).toEqual([delivery, `✓ ${region} ${delivery}`]);
    expect(JSON.parse(body).overdue.map(({ id }: { id: string }) => id)).toContain(late.id);
  }
});

it.each([
  ["refuses it", 400],
  ["sends it elsewhere", 307],
])("ends with 1 where the receiver %s, and tells no token", async (_, status) => {
  const { posts, url, close } = await receiver(status);
  vi.stubEnv("E2E_HOOK", "secret");
  const { code, stdout, stderr } = await remind(url);
  await close();
  expect([code, stdout, posts.length]).toEqual([1, "", 1]);
  expect(stderr).toContain(`HTTP ${status}`);
  expect(stderr).not.toContain("t0ken");
});

it.each([
  ["days that are no number", "http://127.0.0.1:9/", ["--soon-days", "x"], "--soon-days"],
  ["a password in the address", "http://user:pass@127.0.0.1:9/", [], "--webhook"],
  ["an address that is none of the web's", "ftp://127.0.0.1/", [], "--webhook"],
  ["a secret that isn't there", "http://127.0.0.1:9/", ["--secret-env", "E2E_NONE"], "E2E_NONE"],
])("refuses %s before anything is read or posted", async (_, url, more, named) => {
  vi.stubEnv("E2E_HOOK", "secret");
  const { code, stdout, stderr } = await remind(url, ...more);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr.trim().split("\n")).toEqual([expect.stringMatching(new RegExp(`${named}.*\\[BAD_INPUT\\]$`))]);
  expect(stderr).not.toContain("pass@");
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

import { expect, it } from "vitest";
import { createClient } from "./client.js";
import { NetworkError } from "./errors/network-error.js";
import { AccessError } from "./errors/request-errors.js";
import type { Fetch, FetchAnswer, FetchInit } from "./options.js";
import { answerOf, eventsOf } from "./testing/stub-gateway.js";

const event = (state: string, ids: readonly string[]) =>
  `event: next\ndata: ${JSON.stringify({ data: { caseReminders: { state, cases: ids.map((id) => ({ id })) } } })}\n\n`;
const refused = (code: string, status: number) =>
  `event: next\ndata: ${JSON.stringify({ errors: [{ message: code, extensions: { code, status } }] })}\n\n`;

/** A gateway whose connections are those that are given, one by one. */
function gateway(...connections: readonly (() => FetchAnswer | Promise<FetchAnswer>)[]) {
  const sent: FetchInit[] = [];
  const left = [...connections];
  const fetch: Fetch = async (_, init) => {
    sent.push(init);
    const next = left.shift();
    if (!next) throw new TypeError("fetch failed");
    return next();
  };
  const client = createClient({ url: "http://gateway.test/graphql", fetch });
  return { client, sent, since: () => sent.map(({ body }) => JSON.parse(String(body)).variables.since) };
}

async function take(
  most: number,
  client: ReturnType<typeof gateway>["client"],
  options = {},
): Promise<readonly string[]> {
  const taken: string[] = [];
  if (most === 0) return taken;
  for await (const { state } of client.requests.reminders({ region: "341202" }, options)) {
    if (taken.push(state) >= most) break;
  }
  return taken;
}

async function* broken(...pieces: readonly string[]) {
  yield* pieces;
  throw new TypeError("terminated");
}

it("gives event after event, in whatever pieces they come", async () => {
  const text = `:\n\n${event("1", ["甲"])}:\n\n${event("2", [])}`;
  const { client, sent } = gateway(() => eventsOf([text.slice(0, 20), text.slice(20, 73), text.slice(73)]));
  expect(await take(2, client)).toEqual(["1", "2"]);
  expect(sent[0]?.headers.accept).toBe("text/event-stream");
  expect(sent[0]?.signal.aborted).toBe(true);
});

it("goes on from the last event after a connection that broke, ended or could not be made", async () => {
  const { client, since } = gateway(
    () => eventsOf(broken(event("1", []))),
    () => eventsOf([event("2", []), "event: complete\ndata:\n\n"]),
    () => Promise.reject(new TypeError("fetch failed")),
    () => eventsOf([event("3", [])]),
  );
  expect(await take(3, client)).toEqual(["1", "2", "3"]);
  expect(since()).toEqual([undefined, "1", "2", "2"]);
});

it("takes silence for a broken connection", async () => {
  const silent = async function* () {
    yield event("1", []);
    await new Promise(() => undefined);
  };
  const { client, since } = gateway(
    () => eventsOf(silent()),
    () => eventsOf([event("2", [])]),
  );
  expect(await take(2, client, { timeoutMs: 50 })).toEqual(["1", "2"]);
  expect(since()).toEqual([undefined, "1"]);
});

it("ends with a refusal that won't pass, and goes on after one that may", async () => {
  const { client } = gateway(
    () => eventsOf([event("1", []), refused("SOURCE_FAILED", 503)]),
    () => eventsOf([event("2", []), refused("KEY_UNKNOWN", 401)]),
  );
  await expect(take(3, client)).rejects.toBeInstanceOf(AccessError);
  const told = gateway(() => answerOf(401, { errors: [{ message: "no", extensions: { code: "KEY_REQUIRED" } }] }));
  await expect(take(1, told.client)).rejects.toBeInstanceOf(AccessError);
});

it("gives up after as many tries as the call allows", async () => {
  const { client, sent } = gateway();
  await expect(take(1, client, { retries: 1 })).rejects.toBeInstanceOf(NetworkError);
  expect(sent).toHaveLength(2);
});

it("ends with the caller's reason, also between two connections", async () => {
  const controller = new AbortController();
  const { client } = gateway(() => eventsOf([event("1", [])]));
  const all = async () => {
    for await (const _ of client.requests.reminders({ region: "341202" }, { signal: controller.signal })) {
      setTimeout(() => controller.abort(new Error("enough")), 20);
    }
  };
  await expect(all()).rejects.toThrow("enough");
});

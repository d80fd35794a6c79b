import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient } from "./client.js";
import type { FetchAnswer, FetchInit } from "./options.js";
import { answerOf } from "./testing/stub-gateway.js";

const url = "http://gateway.test/graphql";
const good = answerOf(200, { data: { sources: [] } });

/** A fetch that gives these answers in turn, and the milliseconds at which it was asked. */
function scripted(...answers: (FetchAnswer | Error | "hang")[]) {
  const began = Date.now();
  const asked: number[] = [];
  const signals: AbortSignal[] = [];
  const fetch = async (_url: string, { signal }: FetchInit): Promise<FetchAnswer> => {
    asked.push(Date.now() - began);
    signals.push(signal);
    const answer = answers.shift() ?? good;
    if (answer === "hang") return new Promise(() => undefined);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { fetch, asked, signals };
}

/** Lets a call go on to its end in no time. */
async function ended<T>(call: Promise<T>): Promise<PromiseSettledResult<T>> {
  const [result] = await Promise.all([Promise.allSettled([call]), vi.runAllTimersAsync()]);
  return result[0];
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(1);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a read", () => {
  it("is tried again after what may pass, waiting longer each time", async () => {
    const { fetch, asked } = scripted(new TypeError("reset"), answerOf(503, ""), answerOf(504, ""), answerOf(502, ""));
    const client = createClient({ url, fetch, retries: 4 });
    expect(await ended(client.sources.list())).toMatchObject({ status: "fulfilled", value: [] });
    expect(asked).toEqual([0, 250, 750, 1750, 3750]);
  });

  it("waits half as long at least, as chance will have it", async () => {
    vi.mocked(Math.random).mockReturnValue(0);
    const { fetch, asked } = scripted(answerOf(503, ""));
    await ended(createClient({ url, fetch }).sources.list());
    expect(asked).toEqual([0, 125]);
  });

  it("gives up after the tries allowed", async () => {
    const { fetch, asked } = scripted(...Array(9).fill(answerOf(503, "")));
    expect(await ended(createClient({ url, fetch }).sources.list())).toMatchObject({ reason: { status: 503 } });
    expect(asked).toHaveLength(3);
  });

  it.each([400, 401, 404, 500])("is not tried again after %i", async (status) => {
    const { fetch, asked } = scripted(answerOf(status, ""));
    expect(await ended(createClient({ url, fetch }).sources.list())).toMatchObject({ reason: { status } });
    expect(asked).toHaveLength(1);
  });

  it("waits as long as Retry-After says", async () => {
    const date = new Date(Date.now() + 9_000).toUTCString();
    const { fetch, asked } = scripted(
      answerOf(429, "", { "retry-after": "3" }),
      answerOf(503, "", { "retry-after": date }),
    );
    await ended(createClient({ url, fetch }).sources.list());
    expect(asked[1]).toBe(3_000);
    expect(asked[2]).toBeGreaterThan(8_000);
  });

  it("doesn't wait longer than its time", async () => {
    const { fetch, asked } = scripted(answerOf(503, "", { "retry-after": "60" }));
    const call = createClient({ url, fetch, timeoutMs: 5_000 }).sources.list();
    expect(await ended(call)).toMatchObject({ reason: { name: "UnexpectedAnswerError", retryAfterMs: 60_000 } });
    expect(asked).toEqual([0]);
  });
});

describe("a call", () => {
  it("ends when its time is up, retries included", async () => {
    const { fetch, asked, signals } = scripted(answerOf(503, ""), "hang");
    const call = createClient({ url, fetch, timeoutMs: 1_000 }).sources.list();
    expect(await ended(call)).toMatchObject({ reason: { name: "TimeoutError", code: "TIMED_OUT", timeoutMs: 1_000 } });
    expect(asked).toHaveLength(2);
    expect(signals[1]?.aborted).toBe(true);
  });

  it("may have a time of its own", async () => {
    const { fetch } = scripted("hang");
    const call = createClient({ url, fetch, language: "zh" }).sources.list({}, { timeoutMs: 50 });
    expect(await ended(call)).toMatchObject({ reason: { what: "网关未在 50 毫秒内答复。" } });
  });

  it("ends with the caller's reason, also between two tries", async () => {
    const { fetch, asked } = scripted(answerOf(503, ""));
    const controller = new AbortController();
    const call = createClient({ url, fetch }).sources.list({}, { signal: controller.signal });
    setTimeout(() => controller.abort("no longer needed"), 100);
    expect(await ended(call)).toEqual({ status: "rejected", reason: "no longer needed" });
    expect(asked).toHaveLength(1);
  });

  it("isn't sent when the caller has given up before", async () => {
    const { fetch, asked } = scripted();
    const call = createClient({ url, fetch }).sources.list({}, { signal: AbortSignal.abort("gone") });
    expect(await ended(call)).toMatchObject({ reason: "gone" });
    expect(asked).toEqual([]);
  });

  it("leaves no timer behind", async () => {
    const { fetch } = scripted();
    await createClient({ url, fetch }).sources.list();
    expect(vi.getTimerCount()).toBe(0);
  });
});

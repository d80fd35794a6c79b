import { SourceFailedError, SourceLateError } from "@zwgk/schema";
import { type Fault, faultySource, fixedCall, memorySource } from "@zwgk/schema/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withRetry } from "./with-retry.js";

const caused = (cause: Error) => new SourceFailedError({ source: "quan" }, { cause });
const reset = caused(Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }));
const find = { entity: "Document", ids: ["Document:quan:1"], select: { fields: [] } };
const publish = { action: "publish", entity: "Document", region: "341204", values: {} } as const;

/** A source that has the faults one after the other and then answers; `asked` counts the questions. */
function shaky(...faults: readonly Fault[]) {
  const memory = memorySource({ id: "quan", regions: ["341204"], records: { Document: [{ key: "1" }] } });
  const state = { asked: 0 };
  const source = faultySource(memory, () => faults[state.asked++] ?? "none");
  return { state, source: withRetry(source, { attempts: 2, delayMs: 20, random: () => 0.5 }) };
}

describe("withRetry", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ["a reset connection", reset],
    ["a server that shuts down", caused(Object.assign(new Error("terminating"), { code: "57P01" }))],
    ["a connection that ended in the middle", caused(new Error("Connection terminated unexpectedly"))],
  ])("reads again after %s", async (_, fault) => {
    const { state, source } = shaky(fault, fault);
    const found = source.find(find, fixedCall());
    await vi.advanceTimersByTimeAsync(20);
    expect(state.asked).toBe(2);
    await vi.advanceTimersByTimeAsync(40);
    expect((await found).rows).toHaveLength(1);
    expect(state.asked).toBe(3);
  });

  it.each<[string, Fault]>([
    ["a failure of another kind", caused(Object.assign(new Error("column"), { code: "42703" }))],
    ["a failure without a cause", "fail"],
    ["lateness", new SourceLateError({ source: "quan" })],
    ["an error that nobody expected", new Error("Connection terminated")],
  ])("does not read again after %s", async (_, fault) => {
    const { state, source } = shaky(fault);
    await expect(source.find(find, fixedCall())).rejects.toThrow();
    expect(state.asked).toBe(1);
  });

  it("gives up after its attempts", async () => {
    const { state, source } = shaky(reset, reset, reset);
    const found = source.find(find, fixedCall()).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60);
    expect(await found).toBe(reset);
    expect(state.asked).toBe(3);
  });

  it("gives up when the deadline would pass meanwhile", async () => {
    const { state, source } = shaky(reset);
    await expect(source.find(find, fixedCall({ deadline: Date.now() + 20 }))).rejects.toBe(reset);
    expect(state.asked).toBe(1);
  });

  it("never writes again", async () => {
    const { state, source } = shaky(reset);
    await expect(source.write(publish, fixedCall())).rejects.toBe(reset);
    expect(state.asked).toBe(1);
  });
});

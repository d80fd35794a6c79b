import { SourceLateError, SourceSuspendedError } from "@zwgk/schema";
import { faultySource, fixedCall, memorySource } from "@zwgk/schema/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFederation } from "./create-federation.js";
import { guarded } from "./guarded.js";

const list = {
  entity: "Document",
  order: [{ field: "title", descending: false }],
  limit: 5,
  backward: false,
  select: { fields: [] },
};

describe("a guarded source", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("that hangs costs a federation its budget, and then nothing", async () => {
    const records = { Document: [{ key: "1", title: "甲" }] };
    const well = memorySource({ id: "dong", regions: ["341203"], records });
    const hanging = faultySource(memorySource({ id: "quan", regions: ["341204"], records }), () => "hang");
    const budget = { list: 100, tally: 100, write: 100 };
    const sources = [well, guarded(hanging, { budget, breaker: { failures: 2, coolDownMs: 1_000 } })];
    const city = createFederation({ id: "city", label: { en: "City", zh: "市" }, sources });
    const ask = async (advance: number) => {
      const answer = city.list(list, fixedCall());
      await vi.advanceTimersByTimeAsync(advance);
      const { items, coverage } = await answer;
      return [items.length, coverage.sources[1]?.state, coverage.sources[1]?.code, coverage.sources[1]?.tookMs];
    };
    expect(await ask(100)).toEqual([1, "LATE", "SOURCE_LATE", 100]);
    expect(await ask(100)).toEqual([1, "LATE", new SourceLateError().code, 100]);
    expect(await ask(0)).toEqual([1, "FAILED", new SourceSuspendedError().code, 0]);
  });
});

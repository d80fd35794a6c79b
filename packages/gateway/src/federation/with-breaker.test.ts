import {
  SourceFailedError,
  SourceLateError,
  SourceSuspendedError,
  SourceUnfitError,
  VersionConflictError,
} from "@zwgk/schema";
import { type Fault, faultySource, fixedCall, memorySource, type Question } from "@zwgk/schema/testing";
import { describe, expect, it } from "vitest";
import { withBreaker } from "./with-breaker.js";

const list = {
  entity: "Document",
  order: [{ field: "title", descending: false }],
  limit: 5,
  backward: false,
  select: { fields: [] },
};
const tally = { entity: "Document", groupBy: [], measures: [] };

/** A source of which the test sets fault and clock, behind a breaker of three failures and a second. */
function patient() {
  const state: { fault: Fault; now: number; asked: Question[] } = { fault: "fail", now: 10_000, asked: [] };
  const memory = memorySource({ id: "quan", regions: ["341204"], records: { Document: [] } });
  const faulty = faultySource(memory, (question) => {
    state.asked.push(question);
    return state.fault;
  });
  const source = withBreaker(faulty, { failures: 3, coolDownMs: 1_000, now: () => state.now });
  const ask = () =>
    source.list(list, fixedCall()).then(
      () => "answered",
      (error: Error) => error.name,
    );
  return { state, source, ask };
}

const times = async (n: number, ask: () => Promise<string>) => {
  const results: string[] = [];
  for (let at = 0; at < n; at++) results.push(await ask());
  return results;
};

describe("withBreaker", () => {
  it("suspends after failures in a row, without asking", async () => {
    const { state, ask } = patient();
    const failed = SourceFailedError.name;
    expect(await times(5, ask)).toEqual([failed, failed, failed, ...Array(2).fill(SourceSuspendedError.name)]);
    expect(state.asked).toHaveLength(3);
  });

  it("goes on asking a source whose mapping does not fit: it is well", async () => {
    const { state, ask } = patient();
    state.fault = new SourceUnfitError({ source: "quan" });
    expect(new Set(await times(9, ask))).toEqual(new Set([SourceUnfitError.name]));
    expect(state.asked).toHaveLength(9);
  });

  it("counts only failures in a row", async () => {
    const { state, ask } = patient();
    await times(2, ask);
    state.fault = "none";
    await ask();
    state.fault = "fail";
    expect(await times(3, ask)).not.toContain(SourceSuspendedError.name);
  });

  it("lets one call through after the cool-down, and closes when it is answered", async () => {
    const { state, ask } = patient();
    await times(3, ask);
    [state.now, state.fault] = [11_000, "none"];
    expect(await times(3, ask)).toEqual(["answered", "answered", "answered"]);
  });

  it("stays open for another cool-down when the one call fails", async () => {
    const { state, ask } = patient();
    await times(3, ask);
    state.now = 11_000;
    expect(await times(2, ask)).toEqual([SourceFailedError.name, SourceSuspendedError.name]);
    state.now = 12_000;
    expect(await ask()).toBe(SourceFailedError.name);
  });

  it("lets only one call through at a time, and another when that one never ends", async () => {
    const { state, ask } = patient();
    await times(3, ask);
    [state.now, state.fault] = [11_000, "hang"];
    void ask();
    expect(await ask()).toBe(SourceSuspendedError.name);
    [state.now, state.fault] = [12_000, "none"];
    expect(await ask()).toBe("answered");
  });

  it.each<[string, Error, boolean]>([
    ["lateness", new SourceLateError({ source: "quan" }), true],
    ["an unknown error", new Error("broken"), true],
    ["a refusal", new VersionConflictError({ id: "1" }), false],
  ])("judges %s", async (_, fault, opens) => {
    const { state, ask } = patient();
    state.fault = fault;
    expect((await times(4, ask)).includes(SourceSuspendedError.name)).toBe(opens);
  });

  it("does not hold a call against the source that came after its deadline", async () => {
    const { state, source, ask } = patient();
    await times(4, () =>
      source.list(list, fixedCall({ deadline: state.now })).then(
        () => "",
        () => "",
      ),
    );
    expect(await ask()).toBe(SourceFailedError.name);
  });

  it("judges tallies apart from lists", async () => {
    const { state, source, ask } = patient();
    await times(4, () =>
      source.tally(tally, fixedCall()).then(
        () => "",
        () => "",
      ),
    );
    state.fault = "none";
    expect(await ask()).toBe("answered");
    await expect(source.tally(tally, fixedCall())).rejects.toBeInstanceOf(SourceSuspendedError);
  });

  it("stays open when a probe finds the source up", async () => {
    const { state, source, ask } = patient();
    await times(3, ask);
    state.fault = "none";
    expect(await source.probe({ findings: false }, fixedCall())).toMatchObject([{ state: "SUSPENDED" }]);
    expect(await ask()).not.toBe("answered");
  });

  it("says suspended while the source says that it is down", async () => {
    const memory = memorySource({ id: "quan", regions: ["341204"], records: { Document: [] } });
    const down = {
      ...faultySource(memory, () => "fail"),
      probe: async () =>
        (await memory.probe({ findings: false }, fixedCall())).map((one) => ({ ...one, state: "DOWN" as const })),
    };
    const source = withBreaker(down, { failures: 1, now: () => 0 });
    await source.list(list, fixedCall()).catch(() => {});
    expect(await source.probe({ findings: false }, fixedCall())).toMatchObject([
      { state: "SUSPENDED", reason: { en: expect.stringContaining("not being asked") } },
    ]);
  });
});

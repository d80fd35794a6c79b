import { type Call, SourceFailedError, SourceLateError, WriteUncertainError } from "@zwgk/schema";
import { type Fault, faultySource, fixedCall, memorySource } from "@zwgk/schema/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withDeadline } from "./with-deadline.js";

const memory = memorySource({ id: "quan", regions: ["341204"], records: { Document: [{ key: "1", title: "甲" }] } });
const budget = { list: 100, tally: 500, write: 1_000 };
const within = (fault: Fault) =>
  withDeadline(
    faultySource(memory, () => fault),
    { budget },
  );
const list = {
  entity: "Document",
  order: [{ field: "title", descending: false }],
  limit: 5,
  backward: false,
  select: { fields: [] },
};
const find = { entity: "Document", ids: [], select: { fields: [] } };
const tally = { entity: "Document", groupBy: [], measures: [] };
const publish = { action: "publish", entity: "Document", region: "341204", values: {} } as const;

/** The error with which a promise ends, noticed at once, so that none goes unhandled. */
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe("withDeadline", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ["list", 100, SourceLateError, () => within("hang").list(list, fixedCall())],
    ["find", 100, SourceLateError, () => within("hang").find(find, fixedCall())],
    ["probe", 100, SourceLateError, () => within("hang").probe({ findings: false }, fixedCall())],
    ["tally", 500, SourceLateError, () => within("hang").tally(tally, fixedCall())],
    ["write", 1_000, WriteUncertainError, () => within("hang").write(publish, fixedCall())],
  ] as const)("ends a hanging %s after its %i ms", async (_, ms, kind, ask) => {
    let ended: unknown = "not yet";
    const asked = errorOf(ask()).then((error) => {
      ended = error;
    });
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(ended).toBe("not yet");
    await vi.advanceTimersByTimeAsync(1);
    await asked;
    expect(ended).toBeInstanceOf(kind);
  });

  it.each([
    ["given up with the page of a source that hangs", true, "hang", 150],
    ["waited for while the page came", true, "none", 500],
    ["waited for when no page was asked for beside it", false, "hang", 500],
  ] as const)("has a count %s", async (_, besidePage, page, ms) => {
    const listFault = memorySource({ id: "quan", regions: ["341204"], records: {} });
    const source = withDeadline(
      {
        ...faultySource(memory, () => "hang"),
        list: faultySource(listFault, () => page).list,
      },
      { budget },
    );
    let ended: unknown = "not yet";
    const listed = errorOf(source.list(list, fixedCall()));
    const asked = errorOf(source.tally({ ...tally, ...(besidePage ? { besidePage } : {}) }, fixedCall()));
    void asked.then((error) => {
      ended = error;
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(await listed).toEqual(page === "hang" ? expect.any(SourceLateError) : null);
    await vi.advanceTimersByTimeAsync(ms - 101);
    if (ms === 500) expect(ended).toBe("not yet");
    await vi.advanceTimersByTimeAsync(1);
    await asked;
    expect(ended).toBeInstanceOf(SourceLateError);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends by the call's deadline where that is sooner", async () => {
    const asked = errorOf(within("hang").list(list, fixedCall({ deadline: Date.now() + 30 })));
    await vi.advanceTimersByTimeAsync(30);
    expect(await asked).toBeInstanceOf(SourceLateError);
  });

  it("does not ask when the deadline has passed", async () => {
    const asked: string[] = [];
    const call = fixedCall({ deadline: Date.now(), count: (source) => asked.push(source) });
    expect(await errorOf(within("none").write(publish, call))).toBeInstanceOf(SourceLateError);
    expect(asked).toEqual([]);
  });

  it("tells the source its own deadline", async () => {
    const seen: number[] = [];
    const spied = {
      ...memory,
      list: (query: typeof list, call: Call) => {
        seen.push(call.deadline);
        return memory.list(query, call);
      },
    };
    await withDeadline(spied, { budget, now: () => 1_000 }).list(list, fixedCall());
    expect(seen).toEqual([1_100]);
  });

  it("passes answers and errors on, and leaves no timer behind", async () => {
    expect((await within("none").list(list, fixedCall())).items).toHaveLength(1);
    expect(await errorOf(within("fail").list(list, fixedCall()))).toBeInstanceOf(SourceFailedError);
    expect(vi.getTimerCount()).toBe(0);
  });
});

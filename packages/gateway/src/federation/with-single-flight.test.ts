import { fixedCall, memorySource } from "@zwgk/schema/testing";
import { describe, expect, it } from "vitest";
import { withSingleFlight } from "./with-single-flight.js";

const tally = { entity: "Document", groupBy: [], measures: [{ op: "count" }] } as const;
const list = {
  entity: "Document",
  order: [{ field: "title", descending: false }],
  limit: 5,
  backward: false,
  select: { fields: ["title"] },
};

function counted() {
  const asked: string[] = [];
  const call = (deadline = 10_000) => fixedCall({ deadline, count: (_, statement) => asked.push(statement) });
  const records = { Document: [{ key: "1", title: "甲" }] };
  const source = withSingleFlight(memorySource({ id: "quan", regions: ["341204"], records }));
  return { asked, call, source };
}

describe("withSingleFlight", () => {
  it("answers equal questions in progress once", async () => {
    const { asked, call, source } = counted();
    const [one, two] = await Promise.all([source.list(list, call()), source.list({ ...list }, call())]);
    expect(two).toBe(one);
    await Promise.all([source.tally(tally, call()), source.tally(tally, call())]);
    expect(asked).toEqual(["list Document", "tally Document"]);
  });

  it("asks again for another question, and when the first is done", async () => {
    const { asked, call, source } = counted();
    await Promise.all([source.list(list, call()), source.list({ ...list, limit: 6 }, call())]);
    await source.list(list, call());
    expect(asked).toHaveLength(3);
  });

  it("asks again when the one in progress may give up much sooner", async () => {
    const { asked, call, source } = counted();
    await Promise.all([source.list(list, call(1_000)), source.list(list, call(2_000))]);
    expect(asked).toHaveLength(2);
  });

  it("does not give what was read before a write to who asks after it", async () => {
    const { call, source } = counted();
    const before = source.tally(tally, call());
    await source.write({ action: "publish", entity: "Document", region: "341204", values: {} }, call());
    const after = await source.tally(tally, call());
    expect(after).not.toBe(await before);
    expect(after.groups[0]?.measured[0]?.value).toBe(2);
  });
});

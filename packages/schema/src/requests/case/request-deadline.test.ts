import { describe, expect, it } from "vitest";
import type { Viewer } from "../../context.js";
import { ask, at } from "../../testing/ask.js";
import { fixedCall, fixedContext } from "../../testing/fixed-context.js";
import { memoryLedgers } from "../../testing/memory-ledgers.js";
import { memorySource } from "../../testing/memory-source.js";

const editor: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: ["341202"] };
const Request = [
  { key: "entered", receivedOn: "2023-12-01" },
  { key: "open", receivedOn: "2023-12-20" },
  { key: "closed", receivedOn: "2023-11-01", closedOn: "2023-11-10" },
  { key: "undated", receivedOn: null },
];

async function county(viewer: Viewer | null = editor) {
  const ledgers = memoryLedgers();
  const entries = [
    { kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } },
    { kind: "registered", on: "2023-12-01", data: { number: "1" } },
    { kind: "extended", on: "2023-12-04", data: { workingDays: 20, approvedBy: "王五" } },
  ];
  const append = { region: "341202", ledger: "Request:home:entered", seen: 0, idempotencyKey: "1" };
  await ledgers.append({ ...append, entries }, editor, fixedCall());
  const source = memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } });
  return fixedContext({ source, ledgers, viewer });
}

const query = (key: string, args = "") =>
  `{ request(id: "Request:home:${key}") { deadline${args} { dueOn daysLeft provisional receipt { on } proof { date } } } }`;

describe("the deadline of a request (Art 33)", () => {
  it.each([
    ["of its case", "entered", "", "2024-01-29", false],
    ["by its record, where nothing is entered", "open", "", "2024-01-18", true],
    ["by its record, before it was closed", "closed", '(asOf: "2023-11-09")', "2023-11-29", true],
  ])("is %s", async (_what, key, args, dueOn, provisional) => {
    const { data, errors } = await ask(query(key, args), await county());
    expect(errors).toEqual([]);
    expect(at(data, "request.deadline")).toMatchObject({ dueOn, provisional });
    expect((at(data, "request.deadline.proof") as readonly { date: string }[]).at(-1)?.date).toBe(dueOn);
  });

  it.each([
    ["that its record calls closed", "closed", ""],
    ["without a day of receipt", "undated", ""],
    ["that hadn't come in", "open", '(asOf: "2023-12-19")'],
  ])("is none of one %s", async (_what, key, args) => {
    const { data, errors } = await ask(query(key, args), await county());
    expect(errors).toEqual([]);
    expect(at(data, "request.deadline")).toBeNull();
  });

  it.each([
    [null, "", "KEY_REQUIRED", undefined],
    [{ ...editor, regions: ["341203"] }, "", "NOT_PERMITTED", undefined],
    [editor, '(asOf: "2023-02-30")', "BAD_DATE", "asOf"],
  ])("is told to keys of the region alone, on a day that exists", async (viewer, args, code, inputPath) => {
    const { errors } = await ask(query("open", args), await county(viewer));
    expect(errors).toMatchObject([{ code, inputPath }]);
  });
});

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

describe("what would become of the deadline of a request", () => {
  const supposed = (key: string, args = "") =>
    `{ request(id: "Request:home:${key}") { whatIf(actions: [{ kind: consult, whom: AGENCY }]${args}) {
      now { dueOn provisional } lastLawfulDay { date provisional } letters { letter by provisional } refused { reason } } } }`;

  it("is told by its record where nothing is entered: with an opinion of 15 working days the reply is due as much later", async () => {
    const { data, errors } = await ask(supposed("open"), await county());
    expect(errors).toEqual([]);
    // DOMAIN.md §1.5.3: 2023-12-20 +15 is 2024-01-11; 20 working days from there end on 2024-02-07.
    expect(at(data, "request.whatIf")).toEqual({
      now: { dueOn: "2024-01-18", provisional: true },
      lastLawfulDay: { date: "2024-02-07", provisional: true },
      letters: [
        { letter: "AGENCY_CONSULTATION", by: "2023-12-20", provisional: false },
        { letter: "REPLY", by: "2024-02-07", provisional: true },
      ],
      refused: [],
    });
  });

  it("is that of its case where there is one, and none where no reply is owed", async () => {
    const context = await county();
    expect(at((await ask(supposed("entered"), context)).data, "request.whatIf.now")).toEqual({
      dueOn: "2024-01-29",
      provisional: false,
    });
    for (const key of ["closed", "undated"])
      expect(at((await ask(supposed(key), context)).data, "request.whatIf")).toBeNull();
  });

  it("is told to keys of the region alone", async () => {
    expect((await ask(supposed("open"), await county(null))).errors).toMatchObject([{ code: "KEY_REQUIRED" }]);
  });
});

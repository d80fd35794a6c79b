import { createSourceEventStream, parse, subscribe } from "graphql";
import { expect, it } from "vitest";
import type { Context, Viewer } from "../../context.js";
import type { NewEntry } from "../../ledgers.js";
import { schema } from "../../schema.js";
import { fixedCall, fixedContext } from "../../testing/fixed-context.js";
import { memoryLedgers } from "../../testing/memory-ledgers.js";
import { memorySource } from "../../testing/memory-source.js";
import { reminderMessage } from "./reminder-message.js";
import { dueCases, type Reminders } from "./reminders.js";

const editor: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: ["341202"] };
const entry = (kind: string, on: string, data: NewEntry["data"] = {}): NewEntry => ({ kind, on, data });
const ledgersOf: Readonly<Record<string, readonly NewEntry[]>> = {
  late: [
    entry("received", "2023-11-01", { channel: "IN_PERSON" }),
    entry("assigned", "2023-11-02", { handler: "李四" }),
  ],
  soon: [
    entry("received", "2023-11-24", { channel: "IN_PERSON" }),
    entry("assigned", "2023-11-27", { handler: "李四" }),
  ],
  early: [
    entry("received", "2023-12-11", { channel: "IN_PERSON" }),
    entry("assigned", "2023-12-12", { handler: "王五" }),
  ],
  unowned: [entry("received", "2023-12-12", { channel: "IN_PERSON" })],
};

const append = (ledgers: Context["ledgers"], key: string, seen: number, entries: readonly NewEntry[]) =>
  ledgers.append(
    { region: "341202", ledger: `Request:home:${key}`, seen, entries, idempotencyKey: `${key}${seen}` },
    editor,
    fixedCall(),
  );

/** A county whose frames are those that are given, each made ready by a step. */
async function county(
  steps: readonly ((context: Context) => Promise<Partial<Context>>)[],
  viewer: Viewer | null = editor,
) {
  const ledgers = memoryLedgers();
  for (const [key, entries] of Object.entries(ledgersOf)) await append(ledgers, key, 0, entries);
  const Request = Object.entries(ledgersOf).map(([key, [first]]) => ({ key, receivedOn: first?.on ?? "" }));
  const source = memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } });
  const context: Context = fixedContext({ source, viewer, ledgers, later });
  async function* later() {
    for (const step of steps) yield { ...context, ...(await step(context)) };
  }
  return context;
}

const subscription = (args = "") => `subscription { caseReminders(region: "341202" ${args}) {
  asOf whole gone more state coverage { complete } cases { id reasons handler deadline { daysLeft } } } }`;

async function told(context: Context, args = ""): Promise<readonly Reminders[]> {
  const stream = await subscribe({ schema, document: parse(subscription(args)), contextValue: context });
  if (!(Symbol.asyncIterator in stream)) throw stream.errors?.[0]?.originalError;
  const all: Reminders[] = [];
  for await (const { data } of stream) all.push((data as { caseReminders: Reminders }).caseReminders);
  return all;
}

const same = async () => ({});
const ids = (reminders: Reminders | undefined) =>
  reminders?.cases.map(({ id, reasons }) => [id.split(":")[2], ...reasons]);

it("tells at first every case that is due soon, overdue or without an owner, and then what changes", async () => {
  const answer = async ({ ledgers }: Context) => {
    await append(ledgers, "late", 2, [entry("withdrawn", "2023-12-19")]);
    await append(ledgers, "unowned", 1, [entry("assigned", "2023-12-20", { handler: "王五" })]);
    return {};
  };
  const [first, second, ...others] = await told(await county([same, same, answer, same]));
  expect(first).toMatchObject({ asOf: "2023-12-20", whole: true, gone: [], more: false, coverage: { complete: true } });
  expect(ids(first)).toEqual([
    ["late", "OVERDUE"],
    ["soon", "DUE_SOON"],
    ["unowned", "WITHOUT_OWNER"],
  ]);
  expect(second).toMatchObject({ whole: false, cases: [], gone: ["Request:home:late", "Request:home:unowned"] });
  expect(others).toEqual([]);
});

it("reminds of what nothing is entered of, by its record (Art 33)", async () => {
  const context = await county([same]);
  const Request = [
    { key: "late", receivedOn: "2023-11-01", registrationNumber: "7" },
    { key: "undated", receivedOn: null },
    { key: "closed", receivedOn: "2023-11-01", closedOn: "2023-11-10" },
  ];
  const source = memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } });
  const { cases, ...due } = await dueCases("341202", 3, { ...context, source, ledgers: memoryLedgers() });
  const shown = cases.map(({ id, entered, reasons, state, deadline }) => ({
    ...{ id, entered, reasons, number: state.registrationNumber },
    ...{ dueOn: deadline.dueOn, provisional: deadline.provisional },
  }));
  expect(shown).toEqual([
    {
      id: "Request:home:late",
      entered: false,
      reasons: ["OVERDUE", "WITHOUT_OWNER"],
      number: "7",
      dueOn: "2023-11-29",
      provisional: true,
    },
    {
      id: "Request:home:undated",
      entered: false,
      reasons: ["WITHOUT_OWNER"],
      number: null,
      dueOn: null,
      provisional: false,
    },
  ]);
  expect(reminderMessage({ cases, ...due }, 3)).toMatchObject({
    overdue: [{ id: "Request:home:late", dueOn: "2023-11-29", daysLeft: -15, assigned: false, entered: false }],
    withoutOwner: 2,
  });
});

it("tells of every case again when the day changes", async () => {
  const [, second] = await told(await county([same, async () => ({ today: "2023-12-25" })]));
  expect(second?.asOf).toBe("2023-12-25");
  expect(ids(second)).toEqual([
    ["late", "OVERDUE"],
    ["soon", "OVERDUE"],
    ["unowned", "WITHOUT_OWNER"],
  ]);
});

it("goes on from what was told before, over another gateway", async () => {
  const [first] = await told(await county([same]));
  const since = `since: ${JSON.stringify(first?.state)}`;
  expect(await told(await county([same]), since)).toEqual([]);
  const [next] = await told(await county([same, async () => ({ today: "2023-12-25" })]), since);
  expect(next).toMatchObject({ whole: false, asOf: "2023-12-25" });
});

it("keeps the cases of a source that is silent", async () => {
  const silent = async ({ source }: Context) => ({
    source: {
      ...source,
      list: async (...asked: Parameters<typeof source.list>) => {
        const { coverage, ...answer } = await source.list(...asked);
        const sources = coverage.sources.map((line) => ({ ...line, state: "FAILED" as const }));
        return { ...answer, items: [], more: false, coverage: { sources } };
      },
    },
  });
  expect(await told(await county([same, silent, same]))).toHaveLength(1);
});

it("computes nothing before it is asked for", async () => {
  let frames = 0;
  const counted = async () => ({ today: `2023-12-${20 + frames++}` });
  const context = await county([counted, counted, counted]);
  const document = parse(subscription());
  const stream = await createSourceEventStream(schema, document, undefined, context);
  if (!(Symbol.asyncIterator in stream)) throw new Error("refused");
  const events = stream[Symbol.asyncIterator]();
  await events.next();
  expect(frames).toBe(1);
  await events.return?.();
  expect(frames).toBe(1);
});

it.each([
  ["", null, "KEY_REQUIRED", undefined],
  ["", { ...editor, regions: ["341203"] }, "NOT_PERMITTED", undefined],
  ["soonDays: -1", editor, "BAD_INPUT", ["soonDays"]],
  ["soonDays: 1001", editor, "BAD_INPUT", ["soonDays"]],
  ['since: "x"', editor, "BAD_INPUT", ["since"]],
])("refuses whoever may not see them, and what makes no sense: %s", async (args, viewer, code, inputPath) => {
  await expect(told(await county([same], viewer), args)).rejects.toMatchObject({ code, inputPath });
});

import { expect, it } from "vitest";
import type { Viewer } from "../../../context.js";
import type { NewEntry } from "../../../ledgers.js";
import { ask, at } from "../../../testing/ask.js";
import { fixedCall, fixedContext } from "../../../testing/fixed-context.js";
import { memoryLedgers } from "../../../testing/memory-ledgers.js";
import { memorySource } from "../../../testing/memory-source.js";

const editor: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: ["341202"] };
const entry = (kind: string, on: string, data: NewEntry["data"] = {}): NewEntry => ({ kind, on, data });
const from = (on: string, ...more: readonly NewEntry[]) => [
  entry("received", on, { channel: "IN_PERSON" }),
  entry("registered", on, { number: on }),
  ...more,
];
const ledgersOf: Readonly<Record<string, readonly NewEntry[]>> = {
  late: from("2023-11-01", entry("assigned", "2023-11-02", { handler: "李四" })),
  soon: from("2023-11-24"),
  asked: from("2023-12-01", entry("correctionAsked", "2023-12-04", { matters: ["名称"], correctBy: "2023-12-25" })),
  withdrawn: from("2023-12-01", entry("withdrawn", "2023-12-04")),
};

async function county(viewer: Viewer | null) {
  const ledgers = memoryLedgers();
  for (const [key, entries] of Object.entries(ledgersOf)) {
    const append = { region: "341202", ledger: `Request:home:${key}`, seen: 0, entries, idempotencyKey: key };
    await ledgers.append(append, editor, fixedCall());
  }
  const Request = [
    ...Object.entries(ledgersOf).map(([key, [first]]) => ({ key, receivedOn: first?.on ?? "" })),
    { key: "new", receivedOn: "2023-12-15" },
    { key: "closed", receivedOn: "2023-01-01", closedOn: "2023-01-20" },
  ];
  const source = memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } });
  return { ...fixedContext({ source, viewer }), ledgers };
}

const query = (args = "") => `{ caseQueues(region: "341202" ${args}) {
  asOf more lookedAt notEntered { count cases { id entered status { code } deadline { dueOn reason { code } } } }
  coverage { complete } all { count }
  overdue { count cases { id handler deadline { dueOn daysLeft } } } dueSoon { cases { id } } withoutOwner { cases { id } }
  waitingFor { whom count cases { id } } stages { status { code } count }
} }`;

it("groups the open cases of a region", async () => {
  const context = await county({ ...editor, role: "READER" });
  const { data, errors } = await ask(query(), context);
  expect(errors).toEqual([]);
  const ids = (...keys: string[]) => keys.map((key) => ({ id: `Request:home:${key}` }));
  const due = { dueOn: "2024-01-15", reason: null };
  expect(at(data, "caseQueues")).toEqual({
    asOf: "2023-12-20",
    more: false,
    lookedAt: 5,
    notEntered: {
      count: 1,
      cases: [{ id: "Request:home:new", entered: false, status: { code: "NEW" }, deadline: due }],
    },
    coverage: { complete: true },
    all: { count: 4 },
    overdue: {
      count: 1,
      cases: [{ ...ids("late")[0], handler: "李四", deadline: { dueOn: "2023-11-29", daysLeft: -15 } }],
    },
    dueSoon: { cases: ids("soon") },
    withoutOwner: { cases: ids("soon", "new", "asked") },
    waitingFor: [
      { whom: "AGENCY", count: 2, cases: ids("late", "soon") },
      { whom: "APPLICANT", count: 1, cases: ids("asked") },
      { whom: "THIRD_PARTY", count: 0, cases: [] },
      { whom: "OTHER_AGENCY", count: 0, cases: [] },
      { whom: "NOBODY", count: 0, cases: [] },
    ],
    stages: [
      { status: { code: "REGISTERED" }, count: 1 },
      { status: { code: "IN_PROCESS" }, count: 1 },
      { status: { code: "AWAITING_CORRECTION" }, count: 1 },
      { status: { code: "WITHDRAWN" }, count: 1 },
    ],
  });
  expect(context.ledgers.reads).toHaveLength(1);
});

it("tells them as they were on a day", async () => {
  const { data } = await ask(query('asOf: "2023-11-24", soonDays: 3'), await county(editor));
  expect(at(data, "caseQueues.dueSoon.cases")).toEqual([{ id: "Request:home:late" }]);
  expect(at(data, "caseQueues.overdue.cases")).toEqual([]);
});

it.each([
  [query(), null, "KEY_REQUIRED", undefined],
  [query(), { ...editor, regions: ["341203"] }, "NOT_PERMITTED", undefined],
  [query("first: 0"), editor, "BAD_INPUT", "first"],
  [query("soonDays: -1"), editor, "BAD_INPUT", "soonDays"],
  [query("soonDays: 1001"), editor, "BAD_INPUT", "soonDays"],
  [query('asOf: "2023-02-30"'), editor, "BAD_DATE", "asOf"],
  [query().replace("341202", "999999"), editor, "UNKNOWN_REGION", "region"],
])("refuses whoever may not see them, and what makes no sense", async (source, viewer, code, inputPath) => {
  expect((await ask(source, await county(viewer))).errors).toEqual([{ code, inputPath }]);
});

import { describe, expect, it } from "vitest";
import type { Viewer } from "../../../context.js";
import type { NewEntry } from "../../../ledgers.js";
import { ask, at } from "../../../testing/ask.js";
import { askedSource } from "../../../testing/asked-source.js";
import { fixedCall, fixedContext } from "../../../testing/fixed-context.js";
import { memoryLedgers } from "../../../testing/memory-ledgers.js";
import { memorySource } from "../../../testing/memory-source.js";
import { gates } from "../../ledger/events.js";

const editor: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: ["341202"] };
const entry = (kind: string, on: string, data: NewEntry["data"] = {}): NewEntry => ({ kind, on, data });
const query = (args: string) => `query ($after: String) { caseQueue(region: "341202", after: $after, ${args}) {
  nodes { id } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

it("shows the day of receipt that the ledger tells, whatever the record says; without a ledger, the record's", async () => {
  const Request = ["entered", "new"].map((key) => ({ key, region: "341202", receivedOn: "2023-12-01" }));
  const source = memorySource({ id: "county", regions: ["341202"], records: { Request, Organization: [] } });
  const ledgers = memoryLedgers();
  const entries = [entry("received", "2023-12-04", { channel: "IN_PERSON" })];
  const append = { region: "341202", ledger: "Request:county:entered", seen: 0, entries, idempotencyKey: "1" };
  await ledgers.append(append, editor, fixedCall());
  const asked = '{ caseQueue(region: "341202", which: ALL) { nodes { id receivedOn deadline { receipt { on } } } } }';
  const { data } = await ask(asked, fixedContext({ source, ledgers, viewer: editor }));
  const days = [
    ["new", "2023-12-01"],
    ["entered", "2023-12-04"],
  ] as const;
  expect(at(data, "caseQueue.nodes")).toEqual(
    days.map(([key, on]) => ({ id: `Request:county:${key}`, receivedOn: on, deadline: { receipt: { on } } })),
  );
});

describe("the queue of a past day", () => {
  /** On 20 December: all but the last two are closed. On 21 November, the day that is asked about, it was otherwise. */
  const asOf = "2023-11-21";
  const start = (on: string, number: string) => [
    entry("received", on, { channel: "IN_PERSON" }),
    entry("registered", on, { number }),
    entry("assigned", on, { handler: "李四" }),
  ];
  const answered = (on: string, delivery: string) => [
    entry("drafted", on, { outcome: "DISCLOSED" }),
    ...gates.map((gate) => entry("gatePassed", on, { gate })),
    entry("signed", on, { letter: on }),
    entry("dispatched", on, { delivery }),
  ];
  const told: Readonly<Record<string, readonly NewEntry[] | null>> = {
    "posted later": [...start("2023-11-01", "1"), ...answered("2023-11-24", "POST")],
    "posted before": [...start("2023-11-01", "2"), ...answered("2023-11-20", "POST")],
    "delivered later": [
      ...start("2023-11-01", "3"),
      ...answered("2023-11-20", "DIRECT"),
      entry("delivered", "2023-11-27"),
    ],
    "delivered before": [
      ...start("2023-11-01", "4"),
      ...answered("2023-11-17", "DIRECT"),
      entry("delivered", "2023-11-20"),
    ],
    "delivered years later": [
      ...start("2021-11-01", "10"),
      ...answered("2021-11-20", "DIRECT"),
      entry("delivered", "2023-11-27"),
    ],
    "withdrawn later": [...start("2023-11-01", "5"), entry("withdrawn", "2023-11-22")],
    "not entered, closed later": null,
    "not entered, closed before": null,
    "received later": start("2023-11-22", "8"),
    open: start("2023-11-01", "9"),
  };
  const closedOn: Readonly<Record<string, string>> = {
    "posted later": "2023-11-24",
    "posted before": "2023-11-20",
    "delivered later": "2023-11-20",
    "delivered before": "2023-11-17",
    "delivered years later": "2021-11-20",
    "withdrawn later": "2023-11-22",
    "not entered, closed later": "2023-11-30",
    "not entered, closed before": "2023-11-10",
  };
  const atAll = [
    "posted later",
    "delivered later",
    "delivered years later",
    "withdrawn later",
    "not entered, closed later",
    "open",
  ];

  async function town() {
    const Request = Object.entries(told).map(([key, entries], n) => ({
      ...{ key, region: "341202", receivedOn: entries?.[0]?.on ?? "2023-11-01", registrationNumber: String(n + 1) },
      closedOn: closedOn[key] ?? null,
    }));
    const source = memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } });
    const ledgers = memoryLedgers({ home: source });
    for (const [key, entries] of Object.entries(told)) {
      if (!entries) continue;
      const append = {
        region: "341202",
        ledger: `Request:home:${key}`,
        seen: 0,
        idempotencyKey: key.replaceAll(" ", "-"),
      };
      await ledgers.append({ ...append, entries }, editor, fixedCall());
    }
    return fixedContext({ source, ledgers, viewer: editor });
  }
  const idsOf = (nodes: unknown) => (nodes as Page["nodes"]).map(({ id }) => id.replace("Request:home:", "")).sort();

  it("has what was open then, closed since or not, as its ledger stood", async () => {
    const context = await town();
    const asked = `{ caseQueue(region: "341202", which: ALL, asOf: "${asOf}") { nodes { id status { code } } } }`;
    const nodes = at((await ask(asked, context)).data, "caseQueue.nodes") as readonly { id: string; status: unknown }[];
    expect(idsOf(nodes)).toEqual([...atAll].sort());
    expect(nodes.find(({ id }) => id.endsWith("posted later"))?.status).toEqual({ code: "IN_PROCESS" });
    expect(nodes.find(({ id }) => id.endsWith("delivered later"))?.status).toEqual({ code: "DISPATCHED" });
  });

  it("is counted so, and supposed so", async () => {
    const context = await town();
    const asked = `{ caseQueues(region: "341202", asOf: "${asOf}") { all { count } withoutOwner { count } }
      queueWhatIf(region: "341202", actions: [], asOf: "${asOf}") { cases { id } } }`;
    const { data, errors } = await ask(asked, context);
    expect(errors).toEqual([]);
    expect(at(data, "caseQueues")).toEqual({ all: { count: 6 }, withoutOwner: { count: 1 } });
    expect(idsOf(at(data, "queueWhatIf.cases"))).toEqual(
      expect.arrayContaining(["open", "posted later", "withdrawn later"]),
    );
  });

  it("goes on page after page", async () => {
    const context = await town();
    const found: string[] = [];
    for (let after: string | null = null; found.length < 20; ) {
      const { data } = await ask(query(`which: ALL, first: 2, asOf: "${asOf}"`), context, { after });
      const page = at(data, "caseQueue") as Page;
      found.push(...idsOf(page.nodes));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(found.sort()).toEqual([...atAll].sort());
  });

  it("asks of today for what is unclosed alone, as ever", async () => {
    const { source, ...context } = await town();
    const asked = askedSource(source);
    for (const day of ["", ', asOf: "2023-12-20"', ', asOf: "2023-12-29"'])
      await ask(query(`which: ALL${day}`), { ...context, source: asked }, {});
    const unclosed = { op: "missing", field: "closedOn", is: true };
    expect(asked.questions.lists.map(({ where }) => where)).toEqual([unclosed, unclosed, unclosed]);
  });
});

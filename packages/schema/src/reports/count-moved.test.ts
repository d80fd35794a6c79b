import { expect, it } from "vitest";
import { ask, at } from "../testing/ask.js";
import { fixedContext } from "../testing/fixed-context.js";
import { memoryLedgers } from "../testing/memory-ledgers.js";
import { memorySource } from "../testing/memory-source.js";
import type { Viewer } from "../viewer.js";

const region = "341202";
const operator: Viewer = { key: "k1", label: "颍州区", role: "OPERATOR", regions: [region] };
const person = { region, applicantKind: "NATURAL_PERSON", agencyKind: "GOVERNMENT" };
const acts = ["LICENCE", "PENALTY", "COERCION", "FEE"].flatMap((kind) =>
  [2023, 2024].map((year) => ({
    key: `${kind}-${year}`,
    region,
    kind,
    year,
    agencyKind: "GOVERNMENT",
    decisions: 0,
    amountYuan: 0,
  })),
);
const open = (key: string, more: object = {}) => ({ key, ...person, receivedOn: "2023-12-20", ...more });

type Event = readonly [kind: string, on: string, data?: object];

/** A county whose report of 2023 is frozen with its open cases; what happens then is for each test. */
async function county(keys: readonly string[]) {
  const records = { Organization: [], Document: [], Request: keys.map((key) => open(key)), Remedy: [], ActTally: acts };
  const source = memorySource({ id: "home", regions: [region], records });
  const ledgers = memoryLedgers({ home: source });
  const context = fixedContext({ source, ledgers, viewer: operator, today: "2025-01-20" });
  const append = async (key: string, seen: number, events: readonly Event[]) => {
    const entries = events.map(([kind, on, data = {}]) => ({ kind, on, data: { ...data } }));
    const ledger = `Request:home:${key}`;
    await ledgers.append({ region, ledger, seen, entries, idempotencyKey: `${key}-${seen}` }, operator, context.call);
  };
  const receipt = (key: string): readonly Event[] => [
    ["received", "2023-12-20", { channel: "IN_PERSON" }],
    ["registered", "2023-12-20", { number: `2023-${key}` }],
  ];
  for (const key of keys) await append(key, 0, receipt(key));
  const freeze = `mutation { freezeReport(year: 2023, region: "${region}", scope: OWN, withErrors: "测试", idempotencyKey: "f") { frozen { asOf } } }`;
  expect((await ask(freeze, context)).errors).toEqual([]);
  const found = async (column = "total") => {
    const query = `{ statutoryReport(year: 2024, region: "${region}", scope: OWN) { check { findings { rule severity cases records { nodes { id } } } } } }`;
    const { data, errors } = await ask(query, context);
    expect(errors).toEqual([]);
    const all = at(data, "statutoryReport.check.findings") as readonly { rule: string }[];
    return all.filter(({ rule }) => rule === `T3-E.${column}`);
  };
  return { context, source, append, receipt, found };
}
const id = (key: string) => `Request:home:${key}`;
const warning = (cases: readonly string[], column = "total") => [
  { rule: `T3-E.${column}`, severity: "WARN", cases, records: null },
];
const emptied = { receivedOn: null, closedOn: null, outcome: null };

it("names the case that was transferred after the year's end, not those that are still open", async () => {
  const { source, append, found } = await county(["1", "2", "3"]);
  await append("2", 2, [["transferred", "2024-01-05", { to: "市财政局" }]]);
  source.put("Request", open("2", emptied));
  expect(await found()).toEqual(warning([id("2")]));
  expect(await found("naturalPerson")).toEqual(warning([id("2")], "naturalPerson"));
});

it("finds nothing where a transferred case is still counted, or its successor is", async () => {
  const { source, append, receipt, found } = await county(["1", "2"]);
  await append("2", 2, [["transferred", "2024-01-05", { to: "市财政局" }]]);
  source.put("Request", open("2", { closedOn: "2024-01-05", outcome: "OTHER_HANDLING" }));
  expect(await found()).toEqual([]);
  await append("1", 2, [["transferred", "2024-01-06", { to: "市财政局", successors: [id("9")] }]]);
  await append("9", 0, receipt("9"));
  source.put("Request", open("1", emptied));
  source.put("Request", open("9"));
  expect(await found()).toEqual([]);
});

it("carries a request that was transferred in over to the year in which it is answered (DOMAIN.md §2.6)", async () => {
  const { context, source, found } = await county(["1"]);
  const transfer = `mutation ($id: ID!, $event: CaseEventInput!) {
    recordCaseEvent(id: $id, seen: 2, event: $event, idempotencyKey: "t") { case { successors { id } } } }`;
  const receiver = { agencyKind: "GOVERNMENT" };
  const event = { kind: "transferred", on: "2024-01-06", to: "区财政局", receiver };
  const { data, errors } = await ask(transfer, context, { id: id("1"), event });
  expect(errors).toEqual([]);
  const successor = at(data, "recordCaseEvent.case.successors.0.id") as string;
  expect(await found()).toEqual([]);
  // Another account's from then on: a department's.
  source.put("Request", open(successor.replace("Request:home:", ""), { agencyKind: "DEPARTMENT" }));
  expect(await found()).toEqual(warning([id("1")]));
});

it("names the case that was split and its parts", async () => {
  const { source, append, receipt, found } = await county(["1"]);
  for (const key of ["1a", "1b"]) {
    await append(key, 0, receipt(key));
    source.put("Request", open(key));
  }
  await append("1", 2, [["split", "2024-01-08", { into: ["2023-1a", "2023-1b"] }]]);
  source.put("Request", open("1", emptied));
  expect(await found()).toEqual(warning([id("1"), id("1a"), id("1b")]));
});

it("stays an error where more is missing, and names what moved first", async () => {
  const { source, append, found } = await county(["1", "2", "3"]);
  await append("2", 2, [["transferred", "2024-01-05", { to: "市财政局" }]]);
  source.put("Request", open("2", emptied));
  source.put("Request", open("3", { closedOn: "2023-12-28", outcome: "GRANTED" }));
  expect(await found()).toMatchObject([{ severity: "ERROR", cases: [id("2"), id("1")] }]);
});

it("leaves transfers within the year before, and of what came in since, alone", async () => {
  const { source, append, found } = await county(["1", "2"]);
  await append("2", 2, [["transferred", "2023-12-28", { to: "市财政局" }]]);
  source.put("Request", open("2", emptied));
  expect(await found()).toMatchObject([{ severity: "ERROR", cases: [id("1")] }]);
});

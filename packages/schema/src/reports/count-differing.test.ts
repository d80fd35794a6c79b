import { expect, it } from "vitest";
import { ask, at } from "../testing/ask.js";
import { fixedCall } from "../testing/fixed-context.js";
import { memoryLedgers } from "../testing/memory-ledgers.js";
import { memorySource } from "../testing/memory-source.js";
import type { Viewer } from "../viewer.js";

const region = "341202";
const viewer: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: [region] };
const common = { region, agencyKind: "GOVERNMENT", applicantKind: "NATURAL_PERSON", receivedOn: "2023-03-01" };
const source = memorySource({
  id: "yingzhou",
  regions: [region],
  records: {
    Request: [
      { key: "358", ...common },
      { key: "359", ...common, closedOn: "2023-03-10", outcome: "OTHER_HANDLING" },
      { key: "360", ...common, closedOn: "2023-03-10", outcome: "GRANTED" },
    ],
    Organization: [],
    Remedy: [],
    ActTally: [],
  },
});

async function withdrawn() {
  const ledgers = memoryLedgers();
  const entries = [
    { kind: "received", on: "2023-03-01", data: { channel: "IN_PERSON" } },
    { kind: "registered", on: "2023-03-01", data: {} },
    { kind: "withdrawn", on: "2023-03-10", data: {} },
  ];
  for (const key of ["358", "359"]) {
    const append = { region, ledger: `Request:yingzhou:${key}`, seen: 0, entries, idempotencyKey: key };
    await ledgers.append(append, viewer, fixedCall());
  }
  return { source, viewer, ledgers, today: "2024-03-01" };
}

it("names the cases whose record and ledger close differently, and leaves those without a ledger alone", async () => {
  const query = `{ statutoryReport(year: 2023, region: "${region}", scope: OWN) { check { findings { rule severity cases } } } }`;
  const { data, errors } = await ask(query, await withdrawn());
  expect(errors).toEqual([]);
  const findings = at(data, "statutoryReport.check.findings") as { rule: string }[];
  expect(findings.filter(({ rule }) => rule === "T3-L")).toEqual([
    { rule: "T3-L", severity: "WARN", cases: ["Request:yingzhou:358"] },
  ]);
});

it("tells the clerk of the case what the record says", async () => {
  const differs = (key: string) =>
    `request(id: "Request:yingzhou:${key}") { case { recordDiffers { field record ledger } } }`;
  const { data, errors } = await ask(`{ a: ${differs("358")} b: ${differs("359")} }`, await withdrawn());
  expect(errors).toEqual([]);
  expect(at(data, "a.case.recordDiffers")).toEqual([
    { field: "closedOn", record: null, ledger: "2023-03-10" },
    { field: "outcome", record: null, ledger: "OTHER_HANDLING" },
  ]);
  expect(at(data, "b.case.recordDiffers")).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Context } from "../context.js";
import type { Source } from "../source.js";
import { ask, at } from "../testing/ask.js";
import type { RecordInput } from "../testing/index.js";
import { memorySource } from "../testing/memory-source.js";
import { remedyColumnOf, statutoryPeriod } from "./count.js";

type Records = readonly Readonly<Record<string, unknown>>[];
const keyed = (records: Records) =>
  records.map((record, index) => ({ key: String(index + 1), ...record }) as RecordInput);
const county = { region: "341202" };
const own = { agencyKind: "GOVERNMENT" };
const department = { agencyKind: "DEPARTMENT" };
const review = { kind: "REVIEW", ...own };
const suit = { kind: "SUIT_AFTER_REVIEW", ...department };
const tally = (kind: string, number: number | null, more: object = own) => ({
  year: 2023,
  kind,
  ...(kind === "FEE" ? { amountYuan: number } : { decisions: number }),
  ...more,
});

function city(Remedy: Records, ActTally: Records = []): Source {
  const asked = { ...own, applicantKind: "NATURAL_PERSON", receivedOn: "2023-03-01", applicantName: "张三丰" };
  const Request = keyed(Array.from({ length: 6 }, () => asked));
  const records = { Organization: [], Document: [], Request, Remedy: keyed(Remedy), ActTally: keyed(ActTally) };
  return memorySource({ id: "all", regions: ["341200", "341202"], records });
}

const limits = { pageSize: 100, groups: 10_000, values: 400_000, lists: 1_000 };
async function answered(query: string, source: Source, more: Partial<Context> = {}): Promise<unknown> {
  const { data, errors } = await ask(`{ ${query} }`, { source, today: "2024-03-01", limits, ...more });
  expect(errors).toEqual([]);
  return data;
}
const report = (scope: string, region = "341200") =>
  `statutoryReport(year: 2023, region: "${region}", scope: ${scope})`;

interface Cell {
  readonly id: string;
  readonly value: number | null;
  readonly reason: { readonly en: string } | null;
  readonly records: { readonly totalCount: number };
}
async function cellsOf(table: number, scope: string, source: Source, more: Partial<Context> = {}, region?: string) {
  const query = `${report(scope, region)} { tables { cells { id value reason { en } records { totalCount } } } }`;
  return at(await answered(query, source, more), `statutoryReport.tables.${table}.cells`) as readonly Cell[];
}
const valuesOf = (cells: readonly Cell[]) =>
  Object.fromEntries(cells.flatMap(({ id, value }) => (value ? [[id.slice(3), value]] : [])));

const remedies: Records = [
  { ...review, filedOn: "2022-11-01", endedOn: "2023-01-05", result: "UPHELD" },
  { ...review, filedOn: "2023-11-01" },
  { ...review, filedOn: "2023-11-01", endedOn: "2024-01-05", result: "UPHELD" },
  { ...review, filedOn: "2023-05-01", endedOn: "2023-06-05" },
  { ...suit, filedOn: "2023-05-01", firstEndedOn: "2023-11-01", firstResult: "UPHELD" },
  { ...suit, filedOn: "2022-05-01", firstEndedOn: "2022-11-01", endedOn: "2023-04-01", result: "CORRECTED" },
  { ...review, kind: "DIRECT_SUIT", filedOn: "2023-05-01", endedOn: "2023-12-31", result: "OTHER", ...county },
];

describe("Table 4 (DOMAIN.md §2.4)", () => {
  it.each([
    ["OWN", { "review.upheld": 1, "review.pending": 2, "review.total": 4 }],
    ["DEPARTMENTS", { "suitAfterReview.corrected": 1, "suitAfterReview.pending": 1, "suitAfterReview.total": 2 }],
    [
      "ALL",
      {
        "review.upheld": 1,
        "review.pending": 2,
        "review.total": 4,
        "suitAfterReview.corrected": 1,
        "suitAfterReview.pending": 1,
        "suitAfterReview.total": 2,
        "directSuit.other": 1,
        "directSuit.total": 1,
      },
    ],
  ])("is counted of %s, and opens to what it counts", async (scope, expected) => {
    const cells = await cellsOf(2, scope, city(remedies));
    expect(valuesOf(cells)).toEqual(expected);
    for (const { id, value, records } of cells) expect([id, records.totalCount]).toEqual([id, value]);
  });

  it("counts suits by the first instance where the operator says so", async () => {
    const cells = await cellsOf(2, "DEPARTMENTS", city(remedies), { suits: "FIRST_INSTANCE" });
    expect(valuesOf(cells)).toEqual({ "suitAfterReview.upheld": 1, "suitAfterReview.total": 1 });
    for (const { id, value, records } of cells) expect([id, records.totalCount]).toEqual([id, value]);
  });

  it("is what the pure rule counts, of whatever records", async () => {
    const day = fc
      .integer({ min: 0, max: 1094 })
      .map((n) => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10));
    const result = fc.constantFrom("UPHELD", "CORRECTED", "OTHER", null);
    const one = fc.record({ filedOn: day, endedOn: fc.option(day), result });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 12 }), async (records) => {
        const counted = records.map(({ filedOn, endedOn, result: ended }) =>
          remedyColumnOf({ filedOn, decidedOn: endedOn, result: ended }, statutoryPeriod(2023)),
        );
        const cells = await cellsOf(2, "OWN", city(records.map((record) => ({ ...review, ...record }))));
        const value = (column: string) => cells.find(({ id }) => id === `t4.review.${column}`)?.value;
        for (const column of ["upheld", "corrected", "other", "pending"]) {
          expect(value(column)).toBe(counted.filter((found) => found === column).length);
        }
        expect(value("total")).toBe(counted.filter((found) => found !== null).length);
      }),
      { seed: 44, numRuns: 15 },
    );
  });

  it("finds a decided one without a result, and names its case (T4-A)", async () => {
    const source = city([{ ...review, filedOn: "2023-05-01", endedOn: "2023-06-05", requestId: "Request:all:1" }]);
    const found = `findings { rule cases records { nodes { id ... on Remedy { request { id applicantName } } } } }`;
    const data = await answered(`${report("OWN")} { check { ${found} } }`, source);
    const findings = at(data, "statutoryReport.check.findings") as { rule: string }[];
    expect(findings.filter(({ rule }) => rule.startsWith("T4"))).toEqual([
      {
        rule: "T4-A.review",
        cases: ["Request:all:1"],
        records: { nodes: [{ id: "Remedy:all:1", request: { id: "Request:all:1", applicantName: "张*丰" } }] },
      },
    ]);
  });
});

const handedIn = [
  tally("LICENCE", 3),
  tally("LICENCE", 40, department),
  tally("LICENCE", 500, { ...department, ...county }),
  tally("PENALTY", 0),
  tally("PENALTY", null, { ...department, ...county }),
  tally("COERCION", 7, { ...own, year: 2022 }),
  tally("FEE", 123_456),
  tally("FEE", 1_000_000, department),
];

describe("the acts of Table 2 (DOMAIN.md §2.2)", () => {
  const acts = async (scope: string, region?: string) => {
    const cells = (await cellsOf(0, scope, city([], handedIn), {}, region)).slice(6);
    return cells.map(({ value, reason, records }) => [value ?? reason?.en, records.totalCount]);
  };
  const none = (who: string) => `Nothing was handed in for 2023 by ${who}`;

  it.each([
    [
      "OWN",
      "341200",
      [
        [3, 1],
        [0, 1],
        [none("341200"), 0],
        [12.3456, 1],
      ],
    ],
    [
      "DEPARTMENTS",
      "341200",
      [
        [40, 1],
        [none("341200"), 0],
        [none("341200"), 0],
        [100, 1],
      ],
    ],
    [
      "ALL",
      "341202",
      [
        [500, 1],
        ["1 agencies have a row for 2023 without a number", 1],
        [none("341202"), 0],
        [none("341202"), 0],
      ],
    ],
    [
      "ALL",
      "341200",
      [
        [543, 3],
        ["1 agencies have a row for 2023 without a number", 2],
        [none("341200, 341202"), 0],
        [none("341202"), 2],
      ],
    ],
  ])("add up what was handed in of %s of %s; 0 only where a row says so", async (scope, region, expected) => {
    expect(await acts(scope, region)).toEqual(expected);
  });
});

describe("the parts of a report of everything", () => {
  const everywhere = ["LICENCE", "PENALTY", "COERCION", "FEE"].flatMap((kind) => [
    ...[own, department].map((body) => tally(kind, 10_000, body)),
    tally(kind, 20_000, { ...own, ...county }),
  ]);
  const check = async (source: Source) => {
    const data = await answered(`${report("ALL")} { check { final findings { rule } notRun { rule } } }`, source);
    return at(data, "statutoryReport.check") as {
      final: boolean;
      findings: { rule: string }[];
      notRun: { rule: string }[];
    };
  };

  it("add up to Tables 2 and 4 (T2-F, T4-F)", async () => {
    const { final, findings, notRun } = await check(
      city(
        [...remedies].filter((one) => !("endedOn" in one) || "result" in one),
        everywhere,
      ),
    );
    expect([final, findings]).toEqual([true, []]);
    expect(notRun.filter(({ rule }) => /^T[234]+-F/.test(rule))).toEqual([]);
  });

  it("show what belongs to no body", async () => {
    const lost = [{ ...review, agencyKind: null, filedOn: "2023-02-01" }];
    const { findings } = await check(city(lost, [...everywhere, tally("LICENCE", 1, { agencyKind: null })]));
    expect(findings).toEqual([{ rule: "T2-F.licences" }, { rule: "T4-F.review" }, { rule: "T4-F.review" }]);
  });
});

describe("a county that is not heard", () => {
  const late = city(remedies, handedIn);
  const silent: Source = {
    ...late,
    tally: async (query, call) => {
      const heard = query.regions?.filter((one) => one !== "341202") ?? [];
      const { groups } = await late.tally({ ...query, regions: heard }, call);
      const line = { label: { en: "", zh: "" }, code: null, reason: null, lastGoodAt: null, tookMs: 1 };
      const sources = (query.regions ?? []).map((one) => {
        const state = one === "341202" ? ("LATE" as const) : ("ANSWERED" as const);
        return { ...line, source: one, regions: [one], state };
      });
      return { groups, coverage: { sources } };
    },
  };

  it.each(["t2.licences", "t4.directSuit.total"])("leaves %s null, with its coverage", async (id) => {
    const cell = `cell(id: "${id}") { value reason { en } coverage { complete answered expected } }`;
    expect(at(await answered(`${report("ALL")} { ${cell} }`, silent), "statutoryReport.cell")).toEqual({
      value: null,
      reason: { en: "Not every required source has answered" },
      coverage: { complete: false, answered: 1, expected: 2 },
    });
    const whole = at(await answered(`${report("OWN")} { ${cell} }`, silent), "statutoryReport.cell.value");
    expect(whole).not.toBeNull();
  });
});

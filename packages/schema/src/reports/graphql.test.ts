import { describe, expect, it } from "vitest";
import type { Source } from "../source.js";
import { ask, at } from "../testing/ask.js";
import { askedSource } from "../testing/asked-source.js";
import type { RecordInput } from "../testing/index.js";
import { memorySource } from "../testing/memory-source.js";

const keyed = (records: readonly Record<string, unknown>[]) =>
  records.map((record, index) => ({ key: String(index + 1), ...record }) as RecordInput);
const person = { applicantKind: "NATURAL_PERSON", agencyKind: "GOVERNMENT" };
const published = (day: string) => ({ publishedAt: `${day}T10:00:00.000000+08:00` });
const office = { publisher: "office" };
const county = { region: "341202" };
const noOthers = { Remedy: [], ActTally: [] };

const memory = memorySource({
  id: "all",
  regions: ["341200", "341202"],
  records: {
    Organization: [
      { key: "office", name: "市政府办公室", kind: "GOVERNMENT" },
      { key: "justice", name: "市司法局", kind: "DEPARTMENT" },
      { key: "district", name: "区政府办公室", kind: "GOVERNMENT", ...county },
    ],
    Document: keyed([
      { kind: "RULE", writtenDate: "2022-12-28", ...published("2023-01-05"), declaredValidity: "VALID", ...office },
      { kind: "RULE", writtenDate: "2023-03-01", ...published("2023-03-05"), declaredValidity: "VALID", ...office },
      { kind: "RULE", ...published("2015-03-05"), declaredValidity: "REPEALED", repealedOn: "2023-06-30", ...office },
      { kind: "NORMATIVE", ...published("2023-03-05"), declaredValidity: "VALID", publisher: "justice" },
      { kind: "NORMATIVE", ...published("2023-04-05"), declaredValidity: "VALID", publisher: "district", ...county },
      { kind: "POLICY_OTHER", ...published("2023-04-05"), declaredValidity: "VALID", ...office },
    ]),
    Request: keyed([
      { ...person, receivedOn: "2022-12-30", closedOn: "2023-01-10", outcome: "GRANTED" },
      { ...person, receivedOn: "2023-02-01", closedOn: "2023-03-01", outcome: "PARTIAL" },
      { ...person, applicantKind: "COMMERCIAL", receivedOn: "2023-12-01" },
      { ...person, agencyKind: "DEPARTMENT", receivedOn: "2023-05-01", closedOn: "2023-05-20", outcome: "NOT_HELD" },
      { ...person, agencyKind: "TOWNSHIP", receivedOn: "2023-05-01", closedOn: "2023-05-20", outcome: "NOT_HELD" },
      { ...person, receivedOn: "2023-06-01", closedOn: "2023-06-20", outcome: "GRANTED", ...county },
    ]),
  },
});

const today = "2024-03-01";
const report = (more = "", scope = "OWN", region = "341200") =>
  `statutoryReport(year: 2023, region: "${region}", scope: ${scope}${more})`;
const cells = "tables { cells { id value } }";

type Told = { readonly id: string; readonly value: number | null; readonly records: { totalCount: number } };
const told = (data: unknown) =>
  (at(data, "statutoryReport.tables") as { cells: Told[] }[]).flatMap((table) => table.cells);
const nonZero = (data: unknown) =>
  Object.fromEntries(told(data).flatMap(({ id, value }) => (value ? [[id, value]] : [])));

async function answered(query: string, source: Source = memory): Promise<unknown> {
  // Every cell of a report is opened here: more lists than a gateway allows at once.
  const limits = { pageSize: 100, groups: 10_000, values: 400_000, lists: 1_000 };
  const { data, errors } = await ask(`{ ${query} }`, { source, today, limits });
  expect(errors).toEqual([]);
  return data;
}

describe("the numbers of a report", () => {
  it.each([
    [
      "OWN",
      "341200",
      {
        "t2.regulations.made": 1,
        "t2.regulations.repealed": 1,
        "t2.regulations.valid": 2,
        "t3.newReceived.naturalPerson": 1,
        "t3.newReceived.commercial": 1,
        "t3.newReceived.total": 2,
        "t3.carriedIn.naturalPerson": 1,
        "t3.carriedIn.total": 1,
        "t3.granted.naturalPerson": 1,
        "t3.granted.total": 1,
        "t3.partial.naturalPerson": 1,
        "t3.partial.total": 1,
        "t3.total.naturalPerson": 2,
        "t3.total.total": 2,
        "t3.carriedOut.commercial": 1,
        "t3.carriedOut.total": 1,
      },
    ],
    [
      "DEPARTMENTS",
      "341200",
      {
        "t2.normativeDocs.made": 1,
        "t2.normativeDocs.valid": 1,
        "t3.newReceived.naturalPerson": 2,
        "t3.newReceived.total": 2,
        "t3.notHeld.naturalPerson": 2,
        "t3.notHeld.total": 2,
        "t3.total.naturalPerson": 2,
        "t3.total.total": 2,
      },
    ],
    [
      "ALL",
      "341202",
      {
        "t2.normativeDocs.made": 1,
        "t2.normativeDocs.valid": 1,
        "t3.newReceived.naturalPerson": 1,
        "t3.newReceived.total": 1,
        "t3.granted.naturalPerson": 1,
        "t3.granted.total": 1,
        "t3.total.naturalPerson": 1,
        "t3.total.total": 1,
      },
    ],
  ])("are those of %s of %s", async (scope, region, expected) => {
    expect(nonZero(await answered(`${report("", scope, region)} { ${cells} }`))).toEqual(expected);
  });

  it("are the city's and its counties' for everything", async () => {
    const numbers = nonZero(await answered(`${report("", "ALL")} { ${cells} }`));
    expect(numbers).toMatchObject({
      "t2.regulations.valid": 2,
      "t2.normativeDocs.made": 2,
      "t3.newReceived.total": 5,
      "t3.total.total": 5,
      "t3.carriedOut.total": 1,
    });
  });

  it("are null with a reason, never 0, where no row says so", async () => {
    const data = await answered(
      `${report()} { licences: cell(id: "t2.licences") { value counted reason { en zh } records { totalCount nodes { id } } } remedies: cell(id: "t4.review.total") { value } }`,
    );
    expect(at(data, "statutoryReport")).toEqual({
      licences: {
        value: null,
        counted: 0,
        reason: { en: "Nothing was handed in for 2023 by 341200", zh: "341200 未报送 2023 年数据" },
        records: { totalCount: 0, nodes: [] },
      },
      remedies: { value: 0 },
    });
  });

  it("are told up to a day of the year", async () => {
    const data = await answered(`${report(', asOf: "2023-02-15"')} { from to ${cells} }`);
    expect(at(data, "statutoryReport")).toMatchObject({ from: "2023-01-01", to: "2023-02-15" });
    expect(nonZero(data)).toMatchObject({ "t3.newReceived.total": 1, "t3.total.total": 1, "t3.carriedOut.total": 1 });
  });
});

describe("the records of a cell", () => {
  it.each(["OWN", "DEPARTMENTS", "ALL"])("are as many as it counts (%s)", async (scope) => {
    const data = await answered(
      `${report("", scope)} { tables { cells { id value records { totalCount nodes { id } } } } }`,
    );
    for (const { id, value, records } of told(data)) expect([id, records.totalCount]).toEqual([id, value ?? 0]);
  });

  it("are read page by page, the applicants' data masked", async () => {
    const query = (after: string) =>
      `${report()} { cell(id: "t3.newReceived.total") { records(first: 1${after}) { nodes { id ... on Request { receivedOn } } pageInfo { endCursor hasNextPage } } } }`;
    const records = "statutoryReport.cell.records";
    const first = await answered(query(""));
    const cursor = String(at(first, `${records}.pageInfo.endCursor`));
    const second = await answered(query(`, after: ${JSON.stringify(cursor)}`));
    expect([at(first, `${records}.nodes.0.receivedOn`), at(second, `${records}.nodes.0.receivedOn`)]).toEqual([
      "2023-12-01",
      "2023-02-01",
    ]);
  });
});

describe("what is asked of the sources", () => {
  it("is nothing for the form alone", async () => {
    const source = askedSource(memory);
    const data = await answered(
      `${report()} { tables { title { zh } width layout { places { caption { zh } cell rowSpan colSpan } } } }`,
      source,
    );
    expect(source.questions.tallies).toEqual([]);
    expect(at(data, "statutoryReport.tables.1.layout.0.places.0")).toEqual({
      caption: { zh: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）" },
      cell: null,
      rowSpan: 3,
      colSpan: 3,
    });
  });

  it("is a tally for each of the four numbers, three for documents, five for remedies, whatever is read of them", async () => {
    const source = askedSource(memory);
    await answered(
      `${report()} { ${cells} coverage { complete } frozen cell(id: "t3.granted.total") { value } }`,
      source,
    );
    expect(source.questions.tallies.map(({ entity }) => entity).sort()).toEqual([
      ...Array.from({ length: 2 }, () => "ActTally"),
      ...Array.from({ length: 3 }, () => "Document"),
      ...Array.from({ length: 5 }, () => "Remedy"),
      ...Array.from({ length: 4 }, () => "Request"),
    ]);
  });
});

/** The same source; of the county it was not heard. */
const withoutCounty: Source = {
  ...memory,
  tally: async (query, call) => {
    const heard = query.regions?.filter((one) => one !== "341202") ?? [];
    const { groups } = await memory.tally({ ...query, regions: heard }, call);
    const line = { label: { en: "", zh: "" }, code: null, reason: null, lastGoodAt: null, tookMs: 1 };
    const sources = (query.regions ?? []).map((one) => ({
      ...line,
      source: one,
      regions: [one],
      state: one === "341202" ? ("LATE" as const) : ("ANSWERED" as const),
    }));
    return { groups, coverage: { sources } };
  },
};

describe("coverage", () => {
  const cell =
    'cell(id: "t3.newReceived.total") { value counted reason { en } coverage { complete answered expected } }';

  it("leaves a value null without every expected source, and tells what was counted", async () => {
    const data = await answered(
      `${report("", "ALL")} { ${cell} coverage { complete } check { final notRun { rule } } }`,
      withoutCounty,
    );
    expect(at(data, "statutoryReport.cell")).toEqual({
      value: null,
      counted: 4,
      reason: { en: "Not every required source has answered" },
      coverage: { complete: false, answered: 1, expected: 2 },
    });
    expect(at(data, "statutoryReport.coverage.complete")).toBe(false);
    expect((at(data, "statutoryReport.check.notRun") as { rule: string }[]).map(({ rule }) => rule)).toContain(
      "T3-A.total",
    );
  });

  it("gives what there is where less is required", async () => {
    const data = await answered(`${report(", requireCoverage: ANY", "ALL")} { ${cell} }`, withoutCounty);
    expect(at(data, "statutoryReport.cell.value")).toBe(4);
  });
});

describe("the check", () => {
  type Finding = { rule: string; message: { zh: string }; cells: object[]; records: object | null };
  type Check = { findings: Finding[]; notRun: { rule: string }[] };
  const check = async (source: Source, args = "", scope = "ALL") => {
    const data = await answered(
      `${report("", scope)} { check${args} { final run findings { rule severity message { zh } cells { cell of value } records { totalCount } } notRun { rule } } }`,
      source,
    );
    return at(data, "statutoryReport.check") as Check;
  };

  it("finds Tables 3 and 4 in balance, with last year and its parts, and the acts of Table 2 not known", async () => {
    const { findings, notRun } = await check(memory);
    // One regulation was written in 2022 and published in 2023: in force at the end of one year, made in the other.
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(["T2-N", "T2-A.regulations"]);
    expect(notRun.filter(({ rule }) => /^T[34]/.test(rule))).toEqual([]);
  });

  const dirty = memorySource({
    id: "all",
    regions: ["341200", "341202"],
    records: {
      Organization: [],
      Document: [],
      ...noOthers,
      Request: keyed([
        { ...person, receivedOn: "2023-02-01", closedOn: "2023-03-01", outcome: "UNKNOWN" },
        { ...person, applicantKind: "UNKNOWN", receivedOn: "2023-02-01", closedOn: "2023-03-01", outcome: "GRANTED" },
        { ...person, receivedOn: "2024-01-05", closedOn: "2023-12-29", outcome: "PUBLICATION" },
        { ...person, agencyKind: null, receivedOn: "2023-02-01", closedOn: "2023-03-01", outcome: "PETITION" },
      ]),
    },
  });

  it("opens a finding to the requests that most likely cause it", async () => {
    const { findings } = await check(dirty);
    const cases = Object.fromEntries(findings.map(({ rule, records }) => [rule, records]));
    const one = { totalCount: 1 };
    expect(cases).toEqual({
      "T2-N": null,
      "T3-A.naturalPerson": one,
      "T3-A.total": one,
      "T3-B.naturalPerson": one,
      "T3-B.total": one,
      "T3-C.newReceived": one,
      "T3-C.granted": one,
      "T3-C.total": one,
      "T3-F.naturalPerson": one,
      "T3-F.total": one,
    });
  });

  it("holds the text against the tables, and the fees against the ledger", async () => {
    const narrative = 'narrative: { overview: "新收申请3件。", other: "未收取信息处理费。" }';
    const { findings } = await check(memory, `(${narrative}, feesLedgerYuan: 200)`, "OWN");
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["TX-A.newReceived", "TX-B.ledger", "TX-D.platform"]),
    );
  });

  it("knows who may make regulations (DOMAIN.md §2.2)", async () => {
    const misfiled = memorySource({
      id: "all",
      regions: ["341200", "341202"],
      records: {
        Organization: [],
        Document: keyed([{ kind: "RULE", ...published("2023-03-05"), ...county }]),
        Request: [],
        ...noOthers,
      },
    });
    const data = await answered(`${report("", "ALL", "341202")} { check { findings { rule } } }`, misfiled);
    expect((at(data, "statutoryReport.check.findings") as { rule: string }[]).map(({ rule }) => rule)).toContain(
      "T2-B",
    );
  });

  it.each([
    ["a department of the city", {}, "justice", "所属部门（含乡镇、街道）"],
    ["a county", county, "district", "各县（市、区）"],
    ["the city itself", {}, "office", null],
  ])("asks in the city's report of everything who made a regulation: %s (§2.2)", async (_, region, publisher, part) => {
    const source = memorySource({
      id: "all",
      regions: ["341200", "341202"],
      records: {
        Organization: [
          { key: "office", name: "市政府办公室", kind: "GOVERNMENT" },
          { key: "justice", name: "市司法局", kind: "DEPARTMENT" },
          { key: "district", name: "区政府办公室", kind: "GOVERNMENT", ...county },
        ],
        Document: keyed([
          { kind: "RULE", declaredValidity: "VALID", ...published("2023-03-05"), publisher, ...region },
          { kind: "RULE", declaredValidity: "VALID", ...published("2023-03-06"), ...office },
        ]),
        Request: [],
        ...noOthers,
      },
    });
    const { findings } = await check(source, "", "ALL");
    const found = findings.filter(({ rule }) => rule === "T2-B").map(({ message, records }) => [message.zh, records]);
    const said = `${part}：规章为 1、1，但该机关无规章制定权`;
    expect(found).toEqual(part === null ? [] : [[said, { totalCount: 1 }]]);
  });
});

describe("a frozen report", () => {
  it("shows later changes cell by cell", async () => {
    const source = memorySource({
      id: "all",
      regions: ["341200"],
      records: {
        Organization: [],
        Document: [],
        ...noOthers,
        Request: keyed([{ ...person, receivedOn: "2023-02-01" }]),
      },
    });
    const frozen = String(at(await answered(`${report()} { frozen }`, source), "statutoryReport.frozen"));
    const changes = `${report()} { differences(published: ${JSON.stringify(frozen)}) { cell label { zh } published now } }`;
    expect(at(await answered(changes, source), "statutoryReport.differences")).toEqual([]);
    source.put("Request", {
      key: "1",
      ...person,
      receivedOn: "2023-02-01",
      closedOn: "2023-12-30",
      outcome: "REPEATED",
    });
    const differences = at(await answered(changes, source), "statutoryReport.differences") as { cell: string }[];
    expect(differences.filter(({ cell }) => cell.endsWith(".total"))).toEqual([
      { cell: "t3.repeated.total", label: { zh: "表三“2.重复申请”总计" }, published: 0, now: 1 },
      { cell: "t3.total.total", label: { zh: "表三“（七）总计”总计" }, published: 0, now: 1 },
      { cell: "t3.carriedOut.total", label: { zh: "表三“四、结转下年度继续办理”总计" }, published: 1, now: 0 },
    ]);
  });
});

it.each([
  [`${report()} { cell(id: "t3.r1.c1") { value } }`, "BAD_INPUT", "id"],
  [`${report()} { differences(published: "{}") { cell } }`, "BAD_INPUT", "published"],
  ['statutoryReport(year: 2025, region: "341200", scope: OWN) { from }', "BAD_INPUT", "year"],
  ['statutoryReport(year: 2023, region: "110000", scope: OWN) { from }', "UNKNOWN_REGION", "region"],
])("refuses %s", async (query, code, inputPath) => {
  const { errors } = await ask(`{ ${query} }`, { source: memory, today });
  expect(errors).toEqual([{ code, inputPath }]);
});

import { describe, expect, it } from "vitest";
import type { Source } from "../source.js";
import { ask, at } from "../testing/ask.js";
import { askedSource } from "../testing/asked-source.js";
import type { RecordInput } from "../testing/index.js";
import { memorySource } from "../testing/memory-source.js";

const on = (day: string) => `${day}T10:00:00.000000+08:00`;
const keyed = (records: readonly Record<string, unknown>[]) =>
  records.map((record, at) => ({ key: String(at + 1), ...record }) as RecordInput);
const county = { region: "341202" };

const memory = memorySource({
  id: "all",
  regions: ["341200", "341202", "341203"],
  records: {
    Document: keyed([
      { title: "规章", kind: "RULE", publishedAt: on("2022-05-01"), declaredValidity: "VALID" },
      {
        title: "已废止",
        kind: "RULE",
        publishedAt: on("2022-05-01"),
        declaredValidity: "REPEALED",
        repealedOn: "2023-02-01",
      },
      { title: "当日", kind: "NORMATIVE", publishedAt: "2023-12-20T23:59:59.999999+08:00", ...county },
      { title: "次日", kind: "NORMATIVE", publishedAt: "2023-12-21T00:00:00.000000+08:00", ...county },
      { title: "其他", kind: "POLICY_OTHER", publishedAt: on("2023-03-01"), ...county },
      { title: "消费", kind: "INFORMATION", theme: "CONSUMER_INFORMATION", publishedAt: on("2023-03-01") },
      { title: "去年的消费", kind: "INFORMATION", theme: "CONSUMER_INFORMATION", publishedAt: on("2022-12-31") },
    ]),
    Catalogue: keyed([
      { name: "甲", level: "CITY", keyArea: true, areaCode: "101", provincialDepartment: "省教育厅" },
      { name: "乙", level: "CITY", keyArea: true, areaCode: "102", provincialDepartment: "省教育厅" },
      { name: "丙", level: "CITY", keyArea: false },
      { name: "甲", level: "COUNTY", keyArea: true, areaCode: "101", region: "341202" },
      { name: "甲", level: "COUNTY", keyArea: true, areaCode: "101", region: "341203" },
      { name: "丁", level: "TOWNSHIP", keyArea: true, areaCode: "104", region: "341203" },
    ]),
    Institution: keyed([
      { name: "公交", sector: "TRANSPORT", listedOn: "2022-01-01" },
      { name: "水务", sector: "WATER", listedOn: "2023-12-21" },
    ]),
    InstitutionItem: keyed([{ title: "公告", block: "NOTICES", publishedAt: on("2023-01-01") }]),
    OpenDay: keyed([
      { sector: "ENVIRONMENT", heldOn: "2023-05-01", visitors: 100 },
      { sector: "ENVIRONMENT", heldOn: "2023-06-01", visitors: 200, visitorsAtLeast: true },
      { sector: "WATER", heldOn: "2023-06-01", visitors: 400 },
    ]),
    GrassrootsArea: keyed([
      { code: "101", name: "教育", leadDepartment: "市教育局" },
      { code: "102", name: "就业", leadDepartment: "市人社局" },
      { code: "103", name: "社保", leadDepartment: "市人社局" },
    ]),
    GrassrootsItem: keyed([
      { areaCode: "101", level: "COUNTY", publishedAt: on("2023-04-01"), region: "341202" },
      { areaCode: "101", level: "TOWNSHIP", publishedAt: on("2023-05-01"), region: "341202" },
      { areaCode: "102", level: "TOWNSHIP", publishedAt: on("2023-05-01"), region: "341203" },
      { areaCode: "102", level: "TOWNSHIP", publishedAt: on("2022-05-01"), region: "341203" },
    ]),
    Interpretation: keyed([
      { title: "一", onTopic: true, stages: ["BIRTH", "WORK", "TAX"], publishedAt: on("2022-07-01") },
      { title: "二", onTopic: true, stages: ["WORK"], publishedAt: on("2023-07-01"), ...county },
      { title: "三", onTopic: false, stages: ["HOUSING"], publishedAt: on("2023-07-01") },
    ]),
    Request: keyed([
      { agencyKind: "GOVERNMENT", receivedOn: "2022-12-30", closedOn: "2023-01-01", outcome: "GRANTED" },
      { agencyKind: "GOVERNMENT", receivedOn: "2022-12-30", closedOn: "2022-12-31", outcome: "GRANTED" },
      { agencyKind: "GOVERNMENT", receivedOn: "2023-02-01", closedOn: "2023-03-01", outcome: "NOT_HELD" },
      { agencyKind: "GOVERNMENT", receivedOn: "2023-12-20" },
      { agencyKind: "DEPARTMENT", receivedOn: "2023-12-20" },
      { agencyKind: "GOVERNMENT", receivedOn: "2023-12-20", closedOn: "2023-12-21", ...county },
    ]),
    Region: keyed([{ code: "341202", name: "颍州区" }]),
  },
});

const expected: Readonly<Record<string, number>> = {
  "regulations.valid": 1,
  "policyLibrary.documents": 4,
  "policyLibrary.normativeDocuments": 1,
  "catalogues.keyAreas.city": 2,
  "catalogues.keyAreas.county": 1,
  "catalogues.keyAreas.township": 1,
  "catalogues.provincialDepartments": 1,
  "catalogues.consumerInformation.items": 1,
  "institutions.count": 1,
  "institutions.items": 1,
  "institutions.openDays.environment.count": 2,
  "institutions.openDays.environment.visitors": 300,
  "grassroots.items": 3,
  "grassroots.items.county": 1,
  "grassroots.items.township": 2,
  "grassroots.leadDepartments": 2,
  "interpretations.topic": 2,
  "interpretations.stages.personal": 2,
  "interpretations.stages.enterprise": 1,
  "requests.received": 2,
  "requests.carriedIn": 1,
  "requests.closed": 2,
  "requests.carriedOut": 1,
};

type Told = Readonly<Record<string, unknown>> & { readonly key: string };
const values = (data: unknown) =>
  Object.fromEntries((at(data, "figures") as Told[]).map((one) => [one.key, one.value]));
const day = 'year: 2023, asOf: "2023-12-20"';

it("counts every figure from its records", async () => {
  const { data, errors } = await ask(`{ figures(${day}) { key value counted lowerBound combined } }`, {
    source: memory,
  });
  expect(errors).toEqual([]);
  expect(values(data)).toEqual(expected);
  const told = at(data, "figures") as Told[];
  expect(told.filter((one) => one.lowerBound).map((one) => one.key)).toEqual([
    "institutions.openDays.environment.visitors",
  ]);
});

it("opens each figure to as many records as it counts", async () => {
  const { data, errors } = await ask(`{ figures(${day}) { key records { totalCount nodes { id } } } }`, {
    source: memory,
  });
  expect(errors).toEqual([]);
  const counts: Record<string, number> = {
    ...expected,
    "catalogues.keyAreas.county": 2,
    "catalogues.provincialDepartments": 2,
    "institutions.openDays.environment.visitors": 2,
    "grassroots.leadDepartments": 3,
    "interpretations.stages.personal": 2,
    "interpretations.stages.enterprise": 1,
  };
  for (const { key, records } of at(data, "figures") as (Told & { records: { totalCount: number; nodes: [] } })[]) {
    expect([key, records.totalCount, records.nodes.length]).toEqual([key, counts[key], counts[key]]);
  }
});

it("counts the same records once for all figures that stand on them", async () => {
  const source = askedSource(memory);
  await ask(`{ figures(${day}) { value } }`, { source });
  const asked = source.questions.tallies.map(({ entity, where, regions }) => JSON.stringify([entity, where, regions]));
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBe(18);
});

it("counts nothing for definitions alone", async () => {
  const source = askedSource(memory);
  const { data } = await ask(
    `{ figures(${day}, keys: ["requests.closed"]) { label { zh } unit scope { zh } period { kind from to } regions entity } }`,
    { source },
  );
  expect(source.questions.tallies).toEqual([]);
  expect(at(data, "figures.0")).toEqual({
    label: { zh: "已办结" },
    unit: "件",
    scope: { zh: "市本级" },
    period: { kind: "YEAR_TO_DATE", from: "2023-01-01", to: "2023-12-20" },
    regions: ["341200"],
    entity: "Request",
  });
});

it("tells a county's own figures", async () => {
  const { data } = await ask(
    `{ figures(${day}, region: "341202") { key value label { zh } definition { zh } scope { zh } regions } }`,
    {
      source: memory,
    },
  );
  expect(values(data)).toEqual({
    "policyLibrary.documents": 2,
    "policyLibrary.normativeDocuments": 1,
    "catalogues.keyAreas.county": 1,
    "catalogues.keyAreas.township": 0,
    "catalogues.consumerInformation.items": 0,
    "grassroots.items": 2,
    "grassroots.items.county": 1,
    "grassroots.items.township": 1,
    "interpretations.topic": 1,
    "interpretations.stages.personal": 1,
    "interpretations.stages.enterprise": 0,
    "requests.received": 1,
    "requests.carriedIn": 0,
    "requests.closed": 0,
    "requests.carriedOut": 1,
  });
  expect(at(data, "figures.0")).toMatchObject({ scope: { zh: "本县（市、区）" }, regions: ["341202"] });
  expect(JSON.stringify(data)).not.toMatch(/市政府|市县两级|市、县|各县/);
});

/** The same source; of one region it was not heard. */
function without(region: string): Source {
  return {
    ...memory,
    tally: async (query, call) => {
      const { groups } = await memory.tally(
        { ...query, regions: query.regions?.filter((one) => one !== region) ?? [] },
        call,
      );
      const line = { label: { en: "", zh: "" }, code: null, reason: null, lastGoodAt: null, tookMs: 1 };
      const sources = (query.regions ?? []).map((one) => ({
        ...line,
        source: one,
        regions: [one],
        state: one === region ? ("LATE" as const) : ("ANSWERED" as const),
      }));
      return { groups, coverage: { sources } };
    },
  };
}

describe("coverage", () => {
  const query = (more = "") =>
    `{ figures(${day}, keys: ["regulations.valid", "grassroots.items"]${more}) { key value counted lowerBound coverage { complete answered } } }`;

  it("leaves a value null without every expected source, and tells what was counted", async () => {
    const { data } = await ask(query(), { source: without("341202") });
    const short = { value: null, counted: 1, lowerBound: false, coverage: { complete: false, answered: 1 } };
    expect(at(data, "figures")).toEqual([
      { key: "regulations.valid", value: 1, counted: 1, lowerBound: false, coverage: { complete: true, answered: 1 } },
      { key: "grassroots.items", ...short },
    ]);
  });

  it("gives a lower bound where less is required", async () => {
    const { data } = await ask(query(", requireCoverage: ANY"), { source: without("341202") });
    expect(at(data, "figures.1")).toMatchObject({ value: 1, lowerBound: true });
    const named = await ask(query(', requireCoverage: ["341202"]'), { source: without("341202") });
    expect(at(named.data, "figures.1")).toMatchObject({ value: null });
  });

  it("breaks down by region, with a gap for the one that is missing", async () => {
    const { data } = await ask(
      `{ figures(${day}, keys: ["grassroots.items"]) { breakdown(by: REGION) { key value counted } } }`,
      { source: without("341202") },
    );
    expect(at(data, "figures.0.breakdown")).toEqual([
      { key: "341202", value: null, counted: 0 },
      { key: "341203", value: 1, counted: 1 },
    ]);
  });
});

describe("breakdowns", () => {
  const parts = async (key: string, by: string) => {
    const { data, errors } = await ask(
      `{ figures(${day}, keys: ["${key}"]) { breakdown(by: ${by}) { key label { zh } value } } }`,
      { source: memory },
    );
    expect(errors).toEqual([]);
    return (at(data, "figures.0.breakdown") as { key: string; label: { zh: string }; value: number }[]).map((one) => [
      one.key,
      one.label.zh,
      one.value,
    ]);
  };

  it.each([
    [
      "policyLibrary.documents",
      "KIND",
      [
        ["NORMATIVE", "行政规范性文件", 1],
        ["POLICY_OTHER", "其他政策文件", 1],
        ["RULE", "规章", 2],
      ],
    ],
    [
      "policyLibrary.documents",
      "REGION",
      [
        ["341200", "341200", 2],
        ["341202", "颍州区", 2],
        ["341203", "341203", 0],
      ],
    ],
    [
      "grassroots.items",
      "LEVEL",
      [
        ["COUNTY", "县级", 1],
        ["TOWNSHIP", "乡级", 2],
      ],
    ],
    [
      "grassroots.items.township",
      "AREA",
      [
        ["101", "教育", 1],
        ["102", "就业", 1],
      ],
    ],
    ["grassroots.items.township", "MONTH", [["2023-05", "2023年5月", 2]]],
    [
      "institutions.openDays.environment.visitors",
      "MONTH",
      [
        ["2023-05", "2023年5月", 100],
        ["2023-06", "2023年6月", 200],
      ],
    ],
    [
      "interpretations.topic",
      "STAGE",
      [
        ["BIRTH", "出生", 1],
        ["TAX", "缴费纳税", 1],
        ["WORK", "工作", 2],
      ],
    ],
    [
      "interpretations.stages.personal",
      "REGION",
      [
        ["341200", "341200", 2],
        ["341202", "颍州区", 1],
        ["341203", "341203", 0],
      ],
    ],
    [
      "requests.closed",
      "OUTCOME",
      [
        ["GRANTED", "予以公开", 1],
        ["NOT_HELD", "本机关不掌握相关政府信息", 1],
      ],
    ],
    ["requests.received", "CHANNEL", [["", "（空）", 2]]],
    ["regulations.valid", "REGION", [["341200", "341200", 1]]],
    ["regulations.valid", "KIND", []],
  ])("tell %s by %s", async (key, by, expectedParts) => {
    expect(await parts(key, by)).toEqual(expectedParts);
  });
});

it.each([
  ["year: 2024", "BAD_INPUT", "year"],
  ["year: 1900", "BAD_INPUT", "year"],
  ['year: 2023, asOf: "2023-02-30"', "BAD_DATE", "asOf"],
  ['year: 2023, asOf: "2022-12-31"', "BAD_INPUT", "asOf"],
  ['year: 2023, region: "110000"', "UNKNOWN_REGION", "region"],
  ['year: 2023, keys: ["nothing"]', "BAD_INPUT", "keys.0"],
  ['year: 2023, region: "341202", keys: ["regulations.valid"]', "BAD_INPUT", "keys.0"],
])("refuses %s", async (args, code, inputPath) => {
  const { errors } = await ask(`{ figures(${args}) { value } }`, { source: memory });
  expect(errors).toEqual([{ code, inputPath }]);
});

it("tells a past year to its last day, and this year until today", async () => {
  const { data } = await ask(
    '{ past: figures(year: 2022, keys: ["requests.received"]) { period { to } } figures(year: 2023, keys: ["requests.received"]) { period { to } } }',
    { source: memory },
  );
  expect(data).toEqual({ past: [{ period: { to: "2022-12-31" } }], figures: [{ period: { to: "2023-12-20" } }] });
});

it("lists the definitions", async () => {
  const { data } = await ask(
    '{ figureDefinitions(keys: ["grassroots.items"]) { key scope period counties breakdowns definition { en zh } } }',
  );
  expect(at(data, "figureDefinitions.0")).toMatchObject({
    scope: "COUNTIES",
    period: "YEAR_TO_DATE",
    counties: true,
    breakdowns: ["REGION", "AREA", "MONTH", "LEVEL"],
  });
});

import { describe, expect, it } from "vitest";
import type { Context, Viewer } from "../context.js";
import { ask, at } from "../testing/ask.js";
import { fixedContext } from "../testing/fixed-context.js";
import { type MemorySource, memorySource } from "../testing/memory-source.js";

const operator: Viewer = { key: "k1", label: "政务公开办", role: "OPERATOR", regions: ["341200"] };
const person = { applicantKind: "NATURAL_PERSON", agencyKind: "GOVERNMENT" };
const acts = ["LICENCE", "PENALTY", "COERCION", "FEE"].flatMap((kind) =>
  [2022, 2023].map((year) => ({
    key: `${kind}-${year}`,
    kind,
    year,
    agencyKind: "GOVERNMENT",
    ...(kind === "FEE" ? { amountYuan: 0 } : { decisions: 0 }),
  })),
);

function city(): { context: Context; source: MemorySource } {
  const Request = [{ key: "1", ...person, receivedOn: "2023-12-01", closedOn: null }];
  const records = { Organization: [], Document: [], Request, Remedy: [], ActTally: acts };
  const source = memorySource({ id: "home", regions: ["341200"], records });
  return { source, context: fixedContext({ source, viewer: operator, today: "2024-03-01" }) };
}

const mutation = `mutation ($year: Int!, $asOf: Date, $withErrors: String, $key: String!) {
  freezeReport(year: $year, region: "341200", scope: OWN, asOf: $asOf, withErrors: $withErrors, idempotencyKey: $key) {
    frozen { frozenAt by asOf withErrors text differences { cell } } report { to }
  }
}`;
const freeze = (context: Context, variables: object = {}) =>
  ask(mutation, context, { year: 2023, key: "freeze-2023", ...variables });
const changes = "differences { cell published now current { value records { nodes { id } } } }";
const published = async (context: Context, args = "") => {
  const query = `{ statutoryReport(year: 2023, region: "341200", scope: OWN${args}) { published { asOf withErrors ${changes} } } }`;
  return at((await ask(query, context)).data, "statutoryReport.published") as readonly unknown[];
};
const closed = { key: "1", ...person, receivedOn: "2023-12-01", closedOn: "2023-12-28", outcome: "GRANTED" };

describe("freezing a report", () => {
  it("keeps it at home, and shows later changes cell by cell, opening to their records", async () => {
    const { context, source } = city();
    const { data, errors } = await freeze(context);
    expect(errors).toEqual([]);
    expect(at(data, "freezeReport")).toMatchObject({
      frozen: { by: "k1", asOf: "2023-12-31", withErrors: null, differences: [] },
      report: { to: "2023-12-31" },
    });
    expect(JSON.parse(String(at(data, "freezeReport.frozen.text")))).toMatchObject({
      asOf: "2023-12-31",
      frozenOn: "2024-03-01",
    });
    source.put("Request", closed);
    const [frozen] = await published(context);
    expect(at(frozen, "differences")).toEqual(
      expect.arrayContaining([
        {
          cell: "t3.granted.total",
          published: 0,
          now: 1,
          current: { value: 1, records: { nodes: [{ id: "Request:home:1" }] } },
        },
        { cell: "t3.carriedOut.total", published: 1, now: 0, current: { value: 0, records: { nodes: [] } } },
      ]),
    );
  });

  it("keeps several, newest first, and the same key gives the same again", async () => {
    const { context } = city();
    await freeze(context, { asOf: "2023-12-20" });
    await freeze(context, { asOf: "2023-12-20" });
    await freeze(context, { key: "freeze-again" });
    expect((await published(context)).map((one) => at(one, "asOf"))).toEqual(["2023-12-31", "2023-12-20"]);
    expect((await freeze(context)).errors).toEqual([{ code: "IDEMPOTENCY_CONFLICT", inputPath: undefined }]);
  });

  it("compares with what is counted up to the same day, whatever day is asked for", async () => {
    const { context, source } = city();
    await freeze(context, { asOf: "2023-12-20" });
    source.put("Request", closed);
    expect(await published(context, ', asOf: "2023-12-31"')).toMatchObject([{ differences: [] }]);
  });

  it("is refused while an error stands, unless a reason is given", async () => {
    const { context, source } = city();
    source.put("Request", { ...closed, outcome: null });
    expect((await freeze(context)).errors).toEqual([{ code: "REPORT_HAS_ERRORS", inputPath: undefined }]);
    expect((await freeze(context, { withErrors: " " })).errors[0]).toMatchObject({ inputPath: "withErrors" });
    expect(await published(context)).toEqual([]);
    expect((await freeze(context, { withErrors: "已在报告中说明" })).errors).toEqual([]);
    expect(await published(context)).toMatchObject([{ withErrors: "已在报告中说明" }]);
  });

  it.each([
    [null, "KEY_REQUIRED"],
    [{ ...operator, role: "EDITOR" as const }, "NOT_PERMITTED"],
    [{ ...operator, regions: ["341202"] }, "NOT_PERMITTED"],
  ])("is for operators of the region: %j", async (viewer, code) => {
    expect((await freeze({ ...city().context, viewer })).errors).toMatchObject([{ code }]);
  });
});

describe("last year's report", () => {
  it("is the one that was published: what was entered later shows (T3-E)", async () => {
    const { context, source } = city();
    source.put("Request", {
      key: "2",
      ...person,
      receivedOn: "2022-12-05",
      closedOn: "2023-01-05",
      outcome: "GRANTED",
    });
    const check = async () => {
      const query = `{ statutoryReport(year: 2023, region: "341200", scope: OWN) { check { lastYearFrozenAt findings { rule cases } } } }`;
      return at((await ask(query, context)).data, "statutoryReport.check");
    };
    expect(await check()).toEqual({ lastYearFrozenAt: null, findings: [] });
    await freeze(context, { year: 2022 });
    source.put("Request", {
      key: "3",
      ...person,
      receivedOn: "2022-12-06",
      closedOn: "2023-01-06",
      outcome: "GRANTED",
    });
    const cases = ["Request:home:3", "Request:home:2"];
    expect(await check()).toEqual({
      lastYearFrozenAt: "2023-12-20T09:00:00.000000+08:00",
      findings: [
        { rule: "T3-E.naturalPerson", cases },
        { rule: "T3-E.total", cases },
      ],
    });
  });
});

it("finds a remedy that was pending in last year's report and is lost now, whatever came in since (T4-B)", async () => {
  const { context, source } = city();
  const review = { kind: "REVIEW", agencyKind: "GOVERNMENT" };
  source.put("Request", closed);
  source.put("Remedy", { key: "1", ...review, filedOn: "2022-11-01" });
  const found = async () => {
    const query = `{ statutoryReport(year: 2023, region: "341200", scope: OWN) { check { findings { rule severity message { zh } } } } }`;
    const findings = at((await ask(query, context)).data, "statutoryReport.check.findings") as { rule: string }[];
    return findings.filter(({ rule }) => rule.startsWith("T4-B"));
  };
  await freeze(context, { year: 2022 });
  for (const key of ["2", "3"]) source.put("Remedy", { key, ...review, filedOn: "2023-11-01" });
  expect(await found()).toEqual([]);
  source.put("Remedy", { key: "1", ...review, filedOn: "2022-11-01", endedOn: "2022-12-30", result: "UPHELD" });
  const zh = "上年末尚未审结 1 件，本年共计 2 件，其中年前立案 0 件";
  expect(await found()).toEqual([{ rule: "T4-B.review", severity: "WARN", message: { zh } }]);
});

describe("the counties' part of a city's report", () => {
  const everywhere = acts.flatMap((one) =>
    ["341200", "341202"].flatMap((region) =>
      (["GOVERNMENT", "DEPARTMENT"] as const).map((agencyKind) => {
        return { ...one, key: `${region}-${agencyKind}-${one.key}`, region, agencyKind };
      }),
    ),
  );

  it("is what they have published: what a county changed since shows (T3-F)", async () => {
    const regions = ["341200", "341202"];
    const Request = [{ key: "1", ...person, region: "341202", receivedOn: "2023-12-01", closedOn: null }];
    const records = { Organization: [], Document: [], Request, Remedy: [], ActTally: everywhere };
    const source = memorySource({ id: "home", regions, records });
    const context = fixedContext({ source, viewer: { ...operator, regions }, today: "2024-03-01" });
    const check = async () => {
      const query = `{ statutoryReport(year: 2023, region: "341200", scope: ALL) { check { countiesFrozen findings { rule } } } }`;
      return at((await ask(query, context)).data, "statutoryReport.check");
    };
    expect(await check()).toEqual({ countiesFrozen: false, findings: [] });
    const frozen = `mutation { freezeReport(year: 2023, region: "341202", scope: ALL, idempotencyKey: "county") { frozen { asOf } } }`;
    expect((await ask(frozen, context)).errors).toEqual([]);
    expect(await check()).toEqual({ countiesFrozen: true, findings: [] });
    source.put("Request", { key: "2", ...person, region: "341202", receivedOn: "2023-12-02", closedOn: null });
    const rules = ["T3-F.naturalPerson", "T3-F.naturalPerson", "T3-F.total", "T3-F.total"];
    expect(await check()).toEqual({ countiesFrozen: true, findings: rules.map((rule) => ({ rule })) });
  });
});

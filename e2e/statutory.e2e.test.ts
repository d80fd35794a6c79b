import type { Client } from "@zwgk/sdk";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { type DemoCity, demoCity, found } from "./city/demo-city.js";

/** Idempotency keys of these tests begin with it. */
const mark = "e2e-statutory";
const own = { region: "341200", scope: "OWN" } as const;

let city: DemoCity;
let client: Client;

beforeAll(async () => {
  city = await demoCity();
  client = city.client({ apiKey: city.keyOf("341200") });
});

afterEach(async () => {
  await city.sql("home", "DELETE FROM zwgk.frozen_report WHERE idempotency_key LIKE $1", [`${mark}%`]);
  await city.sql("home", "DELETE FROM zwgk.audit WHERE idempotency_key LIKE $1", [`${mark}%`]);
});

describe("the statutory report of the demo city", () => {
  it.each([2022, 2023, 2024])("has no error in %i, and every cell of it is known", async (year) => {
    const { tables, check } = await client.requests.statutoryReport({ ...own, year });
    // T3-L: its records agree with their ledgers; what was split or transferred is counted where it went on.
    expect(check.findings.filter(({ severity, rule }) => severity === "ERROR" || rule === "T3-L")).toEqual([]);
    expect(tables.flatMap(({ cells }) => cells).filter(({ value }) => value === null)).toEqual([]);
  });

  it("adds up for the city and its counties in Tables 2 and 4, and opens to what it counts", async () => {
    const all = { year: 2023, region: "341200", scope: "ALL" } as const;
    const { tables, check } = await client.requests.statutoryReport(all);
    const values = new Map(tables.flatMap(({ cells }) => cells.map(({ id, value }) => [id, value])));
    const rules = check.findings.map(({ rule }) => rule);
    expect(
      rules.filter((rule) => rule.startsWith("T4") || /^T2-F\.(licences|penalties|coercions|feesWan)/.test(rule)),
    ).toEqual([]);
    const columns = ["upheld", "corrected", "other", "pending", "total"];
    const ids = ["review", "directSuit", "suitAfterReview"].flatMap((group) =>
      columns.map((one) => `t4.${group}.${one}`),
    );
    for (const cell of ids) {
      const { totalCount } = await client.requests.statutoryRecords({ ...all, cell, first: 1, count: true }).page();
      expect([cell, totalCount]).toEqual([cell, values.get(cell)]);
    }
    const [sum] = await city.sql(
      "home",
      "SELECT sum(decisions)::text AS n FROM zwgk.act_tally WHERE year = 2023 AND kind = 'LICENCE'",
    );
    expect(values.get("t2.licences")).toBe(Number(sum?.n));
  });

  it("leads from a remedy to its request, whichever source holds it", async () => {
    const remedies = await client.requests.remedies
      .list({ regions: ["341204", "341221", "341226"], first: 100 })
      .take(100);
    const requests = await Promise.all(
      remedies.slice(0, 20).map(({ requestId }) => client.requests.get({ id: requestId ?? "" })),
    );
    for (const [at, request] of requests.entries()) {
      expect(request?.agencyKind).toBe(remedies[at]?.agencyKind);
      expect((request?.closedOn ?? "9") < (remedies[at]?.filedOn ?? "")).toBe(true);
    }
  });

  it("is frozen, and what changes afterwards shows as a difference", async () => {
    const asked = { ...own, scope: "DEPARTMENTS", year: 2023 } as const;
    const why = "部分行政机关数据待核";
    const { frozen } = await client.requests.freezeReport({
      ...asked,
      withErrors: why,
      idempotencyKey: `${mark}-2023`,
    });
    expect(frozen).toMatchObject({ asOf: "2023-12-31", differences: [] });
    const [one] = await city.sql(
      "home",
      "SELECT key, result FROM zwgk.remedy WHERE region = '341200' AND kind = 'REVIEW' AND agency_kind = 'DEPARTMENT' AND ended_on BETWEEN '2023-01-01' AND '2023-12-31' ORDER BY key LIMIT 1",
    );
    const was = String(found(one, "review").result);
    const is = was === "OTHER" ? "UPHELD" : "OTHER";
    const change = (result: string) =>
      city.sql("home", "UPDATE zwgk.remedy SET result = $2 WHERE region = '341200' AND key = $1", [one?.key, result]);
    await change(is);
    try {
      const { history } = await client.requests.statutoryReport({ ...asked, history: true });
      const moved = history?.[0]?.differences.map(({ cell, published, now }) => [cell, (now ?? 0) - (published ?? 0)]);
      expect(new Map(moved as [string, number][])).toEqual(
        new Map([
          [`t4.review.${was.toLowerCase()}`, -1],
          [`t4.review.${is.toLowerCase()}`, 1],
        ]),
      );
    } finally {
      await change(was);
    }
  });
});

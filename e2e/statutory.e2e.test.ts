import type { Client } from "@zwgk/sdk";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { type DemoCity, demoCity } from "./city/demo-city.js";

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
    expect(check.findings.filter(({ severity }) => severity === "ERROR")).toEqual([]);
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
    const asked = { ...own, year: 2023 };
    const { frozen } = await client.requests.freezeReport({ ...asked, idempotencyKey: `${mark}-2023` });
    expect(frozen).toMatchObject({ asOf: "2023-12-31", withErrors: null, differences: [] });
    const one =
      "region = '341200' AND key = (SELECT min(key) FROM zwgk.remedy WHERE region = '341200' AND kind = 'REVIEW' AND agency_kind = 'GOVERNMENT' AND result = 'UPHELD' AND ended_on BETWEEN '2023-01-01' AND '2023-12-31')";
    const [changed] = await city.sql("home", `UPDATE zwgk.remedy SET result = 'CORRECTED' WHERE ${one} RETURNING key`);
    try {
      const { history } = await client.requests.statutoryReport({ ...asked, history: true });
      const moved = history?.[0]?.differences.map(({ cell, published, now }) => [cell, (now ?? 0) - (published ?? 0)]);
      expect(moved).toEqual([
        ["t4.review.upheld", -1],
        ["t4.review.corrected", 1],
      ]);
    } finally {
      await city.sql("home", "UPDATE zwgk.remedy SET result = 'UPHELD' WHERE region = '341200' AND key = $1", [
        changed?.key,
      ]);
    }
  });
});

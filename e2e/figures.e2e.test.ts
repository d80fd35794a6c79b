import { readFileSync } from "node:fs";
import type { Client } from "@zwgk/sdk";
import { beforeAll, describe, expect, it } from "vitest";
import { type DemoCity, demoCity } from "./city/demo-city.js";

interface Expected {
  readonly value: number;
  readonly unit: string;
  readonly lowerBound?: boolean;
}

const reference: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(new URL("./fixtures/figures-2023.json", import.meta.url), "utf8"),
).figures;
const asked = { year: 2023, region: "341200", asOf: "2023-12-20" } as const;

/** Figures that count different values, or add something up; they open to the records that have these. */
const notCounts = new Set([
  "catalogues.keyAreas.county",
  "catalogues.keyAreas.township",
  "catalogues.provincialDepartments",
  "grassroots.leadDepartments",
  "institutions.openDays.environment.visitors",
  "interpretations.stages.personal",
  "interpretations.stages.enterprise",
]);

let city: DemoCity;
let client: Client;

beforeAll(async () => {
  city = await demoCity();
  client = city.client();
});

describe("the figures of 2023", () => {
  it("are the city's own, every one of them", async () => {
    const figures = await client.figures.year(asked);
    const told = figures.map(({ key, value, unit, lowerBound }) => [key, { value, unit, lowerBound }]);
    const expected = Object.entries(reference).map(([key, { value, unit, lowerBound = false }]) => [
      key,
      { value, unit, lowerBound },
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
    for (const { key, value, counted, coverage } of figures)
      expect([key, counted, coverage.complete]).toEqual([key, value, true]);
  });

  it("open to the records that they count", async () => {
    for (const { key, counted } of await client.figures.year(asked)) {
      const page = await client.figures.records({ ...asked, key, first: 2, count: true }).page();
      if (notCounts.has(key)) expect([key, (page.totalCount ?? 0) >= page.nodes.length]).toEqual([key, true]);
      else expect([key, page.totalCount]).toEqual([key, counted]);
    }
  });

  it("add up from the records themselves", async () => {
    const records = client.figures.records({ ...asked, key: "institutions.openDays.environment.visitors", first: 100 });
    let visitors = 0;
    for await (const one of records) visitors += one.__typename === "OpenDay" ? (one.visitors ?? 0) : 0;
    expect(visitors).toBe(reference["institutions.openDays.environment.visitors"]?.value);
  });
});

describe("a row that changes", () => {
  const numberOf = async (key: string) => (await client.figures.year({ ...asked, keys: [key] }))[0]?.value;
  const partOf = async (key: string, region: string) =>
    (await client.figures.year({ ...asked, keys: [key], parts: true }))[0]?.breakdown?.find(
      (part) => part.key === region,
    )?.value;

  it.each([
    {
      what: "deleted softly in Yingzhou",
      source: "yingzhou",
      key: "policyLibrary.normativeDocuments",
      pick: "SELECT id::text AS key, sfsc AS was FROM zwgk_xx WHERE wjlx = '规范性文件' AND sfsh = '1' AND sfsc = '否' ORDER BY id LIMIT 1",
      set: "UPDATE zwgk_xx SET sfsc = $2 WHERE id::text = $1",
      to: "是",
    },
    {
      what: "published a year later in Yingquan",
      source: "yingquan",
      key: "policyLibrary.documents",
      pick: `SELECT id::text AS key, publish_time::text AS was FROM content
        WHERE biz_type = 'POLICY' AND status = 40 AND is_deleted = 0 AND publish_time < 1700000000000 ORDER BY id LIMIT 1`,
      set: "UPDATE content SET publish_time = $2::bigint WHERE id::text = $1",
      to: "1730000000000",
    },
    {
      what: "taken off the topic page in Taihe",
      source: "taihe",
      key: "interpretations.topic",
      pick: `SELECT interpretation_id::text AS key, on_topic_page::text AS was FROM disclosure.interpretation
        WHERE on_topic_page AND deleted_at IS NULL AND published_at BETWEEN '2023-01-02' AND '2023-12-20' ORDER BY 1 LIMIT 1`,
      set: "UPDATE disclosure.interpretation SET on_topic_page = $2::boolean WHERE interpretation_id::text = $1",
      to: "false",
    },
  ])("$what changes $key", async ({ source, key, pick, set, to }) => {
    const { region } = city.county(source);
    const [before, part] = [await numberOf(key), await partOf(key, region)];
    const [row] = await city.sql(source, pick);
    try {
      await city.sql(source, set, [row?.key, to]);
      expect(await numberOf(key)).toBe((before ?? 0) - 1);
      expect(await partOf(key, region)).toBe((part ?? 0) - 1);
    } finally {
      await city.sql(source, set, [row?.key, row?.was]);
    }
    expect([await numberOf(key), await partOf(key, region)]).toEqual([before, part]);
  });
});

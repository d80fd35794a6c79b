import { type Client, type Coverage, CoverageError } from "@zwgk/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type DemoCity, demoCity } from "./city/demo-city.js";
import { type Serving, serve } from "./city/gateway.js";
import { endAll } from "./city/program.js";
import { type Line, proxyTo } from "./city/proxy.js";

const asked = { year: 2023, region: "341200", asOf: "2023-12-20" } as const;
const newest = [{ field: "publishedAt", direction: "DESC" }] as const;
const year = { publishedAt: { gte: "2023-01-01T00:00:00+08:00", lt: "2023-12-21T00:00:00+08:00" } } as const;
const [taihe, region] = ["taihe", "341222"];

let city: DemoCity;

beforeAll(async () => {
  city = await demoCity();
});

/** A county that was suspended is asked again after some seconds, for lists and for tallies. Default: all counties. */
const untilWell = (client: Client, regions?: string[]) =>
  vi.waitFor(
    async () => {
      const list = await client.documents.list({ first: 1, ...(regions && { regions }) }).page();
      const tally = await client.documents.tally({ ...(regions && { regions }) });
      expect([list.coverage?.complete, tally.coverage.complete]).toEqual([true, true]);
    },
    { timeout: 20_000, interval: 250 },
  );

const lineOf = (coverage: Coverage | undefined) => coverage?.sources.find(({ source }) => source === taihe);

describe("a county whose database is stopped while the city runs", () => {
  let client: Client;
  let all: { readonly documents: number; readonly ofTaihe: number };

  const allow = async (yes: boolean) => {
    await city.sql("postgres", `ALTER DATABASE zwgk_${taihe} ALLOW_CONNECTIONS ${yes}`);
    if (!yes)
      await city.sql("postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [
        `zwgk_${taihe}`,
      ]);
  };

  beforeAll(async () => {
    client = city.client();
    // Another file may have stopped another county a moment ago.
    await untilWell(client);
    const count = async (regions?: readonly string[]) =>
      (
        await client.documents
          .list({ first: 1, count: true, filter: year, ...(regions ? { regions: [...regions] } : {}) })
          .page()
      ).totalCount ?? 0;
    all = { documents: await count(), ofTaihe: await count([region]) };
    await allow(false);
  });

  afterAll(async () => {
    await allow(true);
    await untilWell(client);
  });

  it("leaves a list its other records, and a line that says why", async () => {
    const page = await client.documents.list({ first: 50, count: true, filter: year, orderBy: [...newest] }).page();
    expect(page.nodes).toHaveLength(50);
    expect(page.nodes.filter((node) => node.source === taihe)).toEqual([]);
    expect(page.coverage).toMatchObject({ complete: false, expected: 9, answered: 8 });
    expect(lineOf(page.coverage)).toMatchObject({ state: "FAILED", code: "SOURCE_FAILED", regions: [region] });
    expect([page.totalCount, page.counted]).toEqual([null, all.documents - all.ofTaihe]);
  });

  it("leaves a figure without a value, with what was counted", async () => {
    const [figure] = await client.figures.year({ ...asked, keys: ["policyLibrary.documents"], parts: true });
    const known = (figure?.breakdown ?? []).reduce((sum, part) => sum + (part.key === region ? 0 : part.counted), 0);
    expect(figure).toMatchObject({ value: null, counted: known, coverage: { complete: false, answered: 8 } });
    expect(known).toBeLessThan(4253);
    expect(figure?.breakdown?.find((part) => part.key === region)?.value ?? null).toBeNull();
    const own = await client.figures.year({ ...asked, keys: ["requests.received"] });
    expect(own).toMatchObject([{ value: 108, coverage: { complete: true } }]);
  });

  it("gives at least what was counted where less coverage is required", async () => {
    const keys = ["policyLibrary.documents"];
    const [figure] = await client.figures.year({ ...asked, keys, requireCoverage: "ANY" });
    expect(figure).toMatchObject({ value: figure?.counted, lowerBound: true });
  });

  it("refuses what must be complete, and only that", async () => {
    const list = (requireCoverage: "ALL" | "ANY" | readonly string[]) =>
      client.documents.list({ first: 1, requireCoverage }).page();
    await expect(list("ALL")).rejects.toThrow(CoverageError);
    await expect(list("ALL")).rejects.toMatchObject({ code: "COVERAGE_NOT_MET" });
    await expect(list([region])).rejects.toMatchObject({ code: "COVERAGE_NOT_MET" });
    expect((await list(["341202"])).nodes).toHaveLength(1);
    expect((await list("ANY")).nodes).toHaveLength(1);
  });

  it("is shown as down among the sources, the others as up", async () => {
    const states = new Map((await client.sources.list()).map(({ id, state }) => [id, state]));
    expect([...states].filter(([id, state]) => (state === "UP") === (id === taihe))).toEqual([]);
    expect(states.size).toBe(9);
  });
});

describe("a county that is cut off, hangs or is slow", () => {
  let line: Line;
  let gateway: Serving;
  let client: Client;
  const budget = { request: 6_000, list: 1_000, tally: 5_000, write: 1_000 };

  beforeAll(async () => {
    line = await proxyTo(city.database(taihe));
    gateway = await serve(city, { urls: { [taihe]: line.url }, budget });
    client = gateway.client();
  });

  afterAll(async () => {
    await gateway?.stop();
    await line?.close();
    await endAll();
  });

  beforeEach(async () => {
    line.open();
    await untilWell(client);
  });

  const page = (first = 20) => client.documents.list({ first, orderBy: [...newest], filter: year }).page();

  it("is late within the budget when it accepts and never answers", async () => {
    line.hang();
    const began = performance.now();
    const { nodes, coverage } = await page();
    expect(performance.now() - began).toBeLessThan(budget.request + 2_000);
    expect(nodes).toHaveLength(20);
    expect(coverage).toMatchObject({ complete: false, answered: 8 });
    expect(lineOf(coverage)).toMatchObject({ state: "LATE", code: "SOURCE_LATE" });
    const [figure] = await client.figures.year({ ...asked, keys: ["policyLibrary.documents"] });
    expect(figure).toMatchObject({ value: null, coverage: { answered: 8 } });
  });

  it("is not waited for longer where its records are counted beside the page", async () => {
    line.hang();
    const began = performance.now();
    const { nodes, counted, totalCount, coverage } = await client.documents
      .list({ first: 20, count: true, orderBy: [...newest], filter: year })
      .page();
    expect(performance.now() - began).toBeLessThan(budget.tally - 500);
    expect([nodes.length, totalCount]).toEqual([20, null]);
    expect(counted).toBeGreaterThan(20);
    expect(lineOf(coverage)).toMatchObject({ state: "LATE" });
  });

  it("has answered when it is slow within the budget, and is late beyond it", async () => {
    await page();
    line.slow(100);
    expect((await page()).coverage).toMatchObject({ complete: true });
    line.slow(5_000);
    expect(lineOf((await page()).coverage)).toMatchObject({ state: "LATE" });
  });

  it("is left alone for a while after failing again and again, and asked again by itself", async () => {
    line.cut();
    const states = [];
    for (let time = 0; time < 8; time++) states.push(lineOf((await page(1)).coverage)?.code);
    expect(states[0]).toBe("SOURCE_FAILED");
    expect(states.at(-1)).toBe("SOURCE_SUSPENDED");
    line.open();
    await expect.poll(async () => (await page(1)).coverage?.complete, { timeout: 20_000, interval: 250 }).toBe(true);
  });

  it("breaks in the middle of an answer, and nothing else does", async () => {
    const breakOff = () => {
      line.watch("asked", (chunk) => {
        if (!/FROM .*disclosure/s.test(chunk.toString())) return true;
        line.watch("asked", null);
        line.cut();
        return false;
      });
    };
    breakOff();
    expect(lineOf((await page()).coverage)).toMatchObject({ code: "SOURCE_FAILED" });
    line.open();
    breakOff();
    const tally = await client.documents.tally({ groupBy: [{ field: "kind" }] });
    expect(lineOf(tally.coverage)).toMatchObject({ code: "SOURCE_FAILED" });
    expect(tally.coverage).toMatchObject({ answered: 8 });
  });

  it("is told apart from records that are not there, when one of its own is asked for", async () => {
    const list = client.documents.list({ first: 1, regions: [region] });
    const id = (await list.page()).nodes[0]?.id ?? "";
    line.cut();
    await expect(client.documents.get({ id })).rejects.toMatchObject({ code: "SOURCE_FAILED" });
    line.open();
    await expect
      .poll(async () => (await client.documents.get({ id }).catch(() => null))?.id, { timeout: 20_000 })
      .toBe(id);
  });

  it.each(["cut", "hang"] as const)("comes back with its rows, each record once, when it is %s", async (what) => {
    const filter = { publishedAt: { gte: "2023-12-01T00:00:00+08:00", lt: "2023-12-21T00:00:00+08:00" } } as const;
    const list = (first: number) => client.documents.list({ first, filter, orderBy: [...newest] });
    const whole = (await list(100).take(100_000)).map(({ id }) => id);
    const size = Math.max(2, Math.ceil(whole.length / 8));
    const entries = [];
    const coverage = [];
    let number = 0;
    for await (const one of list(size).pages()) {
      number += 1;
      entries.push(...one.entries);
      coverage.push(one.coverage?.complete);
      if (number === 1) line[what]();
      if (number === 3) line.open();
    }
    expect(coverage.slice(0, 3)).toEqual([true, false, false]);
    expect(coverage.at(-1)).toBe(true);
    expect(entries.map(({ node }) => node.id).sort()).toEqual([...whole].sort());
    const late = entries.filter((entry) => entry.late);
    expect(late.length).toBeGreaterThan(0);
    expect(late.filter(({ node }) => node.source !== taihe)).toEqual([]);
  });

  it("has cost the gateway nothing", async () => {
    expect((await page()).coverage).toMatchObject({ complete: true, answered: 9 });
    expect(gateway.program.said()).not.toMatch(/unforeseen|unexpected error/);
  });
});

describe("a county that nobody connected", () => {
  let gateway: Serving;
  let client: Client;

  beforeAll(async () => {
    gateway = await serve(city, { counties: city.counties.map(({ source }) => source).filter((one) => one !== taihe) });
    client = gateway.client();
  });

  afterAll(async () => {
    await gateway?.stop();
    await endAll();
  });

  it("is expected all the same, and said to be missing", async () => {
    const page = await client.documents.list({ first: 1, count: true }).page();
    expect(page.coverage).toMatchObject({ complete: false, expected: 9, answered: 8 });
    const line = page.coverage?.sources.find(({ regions }) => regions.includes(region));
    expect(line).toMatchObject({ state: "NOT_MAPPED", code: "NOT_MAPPED" });
    expect(page.totalCount).toBeNull();
    const [figure] = await client.figures.year({ ...asked, keys: ["policyLibrary.documents"] });
    expect(figure).toMatchObject({ value: null, coverage: { complete: false } });
  });

  it("can be asked about by its code, and is listed as not connected", async () => {
    const page = await client.documents.list({ first: 1, regions: [region] }).page();
    expect(page).toMatchObject({ nodes: [], coverage: { expected: 1, answered: 0 } });
    const source = (await client.sources.list()).find(({ regions }) => regions.includes(region));
    expect(source).toMatchObject({ state: "DOWN", entities: [] });
  });
});

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellIds, checkReport, type FormPlace, type Narrative, statutoryTables, valuesOf } from "@zwgk/schema";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DemoCity, demoCity } from "./city/demo-city.js";
import { type Serving, serve } from "./city/gateway.js";
import { endAll, programs, runToEnd } from "./city/program.js";

let city: DemoCity;
let folder: string;
/** A gateway with one county that never answers. */
let partial: Serving;

beforeAll(async () => {
  city = await demoCity();
  folder = await mkdtemp(join(tmpdir(), "zwgk-report-"));
  const gone = city.database("taihe").replace(/zwgk_taihe$/, "no_such_database");
  partial = await serve(city, { urls: { taihe: gone } });
});

afterAll(async () => {
  await partial?.stop();
  await endAll();
  await rm(folder, { recursive: true, force: true });
});

const report = (url: string, out: string, ...more: string[]) =>
  runToEnd(programs.report, [
    "--year",
    "2023",
    "--region",
    "341200",
    "--as-of",
    "2023-12-20",
    "--url",
    url,
    "--out",
    join(folder, out),
    ...more,
  ]);
const read = (...path: string[]) => readFile(join(folder, ...path), "utf8");
const textOfDocx = async (out: string) => {
  const entries = unzipSync(await readFile(join(folder, out, "summary.docx")));
  return strFromU8(entries["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, "");
};
const files = [
  "figures.json",
  "statutory.docx",
  "statutory.html",
  "statutory.json",
  "statutory.xlsx",
  "summary.docx",
  "summary.html",
  "summary.md",
];

interface Statutory {
  readonly title: string;
  readonly year: number;
  readonly final: boolean;
  readonly missing: readonly string[];
  readonly cells: Readonly<Record<string, { readonly value: number | null }>>;
  readonly findings: readonly { readonly rule: string }[];
  readonly narrative: Required<Narrative>;
}

interface Figures {
  readonly figures: Readonly<
    Record<string, { readonly value: number | null; readonly counted: number; readonly unit: string }>
  >;
}

describe("the report of 2023", () => {
  it("writes both documents, and every figure is the city's own", async () => {
    const { code, stdout } = await report(city.url, "whole");
    expect(code).toBe(0);
    expect((await readdir(join(folder, "whole"))).sort()).toEqual(files);
    const told: Figures = JSON.parse(await read("whole", "figures.json"));
    const reference: Figures = JSON.parse(
      await readFile(new URL("./fixtures/figures-2023.json", import.meta.url), "utf8"),
    );
    const numbers = ({ figures }: Figures) =>
      Object.fromEntries(Object.entries(figures).map(([key, { value, unit }]) => [key, [value, unit]]));
    expect(numbers(told)).toEqual(numbers(reference));
    for (const name of files) expect(stdout).toContain(name);
    const [html, markdown, docx] = [
      await read("whole", "summary.html"),
      await read("whole", "summary.md"),
      await textOfDocx("whole"),
    ];
    for (const text of [html, markdown, docx]) {
      expect(text).toContain("阜阳市2023年政务公开工作总结");
      expect(text).not.toMatch(/至少|缺太和/);
    }
    expect(html).not.toMatch(/(src|href)="https?:/);
    const statutory: Statutory = JSON.parse(await read("whole", "statutory.json"));
    expect([statutory.title, statutory.year]).toEqual(["阜阳市2023年政府信息公开工作年度报告", 2023]);
    expect(Object.keys(statutory.cells)).toEqual(cellIds);
    expect(statutory.findings.filter(({ rule }) => /^TX-|^P-YEAR|^P-EMPTY/.test(rule))).toEqual([]);
    expect(await read("whole", "statutory.html")).toContain(statutory.narrative.problems.split("\n").at(-1));
  });

  it("is not whole with a county gone: it says so everywhere, and ends so", async () => {
    const { code, stdout, stderr } = await report(partial.url, "partial");
    expect(code).toBe(3);
    expect((await readdir(join(folder, "partial"))).sort()).toEqual(files);
    const { figures }: Figures = JSON.parse(await read("partial", "figures.json"));
    expect(figures["policyLibrary.documents"]).toMatchObject({
      value: null,
      coverage: { complete: false, answered: 8 },
    });
    expect(figures["policyLibrary.documents"]?.counted).toBeLessThan(4253);
    expect(figures["requests.received"]).toMatchObject({ value: 108 });
    for (const text of [
      await read("partial", "summary.md"),
      await read("partial", "summary.html"),
      await textOfDocx("partial"),
      stdout,
    ])
      expect(text).toMatch(/太和县/);
    expect(await read("partial", "summary.md")).toMatch(/至少[\d.,万]+件（缺太和县）/);
    expect(stderr).toMatch(/指标数据未齐/);
    const statutory: Statutory = JSON.parse(await read("partial", "statutory.json"));
    expect([statutory.final, statutory.missing.includes("t3.total.total")]).toEqual([false, true]);
    expect(await read("partial", "statutory.html")).toMatch(/class="draft"[^>]*>草稿：.*所需来源未全部应答/s);
  });

  it("may be taken as it is", async () => {
    const { code } = await report(partial.url, "accepted", "--allow-partial", "--form", "summary");
    expect(code).toBe(0);
    // Why the county did not answer may be told otherwise by now.
    const withoutReasons = (text: string) => text.replaceAll(/未能应答：[^）]*/g, "");
    expect(withoutReasons(await read("accepted", "summary.md"))).toBe(
      withoutReasons(await read("partial", "summary.md")),
    );
  });

  it("ends in a sentence without a gateway, and with arguments that are none", async () => {
    const silent = await report("http://127.0.0.1:9/graphql", "none");
    expect([silent.code, silent.stderr]).toEqual([1, expect.not.stringMatching(/\n\s+at /)]);
    const wrong = await runToEnd(programs.report, ["--as-of", "2023-02-30", "--url", city.url]);
    expect([wrong.code, wrong.stderr.trim().split("\n").length]).toEqual([2, 1]);
    expect(await readdir(folder)).not.toContain("none");
  });
});

describe("the sample of the statutory report", () => {
  it("is in the gateway's own form, and prints as final once its fees are told", async () => {
    const print = (...more: string[]) =>
      runToEnd(programs.report, ["--sample", "--final", ...more, "--out", join(folder, "sample")]);
    expect((await print()).code).toBe(4);
    expect((await print("--fees", "0")).code).toBe(0);
    const { year, cells, narrative }: Statutory = JSON.parse(await read("sample", "statutory.json"));
    const values = valuesOf((id) => cells[id]?.value ?? null);
    const check = checkReport({ year, values }, { narrative, feesLedgerYuan: 0, bodyMayMakeRegulations: true });
    expect(check.findings).toEqual([]);
    const sample = JSON.parse(
      await readFile(new URL("../examples/annual-report/sample/statutory-2025.json", import.meta.url), "utf8"),
    );
    const form = statutoryTables.map(({ key, title, width, rows }) => ({
      key,
      title,
      width,
      rows: rows.map(placesOf),
    }));
    expect(
      sample.tables.map(({ key, title, width, layout }: SampleTable) => ({
        key,
        title,
        width,
        rows: layout.map(({ places }) => places),
      })),
    ).toEqual(form);
  });
});

interface SampleTable {
  readonly key: string;
  readonly title: unknown;
  readonly width: number;
  readonly layout: readonly { readonly places: readonly unknown[] }[];
}

/** A row of the form as the gateway gives it out. */
function placesOf(places: readonly FormPlace[]): unknown {
  return places.map(({ caption = null, cell = null, rowSpan, colSpan }) => ({ caption, cell, rowSpan, colSpan }));
}

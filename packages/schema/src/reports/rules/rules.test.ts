import { describe, expect, it } from "vitest";
import { sampleContext, sampleParts, tablesWith } from "../fixtures/context.js";
import { type Case, ruleFixtures } from "../fixtures/rule-fixtures.js";
import { sampleTables } from "../fixtures/sample.js";
import { checkReport, isFinal } from "./check-report.js";
import type { MovedCase, ReportContext } from "./rule.js";
import { reportRules } from "./rules.js";

const ids = reportRules.map(({ id }) => id);
const only = (id: string) => reportRules.filter((rule) => rule.id === id);
const check = (id: string, { tables, context }: Case) => checkReport(tables, context, only(id));

it("has at least sixty rules, each with a name of its own", () => {
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ids).size).toBe(ids.length);
});

it("has a passing and a failing fixture for every rule, and no others", () => {
  expect(Object.keys(ruleFixtures).sort()).toEqual([...ids].sort());
});

describe.each(ids)("%s", (id) => {
  const fixture = ruleFixtures[id];
  if (!fixture) throw new Error(`${id} has no fixture`);

  it("is run on its passing fixture and finds nothing", () => {
    expect(check(id, fixture.passing)).toEqual({ findings: [], notRun: [], run: 1 });
  });

  it("finds the fault of its failing fixture, names its cells, and says why in both languages", () => {
    const { findings, run } = check(id, fixture.failing);
    expect(run).toBe(1);
    const [first] = findings;
    const cells = findings.flatMap((one) => one.cells.map(({ cell }) => cell));
    expect(cells).toEqual(expect.arrayContaining([...fixture.names]));
    expect(first).toMatchObject({ rule: id });
    for (const text of [first?.message, first?.cause, first?.label, first?.source]) {
      expect(text?.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(text?.en).toMatch(/[A-Za-z]/);
    }
  });
});

describe("checkReport", () => {
  it("finds nothing in the sample, and runs every rule (DOMAIN.md §2.5)", () => {
    expect(checkReport(sampleTables, sampleContext)).toEqual({ findings: [], notRun: [], run: ids.length });
  });

  it("tells which rules it could not run, and what they lack", () => {
    const { notRun, run } = checkReport(sampleTables, { bodyMayMakeRegulations: true });
    expect(run + notRun.length).toBe(ids.length);
    expect(notRun.find(({ rule }) => rule === "T3-E.total")?.reason.en).toBe("last year's report isn't known");
    expect(notRun.find(({ rule }) => rule === "T3-F.total")?.reason.zh).toContain("县");
    expect(notRun.map(({ rule }) => rule)).not.toContain("T3-A.total");
  });

  it("doesn't take an unknown cell for 0", () => {
    const tables = tablesWith({ "t3.noFee.total": null });
    const { findings, notRun } = checkReport(tables, sampleContext);
    expect(findings.map(({ rule }) => rule)).toEqual(["T3-N"]);
    expect(notRun.map(({ rule }) => rule)).toEqual([
      "T3-B.total",
      "T3-C.noFee",
      "T34-B",
      "T3-F.total",
      "TX-A.otherwise",
      "TX-A.noFee",
    ]);
  });

  it("writes the sums out", () => {
    const tables = tablesWith({ "t3.newReceived.total": 14_070 });
    const [first] = checkReport(tables, sampleContext, only("T3-A.total")).findings;
    expect(first?.message).toEqual({
      en: "Received plus carried in equals results plus carried out, Total: 14070 + 560 = 14630 is not 13810 + 819 = 14629",
      zh: "新收加上年结转等于办结加结转下年（总计）：14070 + 560 = 14630 不等于 13810 + 819 = 14629",
    });
  });

  it("lets a reorganised body explain what it carried in (T3-E)", () => {
    const tables = tablesWith({ "t3.carriedIn.total": 561 });
    const severity = (reorganised: boolean) =>
      checkReport(tables, { ...sampleContext, reorganised }, only("T3-E.total")).findings[0]?.severity;
    expect([severity(false), severity(true)]).toEqual(["ERROR", "EXPLAIN"]);
  });

  describe("of what was carried in otherwise than it was carried out, knowing what moved (T3-E)", () => {
    const tables = tablesWith({ "t3.carriedIn.total": 559, "t3.carriedIn.naturalPerson": 534 });
    const gone = {
      id: "Request:home:7",
      kind: "TRANSFERRED",
      on: "2025-01-06",
      column: "naturalPerson",
      by: -1,
    } as const;
    const part = (id: string) => ({ id, kind: "SPLIT", on: "2025-01-08", column: "commercial", by: 1 }) as const;
    const whole = { ...part("Request:home:8"), by: -1 } as const;
    const found = (movedCases: readonly MovedCase[], column = "total") =>
      checkReport(tables, { ...sampleContext, movedCases }, only(`T3-E.${column}`)).findings.map((one) => ({
        severity: one.severity,
        cases: one.cases,
        cause: one.cause.zh,
      }));

    it("warns where that explains it wholly, and names it with its day", () => {
      const cause = "差额系年末之后移交或拆分所致：Request:home:7 于 2025-01-06 移交转出。请在报告中说明。";
      const warning = { severity: "WARN", cases: [gone.id], cause };
      expect([...found([gone]), ...found([gone], "naturalPerson")]).toEqual([warning, warning]);
    });

    it("stays an error where that explains a part or too much, and names it first", () => {
      const cause = expect.stringContaining("补录");
      expect(found([])).toEqual([{ severity: "ERROR", cases: [], cause }]);
      const all = [gone, whole, part("Request:home:8-1"), part("Request:home:8-2")];
      expect(found(all)).toEqual([{ severity: "ERROR", cases: all.map(({ id }) => id), cause }]);
      // By column: what explains another column explains nothing here.
      expect(found([{ ...gone, column: "commercial" }], "naturalPerson")).toEqual([
        { severity: "ERROR", cases: [], cause },
      ]);
    });

    it("finds nothing where the columns agree, whatever moved", () => {
      expect(found([gone], "commercial")).toEqual([]);
    });
  });

  it.each([
    ["yuan, and no last year (the sample's fees times ten thousand)", 3_164_410_000, {}, 1],
    [
      "yuan of a county with 1200 decisions",
      30_000_000,
      { "t2.licences": 1000, "t2.penalties": 200, "t2.coercions": 0 },
      1,
    ],
    ["万元 of the same county", 3000, { "t2.licences": 1000, "t2.penalties": 200, "t2.coercions": 0 }, 0],
    ["tuition of a bureau with 10 decisions", 3000, { "t2.licences": 10, "t2.penalties": 0, "t2.coercions": 0 }, 0],
    ["the same in yuan", 30_000_000, { "t2.licences": 10, "t2.penalties": 0, "t2.coercions": 0 }, 1],
    ["much for a body without decisions", 3000, { "t2.licences": 0, "t2.penalties": 0, "t2.coercions": 0 }, 0],
    ["more than anybody collects, decisions unknown", 40_000_000, { "t2.licences": null }, 1],
    ["a hundredfold of the sample, no more", 31_644_100, { "t2.licences": null }, 0],
  ] as const)("knows yuan for 万元 by their size, without last year (T2-C): %s", (_, feesWan, decisions, times) => {
    const lastYear = tablesWith({ "t2.feesWan": 0 }, sampleContext.lastYear);
    const tables = tablesWith({ "t2.feesWan": feesWan, ...decisions });
    for (const context of [{ bodyMayMakeRegulations: true }, { bodyMayMakeRegulations: true, lastYear }]) {
      const { findings } = checkReport(tables, context, only("T2-C.size"));
      expect(findings.map(({ severity }) => severity)).toEqual(Array(times).fill("WARN"));
    }
  });

  it("doesn't let new remedies hide old ones that were lost, where the records tell (T4-B)", () => {
    const { remediesFiledBefore: _, ...untold } = sampleContext;
    const lastYear = (pending: number) => tablesWith({ "t4.review.pending": pending }, sampleContext.lastYear);
    const found = (pending: number, context: ReportContext = sampleContext) =>
      checkReport(sampleTables, { ...context, lastYear: lastYear(pending) }, only("T4-B.review")).findings[0]?.message
        .zh;
    expect([found(121), found(122)]).toEqual([
      undefined,
      "上年末尚未审结 122 件，本年共计 790 件，其中年前立案 121 件",
    ]);
    // Tables alone tell of those only that are more than all of this year's.
    expect([found(790, untold), found(791, untold)]).toEqual([undefined, "上年末尚未审结 791 件，本年共计 790 件"]);
  });

  it("names the cases that are known to stand behind a cell", () => {
    const tables = tablesWith({ "t3.total.total": 13_811 });
    const cases = { "t3.total.total": ["2025-7", "2025-9"], "t3.granted.total": ["2025-7"] };
    const [first] = checkReport(tables, { ...sampleContext, cases }, only("T3-B.total")).findings;
    expect(first?.cases).toEqual(["2025-7", "2025-9"]);
  });

  it("names the cases that a rule knows by itself (T3-L)", () => {
    const differingCases = ["Request:yingzhou:358", "Request:yingzhou:359"];
    const [first] = checkReport(sampleTables, { ...sampleContext, differingCases }, only("T3-L")).findings;
    expect([first?.severity, first?.cases]).toEqual(["WARN", differingCases]);
  });

  it("doesn't know the sum of parts of which one has no number", () => {
    const [part] = sampleParts;
    const parts = part ? [part, tablesWith({ "t2.licences": null }, part)] : [];
    expect(checkReport(sampleTables, { ...sampleContext, parts }, only("T2-F.licences")).run).toBe(0);
  });

  it("is final where no error stands: warnings don't hinder it", () => {
    const warned = checkReport(tablesWith({ "t2.regulations.valid": 75 }), {
      ...sampleContext,
      parts: [tablesWith({ "t2.regulations.valid": 75 })],
      narrative: { ...sampleContext.narrative, overview: sampleContext.narrative.overview.replace("74件", "75件") },
    });
    expect(warned.findings.map(({ severity }) => severity)).toEqual(["WARN"]);
    expect(isFinal(warned)).toBe(true);
    expect(isFinal(checkReport(tablesWith({ "t3.total.total": 1 }), sampleContext))).toBe(false);
  });
});

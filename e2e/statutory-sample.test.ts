import { fileURLToPath } from "node:url";
import { cellLabel, checkReport, isFinal, type ReportCheck, reportRules, valuesOf } from "@zwgk/schema";
import { describe, expect, it } from "vitest";
import { readSample, sampleBody, sampleCheck } from "../examples/annual-report/src/sample.js";
import { type Answer, cellsOf } from "../examples/annual-report/src/statutory/answer.js";
import { type StatutoryDocument, writeStatutory } from "../examples/annual-report/src/statutory/document.js";
import { readStatutory } from "../examples/annual-report/src/statutory/options.js";
import type { OwnText } from "../examples/annual-report/src/statutory/own-text.js";

const sample = await readSample();
const checksFile = fileURLToPath(new URL("../examples/annual-report/sample/checks-2025.json", import.meta.url));

/** The sample as it is printed. */
function printed(fees: string | undefined, own: OwnText = {}): StatutoryDocument {
  const options = readStatutory({ fees });
  const material = { figures: null, place: sampleBody, options, own };
  const { narrative } = writeStatutory({ ...material, answer: sample.unchecked });
  const check = sampleCheck(sample, narrative, options.feesYuan);
  return writeStatutory({ ...material, answer: { ...sample.unchecked, check } });
}

/** What the gateway's own rules say of what is printed, as it gives it out. */
function ruled({ narrative, answer }: StatutoryDocument, feesYuan: number | null): Answer["check"] {
  const cells = cellsOf(answer);
  const values = valuesOf((id) => cells.get(id)?.value ?? null);
  const fees = feesYuan === null ? {} : { feesLedgerYuan: feesYuan };
  const check = checkReport({ year: answer.year, values }, { narrative, ...fees, bodyMayMakeRegulations: true });
  return given(check);
}

function given(check: ReportCheck): Answer["check"] {
  return {
    final: isFinal(check),
    lastYearFrozenAt: null,
    countiesFrozen: false,
    run: check.run,
    findings: check.findings.map(({ source, cells, ...finding }) => ({
      ...finding,
      provision: source,
      cells: cells.map((one) => ({ ...one, label: cellLabel(one.cell) })),
      cases: [...finding.cases],
    })),
    notRun: [...check.notRun],
  };
}

describe("the sample of the statutory report", () => {
  it("holds what the gateway's rules say of the very text that is printed, without fees and with none collected", async () => {
    const rules = reportRules.filter(({ id }) => /^TX-|^T2X-/.test(id)).map(({ id, label }) => ({ rule: id, label }));
    const checks = [null, 0].map((feesYuan) => {
      const document = printed(feesYuan === null ? undefined : String(feesYuan));
      return { feesYuan, narrative: document.narrative, check: ruled(document, feesYuan) };
    });
    const lines = checks.map((one) => JSON.stringify(one)).join(",\n");
    await expect(`{"rules":${JSON.stringify(rules)},\n"checks":[\n${lines}\n]}\n`).toMatchFileSnapshot(checksFile);
  });

  it("is a draft while section six doesn't say what was collected, and names why", () => {
    const { final, findings } = printed(undefined);
    expect(final).toBe(false);
    const errors = findings.filter(({ severity }) => severity === "ERROR").map(({ rule }) => rule);
    expect(errors).toEqual(["TX-B.reported", "P-FEES"]);
  });

  it("is final with its fees told: every rule of its text was run on what is printed", () => {
    const { final, answer } = printed("0");
    expect(final).toBe(true);
    const reasons = new Set(answer.check.notRun.map(({ reason }) => reason.en));
    expect([...reasons].sort()).toEqual([
      "last year's report isn't known",
      "the ledgers of the cases don't tell what was paid",
      "the ledgers of the cases weren't compared",
      "the parts' reports aren't known",
    ]);
  });

  it.each<[string, OwnText, RegExp]>([
    ["1.md", { overview: "新收政府信息公开申请一百件。" }, /^TX-A\.|^TX-D\.|^TX-E/],
    ["lead.md", { lead: "统计期限为2024年1月1日至12月31日。" }, /^TX-C\.period$/],
    ["6.md", { other: "未收取信息处理费。" }, /^TX-[ABE]/],
  ])("is a draft with a text of one's own, which nobody has read: %s", (_, own, rules) => {
    const { final, findings, answer } = printed("0", own);
    expect(final).toBe(false);
    expect(findings.find(({ rule }) => rule === "P-CHECK")?.cause.zh).toContain("未访问网关");
    const unread = answer.check.notRun.filter(({ reason }) => reason.zh.includes("未访问网关"));
    expect(unread.filter(({ rule }) => !rules.test(rule))).toEqual([]);
    expect(unread.length).toBeGreaterThan(0);
  });

  it("is a draft with other fees, which nobody has compared", () => {
    const { final, answer } = printed("3000");
    expect(final).toBe(false);
    expect(answer.check.notRun.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["TX-B.reported", "T2X-A"]));
  });
});

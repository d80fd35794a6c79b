import { describe, expect, it } from "vitest";
import { sampleContext, sampleNarrative } from "../fixtures/context.js";
import { besides, uncompared, wordings } from "../fixtures/quotations.js";
import { sampleTables } from "../fixtures/sample.js";
import { checkReport } from "./check-report.js";

/** The rules that find something in a text that is added to the sample's. */
function foundIn(text: string): readonly string[] {
  const narrative = { ...sampleNarrative, overview: `${sampleNarrative.overview}${text}。` };
  return checkReport(sampleTables, { ...sampleContext, narrative }).findings.map(({ rule }) => rule);
}

const table = Object.entries(wordings).flatMap(([rule, each]) =>
  each.map(([text, ...cells]) => ({
    rule,
    text,
    actual: cells.reduce((sum, cell) => sum + (sampleTables.values[cell] ?? 0), 0),
  })),
);
const fees = sampleTables.values["t2.feesWan"] ?? 0;

describe("numbers that a text quotes (TX-A)", () => {
  it.each(table)("are accepted and refused: $text $actual", ({ rule, text, actual }) => {
    expect(foundIn(`${text}${actual}件`)).toEqual([]);
    expect(foundIn(`${text}${actual + 9001}件`)).toEqual([`TX-A.${rule}`]);
  });

  it.each([
    [`行政事业性收费${fees}万元`, []],
    [`行政事业性收费金额共计${Math.round(fees * 10_000)}元`, []],
    ["行政事业性收费500万元", ["TX-A.feesWan"]],
    ["行政事业性收费 ５００ 万元", ["TX-A.feesWan"]],
    ["行政事业性收费1元", ["TX-A.feesWan"]],
  ])("are amounts too: %s", (text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  it.each(uncompared)("are told where no cell is known: %s (TX-E)", (text) => {
    expect(foundIn(text)).toEqual(["TX-E"]);
  });

  it.each(besides)("are left alone where they are not about disclosure tables: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { sampleContext, sampleNarrative } from "../fixtures/context.js";
import { asidePairs, prose, qualifiedPairs, unitPairs } from "../fixtures/qualified.js";
import { sampleTables } from "../fixtures/sample.js";
import { checkReport } from "./check-report.js";

function foundIn(overview: string): readonly string[] {
  const narrative = { ...sampleNarrative, overview };
  const { findings } = checkReport(sampleTables, { ...sampleContext, narrative });
  return [...new Set(findings.map(({ rule }) => rule))].filter((rule) => /^TX-[AE]/.test(rule)).sort();
}

describe("a number is that of the words before it (TX-A)", () => {
  it.each(qualifiedPairs)("%s; %s", (right, wrong, ...rules) => {
    expect(foundIn(`${right}。`)).toEqual([]);
    expect(foundIn(`${wrong}。`)).toEqual(rules);
  });
});

describe("a number behind a caption is compared or told, whatever its unit (TX-A, TX-E)", () => {
  it.each(unitPairs)("%s; %s", (right, wrong, ...rules) => {
    expect(foundIn(`${right}。`)).toEqual([]);
    expect(foundIn(`${wrong}。`)).toEqual(rules);
  });

  it.each(prose)("is left alone where it counts something else: %s", (text) => {
    expect(foundIn(`${text}。`)).toEqual([]);
  });
});

describe("something else that is received reaches no further than its clause", () => {
  it.each(asidePairs)("%s; %s", (right, wrong, ...rules) => {
    expect(foundIn(`${right}。`)).toEqual([]);
    expect(foundIn(`${wrong}。`)).toEqual(rules);
  });
});

it.each([
  "自然人1件、",
  "行政复议维持1件",
  "行政复议1件，办结1件，",
  "上年结转行政复议1件、",
  "收到申请12件，",
  "不予公开",
  "1",
  "，",
])("reads a text without end in linear time: %s", (piece) => {
  // Twice the text takes about twice the processor's time, not four times: what else the machine does is in neither.
  const spent = (times: number) => {
    const begun = process.cpuUsage();
    foundIn(piece.repeat(times));
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
  spent(100);
  const half = spent(300);
  expect(spent(600)).toBeLessThan(3 * half + 250);
});

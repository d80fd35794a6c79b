import { describe, expect, it } from "vitest";
import { sampleContext, sampleNarrative } from "../fixtures/context.js";
import { sampleTables } from "../fixtures/sample.js";
import { again, goingOn, parts, wholes } from "../fixtures/spans.js";
import { checkReport } from "./check-report.js";

function findingsIn(text: string) {
  const narrative = { ...sampleNarrative, overview: `${sampleNarrative.overview}${text}。` };
  return checkReport(sampleTables, { ...sampleContext, narrative }).findings;
}
const rulesIn = (text: string) => findingsIn(text).map(({ rule }) => rule);

describe("a part of the year, another year or a kind of request holds until its sentence ends (TX-A, TX-E)", () => {
  it.each(parts)("is told and no error: %s", (text, ...told) => {
    const findings = findingsIn(text);
    expect(findings.filter(({ severity }) => severity === "ERROR")).toEqual([]);
    expect(findings.map(({ message }) => /“(.*)”/.exec(message.zh)?.[1])).toEqual(told);
  });

  it.each(goingOn)("and so does a kind that is counted first: %s", (text) => {
    const rules = rulesIn(text);
    expect(rules).not.toEqual([]);
    expect(rules.filter((rule) => rule !== "TX-E")).toEqual([]);
  });

  it.each(wholes)("or isn't meant at all: %s; %s", (right, wrong, ...rules) => {
    expect(rulesIn(right)).toEqual([]);
    expect(rulesIn(wrong)).toEqual(rules);
  });

  it.each(again)("or until all the year is named: %s", (text, ...rules) => {
    expect(rulesIn(text)).toEqual(rules);
  });
});

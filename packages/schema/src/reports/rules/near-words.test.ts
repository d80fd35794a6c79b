import { describe, expect, it } from "vitest";
import { sampleContext, sampleNarrative } from "../fixtures/context.js";
import { nearWords, ofOthers, untold } from "../fixtures/near-words.js";
import { sampleTables } from "../fixtures/sample.js";
import { checkReport } from "./check-report.js";

function rulesIn(text: string) {
  const narrative = { ...sampleNarrative, overview: `${sampleNarrative.overview}${text}。` };
  return checkReport(sampleTables, { ...sampleContext, narrative }).findings.map(({ rule }) => rule);
}

describe("everyday words for a cell are compared, or told where they may mean another (TX-A, TX-E)", () => {
  it.each(nearWords)("%s; %s", (right, wrong, ...rules) => {
    expect(rulesIn(right)).toEqual([]);
    expect(rulesIn(wrong)).toEqual(rules);
  });

  it.each(untold)("are told where nothing ties them: %s", (text) => {
    expect(rulesIn(text)).toEqual(["TX-E"]);
  });

  it.each(ofOthers)("are left alone where they are of something else: %s", (text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});

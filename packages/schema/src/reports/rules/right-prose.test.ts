import { expect, it } from "vitest";
import { sampleContext, sampleNarrative } from "../fixtures/context.js";
import { rightProse, stillWrong } from "../fixtures/right-prose.js";
import { sampleTables } from "../fixtures/sample.js";
import { checkReport } from "./check-report.js";

function errorsIn(text: string) {
  const narrative = { ...sampleNarrative, overview: `${sampleNarrative.overview}${text}。` };
  const { findings } = checkReport(sampleTables, { ...sampleContext, narrative });
  return findings.filter(({ severity }) => severity === "ERROR");
}

it.each(rightProse)("is no error where its number may be none of the tables': %s (TX-A)", (text) => {
  expect(errorsIn(text).map(({ message }) => message.zh)).toEqual([]);
});

it.each(stillWrong)("finds wrong numbers beside such prose: %s", (text, ...rules) => {
  expect(errorsIn(text).map(({ rule }) => rule)).toEqual(rules);
});

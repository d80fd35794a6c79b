import { expect, it } from "vitest";
import { cohortProse, cohortsWrong, remedyProse } from "../fixtures/cohorts.js";
import { sampleContext, sampleNarrative } from "../fixtures/context.js";
import { countyProse } from "../fixtures/county-prose.js";
import { ordinaryProse } from "../fixtures/ordinary-prose.js";
import { rightProse, stillWrong } from "../fixtures/right-prose.js";
import { sampleTables } from "../fixtures/sample.js";
import { checkReport } from "./check-report.js";

function errorsIn(text: string) {
  const narrative = { ...sampleNarrative, overview: `${sampleNarrative.overview}${text}。` };
  const { findings } = checkReport(sampleTables, { ...sampleContext, narrative });
  return findings.filter(({ severity }) => severity === "ERROR");
}

it.each([...rightProse, ...countyProse, ...cohortProse, ...remedyProse, ...ordinaryProse])(
  "is no error where its number may be none of the tables': %s (TX-A)",
  (text) => {
    expect(errorsIn(text).map(({ message }) => message.zh)).toEqual([]);
  },
);

it.each([...stillWrong, ...cohortsWrong])("finds wrong numbers beside such prose: %s", (text, ...rules) => {
  expect(errorsIn(text).map(({ rule }) => rule)).toEqual(rules);
});

it("names the cells of Table 4 where the handling of remedies is told wrongly", () => {
  const cellsOf = (text: string) => errorsIn(text).flatMap(({ cells }) => cells.map(({ cell }) => cell));
  const ended = ["upheld", "corrected", "other"] as const;
  expect(cellsOf("行政复议790件，已办结670件")).toEqual(ended.map((column) => `t4.review.${column}`));
  expect(cellsOf("行政诉讼212件，未办结79件")).toEqual(["t4.directSuit.pending", "t4.suitAfterReview.pending"]);
});

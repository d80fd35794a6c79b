import { expect, it } from "vitest";
import { writeReport } from "../report.js";
import { blankSet, countySet, figureSet } from "../testing/fixture.js";
import { renderMarkdown } from "./markdown.js";

it.each([
  ["whole", figureSet()],
  ["partial", figureSet({ down: ["341203"] })],
  ["without-city", figureSet({ down: ["341200"] })],
  ["county", countySet()],
  ["blank-year", blankSet()],
])("renders the %s report as its golden file", async (name, set) => {
  await expect(renderMarkdown(writeReport(set))).toMatchFileSnapshot(`./golden/${name}.md.txt`);
});

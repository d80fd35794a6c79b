import { expect, it } from "vitest";
import { figureKeys } from "../keys.js";
import { figureSet } from "../testing/fixture.js";
import { renderJson } from "./json.js";

it("gives every figure with value, count, bound, unit and coverage", () => {
  const data = JSON.parse(renderJson(figureSet({ down: ["341203"] })));
  expect(data).toMatchObject({ region: "341200", year: 2023, asOf: "2023-12-20" });
  expect(Object.keys(data.figures).sort()).toEqual([...figureKeys].sort());
  expect(data.figures["requests.closed"]).toMatchObject({ value: 111, counted: 111, lowerBound: false, unit: "件" });
  expect(data.figures["policyLibrary.documents"]).toMatchObject({
    value: null,
    counted: 3780,
    coverage: { complete: false, expected: 9, answered: 8 },
  });
});

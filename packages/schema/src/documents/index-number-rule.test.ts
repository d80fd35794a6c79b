import { expect, it } from "vitest";
import { indexNumberForm } from "./index-number-rule.js";

it.each([
  // DOMAIN.md §4.1
  ["003158495/202312-00416", true],
  ["000014349/2017-00110", true],
  ["11341702486344515H/202110-00013", true],
  ["003158496/202312-00416", false],
  ["garbage", false],
  // One serial in other spellings, and none at all.
  ["003158495/202312-1", false],
  ["003158495/202312-000001", false],
  ["003158495/202312-00000", false],
  ["00315849-5/202312-00416", false],
  ["003158495-202312-00416", false],
])("judges %s", (indexNumber, isRight) => {
  expect(indexNumberForm({ indexNumber })).toHaveLength(isRight ? 0 : 1);
});

it("asks for none", () => {
  expect(indexNumberForm({})).toEqual([]);
});

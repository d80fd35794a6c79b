import { expect, it } from "vitest";
import { blankYear } from "./blank-year.js";
import type { FigureKey } from "./keys.js";
import { figureSet } from "./testing/fixture.js";

const own: readonly FigureKey[] = [
  "catalogues.consumerInformation.items",
  "institutions.items",
  "institutions.openDays.environment.count",
  "institutions.openDays.environment.visitors",
  "grassroots.items",
  "grassroots.items.county",
  "grassroots.items.township",
  "requests.received",
  "requests.closed",
];
const zero = (keys: readonly FigureKey[]) => Object.fromEntries(keys.map((key) => [key, 0]));

it("finds nothing amiss in a year with records", () => {
  expect(blankYear(figureSet())).toBeNull();
  expect(blankYear(figureSet({ values: zero(own.slice(0, 4)) }))).toBeNull();
});

it.each([own, own.slice(0, 5)])("tells a year whose own counts are zero, or most of them", (...keys) => {
  expect(blankYear(figureSet({ values: zero(keys) }))).toEqual({ counts: own, zeros: keys });
});

it("does not take a source that is away for one without records", () => {
  const down = ["341200", "341202", "341203", "341204", "341221", "341222", "341225", "341226", "341282"];
  expect(blankYear(figureSet({ down }))).toBeNull();
});

import { expect, it } from "vitest";
import { plainDate } from "../../shared/plain-date.js";
import { type AnsweringBody, bodyFor, remediesOn } from "./bodies.js";

const of = (more: Partial<AnsweringBody>): AnsweringBody => ({
  ...{ region: "341202", letterNumber: "", registrationNumber: "", seal: "DISCLOSURE" },
  ...more,
});
const bodies = [
  of({ name: "a region's" }),
  of({ name: "a department's", agencyKind: "DEPARTMENT" }),
  of({ name: "one's own", agency: "某局" }),
  of({ name: "one's own of its kind", agency: "乙局", agencyKind: "DEPARTMENT" }),
  of({ name: "another region's", region: "341203", agencyKind: "GOVERNMENT" }),
];

it.each([
  ["341202", "DEPARTMENT", "某局", "one's own"],
  ["341202", "DEPARTMENT", "乙局", "one's own of its kind"],
  ["341202", "TOWNSHIP", "乙局", "a region's"],
  ["341202", "DEPARTMENT", "甲局", "a department's"],
  ["341202", null, null, "a region's"],
  ["341203", "GOVERNMENT", null, "another region's"],
  ["341203", "DEPARTMENT", null, undefined],
  ["341204", "GOVERNMENT", null, undefined],
])("the body of %s %s %s is %s", (region, kind, name, found) => {
  expect(bodyFor(bodies, { region, kind, name })?.name).toBe(found);
});

// DOMAIN.md §8.4: the pre-2024 regime may have had another court.
it.each([
  ["2023-12-31", "旧法院"],
  ["2024-01-01", "法院"],
])("a letter of %s names %s", (date, court) => {
  const governments = { province: "省", city: "市" };
  const remedies = { kind: "CITY_DEPARTMENT", governments, court: "法院", courtUntil2023: "旧法院" } as const;
  expect(remediesOn(plainDate(date), of({ remedies }))).toEqual({ kind: "CITY_DEPARTMENT", governments, court });
  expect(remediesOn(plainDate(date), of({}))).toBeNull();
});

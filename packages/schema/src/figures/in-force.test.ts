import { expect, it } from "vitest";
import { computedValidity, type ValidityState } from "../documents/validity.js";
import { type PlainDate, plainDate } from "../shared/plain-date.js";
import { ask, at } from "../testing/ask.js";
import { memorySource } from "../testing/memory-source.js";

const today = plainDate("2024-03-01");
const asOf = plainDate("2023-12-20");
// Before, on and after the day, and between it and the day of reading.
const dates = [null, "2023-06-01", "2023-12-20", "2023-12-21", "2024-06-01"] as readonly (PlainDate | null)[];
const states: readonly (ValidityState | null)[] = [
  null,
  "UNKNOWN",
  "VALID",
  "AMENDED",
  "EXPIRED",
  "REPEALED",
  "NOT_YET_EFFECTIVE",
];

const every = dates.flatMap((effectiveFrom) =>
  dates.flatMap((expiresOn) =>
    dates.flatMap((repealedOn) =>
      states.map((declaredValidity) => ({ effectiveFrom, expiresOn, repealedOn, declaredValidity })),
    ),
  ),
);

it("is the same rule as computedValidity, for every combination of dates (DOMAIN.md §4.4)", async () => {
  const records = every.map((facts, key) => ({
    key: String(key),
    title: String(key),
    kind: "RULE",
    publishedAt: "2023-01-01T00:00:00.000000+08:00",
    ...facts,
  }));
  const expected = every.flatMap((facts, key) =>
    ["VALID", "AMENDED"].includes(computedValidity(asOf, { ...facts, readOn: today })) ? [String(key)] : [],
  );
  const source = memorySource({ id: "home", regions: ["341200"], records: { Document: records } });
  const { data, errors } = await ask(
    `{ figures(year: 2023, asOf: "${asOf}", keys: ["regulations.valid"]) {
        value records(first: 1000) { nodes { ... on Document { title } } } } }`,
    { source, today, limits: { pageSize: 1000, groups: 100, values: 10_000, lists: 50 } },
  );
  expect(errors).toEqual([]);
  expect(at(data, "figures.0.value")).toBe(expected.length);
  const titles = (at(data, "figures.0.records.nodes") as { title: string }[]).map((one) => one.title);
  expect(titles.sort()).toEqual(expected.sort());
});

import { describe, expect, it } from "vitest";
import { type PlainDate, plainDate } from "../shared/plain-date.js";
import { computedValidity, hasValidityConflict, type ValidityState } from "./validity.js";

type Row = readonly [
  why: string,
  dates: readonly [from: string | null, expires: string | null, repealed: string | null],
  declared: ValidityState | null,
  computed: ValidityState,
  conflict: boolean,
];

const asOf = plainDate("2023-12-20");

// DOMAIN.md §4.4.
const rows: readonly Row[] = [
  ["nothing is known: legacy default", [null, null, null], null, "UNKNOWN", false],
  ["declared valid", [null, null, null], "VALID", "VALID", false],
  ["within its period", ["2020-01-01", "2024-12-31", null], null, "VALID", false],
  ["only the beginning is known (§7.3: period may be unstated)", ["2020-01-01", null, null], null, "UNKNOWN", false],
  ["first day in force", ["2023-12-20", null, null], "VALID", "VALID", false],
  ["not yet in force", ["2023-12-21", null, null], "VALID", "NOT_YET_EFFECTIVE", true],
  ["not yet in force, as declared", ["2024-01-01", null, null], "NOT_YET_EFFECTIVE", "NOT_YET_EFFECTIVE", false],
  ["not yet in force, date unknown", [null, null, null], "NOT_YET_EFFECTIVE", "NOT_YET_EFFECTIVE", false],
  ["came into force since declared", ["2023-12-01", null, null], "NOT_YET_EFFECTIVE", "VALID", true],
  ["last day of its period", ["2020-01-01", "2023-12-20", null], "VALID", "VALID", false],
  ["届满自动失效, day after", ["2020-01-01", "2023-12-19", null], "VALID", "EXPIRED", true],
  ["expired, as declared", [null, "2022-12-31", null], "EXPIRED", "EXPIRED", false],
  ["expired, nothing declared", [null, "2022-12-31", null], null, "EXPIRED", false],
  ["清理 list: 宣布失效, no date", ["2010-01-01", null, null], "EXPIRED", "EXPIRED", false],
  ["清理 list: 宣布失效, before its end", [null, "2024-12-31", null], "EXPIRED", "EXPIRED", false],
  ["repealed on the day", ["2020-01-01", null, "2023-12-20"], "REPEALED", "REPEALED", false],
  ["repealed later than the day", ["2020-01-01", null, "2023-12-21"], "REPEALED", "VALID", true],
  ["repealed, date unknown", ["2020-01-01", null, null], "REPEALED", "REPEALED", false],
  ["repealed, still declared valid", [null, null, "2023-06-01"], "VALID", "REPEALED", true],
  ["废止 is not 失效", [null, "2022-12-31", "2021-06-01"], "EXPIRED", "REPEALED", true],
  ["repealed, then past its period", [null, "2022-12-31", null], "REPEALED", "REPEALED", false],
  ["amended and in force", ["2020-01-01", null, null], "AMENDED", "AMENDED", false],
  ["amended, then expired", [null, "2023-01-01", null], "AMENDED", "EXPIRED", true],
];

const date = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text));

describe("validity (DOMAIN.md §4.4)", () => {
  it.each(rows)("%s", (_why, [from, expires, repealed], declaredValidity, computed, conflict) => {
    const facts = { effectiveFrom: date(from), expiresOn: date(expires), repealedOn: date(repealed), declaredValidity };
    expect(computedValidity(asOf, facts)).toBe(computed);
    expect(hasValidityConflict(asOf, facts)).toBe(conflict);
  });

  it("looks back to when a document that has expired since was in force", () => {
    const facts = { expiresOn: plainDate("2024-06-30"), declaredValidity: "EXPIRED" } as const;
    expect(computedValidity(asOf, { ...facts, readOn: plainDate("2024-07-01") })).toBe("VALID");
    expect(computedValidity(asOf, { ...facts, readOn: plainDate("2024-06-30") })).toBe("EXPIRED");
  });

  it("takes absent facts for unknown ones", () => {
    expect(computedValidity(asOf, {})).toBe("UNKNOWN");
    expect(hasValidityConflict(asOf, {})).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { languageOf, readArguments } from "./arguments.js";
import type { Failure } from "./failure.js";

const today = "2025-03-04";

describe("defaults", () => {
  it.each([
    [[], { year: 2023, asOf: "2023-12-31", region: "341200", out: "reports/341200-2023", url: null, lang: "zh" }],
    [["--as-of", "2022-06-30"], { year: 2022, asOf: "2022-06-30" }],
    [["--", "--as-of", "2022-06-30"], { year: 2022 }],
    [["--year", "2025"], { year: 2025, asOf: "2025-03-04" }],
    [["--url", "http://gateway.test/graphql"], { year: 2024, asOf: "2024-12-31" }],
    [["--region", "341203", "--year", "2022"], { out: "reports/341203-2022" }],
    [["--year", "2022"], { form: "both", sample: false, statutory: { scope: "ALL", final: false, feesYuan: null } }],
    [["--sample"], { form: "statutory", sample: true, out: "reports/sample-2025" }],
  ])("of %j", (argv, options) => {
    expect(readArguments(argv, today)).toMatchObject(options);
  });
});

describe("bad arguments", () => {
  it.each([
    [["--year", "23"], /--year must be a year/],
    [["--region", "Fuyang"], /six-digit region code/],
    [["--as-of", "2023-02-30"], /a date that exists/],
    [["--as-of", "20.12.2023"], /a date that exists/],
    [["--year", "2023", "--as-of", "2022-12-20"], /is before the year 2023/],
    [["--year", "2023", "--as-of", "2024-01-01"], /is after the year 2023/],
    [["--as-of", "2025-03-05"], /still to come/],
    [["--year", "2026"], /still to come/],
    [["--url", "gateway"], /must be the gateway's address/],
    [["--out", ""], /--out is empty/],
    [["--lang", "fr"], /zh or en/],
    [["--form", "word"], /summary, statutory or both/],
    [["--form", "summary", "--final"], /about the statutory report/],
    [["--scope", "city"], /OWN, DEPARTMENTS or ALL/],
    [["--fees", "3,000"], /an amount in yuan/],
    [["--colour"], /Bad arguments/],
    [["2023"], /Bad arguments/],
  ])("%j are refused", (argv, message) => {
    expect(() => readArguments(argv, today)).toThrow(message);
    expect(() => readArguments(argv, today)).toThrow(expect.objectContaining({ code: 2 }) as unknown as Failure);
  });
});

it("knows the language even of bad arguments", () => {
  expect([["--lang", "en", "--colour"], ["--lang=en"], ["--colour"], ["en"]].map(languageOf)).toEqual([
    "en",
    "en",
    "zh",
    "zh",
  ]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../shared/plain-date.js";
import type { StatutoryReport } from "./cells.js";
import { tablesWith } from "./fixtures/context.js";
import { sampleTables } from "./fixtures/sample.js";
import { differences, freeze, NotFrozenError, thaw } from "./freeze.js";
import { valuesOf } from "./tables.js";

const report: StatutoryReport = { ...sampleTables, region: "341200", scope: "ALL" };
const day = plainDate("2026-03-31");

describe("a frozen report", () => {
  it("is the same bytes for the same report, whatever the order of its cells", () => {
    const values = Object.fromEntries(Object.entries(report.values).reverse()) as typeof report.values;
    expect(freeze({ ...report, values }, day)).toBe(freeze(report, day));
  });

  it("thaws to what was frozen", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat()), { minLength: 200, maxLength: 200 }), (numbers) => {
        let at = 0;
        const values = valuesOf(() => numbers[at++] ?? null);
        expect(thaw(freeze({ ...report, values }, day))).toEqual({
          ...report,
          values,
          frozenOn: day,
          asOf: "2025-12-31",
        });
      }),
      { seed: 2021, numRuns: 50 },
    );
  });

  it("says up to which day it is told; texts from before that thaw without", () => {
    const text = freeze(report, day, plainDate("2025-12-20"));
    expect(thaw(text).asOf).toBe("2025-12-20");
    expect(thaw(text.replace('"asOf":"2025-12-20",', "")).asOf).toBeNull();
  });

  it.each([
    ["not JSON", "{"],
    ["no object", "[]"],
    ["of another form", '{"form":"x"}'],
    ["without a cell", freeze(report, day).replace('"t2.licences"', '"t2.licence"')],
    ["with a cell that is no number", freeze(report, day).replace('"t2.licences":11398889', '"t2.licences":"many"')],
    ["without a day", freeze(report, day).replace("2026-03-31", "2026-02-31")],
    ["of a scope that is none", freeze(report, day).replace('"ALL"', '"SOME"')],
  ])("is refused when it is %s", (_what, text) => {
    expect(() => thaw(text)).toThrow(NotFrozenError);
  });
});

describe("differences", () => {
  it("are none against itself", () => {
    expect(differences(thaw(freeze(report, day)), report)).toEqual([]);
  });

  it("show each cell that a later change moved, in the order of the form", () => {
    const now = {
      ...report,
      ...tablesWith({ "t4.review.pending": 120, "t3.granted.total": 5549, "t2.licences": null }),
    };
    expect(differences(thaw(freeze(report, day)), now)).toEqual([
      { cell: "t2.licences", published: 11_398_889, now: null },
      { cell: "t3.granted.total", published: 5548, now: 5549 },
      { cell: "t4.review.pending", published: 121, now: 120 },
    ]);
  });

  it("are only told of the same body, scope and year", () => {
    expect(() => differences(report, { ...report, scope: "OWN" })).toThrow(RangeError);
    expect(() => differences(report, { ...report, year: 2024 })).toThrow(RangeError);
  });
});

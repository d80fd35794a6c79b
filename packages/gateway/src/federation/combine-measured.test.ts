import type { Measure, Measured } from "@zwgk/schema";
import { describe, expect, it } from "vitest";
import { combineMeasured } from "./combine-measured.js";

const exact = (value: Measured["value"], values?: readonly string[]): Measured => ({
  value,
  combined: "EXACT",
  ...(values && { values }),
});
const bound = (value: number): Measured => ({ value, combined: "UPPER_BOUND" });

describe("combineMeasured", () => {
  const table: readonly (readonly [string, Measure["op"], readonly Measured[], Measured])[] = [
    ["adds counts", "count", [exact(2), exact(3)], exact(5)],
    ["counts nothing as 0", "count", [], exact(0)],
    ["leaves missing sums out", "sum", [exact(null), exact(3), exact(4)], exact(7)],
    ["has no sum of nothing", "sum", [exact(null), exact(null)], exact(null)],
    ["takes the least text by bytes", "min", [exact("B"), exact("a"), exact(null)], exact("B")],
    ["takes the largest number", "max", [exact(9), exact(10)], exact(10)],
    ["unites distinct values", "countDistinct", [exact(2, ["a", "b"]), exact(1, ["b"])], exact(2, ["a", "b"])],
    ["adds distinct counts when values are too many", "countDistinct", [exact(20_000), exact(1, ["b"])], bound(20_001)],
    ["keeps a single source's distinct count exact", "countDistinct", [exact(20_000), exact(0)], exact(20_000)],
    ["keeps an upper bound one", "countDistinct", [bound(5), exact(1, ["b"])], bound(6)],
    ["counts no distinct values as 0", "countDistinct", [exact(0, []), exact(0, [])], exact(0, [])],
  ];

  it.each(table)("%s", (_, op, parts, expected) => {
    expect(combineMeasured(op, parts)).toEqual(expected);
  });

  it("drops the values of a union of more than 10,000", () => {
    const values = (from: number) => Array.from({ length: 6_000 }, (_, at) => String(from + at));
    const united = combineMeasured("countDistinct", [exact(6_000, values(0)), exact(6_000, values(5_000))]);
    expect(united).toEqual(exact(11_000));
  });
});

import { describe, expect, it } from "vitest";
import { formatCount, formatDate, formatExact, ordinal } from "./numbers.js";

describe("formatCount", () => {
  it.each([
    [0, "0"],
    [4253, "4253"],
    [9999, "9999"],
    [10_000, "1万"],
    [36_100, "3.61万"],
    [96_500, "9.65万"],
    [96_512, "9.6512万"],
    [100_050, "10.005万"],
  ])("prints %d as %s", (count, printed) => {
    expect(formatCount(count)).toBe(printed);
  });
});

describe("formatExact", () => {
  it.each([
    [8, "8"],
    [4253, "4,253"],
    [96_500, "96,500"],
    [1_234_567, "1,234,567"],
  ])("prints %d as %s", (count, printed) => {
    expect(formatExact(count)).toBe(printed);
  });
});

it("prints dates without leading zeros", () => {
  expect(formatDate("2023-02-05")).toBe("2023年2月5日");
});

it("has ordinals for one to ten only", () => {
  expect([1, 4, 10].map(ordinal)).toEqual(["一", "四", "十"]);
  expect(() => ordinal(11)).toThrow(RangeError);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateTimeOf, epochMillisOf, isDateTime, parseDateTime } from "./date-time.js";

describe("date-time", () => {
  it.each([
    ["2023-12-20T17:40:00+08:00", "2023-12-20T17:40:00.000000+08:00"],
    ["2023-12-20T09:40:00Z", "2023-12-20T17:40:00.000000+08:00"],
    ["2023-12-20T16:00:00.5Z", "2023-12-21T00:00:00.500000+08:00"],
    ["2023-12-31T23:59:59.1234567-05:00", "2024-01-01T12:59:59.123456+08:00"],
    ["2023-12-20 17:40+08", "2023-12-20T17:40:00.000000+08:00"],
    ["2023-12-20 17:40:00.123+0800", "2023-12-20T17:40:00.123000+08:00"],
  ])("reads %s", (text, expected) => {
    expect(parseDateTime(text)).toBe(expected);
    expect(dateTimeOf(text)).toBe(expected);
  });

  it.each([
    "",
    "2023-12-20",
    "2023-12-20T17:40:00",
    "2023-02-29T00:00:00Z",
    "2023-12-20T24:00:00Z",
    "2023-12-20T10:60:00Z",
  ])("refuses %j", (text) => {
    expect(parseDateTime(text)).toBeNull();
    expect(() => dateTimeOf(text)).toThrow(RangeError);
  });

  it("tells canonical text from other spellings", () => {
    expect(isDateTime("2023-12-20T17:40:00.000000+08:00")).toBe(true);
    expect(isDateTime("2023-12-20T17:40:00+08:00")).toBe(false);
    expect(isDateTime("2023-12-20T09:40:00.000000+00:00")).toBe(false);
    expect(isDateTime("2023-02-29T09:40:00.000000+08:00")).toBe(false);
  });

  it("refuses numbers beyond the calendar", () => {
    expect(() => dateTimeOf(Number.NaN)).toThrow(RangeError);
    expect(() => dateTimeOf(1e18)).toThrow(RangeError);
  });

  it("gives milliseconds back, in the order of the texts", () => {
    const millis = fc.integer({ min: -62_135_596_800_000, max: 253_402_271_999_999 });
    fc.assert(
      fc.property(millis, millis, (a, b) => {
        expect(epochMillisOf(dateTimeOf(a))).toBe(a);
        expect(dateTimeOf(new Date(a).toISOString())).toBe(dateTimeOf(a));
        expect(Math.sign(a - b)).toBe(dateTimeOf(a) < dateTimeOf(b) ? -1 : dateTimeOf(a) > dateTimeOf(b) ? 1 : 0);
      }),
    );
  });
});

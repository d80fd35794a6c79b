import { describe, expect, it } from "vitest";
import { copyText } from "../build/copy-text.js";
import { array, epochMillis, excelSerial, inNumerals, typedNumber, uuid, yearMonthDay } from "./spelling.js";

describe("spelling", () => {
  it.each([
    ["2023-12-20", "二〇二三年十二月二十日"],
    ["2022-01-01", "二〇二二年一月一日"],
    ["2020-10-31", "二〇二〇年十月三十一日"],
    ["2019-11-10", "二〇一九年十一月十日"],
  ])("writes %s in numerals", (day, text) => {
    expect(inNumerals(day)).toBe(text);
  });

  it("writes the days that DOMAIN §14.3 names", () => {
    expect(excelSerial("2023-12-20")).toBe(45280);
    expect(yearMonthDay("2023-02-05")).toBe("2023年2月5日");
    expect(epochMillis("1970-01-01 08:00:00")).toBe(0);
    expect(new Date(epochMillis("2023-12-20 17:40:00")).toISOString()).toBe("2023-12-20T09:40:00.000Z");
  });

  it("writes document numbers as clerks do", () => {
    expect([0, 1, 3].map((n) => typedNumber("阜政〔2023〕1号", n))).toEqual([
      "阜政〔2023〕1号",
      "阜政[2023]1号",
      "阜政（2023）1号",
    ]);
  });

  it("quotes the members of arrays", () => {
    expect(array(['a"b', "c\\d", "e,f"])).toBe('{"a\\"b","c\\\\d","e,f"}');
    expect(array([])).toBeNull();
  });

  it("gives every number a key of its own", () => {
    const keys = new Set(Array.from({ length: 10_000 }, (_, n) => uuid("document", n)));
    expect(keys.size).toBe(10_000);
    expect(uuid("document", 1)).toMatch(/^[0-9a-f]{32}$/);
  });

  it("escapes what COPY would misread", () => {
    const rows = [["a\tb\nc\\d", null, true, 7]];
    expect([...copyText({ table: "t", columns: ["a", "b", "c", "d"], rows })]).toEqual(["a\\tb\\nc\\\\d\t\\N\tt\t7\n"]);
  });
});

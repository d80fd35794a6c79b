import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateKind, dateCodec, nativeDateCodec } from "./index.js";

const at = (text: string) => `${text}+08:00`;

describe("dates in spellings, DOMAIN.md §14.3", () => {
  it.each<[DateKind, string, string, string | null]>([
    ["date", "yyyy-MM-dd", "2023-12-20", "2023-12-20"],
    ["date", "yyyy/MM/dd", "2023/12/20", "2023-12-20"],
    ["date", "yyyy.MM.dd", "2023.12.20", "2023-12-20"],
    ["date", "yyyyMMdd", "20231220", "2023-12-20"],
    ["date", "yyyy年M月d日", "2023年2月3日", "2023-02-03"],
    ["date", "chinese", "二○二三年十二月二十日", "2023-12-20"],
    ["date", "excelSerial", "45280", "2023-12-20"],
    ["date", "yyyy-MM-dd HH:mm:ss", "2023-12-20 17:40:00", "2023-12-20"],
    ["date", "epochMillis", "1703088000000", "2023-12-21"],
    ["date", "epochMillis", "1703087999999", "2023-12-20"],
    ["date", "iso", "2023-12-20T16:00:00Z", "2023-12-21"],
    ["date", "yyyy-MM-dd", "0000-00-00", null],
    ["date", "yyyy-MM-dd", "1900-01-01", null],
    ["date", "yyyy-MM-dd", "2023-02-29", null],
    ["date", "yyyy-MM-dd", "长期", null],
    ["dateTime", "yyyy-MM-dd", "2023-12-20", at("2023-12-20T00:00:00.000000")],
    ["dateTime", "yyyy/MM/dd HH:mm", "2023/12/20 17:40", at("2023-12-20T17:40:00.000000")],
    ["dateTime", "epochMillis", "1703065200123", at("2023-12-20T17:40:00.123000")],
    ["dateTime", "epochSeconds", "1703065200", at("2023-12-20T17:40:00.000000")],
    ["dateTime", "epochMillis", "0", null],
    ["month", "yyyyMM", "202312", "2023-12"],
    ["month", "yyyy-MM", "2023-13", null],
    ["month", "yyyy年M月d日", "2023年2月3日", "2023-02"],
  ])("%s in %s: %j is %j", (kind, spelling, text, expected) => {
    expect(dateCodec({ kind, spellings: [spelling] }).decode(text)).toBe(expected);
  });

  it("reads the first spelling that fits and writes the first", () => {
    const codec = dateCodec({ kind: "date", spellings: ["yyyy/MM/dd", "yyyy-MM-dd", "chinese"], empty: ["长期"] });
    expect(
      ["2023/12/20", "2023-12-20", "二〇二三年十二月二十日", "长期", "2023"].map((text) => codec.decode(text)),
    ).toEqual(["2023-12-20", "2023-12-20", "2023-12-20", null, null]);
    expect(codec.encode("2023-12-20")).toBe("2023/12/20");
    expect([codec.sortable, codec.ranged, codec.spellings("2023-12-20")]).toEqual([false, false, null]);
  });

  it.each<[DateKind, string, boolean, boolean, readonly string[] | null]>([
    ["date", "yyyy-MM-dd", true, true, ["2023-12-20"]],
    ["date", "yyyyMMdd", true, true, ["20231220"]],
    ["date", "yyyy-MM-dd HH:mm:ss", false, true, null],
    ["date", "yyyy年M月d日", false, false, null],
    ["date", "chinese", false, false, null],
    ["date", "excelSerial", true, true, ["45280"]],
    ["date", "epochMillis", false, true, null],
  ])("%s in %s: sortable %j, ranged %j, spellings %j", (kind, spelling, sortable, ranged, spellings) => {
    const codec = dateCodec({ kind, spellings: [spelling] });
    expect([codec.sortable, codec.ranged, codec.spellings("2023-12-20")]).toEqual([sortable, ranged, spellings]);
  });

  it("has no text for a moment that the column can't hold", () => {
    const codec = dateCodec({ kind: "dateTime", spellings: ["yyyy-MM-dd HH:mm"] });
    expect(codec.spellings(at("2023-12-20T17:40:00.000000"))).toEqual(["2023-12-20 17:40"]);
    expect(codec.spellings(at("2023-12-20T17:40:01.000000"))).toEqual([]);
  });

  it.each<[DateKind, string, string, string, string]>([
    ["date", "yyyy-MM-dd", "2023-12-20", "2023-12-20", "2023-12-20"],
    ["date", "yyyy-MM-dd HH:mm:ss", "2023-12-20", "2023-12-20 00:00:00", "2023-12-20 23:59:59"],
    ["date", "epochMillis", "2023-12-20", "1703001600000", "1703087999999"],
    ["dateTime", "yyyy-MM-dd", at("2023-12-20T12:00:00.000000"), "2023-12-21", "2023-12-20"],
    ["dateTime", "yyyy-MM-dd HH:mm", at("2023-12-31T23:59:30.000000"), "2024-01-01 00:00", "2023-12-31 23:59"],
    ["dateTime", "epochMillis", at("2023-12-20T17:40:00.123456"), "1703065200124", "1703065200123"],
    ["month", "yyyy-MM-dd", "2024-02", "2024-02-01", "2024-02-29"],
    ["month", "yyyyMM", "2023-12", "202312", "202312"],
  ])("%s in %s: %s lies between %s and %s", (kind, spelling, value, first, last) => {
    const codec = dateCodec({ kind, spellings: [spelling] });
    expect([codec.bound(value), codec.bound(value, "first"), codec.bound(value, "last")]).toEqual([first, first, last]);
  });

  it.each([
    ["date", "yyyyMM"],
    ["dateTime", "yyyy-MM"],
    ["date", "yyy-MM-dd"],
    ["date", "yyyyM-d"],
  ] as const)("refuses %s in %s", (kind, spelling) => {
    expect(() => dateCodec({ kind, spellings: [spelling] })).toThrow(RangeError);
  });

  it("comes back from what it writes", () => {
    const spellings = [
      "yyyy-MM-dd",
      "yyyy/MM/dd HH:mm:ss",
      "yyyy年M月d日",
      "chinese",
      "excelSerial",
      "iso",
      "yyyyMMdd",
    ];
    const days = fc.date({ min: new Date("1950-01-01"), max: new Date("2150-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...spellings), days, (spelling, day) => {
        const codec = dateCodec({ kind: "date", spellings: [spelling] });
        const value = day.toISOString().slice(0, 10);
        expect(codec.decode(codec.encode(value) ?? "")).toBe(value);
      }),
    );
  });
});

describe("native dates", () => {
  it.each<[DateKind, string, string | null]>([
    ["date", "2023-12-20", "2023-12-20"],
    ["date", "2023-12-20 17:40:00.123+08", "2023-12-20"],
    ["month", "2023-12-20", "2023-12"],
    ["dateTime", "2023-12-20", at("2023-12-20T00:00:00.000000")],
    ["dateTime", "2023-12-20 17:40:00", at("2023-12-20T17:40:00.000000")],
    ["dateTime", "2023-12-20 17:40:00.123+08", at("2023-12-20T17:40:00.123000")],
    ["dateTime", "1988-07-01 12:00:00+09", at("1988-07-01T11:00:00.000000")],
    ["dateTime", "infinity", at("9999-12-31T00:00:00.000000")],
    ["date", "0044-03-15 BC", "0001-01-01"],
    ["date", "1900-01-01 00:00:00", null],
    ["date", "1900-01-01 00:00:00+08:05:43", null],
    ["date", "soon", null],
  ])("%s: %j is %j", (kind, text, expected) => {
    expect(nativeDateCodec({ kind, empty: ["1900-01-01"] }).decode(text)).toBe(expected);
  });

  it("serve a date field's order only where the column is a date", () => {
    const codecs = [
      nativeDateCodec({ kind: "date" }),
      nativeDateCodec({ kind: "date", stored: "date" }),
      nativeDateCodec({ kind: "dateTime" }),
    ];
    expect(codecs.map(({ sortable, ranged, boundType }) => [sortable, ranged, boundType])).toEqual([
      [false, true, "timestamptz"],
      [true, true, "date"],
      [true, true, "timestamptz"],
    ]);
  });

  it("are written as they are read", () => {
    expect(nativeDateCodec({ kind: "dateTime" }).encode(at("2023-12-20T17:40:00.123456"))).toBe(
      "2023-12-20 17:40:00.123456+08",
    );
    expect(nativeDateCodec({ kind: "date", stored: "date" }).encode("2023-12-20")).toBe("2023-12-20");
    expect(nativeDateCodec({ kind: "month" }).encode("2023-12")).toBe("2023-12-01 00:00:00.000000+08");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datePattern, datePatterns, knownDateSpellings, namedDatePatterns } from "./date-spellings.js";
import { dateTimeOf } from "./date-time.js";
import { nearestDatePattern } from "./date-tokens.js";
import { dateOfEpochDay } from "./plain-date.js";

const at = (time: string) => `2023-12-20T${time}+08:00`;

/** DOMAIN.md §14.3: the spellings to expect, each with what it means. */
const spellings: readonly (readonly [pattern: string, text: string, canonical: string])[] = [
  ["yyyy-MM-dd", "2023-12-20", "2023-12-20"],
  ["yyyy/MM/dd HH:mm:ss", "2023/12/20 17:40:00", at("17:40:00.000000")],
  ["yyyy-MM-dd HH:mm", "2023-12-20 17:40", at("17:40:00.000000")],
  ["yyyy-MM-ddTHH:mm:ss.SSS", "2023-12-20T17:40:00.125", at("17:40:00.125000")],
  ["yyyy-MM-dd HH:mm:ss.SSSSSS", "2023-12-20 17:40:00.123456", at("17:40:00.123456")],
  ["yyyy.MM.dd", "2023.12.20", "2023-12-20"],
  ["yyyyMMdd", "20231220", "2023-12-20"],
  ["yyyyMMddHHmmss", "20231220174000", at("17:40:00.000000")],
  ["yyyy年M月d日", "2023年12月20日", "2023-12-20"],
  ["yyyy年M月d日", "2024年2月9日", "2024-02-09"],
  ["yyyy年M月d日 HH:mm", "2023年12月20日 17:40", at("17:40:00.000000")],
  ["yyyy年MM月dd日", "2024年02月09日", "2024-02-09"],
  ["yyyy/M/d H:mm:ss", "2023/1/5 9:05:00", "2023-01-05T09:05:00.000000+08:00"],
  ["dd/MM/yyyy", "20/12/2023", "2023-12-20"],
  ["chinese", "二〇二三年十二月二十日", "2023-12-20"],
  ["chinese", "二〇二四年一月三十一日", "2024-01-31"],
  ["chinese", "一九九九年十月十一日", "1999-10-11"],
  ["chinese", "二〇〇〇年二月二十九日", "2000-02-29"],
  ["excelSerial", "45280", "2023-12-20"],
  ["epochMillis", "1703065200000", at("17:40:00.000000")],
  ["epochMillis", "946656000000", "2000-01-01T00:00:00.000000+08:00"],
  ["epochSeconds", "1703065200", at("17:40:00.000000")],
  ["iso", "2023-12-20T17:40:00.000000+08:00", at("17:40:00.000000")],
  ["yyyyMM", "202311", "2023-11"],
  ["yyyy-MM", "2023-11", "2023-11"],
];

/** Other spellings of the same day, which are read but not written. */
const readOnly = [
  ["yyyy年M月d日", "2024年02月09日", "2024-02-09"],
  ["chinese", "二○二三年十二月二十日", "2023-12-20"],
  ["chinese", "二O二三年十二月二十日", "2023-12-20"],
  ["chinese", "二零二三年十二月二十日", "2023-12-20"],
  ["iso", "2023-12-20T09:40:00Z", at("17:40:00.000000")],
  ["yyyy年M月d日", "2023年12月20日  ", "2023-12-20"],
] as const;

/** DOMAIN.md §14.3: `0000-00-00`, `1900-01-01` and blank mean that there is no date. */
const empty: readonly (readonly [string, ...string[]])[] = [
  ["yyyy-MM-dd", "", " ", "\u3000", "0000-00-00", "1900-01-01"],
  ["yyyy-MM-dd HH:mm:ss", "", "0000-00-00 00:00:00", "1900-01-01 00:00:00"],
  ["yyyyMMdd", "00000000", "19000101"],
  ["yyyy年M月d日", "0000年0月0日", "0000年00月00日", "1900年1月1日", "1900年01月01日"],
  ["chinese", "", "一九〇〇年一月一日"],
  ["excelSerial", "", "0", "1"],
  ["epochMillis", "", "0"],
  ["iso", "", "0000-00-00T00:00:00Z", "1900-01-01T00:00:00+08:00"],
  ["yyyy-MM", "", "0000-00", "1900-01"],
];

const unreadable: readonly (readonly [string, ...string[]])[] = [
  [
    "yyyy-MM-dd",
    "2023-02-29",
    "2023-13-01",
    "2023-1-5",
    "2023/12/20",
    "2023-12-20 ",
    "0999-01-01",
    "近日",
    "2023-12-20x",
  ],
  ["yyyy-MM-dd HH:mm:ss", "2023-12-20", "2023-12-20 24:00:00", "2023-12-20 10:60:00", "2023-12-20 10:00:60"],
  ["yyyy.MM.dd", "2023-12-20", "2023x12x20"],
  ["chinese", "二〇二三年二月二十九日", "二〇二三年十三月一日", "二〇二三年四月三十一日", "〇〇二三年一月一日"],
  ["excelSerial", "45280.5", "2023", "123456"],
  ["epochMillis", "2023", "20231220", "-1", "17030652000000"],
  ["iso", "2023-12-20T17:40:00", "2023-02-29T00:00:00Z", "2023-12-20"],
  ["yyyyMM", "202313", "2023-11"],
];

const matches = (regex: string, text: string) => new RegExp(regex).test(text);

describe("date spellings", () => {
  it.each(spellings)("reads and writes %s: %s", (name, text, canonical) => {
    const pattern = datePattern(name);
    expect(pattern.parse(text)).toBe(canonical);
    expect(pattern.format(canonical)).toBe(text);
    expect(matches(pattern.regex, text)).toBe(true);
    expect(matches(pattern.emptyRegex, text)).toBe(false);
  });

  it.each(readOnly)("reads %s: %j", (name, text, canonical) => {
    expect(datePattern(name).parse(text)).toBe(canonical);
    expect(matches(datePattern(name).regex, text)).toBe(true);
  });

  it.each(empty)("finds no date in %s: %j", (name, ...texts) => {
    const pattern = datePattern(name);
    expect(texts.map((text) => pattern.parse(text))).toEqual(texts.map(() => null));
    expect(texts.every((text) => matches(pattern.emptyRegex, text))).toBe(true);
  });

  it.each(unreadable)("cannot read as %s: %j", (name, ...texts) => {
    const pattern = datePattern(name);
    expect(texts.map((text) => pattern.parse(text))).toEqual(texts.map(() => undefined));
    expect(texts.some((text) => matches(pattern.regex, text) || matches(pattern.emptyRegex, text))).toBe(false);
  });

  it.each([
    ["yyyy-MM-dd", true, false],
    ["yyyyMMdd", true, true],
    ["yyyyMMddHHmmss", true, true],
    ["yyyy-MM-dd HH:mm", true, false],
    ["yyyy年MM月dd日", true, false],
    ["yyyy年M月d日", false, false],
    ["dd/MM/yyyy", false, false],
    ["ddMMyyyy", false, false],
    ["excelSerial", true, true],
    ["epochMillis", false, true],
    ["chinese", false, false],
    ["iso", false, false],
  ])("knows whether %s sorts as text (%s) and as number (%s)", (name, sortable, numeric) => {
    expect(datePattern(name)).toMatchObject({ sortable, numeric });
  });

  it.each([
    ["YYYY-MM-DD", "YYYY"],
    ["yyyy-MM-dd hh:mm", "hh"],
    ["yyyy", "month"],
    ["yyyy-MM-dd mm", "hour"],
    ["yyyy-MM-dd dd", "each once"],
    ["yyyyMd", "no digit after"],
    ["excel", "excel"],
    ["yyyy-mm-dd HH:MM:ss", "mm is the minute, and out of its place"],
    ["HH:MM dd.mm.yyyy", "mm is the minute"],
    ["yyyy-dd HH:MM", "HH is the hour"],
    ["yyyy-MM-dd mm:HH", "HH is the hour"],
    ["yyyy-mm-dd HH:mm:ss", "each once"],
    ["yyyy-MM-dd HH:MM:ss", "each once"],
  ])("refuses the pattern %s, naming %s", (name, hint) => {
    expect(() => datePattern(name)).toThrow(RangeError);
    expect(() => datePattern(name)).toThrow(hint);
  });

  it.each([
    ["yyyy-mm-dd HH:MM:ss", "yyyy-MM-dd HH:mm:ss"],
    ["yyyy-mm-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss"],
    ["yyyy-MM-dd HH:MM", "yyyy-MM-dd HH:mm"],
    ["YYYY年m月D日 h:MM", "yyyy年M月d日 H:mm"],
    ["HH:MM dd.mm.yyyy", "HH:mm dd.MM.yyyy"],
    ["yyyymmdd", "yyyyMMdd"],
    ["yyyy-MM-dd HH:mm:SS", "yyyy-MM-dd HH:mm:ss"],
    ["yyyy-MM", "yyyy-MM"],
    ["yesterday", null],
  ])("takes %s for %s", (pattern, meant) => {
    expect(nearestDatePattern(pattern)).toBe(meant);
  });

  it("lets the time stand before the day, and the day in any order", () => {
    expect(datePattern("HH:mm dd.MM.yyyy").parse("17:40 20.12.2023")).toBe(at("17:40:00.000000"));
  });

  it("cuts off what a spelling can't hold", () => {
    const end = at("23:59:59.999999");
    expect(datePattern("yyyy-MM-dd HH:mm:ss").format(end)).toBe("2023-12-20 23:59:59");
    expect(datePattern("yyyyMMdd").format(end)).toBe("20231220");
    expect(datePattern("epochMillis").format(end)).toBe("1703087999999");
    expect(datePattern("chinese").format(end)).toBe("二〇二三年十二月二十日");
    expect(datePattern("yyyy-MM-dd HH:mm:ss").format("2023-12-20")).toBe("2023-12-20 00:00:00");
    expect(datePattern("yyyyMMdd").format("2023-12")).toBe("20231201");
  });

  it("agrees with its regular expression on every day, existing or not", () => {
    const number = fc.integer({ min: 0, max: 35 });
    const year = fc.constantFrom(1000, 1900, 1999, 2000, 2023, 2024, 2100, 2400, 9999);
    for (const name of ["yyyy-MM-dd", "yyyy年M月d日", "dd.MM.yyyy"]) {
      const pattern = datePattern(name);
      const pad = (value: number) => String(value).padStart(2, "0");
      fc.assert(
        fc.property(year, number, number, (y, m, d) => {
          const text = name.replace("yyyy", `${y}`).replace(/M+/, pad(m)).replace(/d+/, pad(d));
          expect(typeof pattern.parse(text) === "string").toBe(
            matches(pattern.regex, text) && !matches(pattern.emptyRegex, text),
          );
        }),
      );
    }
  });

  it("reads back every day that it writes, and sorts as it says", () => {
    const day = fc.integer({ min: -15_000, max: 40_000 }).map(dateOfEpochDay);
    for (const name of ["yyyy-MM-dd", "yyyyMMdd", "yyyy年M月d日", "yyyy/M/d", "chinese", "excelSerial"]) {
      const pattern = datePattern(name);
      fc.assert(
        fc.property(day, day, (a, b) => {
          expect(pattern.parse(pattern.format(a))).toBe(a);
          expect(matches(pattern.regex, pattern.format(a))).toBe(true);
          if (pattern.sortable) expect(pattern.format(a) < pattern.format(b)).toBe(a < b);
        }),
      );
    }
  });

  it("reads back every moment that it can hold", () => {
    const second = fc.integer({ min: 200_000_000, max: 4_000_000_000 });
    for (const name of ["yyyy-MM-dd HH:mm:ss", "yyyy年M月d日 H:mm:ss", "epochSeconds", "epochMillis", "iso"]) {
      const pattern = datePattern(name);
      fc.assert(
        fc.property(second, (seconds) => {
          const moment = dateTimeOf(seconds * 1000);
          expect(pattern.parse(pattern.format(moment))).toBe(moment);
        }),
      );
    }
  });
});

describe("several spellings in one column", () => {
  const mixed = datePatterns(knownDateSpellings);

  it.each(spellings.filter(([name]) => !/^(dd|yyyyMM$|yyyy-MM$|epochSeconds)|T|SSS/.test(name)))(
    "reads %s: %s",
    (_name, text, canonical) => {
      expect(mixed.parse(text)).toBe(canonical.length === 10 ? `${canonical}T00:00:00.000000+08:00` : canonical);
      expect(matches(mixed.regex, text)).toBe(true);
    },
  );

  it("writes the first, sorts by none, and shows what it can't read", () => {
    const pattern = datePatterns(["yyyy-MM-dd", "yyyy年M月d日", "chinese"]);
    expect(pattern).toMatchObject({ precision: "day", hasTime: false, sortable: false, numeric: false });
    expect(pattern.format("2023-12-20")).toBe("2023-12-20");
    expect(pattern.parse("2023年1月5日")).toBe("2023-01-05");
    expect(pattern.parse("2023-01-05 ")).toBe("2023-01-05");
    expect(pattern.parse("0000年0月0日")).toBeNull();
    expect(pattern.parse("2023.1.5")).toBeUndefined();
  });

  it("is the spelling itself when there is one", () => {
    expect(datePatterns(["yyyy-MM-dd"])).toMatchObject({ name: "yyyy-MM-dd", sortable: true });
  });

  it("refuses none, and months among days", () => {
    expect(() => datePatterns([])).toThrow(RangeError);
    expect(() => datePatterns(["yyyy-MM", "yyyy-MM-dd"])).toThrow("months");
  });

  it("names the patterns that aren't made of tokens", () => {
    expect(namedDatePatterns).toEqual(["iso", "epochMillis", "epochSeconds", "excelSerial", "chinese"]);
  });
});

import { describe, expect, it } from "vitest";
import { formatIndexNumber, indexNumberPrefix, isIssuedIndexNumber, parseIndexNumber } from "./index-number.js";

describe("index number (DOMAIN.md §4.1)", () => {
  // The table of variants seen, in its order.
  it.each([
    ["003158495/202312-00416", "003158495", "ORGANIZATION", 2023, 12, 416, true], // 阜阳, the Anhui form
    ["003110926/201510-00216", "003110926", "ORGANIZATION", 2015, 10, 216, true], // 安庆
    ["11341702486344515H/202110-00013", "11341702486344515H", "CREDIT", 2021, 10, 13, false], // 宁国
    ["000014349/2017-00110", "000014349", "ORGANIZATION", 2017, null, 110, false], // national form
    ["01404053X/2021-00490", "01404053X", "ORGANIZATION", 2021, null, 490, false], // X check digit
    ["11370322004222241N/2021-5135380", "11370322004222241N", "CREDIT", 2021, null, 5_135_380, false],
    ["01527918X-2020-153077", "01527918X", "ORGANIZATION", 2020, null, 153_077, false],
    ["0142768-8/2022-00185", "0142768-8", "OTHER", 2022, null, 185, false], // odd, hyphenated
    ["00315849-5/202312-00416", "003158495", "ORGANIZATION", 2023, 12, 416, false], // printed code
    ["003158494/202312-00416", "003158494", "OTHER", 2023, 12, 416, false], // check digit wrong
  ])("takes %s apart", (raw, publisherCode, publisherCodeKind, year, month, serial, issued) => {
    expect(parseIndexNumber(raw)).toEqual({ raw, publisherCode, publisherCodeKind, year, month, serial });
    expect(isIssuedIndexNumber(raw)).toBe(issued);
  });

  it.each([
    "",
    "无",
    "FY-001",
    "003158495/202313-00416",
    "003158495/202300-00416",
    "003158495/202312",
    "ZFB01-A-2023-x",
  ])("cannot read %j", (raw) => {
    expect(parseIndexNumber(raw)).toBeNull();
    expect(isIssuedIndexNumber(raw)).toBe(false);
  });

  it.each(["003158495/202312-00000", "003158495/202312-0416", "003158495/202312-000416", " 003158495/202312-00416"])(
    "does not give out %j",
    (raw) => expect(isIssuedIndexNumber(raw)).toBe(false),
  );

  it.each([
    ["003158495", "2023-12", 416, "003158495/202312-00416"],
    ["00315849-5", "2023-12", 1, "003158495/202312-00001"],
    ["003158495", "2023-01", 99_999, "003158495/202301-99999"],
  ])("formats %s, %s, %i", (code, month, serial, text) => {
    expect(formatIndexNumber(code, month, serial)).toBe(text);
    expect(text.startsWith(indexNumberPrefix(code, month))).toBe(true);
    expect(isIssuedIndexNumber(text)).toBe(true);
  });

  it.each([
    ["003158495", "2023-12", 0],
    ["003158495", "2023-12", 100_000],
    ["003158495", "2023-12", 1.5],
    ["003158494", "2023-12", 1],
    ["003158495", "2023-13", 1],
    ["003158495", "202312", 1],
  ])("refuses to format %s, %s, %d", (code, month, serial) => {
    expect(() => formatIndexNumber(code, month, serial)).toThrow(RangeError);
  });
});

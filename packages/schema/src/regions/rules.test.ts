import { describe, expect, it } from "vitest";
import {
  countyCodeOf,
  isStatisticsOnly,
  parentRegionOf,
  parseRegionCode,
  regionContains,
  regionLevelOf,
  townshipKindOf,
  villageKindOf,
} from "./rules.js";

describe("region codes (DOMAIN.md §10.1)", () => {
  it.each([
    ["341200", "341200", "CITY", null], // 阜阳市
    ["341202", "341202", "COUNTY", "341200"], // 颍州区
    ["341282", "341282", "COUNTY", "341200"], // 界首市, a county-level city
    ["341201", "341201", "COUNTY", "341200"], // 市辖区 placeholder
    ["341202001", "341202001", "TOWNSHIP", "341202"], // 鼓楼街道
    ["341225117", "341225117", "TOWNSHIP", "341225"], // 王家坝镇
    ["341225117001", "341225117001", "VILLAGE", "341225117"], // 淮上社区居委会
    ["341200000000", "341200", "CITY", null],
    ["341202000", "341202", "COUNTY", "341200"],
    ["341225117000", "341225117", "TOWNSHIP", "341225"],
  ])("reads %s as %s, %s under %s", (text, code, level, parent) => {
    expect(parseRegionCode(text)).toEqual({ code, level });
    expect(regionLevelOf(text)).toBe(level);
    expect(parentRegionOf(text)).toBe(parent);
    expect(countyCodeOf(text)).toBe(text.slice(0, 6));
  });

  it.each([
    "",
    "34120",
    "3412020",
    "34120200A",
    "040000",
    "340000",
    "341200001",
    "341202000001",
    "3412251170011",
    "３４１２０２",
  ])("refuses %j", (text) => {
    expect(parseRegionCode(text)).toBeNull();
    expect([regionLevelOf(text), parentRegionOf(text), countyCodeOf(text), townshipKindOf(text)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(regionContains("341200", text) || regionContains(text, "341202") || isStatisticsOnly(text)).toBe(false);
  });

  it.each([
    ["341200", "341200", true],
    ["341200", "341202", true],
    ["341200", "341225117001", true],
    ["341225", "341225117", true],
    ["341225117", "341225117200", true],
    ["341202", "341202000000", true],
    ["341202", "341200", false],
    ["341202", "341203", false],
    ["341225117", "341225", false],
    ["341200", "341302", false],
  ])("says whether %s contains %s: %s", (ancestor, code, inside) => {
    expect(regionContains(ancestor, code)).toBe(inside);
  });

  it.each([
    ["341202001", "SUBDISTRICT"], // 0xx 街道: 鼓楼街道
    ["341225117", "TOWN"], // 1xx 镇: 王家坝镇
    ["341225200", "TOWNSHIP"], // 2xx 乡
    ["341202400", "SIMILAR"], // 4xx 类似乡级单位
    ["341202500", "SIMILAR"], // 5xx
    ["341202300", null],
    ["341202900", null],
    ["341202", null],
  ])("finds the kind of township %s: %s", (code, kind) => expect(townshipKindOf(code)).toBe(kind));

  it.each([
    ["341225117001", "RESIDENTS_COMMITTEE"], // 001–199 居委会: 淮上社区
    ["341225117199", "RESIDENTS_COMMITTEE"],
    ["341225117200", "VILLAGERS_COMMITTEE"], // 200–399 村委会: 和谐村
    ["341225117399", "VILLAGERS_COMMITTEE"],
    ["341225117400", "SIMILAR"], // 4xx, 5xx 类似
    ["341225117598", "SIMILAR"],
    ["341225117600", null],
    ["341225117", null],
  ])("finds the kind of village %s: %s", (code, kind) => expect(villageKindOf(code)).toBe(kind));

  it.each([
    ["341271", true], // 阜阳合肥现代产业园区
    ["341272", true], // 阜阳经济技术开发区
    ["341271400", true],
    ["341202", false],
  ])("knows codes of the statistics office alone: %s %s", (code, only) => expect(isStatisticsOnly(code)).toBe(only));
});

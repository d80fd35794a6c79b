import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheque, chinese, positional } from "../fixtures/numerals.js";
import { readable, statedAfter, states } from "./narrative.js";
import { readNumeral } from "./numerals.js";

describe("a number in Chinese", () => {
  it.each([
    ["零", 0],
    ["〇", 0],
    ["十", 10],
    ["十二", 12],
    ["两百", 200],
    ["一百零三", 103],
    ["一百三", 130],
    ["一百三十", 130],
    ["壹佰", 100],
    ["叁仟零伍拾", 3050],
    ["百", 100],
    ["二〇二三", 2023],
    ["一三〇", 130],
    ["一万四千零六十九", 14_069],
    ["一万三", 13_000],
    ["一千一百三十九万八千八百八十九", 11_398_889],
    ["三亿零五", 300_000_005],
    ["一万亿", 1e12],
    ["1139.89万", 11_398_900],
    ["3千", 3000],
    ["14,069", 14_069],
  ])("is read: %s", (text, value) => {
    expect(readNumeral(text).value).toBeCloseTo(value, 6);
  });

  it("is read back as what was written, in every script", () => {
    const numbers = fc.oneof(fc.nat({ max: 20_000 }), fc.nat({ max: 999_999_999 }), fc.nat({ max: 2 ** 40 }));
    fc.assert(
      fc.property(numbers, (n) => {
        for (const written of [chinese(n), cheque(n), positional(n), String(n), n.toLocaleString("en"), wide(n)]) {
          const [stated, ...more] = statedAfter("新收", readable(`本年新收 ${written} 件申请`));
          expect([written, more.length, stated && states(stated, n)]).toEqual([written, 0, true]);
          expect(readNumeral(readable(written)).value).toBe(n);
        }
      }),
      { numRuns: 500, seed: 20211 },
    );
  });
});

const wide = (n: number) => String(n).replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

describe("a bound", () => {
  it.each([
    ["百余件", [100, 112, 199], [99, 200]],
    ["110多件", [110, 119], [109, 120]],
    ["约110件", [105, 115], [104, 116]],
    ["约113件", [113], [112, 114]],
    ["一百件左右", [90, 110], [89, 111]],
    ["近120件", [111, 120], [110, 121]],
    ["超过一百件", [100, 112], [99, 200]],
    ["上百件", [100, 199], [99]],
    ["至少100件", [100, 5000], [99]],
    ["一百件以上", [100, 5000], [99]],
    ["不足百件", [0, 99], [101]],
    ["十几件", [10, 19], [9, 20]],
    ["数百件", [200, 999], [112, 1000]],
    ["693.7万余件", [6_937_489], [6_936_999, 6_938_000]],
  ])("is one, not an equality: %s", (text, right, wrong) => {
    const [stated] = statedAfter("新收", readable(`新收${text}`));
    const holds = (n: number) => stated !== undefined && states(stated, n);
    expect([right.filter(holds), wrong.filter(holds)]).toEqual([right, []]);
  });
});
